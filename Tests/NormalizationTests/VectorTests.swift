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
    CorpusTable.rows(kind.rawValue).compactMap { line, columns in
      guard columns.count >= 2 else { return nil }
      let flags = columns.count > 2 ? columns[2].split(separator: ",").map(String.init) : []
      return Vector(
        kind: kind, line: line, input: columns[0], expected: columns[1], flags: Set(flags))
    }
  }
}

@Suite struct VectorTests {
  @Test("Every vector normalizes as written", arguments: NormalizationKind.allCases)
  func vectors(_ kind: NormalizationKind) {
    for vector in Vector.all where vector.kind == kind {
      let result = kind.normalize(vector.input)
      let actual = result.value ?? "!" + (result.error?.rawValue ?? "")
      #expect(
        Array(actual.unicodeScalars) == Array(vector.expected.unicodeScalars),
        "\(vector.testDescription): \(vector.input) gave \(actual), not \(vector.expected)")
      #expect(
        Set(result.flags.map(\.rawValue)) == vector.flags,
        "\(vector.testDescription): \(vector.input)")
    }
  }

  @Test("There are six hundred vectors, and refusals of every kind (number goes as symbol)")
  func coverage() {
    #expect(Vector.all.count >= 600)
    for kind in NormalizationKind.allCases where kind != .number {
      let mine = Vector.all.filter { $0.kind == kind }
      #expect(mine.count >= 10, "\(kind.rawValue)")
      #expect(mine.contains { $0.expected.hasPrefix("!") }, "\(kind.rawValue)")
    }
  }
}
