/// Finds print that a coloured mark hides. A stamp lets the print show through; a marker or a slip does not, and when its
/// colour is dropped, what is left of 4 is a 1.
enum CoveredInk {
  /// Gray of the dropped layer from which on a pixel is coloured: 70 levels between its brightest and darkest channel.
  private static let colour: UInt8 = 150

  /// Whether a mark covers a twelfth of a band of print or more and next to no ink shows in it.
  ///
  /// - Parameters:
  ///   - print: The crop without colours; ink is darker than the threshold.
  ///   - marks: The same crop of what was dropped.
  static func isCovered(
    _ print: Crop, below threshold: UInt8, by marks: Crop, rows: Range<Int>, columns: Range<Int>
  ) -> Bool {
    guard marks.width == print.width, marks.height == print.height, !columns.isEmpty else {
      return false
    }
    var (covered, inkCovered, open, inkOpen) = (0, 0, 0, 0)
    for row in rows where row < print.height {
      for column in columns {
        let at = row * print.width + column
        let isInk = print.pixels[at] < threshold
        if marks.pixels[at] < colour {
          covered += 1
          if isInk { inkCovered += 1 }
        } else {
          open += 1
          if isInk { inkOpen += 1 }
        }
      }
    }
    return covered * 12 > covered + open && inkCovered * open * 4 < inkOpen * covered
  }
}
