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
    // A dark pen leaves gray where it was dropped, as dark as the edges of print: ink in the mark is what is nearer to the
    // print beside it than to the mark's own gray.
    var (covered, open): ([UInt8], [UInt8]) = ([], [])
    for row in rows where row < print.height {
      for column in columns {
        let at = row * print.width + column
        if marks.pixels[at] < colour {
          covered.append(print.pixels[at])
        } else {
          open.append(print.pixels[at])
        }
      }
    }
    let ink = open.filter { $0 < threshold }
    guard !covered.isEmpty, !ink.isEmpty else { return false }
    let between = (mean(ink) + mean(covered)) / 2
    let shows = covered.count { $0 < min(threshold, UInt8(between)) }
    return covered.count * 12 > covered.count + open.count
      && shows * open.count * 4 < ink.count * covered.count
  }

  /// Whether ink and colour together fill a square of more than a third of the digits' height anywhere: no pen is as wide, and no
  /// print as bold.
  ///
  /// - Parameter high: The height of the digits in pixels of the crop.
  static func isBlotted(_ print: Crop, below threshold: UInt8, by marks: Crop?, high: Int) -> Bool {
    let marks = marks.flatMap { $0.pixels.count == print.pixels.count ? $0 : nil }
    let limit = high * 38 / 100
    // The largest full square that ends at each pixel.
    var above = [Int](repeating: 0, count: print.width + 1)
    for row in 0..<print.height {
      var corner = 0
      for column in 0..<print.width {
        let at = row * print.width + column
        let isFull =
          print.pixels[at] < threshold || (marks.map { $0.pixels[at] < colour } ?? false)
        let side = isFull ? 1 + min(corner, above[column], above[column + 1]) : 0
        if side >= limit { return true }
        corner = above[column + 1]
        above[column + 1] = side
      }
    }
    return false
  }

  private static func mean(_ levels: [UInt8]) -> Int {
    levels.reduce(0) { $0 + Int($1) } / levels.count
  }
}
