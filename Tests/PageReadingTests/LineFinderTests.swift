@testable import PageReading
import Testing

@Suite struct LineFinderTests {
  /// A glyph 20 pixels high at a place in its line.
  private static func glyph(_ x: Int, y: Int = 0) -> PixelBox {
    PixelBox(x0: x, y0: y, x1: x + 18, y1: y + 20)
  }

  /// One flat stroke, as 一 and ー are drawn.
  private static func bar(_ x: Int, y: Int, width: Int = 18) -> PixelBox {
    PixelBox(x0: x, y0: y, x1: x + width, y1: y + 2)
  }

  @Test(
    "A flat stroke in the middle of the line belongs to it on either side; an underline does not",
    arguments: [
      ("健一", [glyph(0), bar(32, y: 9)], 1), ("一郎", [bar(0, y: 9), glyph(32)], 1),
      ("健＿", [glyph(0), bar(32, y: 19)], 1), ("健 一 far away", [glyph(0), bar(90, y: 9)], 1),
    ])
  func bars(name: String, marks: [PixelBox], count: Int) {
    let lines = LineFinder(verticalRules: []).lines(of: marks)
    #expect(lines.count == count, "\(name)")
    let isJoined = lines.first.map { $0.x1 - $0.x0 > 40 } ?? false
    #expect(isJoined == (name == "健一" || name == "一郎"), "\(name)")
  }
}
