internal import ArgumentParser

struct ExtractCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract", abstract: "Read notices and print their fields.",
    discussion: """
      EXAMPLES
        totsugo extract scans/                    every document in a folder
        totsugo extract mail.pdf --output jsonl   one JSON object a person
        totsugo extract a.tif b.png --reveal      with the last four digits in clear
      """)

  @OptionGroup var reading: ReadingOptions

  func run() async throws {
    let batch = BatchRun(
      reading, .init(match: { _ in nil }, keep: { _, _, _, _ in true }))
    let outcome = try await batch.run()
    if outcome.hasFailures { throw ExitStatus.someInputUnread }
  }
}
