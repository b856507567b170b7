@testable import PageReading
import Testing

@Suite struct UprightBarsTests {
  /// Rows of three bars with a label and a value between, 20 pixels high.
  private static func rows(_ count: Int, bar: (height: Int, width: Int), gap: Int = 14)
    -> (bars: [PixelBox], print: [PixelBox])
  {
    var bars: [PixelBox] = []
    var print: [PixelBox] = []
    for row in 0..<count {
      let y = 100 + row * 40
      for x in [60, 140, 220] {
        bars.append(
          PixelBox(
            x0: x, y0: y - (bar.height - 20) / 2, x1: x + bar.width,
            y1: y - (bar.height - 20) / 2 + bar.height))
      }
      for x in [60 + bar.width + gap, 140 + bar.width + gap] {
        print.append(PixelBox(x0: x, y0: y, x1: x + 18, y1: y + 20))
      }
    }
    return (bars, print)
  }

  @Test("Bars between labels and values are found")
  func bars() {
    let (bars, print) = Self.rows(4, bar: (26, 2))
    #expect(Set(UprightBars.found(in: bars + print)) == Set(bars))
  }

  @Test(
    "What is as high as its neighbours, close to them, thick, or hardly repeated is print",
    arguments: [(4, 20, 2, 14), (4, 26, 2, 3), (4, 26, 5, 14), (1, 26, 2, 14)])
  func print(count: Int, height: Int, width: Int, gap: Int) {
    let (bars, print) = Self.rows(count, bar: (height, width), gap: gap)
    #expect(UprightBars.found(in: bars + print).isEmpty)
  }
}
