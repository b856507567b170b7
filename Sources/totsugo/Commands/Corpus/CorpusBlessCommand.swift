internal import ArgumentParser
internal import CorpusSupport
internal import DocumentModel
internal import Foundation

struct CorpusBlessCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bless", abstract: "Take today's result of cases as expected, with a reason.",
    discussion: """
      Refuses where a value that was read is now unreadable or gone: that is a loss, not a change. Always
      ends with 1 after writing, so that a run that blesses never looks green.

      EXAMPLE
        totsugo corpus bless reiwa-first-year --reason 'nameKana now has its space'
      """)

  @Argument(help: "Cases; there is no blessing of all.")
  var slugs: [String]

  @Option(help: "Why the new result is right.")
  var reason: String

  @OptionGroup var folders: CaseFolders

  func run() async throws {
    var written = 0
    for var item in try folders.cases(slugs) {
      let sheets = try CaseReading.replay(item).sheets
      let losses = Self.losses(item.expectation.sheets, sheets)
      guard losses.isEmpty || !item.expectation.approved else {
        Console.say(
          "totsugo: \(item.slug): 読めていた項目が読めなくなっています（\(losses.joined(separator: "、"))）。承認しません。")
        continue
      }
      let differences = CorpusCase.differences(item.expectation.sheets, sheets)
      guard !differences.isEmpty else { continue }
      item.expectation.sheets = sheets
      item.about.blessings.append(
        .init(date: ISO8601DateFormatter().string(from: Date()), reason: reason))
      try item.save(expectation: true, about: true)
      Console.print("\(item.slug)\n  " + differences.joined(separator: "\n  "))
      written += 1
    }
    if written > 0 || slugs.isEmpty { throw ExitStatus.mismatchFound }
  }

  /// Fields that had a value and have none now.
  static func losses(_ old: [ExpectedSheet], _ new: [ExpectedSheet]) -> [String] {
    if new.count < old.count { return ["sheets"] }
    return zip(old, new).flatMap { a, b in
      a.fields.compactMap { field, value in
        guard let value, !value.isEmpty else { return nil }
        return (b.fields[field] ?? nil) == nil ? field.label : nil
      }
    }
  }
}
