@testable import PageReading
import Testing

@Suite struct GapCollapseTests {
  /// Two black bars, 10 columns wide, with `gap` white columns between and margins of 5.
  private static func crop(gap: Int) -> Crop {
    let width = 5 + 10 + gap + 10 + 5
    var pixels = [UInt8](repeating: 255, count: width * 20)
    for row in 4..<16 {
      for column in 0..<10 {
        pixels[row * width + 5 + column] = 0
        pixels[row * width + 15 + gap + column] = 0
      }
    }
    return Crop(width: width, height: 20, pixels: pixels)
  }

  @Test(
    "A wide blank stretch shrinks, a narrow one and the margins stay", arguments: [6, 20, 21, 60])
  func shrinks(gap: Int) {
    let source = Self.crop(gap: gap)
    let collapsed = GapCollapse(source, widest: 20, kept: 8)
    #expect(collapsed.crop.width == source.width - (gap > 20 ? gap - 8 : 0))
    #expect(collapsed.crop.height == source.height)
  }

  @Test("Places in the collapsed crop are places in the crop it was made of")
  func places() {
    let source = Self.crop(gap: 60)
    let collapsed = GapCollapse(source, widest: 20, kept: 8)
    // The second bar begins at column 23 of 38, and began at column 75 of 90.
    let x = collapsed.original(23.5 / 38)
    #expect(abs(x - 75.0 / 90) < 0.02)
    #expect(abs(collapsed.original(6.0 / 38) - 6.0 / 90) < 0.02)
  }

  @Test("A crop without contrast stays as it is")
  func blank() {
    let blank = Crop(width: 100, height: 20, pixels: [UInt8](repeating: 200, count: 2000))
    #expect(GapCollapse(blank, widest: 20, kept: 8).crop.width == 100)
  }
}
