@testable import PageReading
import Testing

@Suite struct CharacterFramesTests {
  /// Boxes of 38 pixels, and what stands in them: a stroke of 4 by 16, nothing, or ink all over.
  private static func ink(_ content: String, gap: Int = 6) throws
    -> PixImage
  {
    let (w, h) = (700, 120)
    var pixels = [UInt8](repeating: 255, count: w * h)
    for (at, sign) in content.enumerated() where sign != " " {
      let x0 = 20 + at * (38 + gap)
      for y in 40..<78 {
        for x in x0..<(x0 + 38) {
          let isEdge = min(x - x0, x0 + 37 - x, y - 40, 77 - y) < 2
          let isStroke = (17..<21).contains(x - x0) && (51..<67).contains(y)
          if isEdge || sign == "1" && isStroke || sign == "#" { pixels[y * w + x] = 0 }
        }
      }
    }
    let image = GrayImage(width: w, height: h, pixels: pixels, dpi: 150)
    let working = try #require(WorkingImage(image, isSparse: true))
    return try #require(working.binary())
  }

  @Test(
    "Frames of characters leave the ink, a mask's squares stay",
    arguments: [
      ("111111111111", 12), ("    1111", 4), ("□□□□□□□□1111", 4), ("11", 0), ("1", 0),
      ("□□□□□□□□", 0), ("########", 0), ("1   □1", 0),
    ])
  func frames(content: String, strokes: Int) throws {
    let ink = try Self.ink(content)
    let text = try #require(RulingFinder(ink, components: ink.components())).text
    let marks = text.components()
    if strokes == 0 {
      #expect(text.inkShare == ink.inkShare)
    } else {
      #expect(marks.count == strokes)
      #expect(marks.allSatisfy { $0.height == 16 })
    }
  }

  @Test("Each frame is a cell")
  func cells() throws {
    let ink = try Self.ink("111111111111")
    let rules = try #require(RulingFinder(ink, components: ink.components()))
    #expect(rules.cells.count { $0.width < 40 && $0.height < 40 } == 12)
  }
}
