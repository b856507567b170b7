@testable import PageReading
import Testing

@Suite struct DashedRulesTests {
  private static func column(_ count: Int, gap: Int, height: Int = 7) -> [PixelBox] {
    (0..<count).map { at in
      let y = 20 + at * (height + gap)
      return PixelBox(x0: 300, y0: y, x1: 302, y1: y + height)
    }
  }

  private static func row(_ count: Int) -> [PixelBox] {
    (0..<count).map { PixelBox(x0: 20 + $0 * 12, y0: 80, x1: 27 + $0 * 12, y1: 82) }
  }

  @Test("Dashes of a frame are taken out; what stands beside them stays")
  func frames() {
    let digit = PixelBox(x0: 280, y0: 40, x1: 290, y1: 56)
    let left = DashedRules.removed(from: Self.column(12, gap: 6) + Self.row(40) + [digit])
    #expect(left == [digit])
  }

  @Test("A column of ones in rows of text, a few dashes and the dashes of a mask stay")
  func others() {
    let ones = Self.column(12, gap: 22, height: 13)
    for marks in [ones, Self.column(5, gap: 6), Self.row(12)] {
      #expect(DashedRules.removed(from: marks).count == marks.count)
    }
  }
}
