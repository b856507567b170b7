import DocumentModel
@testable import FieldExtraction
import Testing

@Suite struct MisreadMaskTests {
  @Test(
    "Scattered signs become kanji that no word is made of",
    arguments: [
      ("標贈關標機隊機陽", true), ("個人番号登録", false), ("標贈", false), ("會-會-", true), ("番-番-", false),
      ("四小屬 ", true), ("トウキョウ標", false),
    ])
  func kanji(text: String, isMask: Bool) {
    #expect(MisreadMask.isKanji(ReadLine.printed(text).reading.glyphs[...]) == isMask)
  }

  @Test("Digits far from the four that end the line are what a reader made of signs")
  func scattered() {
    func isMask(_ xs: [Double]) -> Bool {
      let glyphs = xs.map { Glyph(text: "2", x: $0, confidence: 1) }
      let line = ReadLine(
        line: TextLine(id: 0, box: BoundingBox(0, 0, 110, 10)),
        reading: Reading(reader: "ppocr-v6", glyphs: glyphs))
      return MisreadMask.isScattered(glyphs[...], Array(glyphs.indices), line)
    }
    #expect(isMask([4, 58, 85, 91, 97, 103]))
    #expect(isMask([4, 79, 85, 91, 97, 103]))
    #expect(!isMask([73, 79, 85, 91, 97, 103]))
    #expect(!isMask([4, 10, 16, 22, 28, 34]))
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
