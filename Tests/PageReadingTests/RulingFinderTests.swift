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
    let rules = try #require(RulingFinder(ink, components: ink.components()))
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
    let rules = try #require(RulingFinder(ink, components: ink.components()))
    #expect(rules.horizontal.isEmpty)
    #expect(rules.text.inkShare == ink.inkShare)
  }

  @Test(
    "A low box with rounded or short ends is a cell, and nothing of it stays in the ink",
    arguments: [true, false])
  func lowBoxes(isRound: Bool) throws {
    let (left, right, top, bottom) = (60, 300, 100, 136)
    let ink = try Self.ink { pixels, w in
      // Two boxes beside each other, eight pixels apart.
      for shift in [0, 248] {
        for x in (left + 12)...(right - 12) {
          for y in [top, top + 1, bottom, bottom + 1] { pixels[y * w + x + shift] = 0 }
        }
        for y in top...(bottom + 1) {
          let bend = isRound ? max(0, 12 - min(y - top, bottom - y)) : 0
          let inset = isRound ? bend * bend / 12 : 0
          for x in [left + inset, left + inset + 1, right - inset, right - inset - 1] {
            pixels[y * w + x + shift] = 0
          }
          if isRound { continue }
          for x in Array(left...(left + 12)) + Array((right - 12)...right)
          where y <= top + 1 || y >= bottom {
            pixels[y * w + x + shift] = 0
          }
        }
      }
    }
    let rules = try #require(RulingFinder(ink, components: ink.components()))
    #expect(rules.cells.count { $0.height < 40 && $0.width > 200 } == 2)
    #expect(rules.text.inkShare < 0.0006)
  }

  @Test("A low box that an upright rule parts is two cells, and the rule is no print")
  func partedBox() throws {
    let (left, right, top, bottom) = (60, 400, 100, 138)
    let ink = try Self.ink { pixels, w in
      for x in left...right {
        for y in [top, top + 1, bottom, bottom + 1] { pixels[y * w + x] = 0 }
      }
      for y in top...bottom {
        for x in [left, left + 1, 160, 161, right - 1, right] { pixels[y * w + x] = 0 }
      }
    }
    let rules = try #require(RulingFinder(ink, components: ink.components()))
    #expect(rules.cells.count { $0.height < 40 } == 2)
    #expect(rules.text.inkShare < 0.0006)
  }
}
