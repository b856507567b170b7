internal import ArgumentParser
internal import Foundation
internal import RecordStore

struct RegistryCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "registry", abstract: "Keep the insurer's registry.",
    subcommands: [RegistryImportCommand.self])
}

struct RegistryImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Import a registry export (CSV, CP932 or UTF-8).",
    discussion: """
      All of the file is taken as one snapshot, or nothing is. Of the Individual Number only the last
      four digits are kept, encrypted.

      EXAMPLE
        totsugo registry import registry.csv --database office.sqlite
      """)

  @Argument(help: "The export.", completion: .file())
  var file: String

  @Option(help: "Header names of the export, a line each: 保険者番号=insurer_no", completion: .file())
  var columns: String?

  @OptionGroup var storage: StoreOptions

  func run() async throws {
    let outcome = try Self.importing(file, columns: columns, into: try storage.open())
    Self.report(outcome, file)
    if outcome.wasKnown {
      Console.print("この台帳は取込済みです（\(outcome.rowCount)人）。何も追加していません。")
    } else {
      Console.print("台帳を取り込みました: \(outcome.rowCount)人、除外 \(outcome.rejectedCount)行。")
    }
    if outcome.rejectedCount > 0 { throw ExitStatus.someInputUnread }
  }

  static func importing(_ path: String, columns: String?, into store: Store) throws -> ImportOutcome
  {
    guard FileManager.default.fileExists(atPath: path) else {
      throw CommandFailure(
        message: "台帳のファイルがありません: \(path)", status: ExitStatus.noInput)
    }
    return try store.importRegistry(
      URL(fileURLWithPath: path), aliases: try aliases(columns), now: Date(),
      progress: { bytes in
        if Console.isErrorTerminal {
          Console.show("\r\u{1B}[K台帳を取込中 \(bytes / 1_000_000) MB")
        }
      })
  }

  private static func aliases(_ path: String?) throws -> [String: String] {
    guard let path else { return [:] }
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
      throw CommandFailure(message: "列の対応表を読めません: \(path)", status: ExitStatus.noInput)
    }
    var out: [String: String] = [:]
    for line in text.split(whereSeparator: \.isNewline) where !line.hasPrefix("#") {
      let parts = line.split(separator: "=", maxSplits: 1)
      if parts.count == 2 {
        out[parts[1].trimmingCharacters(in: .whitespaces)] = parts[0].trimmingCharacters(
          in: .whitespaces)
      }
    }
    return out
  }

  /// Says what was wrong, row by row, without a value of the row.
  static func report(_ outcome: ImportOutcome, _ path: String) {
    for problem in outcome.problems {
      let reason =
        switch problem.reason {
        case .wrongColumnCount: "列の数が見出しと合いません"
        case .badBytes: "文字コードとして読めないバイトがあります（\(problem.position ?? 1)バイト目）"
        case .userDefinedCharacter: "外字（利用者定義文字）があります（\(problem.position ?? 1)バイト目）"
        case .insurerNumber: "保険者番号が正しくありません（検証番号・法別・都道府県）"
        case .number: "番号がありません"
        case .birthDate: "生年月日が日付ではありません"
        case .individualNumber: "個人番号が12桁でも4桁でもありません"
        case .branchNumber: "枝番が2桁の数字ではありません"
        case .duplicateKey: "同じ記号・番号・枝番の行があります"
        }
      let what =
        problem.reason == .duplicateKey
        ? "該当する用紙は要確認になります"
        : problem.isRejected ? "この行を除外しました" : "この項目だけを空として取り込みました"
      Console.say("totsugo: \(path):\(problem.line): \(problem.column) \(reason)。\(what)。")
    }
    if outcome.problemCount > outcome.problems.count {
      Console.say(
        "totsugo: \(path): ほかに \(outcome.problemCount - outcome.problems.count) 件の問題があります。")
    }
  }
}
