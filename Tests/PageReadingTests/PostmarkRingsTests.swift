import Foundation
@testable import PageReading
import Testing

@Suite struct PostmarkRingsTests {
  /// A page at 150 dpi with what a closure draws on it.
  private static func ink(_ draw: ((Int, Int) -> Void) -> Void) throws -> PixImage {
    let (w, h) = (600, 400)
    var pixels = [UInt8](repeating: 255, count: w * h)
    draw { x, y in pixels[y * w + x] = 0 }
    let image = GrayImage(width: w, height: h, pixels: pixels, dpi: 150)
    let working = try #require(WorkingImage(image, isSparse: true))
    return try #require(working.binary())
  }

  private static func ring(_ radius: Double, from start: Double = 0, _ set: (Int, Int) -> Void) {
    for step in 0..<2400 {
      let angle = start + (2 * .pi - start) * Double(step) / 2400
      for off in [0.0, 1] {
        set(
          Int((300 + (radius + off) * cos(angle)).rounded()),
          Int((200 + (radius + off) * sin(angle)).rounded()))
      }
    }
  }

  /// Blocks in a row, as letters of a line; two of them touch the ring.
  private static func letters(_ set: (Int, Int) -> Void) {
    for letter in 0..<16 {
      for y in 196..<210 { for x in 0..<12 { set(170 + letter * 16 + x, y) } }
    }
  }

  @Test("A ring is taken out and the letters that hung on it stay, in one line")
  func ring() throws {
    let text = try Self.ink { set in
      Self.ring(70, set)
      Self.letters(set)
    }
    let before = LineFinder(verticalRules: []).lines(of: text.components())
    PostmarkRings.remove(from: text, ink: text)
    let after = LineFinder(verticalRules: []).lines(of: text.components())
    #expect(before != after)
    #expect(after.count == 1)
    #expect(after.first.map { $0.width > 240 && $0.height <= 16 } ?? false)
  }

  @Test(
    "Half a circle, and a circle smaller or larger than any postmark, stay", arguments: [0, 1, 2])
  func others(kind: Int) throws {
    let text = try Self.ink { set in
      Self.ring([70.0, 22, 150][kind], from: kind == 0 ? .pi : 0, set)
    }
    let before = text.inkShare
    PostmarkRings.remove(from: text, ink: text)
    #expect(text.inkShare == before)
  }
}
