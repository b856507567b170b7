@testable import PageReading
import Testing

@Suite struct DotScreenTests {
  /// Dots of a size every so many pixels, and a stroke of 3 by 20 among them.
  private static func ink(every step: Int, dot: Int) throws -> PixImage {
    let (w, h) = (600, 600)
    var pixels = [UInt8](repeating: 255, count: w * h)
    for y in stride(from: 0, to: h - dot, by: step) {
      for x in stride(from: 0, to: w - dot, by: step) {
        for at in 0..<(dot * dot) { pixels[(y + at / dot) * w + x + at % dot] = 0 }
      }
    }
    for y in 201..<221 { for x in 301..<304 { pixels[y * w + x] = 0 } }
    let image = GrayImage(width: w, height: h, pixels: pixels, dpi: 150)
    let working = try #require(WorkingImage(image, isSparse: true))
    return try #require(working.binary())
  }

  @Test(
    "Thousands of specks leave the ink; some hundred stay, and so do larger marks",
    arguments: [(5, 1, true), (6, 2, true), (20, 1, false), (6, 3, false)])
  func screen(step: Int, dot: Int, isRemoved: Bool) throws {
    let ink = try Self.ink(every: step, dot: dot)
    let components = ink.components()
    let (cleaned, left) = DotScreen.removed(from: ink, components)
    #expect(left.count == cleaned.components().count)
    #expect((left.count < 60) == isRemoved)
    #expect(isRemoved || left.count == components.count)
    #expect(left.contains { $0.height >= 20 })
  }

  @Test("Columns of dots are no rules once the dots are gone")
  func rules() throws {
    let ink = try Self.ink(every: 5, dot: 1)
    let (cleaned, left) = DotScreen.removed(from: ink, ink.components())
    #expect(RulingFinder(cleaned, components: left)?.vertical.isEmpty == true)
  }
}
