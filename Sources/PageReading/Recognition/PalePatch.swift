/// Finds paper among digits that is not the sheet's: correction fluid, a drop of white. It takes away half of an 8 and leaves a clean 3,
/// which every engine reads alike; all that is left to see is an edge where one tone of paper meets another.
enum PalePatch {
  /// Side of the squares whose tone is measured, pixels of the crop.
  private static let side = 4
  /// Levels of gray by which a patch differs from the paper at least; the eye sees no less.
  private static let least = 3.0
  /// Squares that make a patch: about a sixth of a digit.
  private static let fewest = 6

  /// - Parameters:
  ///   - crop: Digits; ink is darker than the threshold.
  ///   - rows: The band of the digits.
  ///   - columns: From the first digit to the last.
  static func lies(
    in crop: Crop, below threshold: UInt8, rows: Range<Int>, columns: Range<Int>
  ) -> Bool {
    let tones = squares(crop, threshold, rows, columns)
    let known = tones.joined().compactMap { $0 }.sorted()
    guard known.count >= 4 * fewest else { return false }
    let paper = known[known.count / 2]
    let spread = known.map { abs($0 - paper) }.sorted()[known.count / 2]
    let reach = max(least, 6 * spread)
    return [1.0, -1.0].contains { sign in
      let isOff = tones.map {
        $0.map { tone in tone.map { sign * ($0 - paper) >= reach } ?? false }
      }
      return groups(isOff).contains { group in
        // A patch is of one tone but for the squares on its edge; a shadow grows little by little.
        let off = group.compactMap { at in tones[at.row][at.column].map { abs($0 - paper) } }
          .sorted()
        let tone = off[off.count / 2]
        let even = off.count { abs($0 - tone) < 0.2 * tone }
        return even >= fewest && even * 10 >= off.count * 6
      }
    }
  }

  /// The mean tone of each square without ink or the blur around it; `nil` elsewhere.
  private static func squares(
    _ crop: Crop, _ threshold: UInt8, _ rows: Range<Int>, _ columns: Range<Int>
  ) -> [[Double?]] {
    let rows = rows.clamped(to: 0..<crop.height)
    let columns = columns.clamped(to: 0..<crop.width)
    return stride(from: rows.lowerBound, to: rows.upperBound - side + 1, by: side).map { y in
      stride(from: columns.lowerBound, to: columns.upperBound - side + 1, by: side).map { x in
        let blur = 2
        for row in max(0, y - blur)..<min(crop.height, y + side + blur) {
          for column in max(0, x - blur)..<min(crop.width, x + side + blur)
          where crop.pixels[row * crop.width + column] < threshold { return nil }
        }
        var sum = 0
        for row in y..<(y + side) {
          for column in x..<(x + side) { sum += Int(crop.pixels[row * crop.width + column]) }
        }
        return Double(sum) / Double(side * side)
      }
    }
  }

  private static func neighbours(
    of at: (row: Int, column: Int), _ grid: [[Bool]], distance: Int = 1
  ) -> [(row: Int, column: Int)] {
    [(-distance, 0), (distance, 0), (0, -distance), (0, distance)]
      .map { (row: at.row + $0.0, column: at.column + $0.1) }
      .filter { grid.indices.contains($0.row) && grid[$0.row].indices.contains($0.column) }
  }

  /// Squares that are off the paper's tone, in groups that touch.
  private static func groups(_ isOff: [[Bool]]) -> [[(row: Int, column: Int)]] {
    var left = isOff
    var out: [[(row: Int, column: Int)]] = []
    for row in left.indices {
      for column in left[row].indices where left[row][column] {
        var group: [(row: Int, column: Int)] = []
        var todo = [(row: row, column: column)]
        left[row][column] = false
        while let at = todo.popLast() {
          group.append(at)
          for next in neighbours(of: at, left) where left[next.row][next.column] {
            left[next.row][next.column] = false
            todo.append(next)
          }
        }
        out.append(group)
      }
    }
    return out
  }
}
