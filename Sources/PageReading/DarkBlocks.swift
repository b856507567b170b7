/// A page in squares of about a millimetre, and which of them are dark.
struct DarkBlocks {
  /// The grays of ink and paper.
  struct Levels {
    let ink: Int
    let paper: Int
    var middle: Int { (ink + paper) / 2 }
    var contrast: Int { paper - ink }
  }

  /// Pixels.
  let side: Int
  let columns: Int
  let rows: Int
  let levels: Levels
  let isDark: [Bool]

  /// - Returns: `nil` where nothing on the page is dark.
  init?(_ image: GrayImage, side: Int) {
    let (columns, rows) = (image.width / side, image.height / side)
    guard columns > 8, rows > 8 else { return nil }
    var means = [Int](repeating: 255, count: columns * rows)
    image.pixels.withUnsafeBufferPointer { pixels in
      for row in 0..<rows {
        var sums = [Int](repeating: 0, count: columns)
        for y in stride(from: row * side, to: (row + 1) * side, by: 2) {
          let line = y * image.width
          for column in 0..<columns {
            var sum = 0
            for x in (column * side)..<((column + 1) * side) { sum += Int(pixels[line + x]) }
            sums[column] += sum
          }
        }
        let count = (side + 1) / 2 * side
        for column in 0..<columns { means[row * columns + column] = sums[column] / count }
      }
    }
    let sorted = means.sorted()
    let levels = Levels(ink: Self.inkLevel(image), paper: sorted[means.count * 3 / 4])
    guard levels.contrast > 60, sorted[0] < levels.middle else { return nil }
    let isDark = means.map { $0 < levels.paper - levels.contrast / 3 }
    self.side = side
    self.columns = columns
    self.rows = rows
    self.levels = levels
    self.isDark = Self.solid(isDark, columns, rows)
  }

  /// The dark blocks that are a part of four which are a square: the rules of a table that begins at its dark heads are one
  /// block thick.
  private static func solid(_ isDark: [Bool], _ columns: Int, _ rows: Int) -> [Bool] {
    var out = [Bool](repeating: false, count: isDark.count)
    for row in 0..<(rows - 1) {
      for column in 0..<(columns - 1) {
        let at = row * columns + column
        let square = [at, at + 1, at + columns, at + columns + 1]
        guard square.allSatisfy({ isDark[$0] }) else { continue }
        for block in square { out[block] = true }
      }
    }
    return out
  }

  /// The gray that one in a hundred pixels is as dark as.
  private static func inkLevel(_ image: GrayImage) -> Int {
    var histogram = GrayHistogram()
    for at in stride(from: 0, to: image.pixels.count, by: 7) {
      histogram.add(Int(image.pixels[at]))
    }
    return histogram.level(beyond: image.pixels.count / 700)
  }

  /// Connected dark blocks that do not reach the edge of the scan.
  func components() -> [[Int]] {
    var seen = [Bool](repeating: false, count: isDark.count)
    var out: [[Int]] = []
    for start in isDark.indices where isDark[start] && !seen[start] {
      var stack = [start]
      var found: [Int] = []
      var isAtEdge = false
      seen[start] = true
      while let at = stack.popLast() {
        found.append(at)
        let (x, y) = (at % columns, at / columns)
        if x == 0 || y == 0 || x == columns - 1 || y == rows - 1 {
          isAtEdge = true
          continue
        }
        for next in [at - 1, at + 1, at - columns, at + columns]
        where isDark[next] && !seen[next] {
          seen[next] = true
          stack.append(next)
        }
      }
      if !isAtEdge, found.count >= 40 { out.append(found) }
    }
    return out
  }

  /// Whether an area is as high as a line of print and more, and solid, however much it leans.
  func isPanel(_ area: [Int]) -> Bool {
    let spanned = Dictionary(grouping: area) { $0 % columns }
    let spans = spanned.values.map { own -> Int in
      let ys = own.map { $0 / columns }
      return (ys.max() ?? 0) - (ys.min() ?? 0) + 1
    }
    guard let x0 = spanned.keys.min(), let x1 = spanned.keys.max(), x1 - x0 >= 7,
      spanned.count * 10 >= (x1 - x0 + 1) * 9
    else { return false }
    return spans.sorted()[spans.count / 2] >= 5 && area.count * 100 >= spans.reduce(0, +) * 60
  }
}
