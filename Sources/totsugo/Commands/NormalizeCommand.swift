internal import ArgumentParser
internal import Foundation
internal import Normalization
internal import RecordStore

struct NormalizeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "normalize", abstract: "Normalize a value a line from standard input.",
    discussion: """
      Writes a JSON object a line: {"input":…,"value":…|null,"flags":[…],"error":null|{"code":…}}.

      EXAMPLES
        echo '昭和４０年１０月１日' | totsugo normalize date
        totsugo normalize kana < names.txt > names.jsonl
        totsugo normalize name --encoding cp932 < export.txt
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

  @Option(
    help: "Encoding of the input: utf-8 or cp932.",
    transform: { text in
      guard let encoding = ExportEncoding(rawValue: text.lowercased()) else {
        throw ValidationError("--encoding takes utf-8 or cp932.")
      }
      return encoding
    })
  var encoding: ExportEncoding = .utf8

  private struct Line: Encodable {
    let input: String?
    let value: String?
    let flags: [String]
    let error: Code?

    struct Code: Encodable {
      let code: String
      /// 1-based byte of the line, where bytes are no text.
      var column: Int?
    }

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
    var lines = ByteLines(descriptor: 0)
    var number = 0
    var hasBadBytes = false
    while let bytes = lines.next() {
      number += 1
      // A mark at the start of the file is no part of its first value.
      let isMarked = number == 1 && bytes.starts(with: [0xEF, 0xBB, 0xBF])
      let line: Line
      do {
        line = normalized(try encoding.decoded(isMarked ? bytes.dropFirst(3) : bytes[...]))
      } catch {
        hasBadBytes = true
        Console.say(
          "totsugo: 標準入力:\(number):\(error.position): "
            + (error.reason == .userDefined
              ? "外字（利用者定義文字）です。" : "\(encoding.rawValue) として読めないバイトです。--encoding を確認してください。"))
        line = Line(
          input: nil, value: nil, flags: [],
          error: .init(code: error.reason.rawValue, column: error.position))
      }
      Console.print(String(decoding: try encoder.encode(line), as: UTF8.self))
    }
    if hasBadBytes { throw ExitStatus.someInputUnread }
  }

  private func normalized(_ input: String) -> Line {
    let result = kind.normalize(input)
    // Rule 4 holds here too: a full number is not echoed.
    return Line(
      input: Redaction.redacted(input), value: result.value, flags: result.flags.map(\.rawValue),
      error: result.error.map { .init(code: $0.rawValue) })
  }
}
