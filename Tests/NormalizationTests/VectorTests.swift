import Foundation
import Normalization
import Testing

/// One row of `Corpus/normalization/<kind>.tsv`.
struct Vector: Sendable, CustomTestStringConvertible {
  let kind: NormalizationKind
  let line: Int
  let input: String
  let expected: String
  let flags: Set<String>

  var testDescription: String { "\(kind.rawValue).tsv:\(line)" }

  static let all: [Vector] = NormalizationKind.allCases.flatMap { kind -> [Vector] in
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Corpus/normalization/\(kind.rawValue).tsv")
    guard let text = try? String(contentsOf: root, encoding: .utf8) else { return [] }
    return text.components(separatedBy: "\n").enumerated().compactMap { at, line in
      if line.isEmpty || line.hasPrefix("#") { return nil }
      let columns = line.components(separatedBy: "\t")
      guard columns.count >= 2 else { return nil }
      let flags = columns.count > 2 ? columns[2].split(separator: ",").map(String.init) : []
      return Vector(
        kind: kind, line: at + 1, input: unescaped(columns[0]), expected: columns[1],
        flags: Set(flags))
    }
  }

  /// `\u{FEFF}` as the scalar itself.
  private static func unescaped(_ text: String) -> String {
    text.replacing(/\\u\{([0-9A-F]+)\}/) { match in
      UInt32(match.1, radix: 16).flatMap(Unicode.Scalar.init).map { String(Character($0)) } ?? ""
    }
  }
}

@Suite struct VectorTests {
  @Test("Every vector normalizes as written", arguments: Vector.all)
  func vector(_ vector: Vector) {
    let result = vector.kind.normalize(vector.input)
    let actual = result.value ?? "!" + (result.error?.rawValue ?? "")
    #expect(Array(actual.unicodeScalars) == Array(vector.expected.unicodeScalars))
    #expect(Set(result.flags.map(\.rawValue)) == vector.flags)
  }

  @Test("Every kind that the command offers has vectors, refusals among them (number as symbol)")
  func coverage() {
    for kind in NormalizationKind.allCases where kind != .number {
      let mine = Vector.all.filter { $0.kind == kind }
      #expect(mine.count >= 4, "\(kind.rawValue)")
      #expect(mine.contains { $0.expected.hasPrefix("!") }, "\(kind.rawValue)")
    }
  }
}
