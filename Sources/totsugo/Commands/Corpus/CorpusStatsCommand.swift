internal import ArgumentParser
internal import CorpusSupport
internal import DocumentModel
internal import Foundation
internal import Glibc
internal import RecordLinkage
internal import Reporting

struct CorpusStatsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats", abstract: "Read batches whose truth is known and print the figures.",
    discussion: """
      Each folder holds scans, registry.csv and truth.jsonl. Every folder is counted by itself, so that
      tuned and held-out sets stay apart. Exits with 1 where a certain decision is wrong.

      EXAMPLES
        Scripts/generate --set full --seed 1 && totsugo corpus stats .generated/tuned-1 .generated/held-out-1
        totsugo corpus stats Corpus/sample-batch --html .generated/stats
      """)

  @Argument(help: "Folders of batches.", completion: .directory)
  var folders: [String]

  @Option(help: "Worker processes; default: one a core.")
  var workers: Int = ProcessInfo.processInfo.activeProcessorCount

  @Option(help: "Write the figures as JSON.", completion: .file())
  var json: String?

  @Option(help: "Write a page with charts and the worst cases.", completion: .directory)
  var html: String?

  @Option(help: "Keep the lines that were read, for `corpus check --lines`.", completion: .file())
  var keepLines: String?

  @Flag(help: "Name every sheet that went to a person.")
  var detail = false

  func run() async throws {
    var all: [CorpusStats] = []
    var worst: [StatsPage.Picture] = []
    for folder in folders {
      let base = URL(fileURLWithPath: folder)
      let truth = try TruthFolder.truth(base)
      let before = Self.childrenCPU()
      let run = try await TruthFolder.read(base, workers: workers, readings: folders.count < 3)
      let cpu = Self.childrenCPU() - before
      if let keepLines { try TruthFolder.write(run.lines, to: keepLines) }
      let verdicts = TruthComparison.verdicts(run.lines, truth)
      let stats = CorpusStats(
        set: truth.first?.set ?? base.lastPathComponent, verdicts: verdicts,
        pages: Set(run.lines.flatMap { line in line.pages.map { "\(line.file)#\($0)" } }).count,
        cpuSeconds: cpu)
      Console.print(StatsTable.text(stats, detail: detail))
      Console.print("")
      worst += Self.pictures(verdicts, run)
      all.append(stats)
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    if let json { try encoder.encode(all).write(to: URL(fileURLWithPath: json), options: .atomic) }
    if let html {
      let folder = URL(fileURLWithPath: html)
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      let page = folder.appendingPathComponent("index.html")
      try Data(StatsPage(stats: all, worst: Array(worst.prefix(60))).html().utf8).write(
        to: page, options: .atomic)
      Console.print(page.path)
    }
    if all.contains(where: { !$0.silentErrors.isEmpty }) { throw ExitStatus.mismatchFound }
  }

  /// Silent errors first, then what went to a person, each with the line that decides.
  private static func pictures(_ verdicts: [TruthVerdict], _ run: TruthFolder.Run)
    -> [StatsPage.Picture]
  {
    verdicts.filter { $0.kind != .right }
      .sorted { ($0.kind == .wrong ? 0 : 1, $0.file) < ($1.kind == .wrong ? 0 : 1, $1.file) }
      .map { verdict in
        StatsPage.Picture(
          title: verdict.file, isSilent: verdict.kind == .wrong,
          note: (["\(verdict.expected.rawValue) → \(verdict.actual?.rawValue ?? "nothing")"]
            + verdict.findings.map(\.rawValue)).joined(separator: ", "),
          png: run.pictures[verdict.file])
      }
  }

  /// CPU seconds of worker processes that have ended.
  private static func childrenCPU() -> Double {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_CHILDREN.rawValue), &usage)
    return Double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
      + Double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6
  }
}
