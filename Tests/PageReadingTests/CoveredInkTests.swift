@testable import PageReading
import Testing

@Suite struct CoveredInkTests {
  /// Bars of ink 4 wide every 10 columns in a band of 20 rows, and a coloured stroke over some rows.
  private static func isCovered(stroke rows: Range<Int>, isOpaque: Bool, level: UInt8 = 220)
    -> Bool
  {
    let (width, height) = (100, 30)
    var print = [UInt8](repeating: 255, count: width * height)
    var marks = print
    for y in 5..<25 {
      for x in 0..<width {
        if x % 10 < 4 { print[y * width + x] = 20 }
        guard rows.contains(y) else { continue }
        marks[y * width + x] = 60
        if isOpaque { print[y * width + x] = level }
      }
    }
    return CoveredInk.isCovered(
      Crop(width: width, height: height, pixels: print), below: 140,
      by: Crop(width: width, height: height, pixels: marks), rows: 5..<25, columns: 0..<width)
  }

  @Test(
    "A coloured mark hides print where no ink shows in it",
    arguments: [
      (15..<22, true, true), (15..<22, false, false), (15..<16, true, false), (0..<0, true, false),
    ])
  func strokes(rows: Range<Int>, isOpaque: Bool, expected: Bool) {
    #expect(Self.isCovered(stroke: rows, isOpaque: isOpaque) == expected)
  }

  @Test(
    "A pen is thin, and so is the boldest print; a blot or a label of ink or colour is not",
    arguments: [(5, false, false), (12, false, false), (18, false, true), (20, true, true)])
  func blots(thick: Int, isColoured: Bool, isBlot: Bool) {
    // A stroke down to the right across a crop of digits 36 high.
    let (width, height) = (120, 58)
    var print = [UInt8](repeating: 255, count: width * height)
    var marks = print
    for x in 20..<100 {
      for y in (x / 4)..<(x / 4 + thick) {
        if isColoured { marks[y * width + x] = 60 } else { print[y * width + x] = 20 }
      }
    }
    #expect(
      CoveredInk.isBlotted(
        Crop(width: width, height: height, pixels: print), below: 140,
        by: Crop(width: width, height: height, pixels: marks), high: 36) == isBlot)
  }

  @Test(
    "A dark pen leaves a gray in the print that is no ink", arguments: [130, 147, 160] as [UInt8])
  func darkPen(level: UInt8) {
    #expect(Self.isCovered(stroke: 15..<22, isOpaque: true, level: level))
  }
}
