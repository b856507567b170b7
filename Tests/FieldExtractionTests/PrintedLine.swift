import DocumentModel
@testable import FieldExtraction

extension ReadLine {
  /// A line of glyphs ten points wide and high, as one reader reads it.
  static func printed(_ text: String, id: Int = 0, x: Double = 50, y: Double = 100) -> ReadLine {
    let glyphs = text.enumerated().map {
      Glyph(text: String($1), x: x + Double($0) * 10, confidence: 1)
    }
    return ReadLine(
      line: TextLine(id: id, box: BoundingBox(x, y, x + Double(glyphs.count) * 10, y + 10)),
      reading: Reading(reader: "ppocr-v6", glyphs: glyphs))
  }

  /// A line whose glyphs fill a box evenly.
  static func printed(_ text: String, id: Int, in box: BoundingBox) -> ReadLine {
    let glyphs = text.enumerated().map {
      Glyph(
        text: String($1), x: box.x0 + Double($0) * box.width / Double(text.count), confidence: 1)
    }
    return ReadLine(
      line: TextLine(id: id, box: box), reading: Reading(reader: "ppocr-v6", glyphs: glyphs))
  }
}
