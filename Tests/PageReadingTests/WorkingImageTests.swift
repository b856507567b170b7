@testable import PageReading
import Testing

@Suite struct WorkingImageTests {
  /// A page with dark print in rows, and in one place a thin pale stroke, with or without its dark end.
  private static func ink(hasEnd: Bool, dpi: Double = 200) throws -> PixImage {
    let (w, h) = (600, 600)
    var pixels = [UInt8](repeating: 240, count: w * h)
    for y in stride(from: 60, to: 540, by: 40) where y != 300 {
      for x in stride(from: 60, to: 540, by: 12) {
        for at in 0..<60 { pixels[(y + at / 6) * w + x + at % 6] = 20 }
      }
    }
    for x in 200..<222 { for y in 304..<306 { pixels[y * w + x] = 178 } }
    if hasEnd { for x in 219..<222 { for y in 302..<307 { pixels[y * w + x] = 30 } } }
    let image = GrayImage(width: w, height: h, pixels: pixels, dpi: dpi)
    return try #require(try working(image).binary())
  }

  private static func working(_ image: GrayImage) throws -> WorkingImage {
    try #require(WorkingImage(image))
  }

  @Test(
    "A pale thin stroke is ink where it runs out of a dark end, as in 一", arguments: [true, false])
  func hairline(hasEnd: Bool) throws {
    let ink = try Self.ink(hasEnd: hasEnd)
    #expect((226...231).contains { ink.isInk(154, $0) } == hasEnd)
  }

  @Test("In a coarse scan grain is as large as a hairline")
  func coarse() throws {
    let ink = try Self.ink(hasEnd: true, dpi: 150)
    #expect(!(302...307).contains { ink.isInk(205, $0) })
  }
}
