internal import ArgumentParser
internal import CorpusSupport
internal import DocumentModel
internal import Foundation
internal import RecordLinkage
internal import Reporting

struct CorpusAddCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Make a case of a scan that went wrong.",
    discussion: """
      Reads the scan, writes Corpus/cases/SLUG with the recording and today's result as an expectation
      that nobody has approved, and draws the sheet with what was read on it. The scan has to be
      synthetic: make a twin of a real one with `totsugo corpus redact` first.

      EXAMPLE
        totsugo corpus redact real-scan.tif --out twin.png
        totsugo corpus add twin.png --as last-four-under-stamp --registry rows.csv --synthetic
      """)

  @Argument(help: "The scan.", completion: .file())
  var scan: String

  @Option(name: .customLong("as"), help: "Name of the behaviour, in plain words with hyphens.")
  var slug: String

  @Option(help: "Registry rows for the case; default: registry.csv beside the scan.")
  var registry: String?

  @Option(help: "One sentence on what the case shows.")
  var title: String?

  @Option(help: "Tags, parted by commas.")
  var tags = ""

  @Flag(help: "The scan is synthetic: no real person's data is in it.")
  var synthetic = false

  @OptionGroup var folders: CaseFolders

  func validate() throws {
    guard slug.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil else {
      throw ValidationError("--as takes lowercase words with hyphens, such as reiwa-first-year.")
    }
    if !synthetic {
      throw ValidationError(
        "Only synthetic scans may enter the corpus. Make a twin with `totsugo corpus redact`, then say --synthetic."
      )
    }
  }

  func run() async throws {
    let source = URL(fileURLWithPath: scan)
    let rows =
      registry.map { URL(fileURLWithPath: $0) }
      ?? source.deletingLastPathComponent().appendingPathComponent("registry.csv")
    for file in [source, rows] where !FileManager.default.fileExists(atPath: file.path) {
      throw CommandFailure(message: "\(file.path) がありません。", status: ExitStatus.noInput)
    }
    let folder = folders.root.appendingPathComponent(slug)
    guard !FileManager.default.fileExists(atPath: folder.path) else {
      throw CommandFailure(
        message: "\(folder.path) はすでにあります。別の名前にするか、corpus record を使ってください。",
        status: ExitStatus.inputOutput)
    }
    let outcome = try await CaseReading.read(source, registry: rows)
    let name = "scan." + source.pathExtension.lowercased()
    let item = CorpusCase(
      folder: folder,
      about: .init(
        title: title ?? slug.replacing("-", with: " "),
        tags: tags.split(separator: ",").map(String.init), sha256: outcome.digest, scan: name),
      recording: outcome.recording,
      expectation: .init(approved: false, sheets: outcome.sheets))
    try item.save(recording: true, expectation: true, about: true)
    try FileManager.default.copyItem(at: source, to: item.scan)
    try FileManager.default.copyItem(at: rows, to: item.registry)
    let picture = URL(fileURLWithPath: ".generated/corpus/\(slug).png")
    try SheetDrawing.write(source, lines: outcome.lines, to: picture)
    Console.print(
      """
      \(folder.path)
        絵:        \(picture.path)
        読み取り:  \(outcome.sheets.map(\.decision.rawValue).joined(separator: ", "))

      次にすること:
        1. 絵を見て、\(folder.path)/expected.json の値を正しい値に直します。
        2. "approved" を true にします。
        3. totsugo corpus check \(slug) が差分を示します。直すのはコードです。
      """)
  }
}
