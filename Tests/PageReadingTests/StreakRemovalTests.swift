@testable import PageReading
import Testing

@Suite struct StreakRemovalTests {
  private static let (width, height) = (400, 640)

  /// Paper with bars of print, and a line from `top` to `bottom` that keeps `level` per cent of what is under it.
  private static func sheet(level: Int, top: Int = 0, bottom: Int = height, lean: Int = 0)
    -> (clean: [UInt8], image: GrayImage)
  {
    var clean = [UInt8](repeating: 240, count: width * height)
    for y in 200..<420 where y % 20 < 8 {
      for x in 120..<280 { clean[y * width + x] = 30 }
    }
    var pixels = clean
    for y in top..<bottom {
      for x in 0..<3 {
        let at = y * width + 200 + x + lean * y / height
        pixels[at] = UInt8(Int(pixels[at]) * level / 100)
      }
    }
    return (clean, GrayImage(width: width, height: height, pixels: pixels, dpi: 100))
  }

  private static func difference(_ a: [UInt8], _ b: [UInt8]) -> Int {
    zip(a, b).count { abs(Int($0) - Int($1)) > 40 }
  }

  @Test(
    "A line from edge to edge is taken out, weak or black, straight or leaning a little",
    arguments: [(30, 0), (75, 0), (2, 0), (40, 6)])
  func streak(level: Int, lean: Int) {
    let (clean, image) = Self.sheet(level: level, lean: lean)
    let before = Self.difference(clean, image.pixels)
    let after = Self.difference(clean, StreakRemoval.cleaned(image).pixels)
    #expect(before > 1500 && after * 10 < before)
  }

  @Test("A rule that ends before the edges of the page stays")
  func rule() {
    let (_, image) = Self.sheet(level: 10, top: 40, bottom: 600)
    let isSame = StreakRemoval.cleaned(image).pixels == image.pixels
    #expect(isSame)
  }

  @Test(
    "A line that is broken off in places is one still; what is gone over a third of the page is not",
    arguments: [(480..<560, true), (420..<630, false)])
  func broken(gap: Range<Int>, isRemoved: Bool) {
    let (clean, image) = Self.sheet(level: 30)
    var pixels = image.pixels
    for y in gap { for x in 195..<210 { pixels[y * Self.width + x] = clean[y * Self.width + x] } }
    let broken = GrayImage(width: Self.width, height: Self.height, pixels: pixels, dpi: 100)
    let after = StreakRemoval.cleaned(broken).pixels
    let isGone = Self.difference(clean, after) * 5 < Self.difference(clean, pixels)
    #expect(isGone == isRemoved)
  }
}
