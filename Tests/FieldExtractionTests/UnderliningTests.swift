import DocumentModel
@testable import FieldExtraction
import Testing

/// Five lines ten points high, sixteen apart, their words from 100 to 200.
@Suite struct UnderliningTests {
  /// Strokes of a pen as boxes full of ink, and print.
  private struct Pen: RegionReader {
    let strokes: [BoundingBox]

    func weight(of region: Region) -> Double? {
      let area = strokes.reduce(0) {
        $0 + max(0, $1.horizontalOverlap(region.box)) * max(0, $1.verticalOverlap(region.box))
      }
      return area / (region.box.height * region.box.height)
    }
    func readings(of region: Region, as grammar: Grammar, voices: Int) -> [Reading] { [] }
    func ink(in region: Region) -> InkReport? { nil }
    func gaps(in region: Region) -> [ClosedRange<Double>] { [] }
    func cut(_ region: Region, rightOf x: Double) -> Region { region }
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
    let box = Underlining(rows, 0, 10).found(Pen(strokes: print + strokes), page)
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

  @Test("Where none or two are underlined, or a ring goes round one, nothing is said")
  func none() {
    #expect(Self.found([]) == nil)
    #expect(Self.found([Self.line(below: 1), Self.line(below: 3)]) == nil)
    // A ring has ink above its line too.
    #expect(Self.found([Self.line(below: 1), Self.line(below: 2)]) == nil)
    // A speck.
    #expect(Self.found([Self.line(below: 2, from: 120, to: 124)]) == nil)
  }
}
