import DocumentModel
@testable import FieldExtraction
import Testing

@Suite struct RaisedMaskTests {
  private static func line(_ text: String, _ box: BoundingBox, id: Int) -> ReadLine {
    let step = box.width / Double(text.count)
    return ReadLine(
      line: TextLine(id: id, box: box),
      reading: Reading(
        reader: "ppocr-v6",
        glyphs: text.enumerated().map {
          Glyph(text: String($1), x: box.x0 + Double($0) * step, confidence: 1)
        }))
  }

  @Test(
    "A wide row half as high as the digits right of it is a mask, whatever was read; letters, and rows over nothing, are not",
    arguments: [
      ("★食食食食食食食", BoundingBox(220, 346, 261, 349), "4896", "★*******"),
      ("出向出有女", BoundingBox(220, 346, 261, 349), "3352", "*****"),
      ("出向出有女", BoundingBox(220, 346, 237, 349), "3352", "出向出有女"),
      ("出向出有女", BoundingBox(220, 345, 300, 354), "3352", "出向出有女"),
      ("出向出有女", BoundingBox(220, 346, 261, 349), "電話番号", "出向出有女"),
      ("量", BoundingBox(220, 345, 255, 353), "5083", "*"),
      ("量", BoundingBox(245, 345, 255, 354), "5083", "量"),
    ])
  func rows(text: String, box: BoundingBox, beside: String, expected: String) {
    let lines = [
      Self.line(text, box, id: 0), Self.line(beside, BoundingBox(305, 345, 342, 354), id: 1),
    ]
    #expect(RaisedMask.told(lines)[0].plain == expected)
  }
}
