import Foundation
@testable import PageReading
import Testing

@Suite struct HairsTests {
  /// Six letters of 16 pixels and one mark more; whether the mark is left.
  private static func isLeft(_ draw: (inout [UInt8], Int) -> Void) throws -> Bool {
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
    #expect(all.count == 7)
    return Hairs.removed(from: all, ink: ink).count == 7
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
}
