import DocumentModel
@testable import FieldExtraction
import Testing

@Suite struct PlaceBoxesTests {
  /// Finds the first of some blank columns at or right of where it is asked to cut.
  private struct Reader: WeighingReader {
    let blanks: [Double]

    func cut(_ region: Region, rightOf x: Double) -> Region {
      let at = blanks.first { $0 >= x } ?? region.box.x1
      return Region(
        page: region.page, box: BoundingBox(at, region.box.y0, region.box.x1, region.box.y1))
    }
  }

  /// 0544 and a word behind it, told by the middles of their glyphs: digits 5 points wide, the word's letters 10.
  private static func place(before word: String) -> ValuePlace {
    let glyphs =
      "0544".enumerated().map { Glyph(text: String($1), x: 52.5 + 6 * Double($0), confidence: 1) }
      + word.enumerated().map { Glyph(text: String($1), x: 85 + 10 * Double($0), confidence: 1) }
    let line = ReadLine(
      line: TextLine(id: 0, box: BoundingBox(50, 100, 130, 110)),
      reading: Reading(reader: "ppocr-v6", glyphs: glyphs))
    return ValuePlace(line: line, start: 0, end: 4, label: nil)
  }

  @Test(
    "A value ends at the blank before the label behind it, not at one inside its first letter",
    arguments: [("加入者番号", 80.5), (")番号", 84.5)])
  func end(word: String, right: Double) {
    let page = RecordedReader([]).page
    let boxes = PlaceBoxes(page: page, reader: Reader(blanks: [74, 80.5, 84.5, 91]))
    #expect(boxes.value(Self.place(before: word)).x1 == right)
  }
}
