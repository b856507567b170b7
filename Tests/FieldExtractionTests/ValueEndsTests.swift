import DocumentModel
@testable import FieldExtraction
import Testing

@Suite struct ValueEndsTests {
  @Test(
    "The signs of a sentence around a value are none of it; those within it are",
    arguments: [
      ("18-0656、", "18-0656"), ("440449。", "440449"), ("１28929.", "１28929"), ("「架12", "架12"),
      ("「ムラカミ ルミ」、", "ムラカミ ルミ"), ("昭和26.05.28", "昭和26.05.28"), ("、", "、"), ("", ""),
    ])
  func bare(text: String, expected: String) {
    #expect(ValueEnds.bare(text) == expected)
    let glyphs = text.enumerated().map {
      Glyph(text: String($1), x: Double($0) * 8, confidence: 1)
    }
    #expect(ValueEnds.bare(glyphs).map(\.text).joined() == expected)
  }
}
