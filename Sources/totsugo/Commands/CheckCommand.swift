internal import ArgumentParser
internal import DocumentModel
internal import Foundation
internal import RecordLinkage
internal import RecordStore
internal import Reporting

enum FailureCondition: String, ExpressibleByArgument, CaseIterable {
  case mismatch
}

struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Read notices and compare them with the registry.",
    discussion: """
      With --registry nothing is kept. Without it the registry and the results live in the database,
      and a scan that was fed before is recognized by its content.

      EXAMPLES
        totsugo check scans/ --registry registry.csv
        totsugo registry import registry.csv && totsugo check scans/
        totsugo check scans/ --registry registry.csv --output jsonl --fail-on mismatch
      """)

  @OptionGroup var reading: ReadingOptions

  @Option(help: "Registry export (CSV); the database is then left alone.", completion: .file())
  var registry: String?

  @Option(help: "Header names of the export, a line each: 保険者番号=insurer_no", completion: .file())
  var columns: String?

  @OptionGroup var storage: StoreOptions

  @Option(help: "Exit with 1 where this is found: mismatch.")
  var failOn: FailureCondition?

  func validate() throws {
    if registry != nil, storage.database != nil {
      throw ValidationError("Use either --registry or --database.")
    }
  }

  func run() async throws {
    let isKept = registry == nil
    let store = try isKept ? storage.open() : Store(inMemory: ())
    if let registry {
      let outcome = try RegistryImportCommand.importing(registry, columns: columns, into: store)
      RegistryImportCommand.report(outcome, registry)
    }
    guard let snapshot = try RegistrySnapshot(newestIn: store) else {
      throw CommandFailure(
        message: "台帳がまだ取り込まれていません。先に totsugo registry import 台帳.csv を実行するか、--registry を指定してください。",
        status: ExitStatus.noInput)
    }
    let now = Date()
    let treatment = BatchRun.Treatment(
      match: { notice in try notice.people.map { try Matcher().match($0, in: snapshot) } },
      keep: { url, digest, pages, entries in
        guard isKept else { return true }
        return try store.keep(
          sha256: digest, file: url.lastPathComponent, pageCount: pages, week: Week(now).name,
          now: now, entries: entries)
      })
    let batch = BatchRun(reading, treatment)
    let outcome = try await batch.run { url in
      guard isKept, let digest = try? Store.sha256(url),
        try store.knownDocument(sha256: digest) != nil
      else { return nil }
      return try store.entries(sha256: digest).map(\.line)
    }
    if reading.style == .table { Console.say(ResultTable.summary(outcome.lines)) }
    if outcome.hasFailures { throw ExitStatus.someInputUnread }
    if failOn == .mismatch, outcome.lines.contains(where: { $0.decision == .mismatch }) {
      throw ExitStatus.mismatchFound
    }
  }
}
