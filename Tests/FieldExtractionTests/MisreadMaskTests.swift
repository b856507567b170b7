import DocumentModel
@testable import FieldExtraction
import Testing

@Suite struct MisreadMaskTests {
  @Test(
    "Scattered signs become kanji that no word is made of",
    arguments: [("標贈關標機隊機陽", true), ("個人番号登録", false), ("標贈", false), ("トウキョウ標", false)])
  func kanji(text: String, isMask: Bool) {
    #expect(MisreadMask.isKanji(ReadLine.printed(text).reading.glyphs[...]) == isMask)
  }

  @Test(
    "Bars and ones before four digits are signs where there is more room than for so many digits",
    arguments: [("115998", 100.0, true), ("115998", 40, false), ("125998", 100, false)])
  func ones(text: String, width: Double, isMask: Bool) {
    let glyphs = text.enumerated().map {
      Glyph(text: String($1), x: Double($0) * 6, confidence: 1)
    }
    let line = ReadLine(
      line: TextLine(id: 0, box: BoundingBox(0, 0, width, 10)),
      reading: Reading(reader: "ppocr-v6", glyphs: glyphs))
    #expect(MisreadMask.isOnes(glyphs[...], Array(glyphs.indices), line) == isMask)
  }
}
