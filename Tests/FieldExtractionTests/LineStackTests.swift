import DocumentModel
@testable import FieldExtraction
import Testing

@Suite struct LineStackTests {
  @Test("A mask half as high as its digits stands in their row, whichever comes first")
  func masks() {
    let mask = ReadLine(
      line: TextLine(id: 0, box: BoundingBox(612, 135, 651, 139)),
      reading: Reading(reader: "ppocr-v6", glyphs: [Glyph(text: "*", x: 612, confidence: 1)]))
    let digits = ReadLine(
      line: TextLine(id: 1, box: BoundingBox(663, 136, 685, 144)),
      reading: Reading(reader: "ppocr-v6", glyphs: [Glyph(text: "3", x: 663, confidence: 1)]))
    let next = ReadLine(
      line: TextLine(id: 2, box: BoundingBox(663, 158, 685, 166)),
      reading: Reading(reader: "ppocr-v6", glyphs: [Glyph(text: "8", x: 663, confidence: 1)]))
    #expect(LineStack.rows([next, mask, digits]).map(\.plain) == ["*3", "8"])
  }
}
