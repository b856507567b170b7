internal import ArgumentParser
internal import Foundation
internal import Normalization

struct NormalizeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "normalize", abstract: "Normalize a value a line from standard input.",
    discussion: """
      EXAMPLES
        echo '昭和４０年１０月１日' | totsugo normalize date
        totsugo normalize kana < names.txt > names.jsonl
      """)

  @Argument(
    help: "\(NormalizationKind.allCases.map(\.rawValue).joined(separator: ", "))",
    transform: { text in
      guard let kind = NormalizationKind(rawValue: text) else {
        throw ValidationError("There is no kind \(text). See totsugo normalize --help.")
      }
      return kind
    })
  var kind: NormalizationKind

  private struct Line: Encodable {
    let input: String
    let value: String?
    let flags: [String]
    let error: Code?

    struct Code: Encodable { let code: String }

    enum CodingKeys: CodingKey { case input, value, flags, error }

    func encode(to encoder: any Encoder) throws {
      var values = encoder.container(keyedBy: CodingKeys.self)
      try values.encode(input, forKey: .input)
      try values.encode(value, forKey: .value)
      try values.encode(flags, forKey: .flags)
      try values.encode(error, forKey: .error)
    }
  }

  func run() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    while let input = readLine() {
      let result = kind.normalize(input)
      // Rule 4 holds here too: a full number is not echoed.
      let shown = result.flags.contains(.fullNumberRedacted) ? "************" : input
      let line = Line(
        input: shown, value: result.value, flags: result.flags.map(\.rawValue),
        error: result.error.map { .init(code: $0.rawValue) })
      Console.print(String(decoding: try encoder.encode(line), as: UTF8.self))
    }
  }
}
