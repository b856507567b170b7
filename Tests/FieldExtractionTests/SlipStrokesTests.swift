import DocumentModel
@testable import FieldExtraction
import Testing

/// Five lines ten points high, sixteen apart, their words from 100 to 200.
@Suite struct SlipStrokesTests {
  /// Strokes of a pen as boxes full of ink, and print.
  private struct Pen: WeighingReader {
    let strokes: [BoundingBox]

    func weight(of region: Region) -> Double? {
      let area = strokes.reduce(0) {
        $0 + max(0, $1.horizontalOverlap(region.box)) * max(0, $1.verticalOverlap(region.box))
      }
      return area / (region.box.height * region.box.height)
    }
  }

  private static let rows = (0..<5).map { at in
    let top = 100 + 16 * Double(at)
    return (box: BoundingBox(100, top, 200, top + 10), start: 100.0)
  }

  private static let page = RecordedReader([[(5, "個人番号")]]).page

  private static func found(_ strokes: [BoundingBox]) -> Int? {
    // Words are half ink.
    let print = rows.map {
      BoundingBox($0.box.x0, $0.box.y0 + 2, $0.box.x1, $0.box.y1 - 3)
    }
    let box = SlipStrokes(rows, 0, 10).underlined(Pen(strokes: print + strokes), page)
    return rows.firstIndex { $0.box == box }
  }

  /// A stroke right below a line.
  private static func line(below row: Int, from x0: Double = 100, to x1: Double = 200)
    -> BoundingBox
  {
    let y = 111 + 16 * Double(row)
    return BoundingBox(x0, y, x1, y + 1.5)
  }

  @Test("The line with a stroke below its words, and no other", arguments: 0..<5)
  func underlined(row: Int) {
    #expect(Self.found([Self.line(below: row)]) == row)
    #expect(Self.found([Self.line(below: row, from: 105, to: 170)]) == row)
  }

  @Test("A rule of a table below each line hides no stroke", arguments: 0..<5)
  func ruled(row: Int) {
    let rules = Self.rows.map { BoundingBox(90, $0.box.y1 + 3.2, 300, $0.box.y1 + 3.8) }
    #expect(Self.found(rules) == nil)
    #expect(Self.found(rules + [Self.line(below: row)]) == row)
  }

  @Test("Where none or two are underlined, or a ring goes round one, nothing is said")
  func none() {
    #expect(Self.found([]) == nil)
    #expect(Self.found([Self.line(below: 1), Self.line(below: 3)]) == nil)
    // A ring has ink above its line too.
    #expect(Self.found([Self.line(below: 1), Self.line(below: 2)]) == nil)
    // A speck.
    #expect(Self.found([Self.line(below: 2, from: 120, to: 124)]) == nil)
  }

  @Test("The line whose number is ringed, and no other", arguments: 0..<5)
  func ringed(row: Int) {
    func ring(_ row: Int) -> [BoundingBox] {
      let y = 105 + 16 * Double(row)
      return [
        BoundingBox(82, y - 8, 94, y - 7), BoundingBox(82, y + 7, 94, y + 8),
        BoundingBox(80, y - 7, 81, y + 7), BoundingBox(95, y - 7, 96, y + 7),
      ]
    }
    func found(_ strokes: [BoundingBox]) -> Int? {
      let numbers = Self.rows.map { BoundingBox(85, $0.box.y0 + 1, 90, $0.box.y1 - 1) }
      let box = SlipStrokes(Self.rows, 0, 10).signed(Pen(strokes: numbers + strokes), Self.page)
      return Self.rows.firstIndex { $0.box == box }
    }
    #expect(found(ring(row)) == row)
    #expect(found([]) == nil)
    #expect(found(ring(row) + ring((row + 2) % 5)) == nil)
    // The frame of the slip stands beside all lines.
    #expect(found([BoundingBox(78, 90, 79, 190)]) == nil)
  }

  @Test("Of two lines nothing is said")
  func two() {
    let rows = Array(Self.rows.prefix(2))
    let pen = Pen(strokes: [Self.line(below: 0)])
    #expect(SlipStrokes(rows, 0, 10).underlined(pen, Self.page) == nil)
  }
}
