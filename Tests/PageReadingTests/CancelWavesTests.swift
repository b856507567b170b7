import Foundation
@testable import PageReading
import Testing

@Suite struct CancelWavesTests {
  @Test("A wave is no line of print; letters that run together are")
  func waves() throws {
    let (w, h) = (400, 200)
    var pixels = [UInt8](repeating: 255, count: w * h)
    for x in 40..<140 {
      let y = 60 + Int((5 * sin(Double(x - 40) / 9)).rounded())
      for off in 0..<2 { pixels[(y + off) * w + x] = 0 }
    }
    // Two strokes over each other, joined at every sixth column.
    for x in 40..<140 {
      for y in 120..<134 where y < 122 || y > 131 || x % 6 == 0 { pixels[y * w + x] = 0 }
    }
    let image = GrayImage(width: w, height: h, pixels: pixels, dpi: 150)
    let ink = try #require(WorkingImage(image, isSparse: true)?.binary())
    let all = ink.components()
    let left = CancelWaves.removed(from: all, ink: ink)
    #expect(all.count == 2)
    #expect(left.map(\.y0) == [120])
  }
}
