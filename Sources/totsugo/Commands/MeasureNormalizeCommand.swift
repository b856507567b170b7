internal import ArgumentParser
internal import Foundation
internal import Normalization

/// Times the normalizer over the corpus's own vectors, for `Scripts/bench normalize`.
struct MeasureNormalizeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measure-normalize", abstract: "Time the normalizer.", shouldDisplay: false)

  @Argument(help: "Folder of <kind>.tsv files.")
  var folder: String

  @Option(help: "How often the rows are normalized.")
  var rounds = 400

  func run() throws {
    var seconds = 0.0
    var values = 0
    for kind in NormalizationKind.allCases {
      let file = URL(fileURLWithPath: folder).appendingPathComponent("\(kind.rawValue).tsv")
      guard let text = try? String(contentsOf: file, encoding: .utf8) else { continue }
      let inputs = text.split(separator: "\n").filter { !$0.hasPrefix("#") }.compactMap {
        $0.split(separator: "\t", omittingEmptySubsequences: false).first.map(String.init)
      }
      let start = clock()
      var accepted = 0
      for _ in 0..<rounds {
        for input in inputs where kind.normalize(input).value != nil { accepted += 1 }
      }
      let mine = Double(clock() - start) / Double(CLOCKS_PER_SEC)
      let count = rounds * inputs.count
      Console.print(
        "\(Console.fit(kind.rawValue, 16)) \(count) values, \(accepted) accepted, \(Int(Double(count) / mine)) a second"
      )
      seconds += mine
      values += count
    }
    Console.print("all \(values) values, \(Int(Double(values) / seconds)) a second")
  }
}
