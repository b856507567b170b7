internal import ArgumentParser
internal import CorpusSupport
internal import DocumentModel
internal import Foundation
internal import RecordLinkage
internal import RecordStore
internal import Reporting

struct CorpusCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "corpus", abstract: "Measure the program on sheets whose truth is known.",
    subcommands: [CorpusCheckCommand.self, CorpusStatsCommand.self])
}

struct CorpusCheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check a batch and compare with its truth.jsonl.",
    discussion: """
      The folder holds scans, registry.csv and truth.jsonl. Exits with 1 where a certain decision is
      wrong, a sheet is missing, or more than --most-reviews were left to a person.

      EXAMPLE
        totsugo corpus check Corpus/sample-batch
      """)

  @Argument(help: "Folder of the batch.", completion: .directory)
  var folder: String

  @Option(help: "Reviews that are allowed beyond those the truth asks for.")
  var mostReviews: Int?

  @Option(help: "Worker processes; default: one a core.")
  var workers: Int = ProcessInfo.processInfo.activeProcessorCount

  @Option(
    help: "Lines of an earlier `check --output jsonl --reveal` to compare instead of reading.")
  var lines: String?

  func run() async throws {
    let base = URL(fileURLWithPath: folder)
    let truth = try TruthFolder.truth(base)
    let verdicts = TruthComparison.verdicts(try await results(base), truth)
    for verdict in verdicts {
      var notes = verdict.wrongFields.map(\.label)
      if !verdict.isClassified { notes.append("種別・頁・返戻理由が異なる") }
      let mark = verdict.wrongFields.isEmpty && verdict.isClassified ? " " : "!"
      Console.print(
        "\(mark) \(Console.fit(verdict.kind.rawValue, 8)) \(Console.fit(verdict.file, 36)) "
          + "\(Console.fit(verdict.pages.map(String.init).joined(separator: ","), 5)) "
          + "期待 \(Console.fit(FindingWords.name(verdict.expected), 10)) "
          + "結果 \(Console.fit(verdict.actual.map(FindingWords.name) ?? "なし", 10)) "
          + notes.joined(separator: "、"))
    }
    func count(_ kind: TruthVerdict.Kind) -> Int { verdicts.filter { $0.kind == kind }.count }
    let wrongValues = verdicts.map(\.wrongFields.count).reduce(0, +)
    Console.print(
      "right \(count(.right)), review \(count(.review)), wrong \(count(.wrong)), "
        + "missing \(count(.missing)), wrong values \(wrongValues), of \(verdicts.count)")
    let tooMany = mostReviews.map { count(.review) > $0 } ?? false
    if count(.wrong) > 0 || count(.missing) > 0 || wrongValues > 0 || tooMany {
      throw ExitStatus.mismatchFound
    }
  }

  private func results(_ base: URL) async throws -> [ReportLine] {
    if let lines {
      let text = try String(contentsOfFile: lines, encoding: .utf8)
      return try text.split(whereSeparator: \.isNewline).map {
        try JSONDecoder().decode(ReportLine.self, from: Data($0.utf8))
      }
    }
    return try await TruthFolder.read(base, workers: workers).lines
  }
}
