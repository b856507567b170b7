internal import ArgumentParser
internal import Foundation
internal import RecordStore
internal import Reporting

struct ReportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Write the weekly mismatch report.",
    discussion: """
      Writes index.html (self-contained, prints on A4) and mismatches.csv.

      EXAMPLE
        totsugo report --week 2026-W47 --out report/
      """)

  @Option(help: "ISO week, for example 2026-W47; default: this week.")
  var week: String?

  @Option(help: "Folder for the report; made if missing.", completion: .directory)
  var out: String

  @Flag(help: "Print the last four digits instead of ****. The pictures show them in any case.")
  var reveal = false

  @OptionGroup var storage: StoreOptions

  func run() async throws {
    let now = Date()
    let name: String
    if let week {
      guard let parsed = Week(week) else {
        throw ValidationError("--week takes an ISO week such as 2026-W47.")
      }
      name = parsed.name
    } else {
      name = Week(now).name
    }
    let entries = try storage.open().entries(week: name)
    let made = DateFormatter()
    made.locale = Locale(identifier: "en_US_POSIX")
    made.dateFormat = "yyyy-MM-dd HH:mm"
    let report = WeeklyReport(
      week: name, items: entries.map { .init(line: $0.line, picture: $0.picture) },
      madeAt: made.string(from: now), reveals: reveal)
    let rows = MismatchTable.rows(entries.map(\.line), reveals: reveal)
    let folder = URL(fileURLWithPath: out)
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(report.html().utf8).write(
        to: folder.appendingPathComponent("index.html"), options: .atomic)
      try CSVText.data(rows).write(
        to: folder.appendingPathComponent("mismatches.csv"), options: .atomic)
    } catch let error as CocoaError {
      throw CommandFailure(
        message: "報告書を書き込めません: \(out)（\(error.localizedDescription)）。空き容量と権限を確認してください。",
        status: ExitStatus.inputOutput)
    }
    if entries.isEmpty { Console.say("totsugo: \(name) に突合した書類はありません。空の報告書を書きました。") }
    Console.print(folder.appendingPathComponent("index.html").path)
  }
}
