@testable import PageReading
import Testing

@Suite struct RulingFinderTests {
  private static func ink(_ draw: (inout [UInt8], Int) -> Void) throws -> PixImage {
    let (w, h) = (600, 300)
    var pixels = [UInt8](repeating: 255, count: w * h)
    draw(&pixels, w)
    let image = GrayImage(width: w, height: h, pixels: pixels, dpi: 150)
    let working = try #require(WorkingImage(image, isSparse: true))
    return try #require(working.binary())
  }

  @Test("A rule is taken out of the ink")
  func rule() throws {
    let ink = try Self.ink { pixels, w in
      for y in 100..<103 { for x in 50..<550 { pixels[y * w + x] = 0 } }
    }
    let rules = try #require(RulingFinder(ink))
    #expect(rules.horizontal.count == 1)
    #expect(rules.text.inkShare == 0)
  }

  @Test("Discs that touch are a mask, not a rule")
  func discs() throws {
    let ink = try Self.ink { pixels, w in
      for disc in 0..<8 {
        let cx = 100 + disc * 20
        for y in 90..<111 {
          for x in (cx - 10)...(cx + 10) where (x - cx) * (x - cx) + (y - 100) * (y - 100) <= 101 {
            pixels[y * w + x] = 0
          }
        }
      }
    }
    let rules = try #require(RulingFinder(ink))
    #expect(rules.horizontal.isEmpty)
    #expect(rules.text.inkShare == ink.inkShare)
  }
}
