import DocumentModel
@testable import FieldExtraction
import Testing

@Suite struct NameSpacingTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let read: String
    /// Blank stretches, in em from the left edge; a glyph is 1 em wide.
    let gaps: [ClosedRange<Double>]
    let expected: String
    var testDescription: String { name }
  }

  static let cases = [
    Case(
      name: "the one wide gap parts the names", read: "大野千尋",
      gaps: [0.9...1.05, 1.85...2.5, 3.4...3.5], expected: "大野 千尋"),
    Case(
      name: "a reader's spaces count for nothing against the ink", read: "山本め ぐみ",
      gaps: [0.9...1.05, 1.9...2.5, 3.4...3.55, 4.4...4.5], expected: "山本 めぐみ"),
    Case(
      name: "the gap before an honorific is not meant", read: "丸山亮様",
      gaps: [0.9...1.0, 1.9...2.4, 3.3...4.6], expected: "丸山 亮様"),
    Case(
      name: "evenly spread print has no gap that stands out", read: "山田太郎",
      gaps: [0.9...1.4, 2.4...2.9, 3.9...4.4], expected: "山田太郎"),
    Case(
      name: "kana have wide sides of their own", read: "ヨシダマコト",
      gaps: [0.8...1.1, 1.9...2.1, 4.7...5.1], expected: "ヨシダマコト"),
    Case(
      name: "a reader's single space counts where there is room", read: "オオノ チヒロ",
      gaps: [0.8...1.1, 2.7...3.1, 3.9...4.2], expected: "オオノ チヒロ"),
  ]

  @Test("One space between family and given name, by the ink", arguments: cases)
  func spacing(_ row: Case) {
    var at = 0.0
    var glyphs: [Glyph] = []
    for character in row.read {
      let gap = row.gaps.first { $0.contains(at) && $0.upperBound - $0.lowerBound > 0.3 }
      if character == " " {
        glyphs.append(Glyph(text: " ", x: at * 10, confidence: 1))
        continue
      }
      let x = max(at, gap?.upperBound ?? at)
      glyphs.append(Glyph(text: String(character), x: x * 10, confidence: 1))
      at = x + 0.95
    }
    let gaps = row.gaps.map { $0.lowerBound * 10...$0.upperBound * 10 }
    #expect(NameSpacing.spaced(glyphs, gaps: gaps, height: 10) == row.expected)
  }
}
