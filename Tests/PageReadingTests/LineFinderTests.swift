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

  @Test(
    "The side of a frame beside a line is none of it: an upright bar, higher than the print and apart; a 1 and a bracket are",
    arguments: [
      (PixelBox(x0: 0, y0: -4, x1: 2, y1: 24), 14), (PixelBox(x0: 0, y0: 0, x1: 2, y1: 20), 0),
      (PixelBox(x0: 0, y0: -2, x1: 6, y1: 22), 0), (PixelBox(x0: 9, y0: -4, x1: 11, y1: 24), 9),
      (PixelBox(x0: -10, y0: -6, x1: 4, y1: 24), 14),
      (PixelBox(x0: -10, y0: -6, x1: 8, y1: 24), -10),
    ])
  func frameSide(bar: PixelBox, start: Int) {
    let lines = LineFinder(verticalRules: []).lines(
      of: [bar] + [14, 36, 58].map { Self.glyph($0) })
    #expect(lines.map(\.x0) == [start])
  }

  @Test("A mask of ＊ above digits of the row below is a line of its own")
  func starsOverDigits() {
    let stars = (0..<8).map { PixelBox(x0: $0 * 9, y0: 30, x1: $0 * 9 + 8, y1: 38) }
    let digits = (0..<4).map { PixelBox(x0: $0 * 12, y0: 0, x1: $0 * 12 + 10, y1: 17) }
    #expect(LineFinder(verticalRules: []).lines(of: digits + stars).count == 2)
  }

  @Test("A mask of circles that print in pieces is one line with the digits behind it")
  func brokenCircles() {
    // Left, top, right, bottom of the arcs of eight circles and of four digits, from a scan at 150 dpi.
    let pieces = [
      (373, 560, 379, 572), (376, 554, 384, 557), (385, 569, 389, 572), (388, 557, 391, 562),
      (395, 565, 412, 573), (396, 554, 412, 561), (416, 567, 421, 572), (418, 554, 427, 557),
      (431, 557, 433, 561), (436, 560, 440, 571), (449, 565, 455, 572), (450, 556, 454, 561),
      (458, 567, 464, 572), (461, 554, 468, 556), (465, 571, 470, 573), (470, 555, 475, 561),
      (471, 566, 475, 571), (478, 563, 482, 571), (482, 554, 487, 556), (491, 565, 496, 572),
      (492, 556, 496, 562), (499, 566, 503, 571), (502, 554, 511, 557), (514, 557, 517, 561),
      (514, 563, 517, 570), (519, 564, 526, 572), (524, 554, 530, 556), (527, 565, 538, 573),
      (533, 555, 538, 563), (562, 555, 570, 572), (571, 555, 581, 571), (583, 555, 591, 571),
      (593, 555, 602, 571),
    ]
    let lines = LineFinder(verticalRules: []).lines(
      of: pieces.map { PixelBox(x0: $0.0, y0: $0.1, x1: $0.2, y1: $0.3) })
    #expect(lines.map(\.x0) == [373])
    #expect(lines.map(\.x1) == [602])
  }

  @Test("Strokes of 一二三 behind a space stay with their line, and leave the line above alone")
  func threeStrokes() {
    let above = [Self.glyph(0), Self.glyph(22), Self.glyph(66), Self.glyph(88)]
    let name = [
      Self.glyph(0, y: 34), Self.glyph(22, y: 34), Self.bar(64, y: 43), Self.bar(88, y: 37),
      Self.bar(86, y: 50), Self.bar(110, y: 35), Self.bar(111, y: 43, width: 16),
      Self.bar(109, y: 52),
    ]
    let lines = LineFinder(verticalRules: []).lines(of: above + name)
    let lower = lines.filter { $0.y0 >= 30 }
    #expect(lower.count == 1)
    #expect(lower.first.map { $0.x1 >= 126 } ?? false)
    #expect(lines.allSatisfy { $0.height <= 24 })
  }

  @Test("Signs of a mask that touch are one wide mark, and part of their line")
  func touching() {
    let lines = LineFinder(verticalRules: []).lines(
      of: [PixelBox(x0: 0, y0: 0, x1: 210, y1: 24), Self.glyph(216, y: 2), Self.glyph(236, y: 2)])
    #expect(lines.count == 1)
    #expect(lines.first?.width == 254)
  }

  @Test("The edge of a leaning frame of dashes spans the lines below it and swallows none")
  func leaningFrame() {
    let edge = (0..<40).map { at in
      PixelBox(x0: 100 + at * 14, y0: 100 + at * 3 / 2, x1: 109 + at * 14, y1: 104 + at * 3 / 2)
    }
    let glyphs = (0..<8).map { Self.glyph(160 + $0 * 22, y: 130) }
    let lines = LineFinder(verticalRules: []).lines(of: edge + glyphs)
    #expect(lines.contains { $0.y0 >= 129 && $0.y1 <= 151 && $0.x0 >= 158 && $0.x1 >= 330 })
  }

  @Test("A glyph of two halves by itself is one line with what follows it: 喜一, 章")
  func halves() {
    let upper = PixelBox(x0: 590, y0: 192, x1: 609, y1: 198)
    let lower = PixelBox(x0: 590, y0: 199, x1: 610, y1: 212)
    let stroke = PixelBox(x0: 614, y0: 200, x1: 633, y1: 202)
    let finder = LineFinder(verticalRules: [])
    #expect(
      finder.lines(of: [upper, lower, stroke]) == [PixelBox(x0: 590, y0: 192, x1: 633, y1: 212)])
    // Two rows of a narrow column are higher than wide.
    let row = PixelBox(x0: 590, y0: 220, x1: 610, y1: 240)
    #expect(finder.lines(of: [upper, lower, row]).count == 2)
  }

  @Test("号 by itself is one line, however small its 口")
  func narrowHalf() {
    let upper = PixelBox(x0: 104, y0: 100, x1: 118, y1: 106)
    let lower = PixelBox(x0: 100, y0: 108, x1: 122, y1: 122)
    let finder = LineFinder(verticalRules: [])
    #expect(finder.lines(of: [upper, lower]) == [PixelBox(x0: 100, y0: 100, x1: 122, y1: 122)])
    // A mark over one side is none of it.
    let mark = PixelBox(x0: 100, y0: 98, x1: 112, y1: 105)
    #expect(finder.lines(of: [mark, lower]) == [mark, lower])
  }

  @Test("Two runs of one height that reach into each other are one line, however far")
  func interleaved() {
    // Two rows of pieces of the same letters: the runs share two letters, the pieces of which are in the one or the other.
    let upper = (0..<6).map { PixelBox(x0: 100 + $0 * 20, y0: 100, x1: 117 + $0 * 20, y1: 120) }
    let lower = (4..<10).map { PixelBox(x0: 100 + $0 * 20, y0: 103, x1: 118 + $0 * 20, y1: 121) }
    let lines = LineFinder(verticalRules: []).lines(of: upper + lower)
    #expect(lines == [PixelBox(x0: 100, y0: 100, x1: 298, y1: 121)])
  }
}
