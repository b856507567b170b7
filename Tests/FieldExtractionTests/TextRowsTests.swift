import DocumentModel
@testable import FieldExtraction
import Testing

@Suite struct TextRowsTests {
  @Test("A high thin stroke right of a label is no value; a 1 is")
  func bar() {
    func right(_ bar: BoundingBox) -> String? {
      let label = ReadLine.printed("記号", id: 0, x: 50)
      let stroke = ReadLine.printed("1", id: 1, in: bar)
      let value = ReadLine.printed("15-0842", id: 2, x: 100)
      return TextRows(lines: [label, stroke, value], cells: []).rightOf(label)?.plain
    }
    #expect(right(BoundingBox(84, 94, 86, 114)) == "15-0842")
    #expect(right(BoundingBox(84, 100, 87, 110)) == "1")
  }

  @Test("A letter as high as its cell is the edge of a dark one, no value")
  func edge() {
    let label = ReadLine.printed("記号番号", id: 0, x: 50)
    let edge = ReadLine.printed("D", id: 1, in: BoundingBox(100, 92, 125, 121))
    let value = ReadLine.printed("15-0842", id: 2, x: 140)
    #expect(
      TextRows(lines: [label, edge, value], cells: []).rightOf(label)?.plain == "15-0842")
  }

  @Test("An arrow that stands alone leads to the value behind it")
  func arrow() {
    let lines = [
      ReadLine.printed("氏名", id: 0, x: 50), .printed("→", id: 1, in: BoundingBox(90, 102, 98, 108)),
      .printed("浜口育子", id: 2, x: 120), .printed("住民票の文字と違うことがあります。", id: 3, x: 60, y: 115),
    ]
    #expect(TextRows(lines: lines, cells: []).rightOf(lines[0])?.plain == "浜口育子")
  }

  private static let cell = BoundingBox(325, 196, 548, 220)

  private static func rows(_ pieces: [(text: String, x0: Double, x1: Double)]) -> (
    rows: TextRows, lines: [ReadLine]
  ) {
    let lines = pieces.enumerated().map { at, piece in
      ReadLine.printed(piece.text, id: at, in: BoundingBox(piece.x0, 205, piece.x1, 211))
    }
    return (TextRows(lines: lines, cells: [cell]), lines)
  }

  @Test("Digits set wide are one number", .timeLimit(.minutes(1)))
  func spread() {
    let (rows, lines) = Self.rows([("41", 330, 342), ("62", 346, 358), ("56", 362, 374)])
    #expect(rows.spreadDigits(lines[0])?.plain == "416256")
    let (lost, parts) = Self.rows([("51", 330, 344), ("0679", 357, 389)])
    #expect(lost.spreadDigits(parts[0])?.plain == "510679", "a hyphen that was not found")
    let (apart, both) = Self.rows([("51", 330, 344), ("0679", 372, 404)])
    #expect(apart.spreadDigits(both[0]) == nil)
  }

  @Test("A line is never right of itself, narrow as a 1 may be", .timeLimit(.minutes(1)))
  func narrow() {
    let (rows, lines) = Self.rows([("1", 329, 331)])
    #expect(rows.spreadDigits(lines[0]) == nil)
    #expect(rows.wideKey(lines[0], hasBranch: true) == nil)
  }
}
