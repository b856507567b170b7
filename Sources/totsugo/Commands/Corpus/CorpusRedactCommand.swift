internal import ArgumentParser
internal import Foundation
internal import PageReading

struct CorpusRedactCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "redact", abstract: "Draw a synthetic twin of a scan, with invented values.",
    discussion: """
      Nothing of the scan's pixels is kept: lines and rules are drawn anew where they stood, label words
      as they are, every other text as invented text of the same shape, then turned, skewed, blurred and
      grained as the scan is. The scan itself is only read and never copied.

      EXAMPLE
        totsugo corpus redact real-scan.tif --out twin.png --seed 3
      """)

  @Argument(help: "The scan.", completion: .file())
  var scan: String

  @Option(help: "The twin (PNG).", completion: .file())
  var out: String

  @Option(help: "Page of the scan.")
  var page = 1

  @Option(help: "The same seed invents the same values.")
  var seed: UInt64 = 1

  func run() async throws {
    let source = URL(fileURLWithPath: scan)
    guard FileManager.default.fileExists(atPath: scan) else {
      throw CommandFailure(message: "\(scan) がありません。", status: ExitStatus.noInput)
    }
    let twin = try TwinMaking.twin(of: source, page: page, seed: seed)
    let target = URL(fileURLWithPath: out)
    try twin.png.write(to: target, options: .atomic)
    Console.print(
      """
      \(target.path)
        行 \(twin.lineCount)、うち置き換えた行 \(twin.inventedCount)。元の画素は使っていません。
        目で確かめてから: totsugo corpus add \(target.path) --as 事例の名前 --registry 台帳.csv --synthetic
      """)
  }
}
