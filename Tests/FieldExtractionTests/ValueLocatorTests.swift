import DocumentModel
@testable import FieldExtraction
import Testing

@Suite struct ValueLocatorTests {
  private static func line(_ id: Int, _ text: String, _ box: BoundingBox) -> ReadLine {
    ReadLine(
      line: TextLine(id: id, box: box),
      reading: Reading(
        reader: "ppocr-v6",
        glyphs: text.enumerated().map {
          Glyph(
            text: String($1), x: box.x0 + Double($0) * box.width / Double(text.count),
            confidence: 1)
        }))
  }

  @Test("A piece that ends no further right is no continuation: joining comes to an end")
  func joining() {
    let first = Self.line(0, "昭和57", BoundingBox(100, 100, 140, 110))
    let sliver = Self.line(1, ".", BoundingBox(139, 104, 140, 108))
    let next = Self.line(2, "4", BoundingBox(150, 100, 156, 110))
    let locator = ValueLocator(lines: [first, sliver, next], cells: [])
    #expect(locator.joinedRight(first).map { $0.box.x1 <= 156 } ?? true)
  }

  @Test("A centred value of two pieces below its label begins at the left one")
  func centred() throws {
    let label = Self.line(0, "フリガナ", BoundingBox(282, 100, 312, 107))
    let left = Self.line(1, "モリ", BoundingBox(259, 117, 280, 127))
    let right = Self.line(2, "キヨシ", BoundingBox(299, 117, 334, 127))
    let locator = ValueLocator(lines: [label, left, right], cells: [])
    let place = try #require(
      locator.place(of: label.labels[0], in: label, mayBeBelow: false, isSpread: true))
    #expect(place.raw.filter { $0 != " " } == "モリキヨシ")
  }

  @Test("Words that a quote opens and another piece of the row ends belong to it")
  func quoted() throws {
    let label = Self.line(0, "個人番号の下4桁は「", BoundingBox(50, 100, 250, 110))
    let value = Self.line(1, "0097」です。", BoundingBox(339, 100, 403, 110))
    let locator = ValueLocator(lines: [label, value], cells: [])
    let place = locator.place(of: label.labels[0], in: label, mayBeBelow: true, isSpread: true)
    #expect(place?.line.line.id == 1)
  }
}
