@testable import PageReading
import Testing

@Suite struct CoverFinderTests {
  private static let (width, height) = (1200, 1000)

  /// Paper with short words in rows, drawn over by `extra`.
  private static func hasCover(_ extra: (inout [UInt8]) -> Void) throws -> Bool {
    var pixels = [UInt8](repeating: 245, count: width * height)
    for y in 100..<900 where y % 60 < 22 {
      for x in 80..<700 where x % 40 < 26 && (x / 3 + y / 4) % 3 > 0 {
        pixels[y * width + x] = 20
      }
    }
    extra(&pixels)
    let image = GrayImage(width: width, height: height, pixels: pixels, dpi: 150)
    let working = try #require(WorkingImage(image))
    let ink = try #require(working.binary())
    let threshold = try #require(working.paleThreshold())
    return !CoverFinder.covers(working.gray, ink: ink, threshold: threshold).isEmpty
  }

  /// A slip with a pale edge.
  private static func paste(_ pixels: inout [UInt8], x: Range<Int>, y: Range<Int>) {
    for row in y {
      for column in x {
        let isEdge =
          row < y.lowerBound + 2 || row >= y.upperBound - 2 || column < x.lowerBound + 2
          || column >= x.upperBound - 2
        pixels[row * width + column] = isEdge ? 200 : 248
      }
    }
  }

  @Test("A slip is seen beside print, and with print along its upper and lower edge")
  func slips() throws {
    #expect(try Self.hasCover { Self.paste(&$0, x: 760..<1100, y: 300..<420) })
    #expect(
      try Self.hasCover { pixels in
        Self.paste(&pixels, x: 310..<632, y: 300..<440)
        for x in 310..<632 where x % 40 < 26 {
          for y in Array(296..<303) + Array(437..<444) { pixels[y * Self.width + x] = 20 }
        }
      })
  }

  @Test("Two edges that meet are a slip, whatever print lies along the others")
  func corner() throws {
    #expect(
      try Self.hasCover { pixels in
        Self.paste(&pixels, x: 760..<1000, y: 300..<420)
        for y in 296..<424 {
          for x in Array(757..<765) where y % 12 < 9 { pixels[y * Self.width + x] = 20 }
        }
        for x in 757..<1000 where x % 12 < 9 {
          for y in 416..<424 { pixels[y * Self.width + x] = 20 }
        }
      })
  }

  @Test("Print alone, and a fold from edge to edge that print parts, are no slip")
  func others() throws {
    #expect(try !Self.hasCover { _ in })
    #expect(
      try !Self.hasCover { pixels in
        for x in 10..<(Self.width - 10) {
          for y in [470, 471, 530, 531] where pixels[y * Self.width + x] > 100 {
            pixels[y * Self.width + x] = 205
          }
        }
      })
  }
}
