internal import ArgumentParser

struct CorpusCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "corpus", abstract: "Grow the corpus, and measure the program with it.",
    discussion: """
      A case is a folder: the scan, what the readers said of it, the registry rows it is checked against,
      and what a person expects. A batch is a folder of scans with registry.csv and truth.jsonl.
      """,
    subcommands: [
      CorpusAddCommand.self, CorpusCheckCommand.self, CorpusBlessCommand.self,
      CorpusRecordCommand.self, CorpusCompareCommand.self, CorpusStatsCommand.self,
      CorpusGenerateCommand.self, CorpusRedactCommand.self,
    ])
}
