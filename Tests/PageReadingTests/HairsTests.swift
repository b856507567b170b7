import Foundation
@testable import PageReading
import Testing

@Suite struct HairsTests {
  /// Six letters of 16 pixels and what else is drawn, as many marks as said: what is left of them.
  private static func left(marks: Int, _ draw: (inout [UInt8], Int) -> Void) throws -> [PixelBox] {
    let (w, h) = (400, 200)
    var pixels = [UInt8](repeating: 255, count: w * h)
    for letter in 0..<6 {
      for y in 100..<116 {
        for x in 0..<14 where x < 3 || x > 10 || y < 103 {
          pixels[y * w + 20 + 24 * letter + x] = 0
        }
      }
    }
    draw(&pixels, w)
    let image = GrayImage(width: w, height: h, pixels: pixels, dpi: 150)
    let ink = try #require(WorkingImage(image, isSparse: true)?.binary())
    let all = ink.components()
    #expect(all.count == marks)
    return Hairs.removed(from: all, ink: ink)
  }

  /// Whether one mark more is left.
  private static func isLeft(_ draw: (inout [UInt8], Int) -> Void) throws -> Bool {
    try left(marks: 7, draw).count == 7
  }

  @Test(
    "A thin curve longer than two letters ties no rows together; a short one and a thick one are print"
  )
  func hairs() throws {
    func arc(_ radius: Double, thick: Int) -> (inout [UInt8], Int) -> Void {
      { pixels, w in
        for step in 0..<400 {
          let angle = Double(step) / 400 * 1.5 * .pi
          let (x, y) = (280 + radius * cos(angle), 60 + radius * sin(angle))
          for dy in 0..<thick {
            for dx in 0..<thick { pixels[(Int(y) + dy) * w + Int(x) + dx] = 0 }
          }
        }
      }
    }
    #expect(try !Self.isLeft(arc(30, thick: 2)))
    #expect(try Self.isLeft(arc(9, thick: 2)))
    #expect(try Self.isLeft(arc(30, thick: 9)))
  }

  @Test(
    "Of a hair that touches a letter and reaches over other rows, whatever stands beside it, the letter is left"
  )
  func touching() throws {
    let left = try Self.left(marks: 8) { pixels, w in
      for y in 60..<150 {
        for dx in 0..<2 { pixels[y * w + y - 54 + dx] = 0 }
      }
      for y in 62..<88 {
        for x in 58..<94 { pixels[y * w + x] = 0 }
      }
      for y in 124..<148 {
        for x in 12..<44 { pixels[y * w + x] = 0 }
      }
    }
    let letter = try #require(left.first { $0.x0 > 38 && $0.x1 < 66 })
    #expect(left.count == 8)
    #expect(letter.y0 > 94 && letter.y1 < 122)
  }
}
