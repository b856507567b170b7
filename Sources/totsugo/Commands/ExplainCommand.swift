internal import ArgumentParser
internal import DocumentModel
internal import Foundation
internal import RecordLinkage
internal import RecordStore
internal import Reporting

struct ExplainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Draw what was read on the sheet it was read from.",
    discussion: """
      Writes a PNG for each page: every field in a box, green where it can be trusted, red where not, with
      value, readers and the reason. With --registry the decision stands above it.

      EXAMPLES
        totsugo explain scan.tif
        totsugo explain scan.tif --registry registry.csv --out why.png
      """)

  @Argument(help: "The scan.", completion: .file())
  var file: String

  @Option(help: "Registry export (CSV), to show the decision as well.", completion: .file())
  var registry: String?

  @Option(help: "The picture; default: the scan's name with .explain.png.", completion: .file())
  var out: String?

  @Flag(help: "Show the last four digits instead of ****. The scan shows them in any case.")
  var reveal = false

  func run() async throws {
    let scan = URL(fileURLWithPath: file)
    let store = try Store(inMemory: ())
    if let registry {
      _ = try RegistryImportCommand.importing(registry, columns: nil, into: store)
    }
    let snapshot = try RegistrySnapshot(newestIn: store)
    let options = try ReadingOptions.parse([file, "--output", "jsonl"])
    let batch = BatchRun(
      options,
      .init(
        match: { notice in
          guard let snapshot else { return nil }
          return try notice.people.map { try Matcher().match($0, in: snapshot) }
        }, keep: { _, _, _, _ in true }), isSilent: true)
    let outcome = try await batch.run()
    if outcome.hasFailures { throw ExitStatus.someInputUnread }
    let target =
      out.map { URL(fileURLWithPath: $0) }
      ?? URL(fileURLWithPath: scan.deletingPathExtension().lastPathComponent + ".explain.png")
    let written = try SheetDrawing.write(scan, lines: outcome.lines, to: target, reveals: reveal)
    for picture in written { Console.print(picture.path) }
  }
}
