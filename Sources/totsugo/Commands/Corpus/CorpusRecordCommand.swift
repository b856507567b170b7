internal import ArgumentParser
internal import CorpusSupport
internal import Foundation

struct CorpusRecordCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "record",
    abstract: "Read the scans of cases anew and keep what the readers answered.",
    discussion: """
      Expectations stay as they are: commit recordings and blessings apart from each other.

      EXAMPLE
        totsugo corpus record && totsugo corpus check
      """)

  @Argument(help: "Cases; default: all.")
  var slugs: [String] = []

  @OptionGroup var folders: CaseFolders

  func run() async throws {
    // What Tesseract alone answers would stand for all readers in every later run.
    guard Places.readers(nil) != nil else {
      throw CommandFailure(
        message: "PP-OCRがないため録音しません（Scripts/setup で導入するか TOTSUGO_READERS で場所を示してください）。",
        status: ExitStatus.noInput)
    }
    for var item in try folders.cases(slugs) {
      let outcome = try await CaseReading.read(item.scan, registry: item.registry)
      item.recording = outcome.recording
      item.about.sha256 = outcome.digest
      try item.save(recording: true, about: true)
      let replayed = try CaseReading.replay(item)
      let drift = CorpusCase.differences(outcome.sheets, replayed.sheets)
      Console.print(item.slug + (drift.isEmpty ? "" : "  録音の再生が実物と異なります: \(drift)"))
    }
  }
}
