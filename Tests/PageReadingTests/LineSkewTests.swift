import Foundation
@testable import PageReading
import Testing

@Suite struct LineSkewTests {
  /// Rows of eight marks, 20 pixels high, that lean by an angle in degrees, rising to the right.
  private static func page(_ degrees: Double, rows: Int) -> (lines: [PixelBox], marks: [PixelBox]) {
    let slope = -tan(degrees * .pi / 180)
    var lines: [PixelBox] = []
    var marks: [PixelBox] = []
    for row in 0..<rows {
      let own = (0..<8).map { at -> PixelBox in
        let x = 100 + at * 24
        let y = 100 + row * 60 + Int((slope * Double(x)).rounded())
        return PixelBox(x0: x, y0: y, x1: x + 18, y1: y + 20)
      }
      marks += own
      lines.append(own.dropFirst().reduce(into: own[0]) { $0.formUnion($1) })
    }
    return (lines, marks)
  }

  @Test("A few short lines tell how a page leans", arguments: [-4.5, -2, 0, 1, 3, 4.5])
  func angle(degrees: Double) throws {
    let page = Self.page(degrees, rows: 4)
    let found = try #require(LineSkew.angle(page.lines, page.marks))
    #expect(abs(found - degrees) < 0.3)
  }

  @Test("Two lines are no measure")
  func few() {
    let page = Self.page(3, rows: 2)
    #expect(LineSkew.angle(page.lines, page.marks) == nil)
  }
}
