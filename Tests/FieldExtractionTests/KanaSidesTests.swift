import DocumentModel
@testable import FieldExtraction
import Testing

@Suite struct KanaSidesTests {
  /// Letters ten points apart, a space of some points before one of them; their own sides are blank.
  private static func at(_ text: String, space: Double, before at: Int, sides: [Double]) -> Int? {
    var x = 0.0
    var letters: [Glyph] = []
    var gaps: [ClosedRange<Double>] = []
    for (place, letter) in text.enumerated() {
      let blank = (place > 0 ? sides[place - 1] : 0) + (place == at ? space : 0)
      if place > 0 {
        gaps.append(x...x + blank)
        x += blank
      }
      letters.append(Glyph(text: String(letter), x: x, confidence: 1))
      x += place < sides.count ? 10 - sides[place] : 8
    }
    return KanaSides.space(letters, gaps: gaps, pitch: 10)
  }

  @Test("A narrow space is found between letters that stand close by themselves")
  func narrow() {
    // ト and コ are four points apart by their own sides, エ and モ with the space as well.
    #expect(Self.at("ホリエモトコ", space: 2, before: 3, sides: [2.6, 3, 1.7, 3.8, 3.1]) == 3)
  }

  @Test("Letters that stand apart by their own sides alone have no space between them")
  func none() {
    #expect(Self.at("ホリエモトコ", space: 0, before: 3, sides: [2.6, 3, 1.7, 3.8, 3.1]) == nil)
  }
}
