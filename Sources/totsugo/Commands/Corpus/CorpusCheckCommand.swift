internal import ArgumentParser
internal import CorpusSupport
internal import DocumentModel
internal import Foundation
internal import RecordLinkage
internal import Reporting

struct CorpusCheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check cases, or a batch with its truth.",
    discussion: """
      Without a name, or with names of cases: every case from its recording (--pixels: from its scan),
      differences field by field. With a folder that holds truth.jsonl: the batch. Never writes. Exits
      with 1 where anything certain is wrong, missing, not approved, or a known failure passes.

      EXAMPLES
        totsugo corpus check
        totsugo corpus check last-four-under-stamp --pixels
        totsugo corpus check Corpus/sample-batch
      """)

  @Argument(help: "Names of cases, or the folder of a batch.")
  var names: [String] = []

  @Flag(help: "Read the scans anew instead of the recordings.")
  var pixels = false

  @Option(help: "For a batch: reviews that are allowed beyond those the truth asks for.")
  var mostReviews: Int?

  @Option(help: "For a batch: worker processes; default: one a core.")
  var workers: Int = ProcessInfo.processInfo.activeProcessorCount

  @Option(
    help: "For a batch: lines of an earlier `check --output jsonl --reveal` instead of reading.")
  var lines: String?

  @OptionGroup var folders: CaseFolders

  func run() async throws {
    if let folder = names.first, names.count == 1,
      FileManager.default.fileExists(atPath: folder + "/truth.jsonl")
    {
      return try await checkBatch(URL(fileURLWithPath: folder))
    }
    try await checkCases()
  }

  private func checkCases() async throws {
    let cases = try folders.cases(names)
    guard !cases.isEmpty else {
      throw CommandFailure(message: "事例がありません（\(folders.corpus)）。", status: ExitStatus.noInput)
    }
    var failures = 0
    for item in cases {
      let verdict: CorpusCase.Verdict
      if pixels {
        let outcome = try await CaseReading.read(item.scan, registry: item.registry)
        verdict = item.verdict(outcome.sheets, misses: 0)
      } else {
        let replayed = try CaseReading.replay(item)
        verdict = item.verdict(replayed.sheets, misses: replayed.misses)
      }
      switch verdict {
      case .passes, .failsAsKnown: continue
      case .fails(let differences):
        Console.print("✘ \(item.slug)\n    " + differences.joined(separator: "\n    "))
      case .passesUnexpectedly:
        Console.print("✘ \(item.slug)\n    既知の失敗が直りました。case.json の status を passing にしてください。")
      case .notApproved:
        Console.print(
          "✘ \(item.slug)\n    まだ承認されていません。expected.json を確かめて approved を true にしてください。")
      case .stale(let misses):
        Console.print(
          "✘ \(item.slug)\n    録音が古くなりました（\(misses)件）。totsugo corpus record \(item.slug)")
      }
      failures += 1
    }
    Console.print("cases \(cases.count), failing \(failures)")
    if failures > 0 { throw ExitStatus.mismatchFound }
  }

  private func checkBatch(_ base: URL) async throws {
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
    guard let lines else { return try await TruthFolder.read(base, workers: workers).lines }
    let text = try String(contentsOfFile: lines, encoding: .utf8)
    return try text.split(whereSeparator: \.isNewline).map {
      try JSONDecoder().decode(ReportLine.self, from: Data($0.utf8))
    }
  }
}
