/// Turns light print on dark areas into dark print on paper: the heads of tables that are printed white on black or blue.
///
/// An area counts where it is dark all over, has print in it that is lighter, hardly any that is darker (a shadow has dark
/// print), and is not parted from top to bottom (a row of ■ is). What reaches the edge of the scan is its
/// background.
enum DarkAreas {
  private struct Blocks {
    let side: Int
    let columns: Int
    let rows: Int
    var isDark: [Bool]
  }

  /// The image with such areas inverted; itself where there are none.
  static func inverted(_ image: GrayImage) -> GrayImage {
    let side = max(2, Int(image.dpi / 25))
    guard let (blocks, levels) = blocks(image, side) else { return image }
    let areas = components(blocks).filter { isPanel($0, blocks) }
    guard !areas.isEmpty else { return image }
    var pixels = image.pixels
    var changed = false
    for area in areas where invert(area, blocks, levels, image.width, &pixels) { changed = true }
    return changed
      ? GrayImage(
        width: image.width, height: image.height, pixels: pixels, dpi: image.dpi,
        marks: image.marks) : image
  }

  /// The grays of ink and paper.
  private struct Levels {
    let ink: Int
    let paper: Int
    var middle: Int { (ink + paper) / 2 }
    var contrast: Int { paper - ink }
  }

  private static func blocks(_ image: GrayImage, _ side: Int) -> (Blocks, Levels)? {
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
    let levels = Levels(ink: inkLevel(image), paper: sorted[means.count * 3 / 4])
    guard levels.contrast > 60, sorted[0] < levels.middle else { return nil }
    let isDark = means.map { $0 < levels.middle + levels.contrast / 10 }
    return (Blocks(side: side, columns: columns, rows: rows, isDark: isDark), levels)
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
  private static func components(_ blocks: Blocks) -> [[Int]] {
    var seen = [Bool](repeating: false, count: blocks.isDark.count)
    var out: [[Int]] = []
    for start in blocks.isDark.indices where blocks.isDark[start] && !seen[start] {
      var stack = [start]
      var found: [Int] = []
      var isAtEdge = false
      seen[start] = true
      while let at = stack.popLast() {
        found.append(at)
        let (x, y) = (at % blocks.columns, at / blocks.columns)
        if x == 0 || y == 0 || x == blocks.columns - 1 || y == blocks.rows - 1 {
          isAtEdge = true
          continue
        }
        for next in [at - 1, at + 1, at - blocks.columns, at + blocks.columns]
        where blocks.isDark[next] && !seen[next] {
          seen[next] = true
          stack.append(next)
        }
      }
      if !isAtEdge, found.count >= 40 { out.append(found) }
    }
    return out
  }

  /// Whether an area is as high as a line of print and more, and solid, however much it leans.
  private static func isPanel(_ area: [Int], _ blocks: Blocks) -> Bool {
    let columns = Dictionary(grouping: area) { $0 % blocks.columns }
    let spans = columns.values.map { own -> Int in
      let ys = own.map { $0 / blocks.columns }
      return (ys.max() ?? 0) - (ys.min() ?? 0) + 1
    }
    guard let x0 = columns.keys.min(), let x1 = columns.keys.max(), x1 - x0 >= 7,
      columns.count * 10 >= (x1 - x0 + 1) * 9
    else { return false }
    return spans.sorted()[spans.count / 2] >= 5 && area.count * 100 >= spans.reduce(0, +) * 60
  }

  private static func invert(
    _ area: [Int], _ blocks: Blocks, _ levels: Levels, _ width: Int, _ pixels: inout [UInt8]
  ) -> Bool {
    let paper = levels.paper
    let (side, columns) = (blocks.side, blocks.columns)
    let filled = closed(area, columns)
    var histogram = GrayHistogram()
    // Blocks at its edge are half paper.
    for at in inner(filled, columns) {
      // Four pixels together: noise is no print.
      for y in stride(from: at / columns * side, to: (at / columns + 1) * side - 1, by: 2) {
        for x in stride(from: at % columns * side, to: (at % columns + 1) * side - 1, by: 2) {
          let here = y * width + x
          let sum =
            Int(pixels[here]) + Int(pixels[here + 1]) + Int(pixels[here + width])
            + Int(pixels[here + width + 1])
          histogram.add(sum / 4)
        }
      }
    }
    let count = histogram.counts.reduce(0, +)
    guard count > 0 else { return false }
    let ground = histogram.level(beyond: count / 2)
    // A band across the page may hold a word or two.
    let isBand = isBand(filled, columns)
    let light = histogram.level(beyond: Int(Double(count) * (isBand ? 0.9985 : 0.994)))
    guard light - ground > levels.contrast * 4 / 10, ground < levels.middle else { return false }
    let middle = (ground + light) / 2
    let lighter = histogram.counts[middle...].reduce(0, +)
    let darker = histogram.counts[..<max(0, ground - levels.contrast / 5)].reduce(0, +)
    guard lighter * 1000 > count * (isBand ? 2 : 8), lighter * 100 < count * 40, darker < lighter,
      darker * 100 < count * 4, !isParted(area, blocks, width, pixels, middle)
    else { return false }
    for at in filled {
      for y in (at / columns * side)..<((at / columns + 1) * side) {
        for x in (at % columns * side)..<((at % columns + 1) * side) {
          let own = max(ground, min(light, Int(pixels[y * width + x])))
          pixels[y * width + x] = UInt8(
            max(0, min(255, paper - (own - ground) * paper / (light - ground))))
        }
      }
    }
    return true
  }

  /// Whether an area is at least twelve times as long as high.
  private static func isBand(_ area: [Int], _ columns: Int) -> Bool {
    let xs = area.map { $0 % columns }
    guard let first = xs.min(), let last = xs.max() else { return false }
    let length = last - first + 1
    return length * length > 12 * area.count
  }

  /// The area with the holes that dense print leaves in its rows.
  private static func closed(_ area: [Int], _ columns: Int) -> [Int] {
    Dictionary(grouping: area) { $0 / columns }.flatMap { row, own -> [Int] in
      let xs = own.map { $0 % columns }.sorted()
      var out = [Int]()
      for (x, next) in zip(xs, xs.dropFirst() + [xs.last ?? 0]) {
        out.append(row * columns + x)
        if next - x > 1, next - x <= 4 { out += (x + 1..<next).map { row * columns + $0 } }
      }
      return out
    }
  }

  /// Whether print parts a low area from top to bottom again and again, as the gaps of a row of ■ do.
  private static func isParted(
    _ area: [Int], _ blocks: Blocks, _ width: Int, _ pixels: [UInt8], _ level: Int
  ) -> Bool {
    let all = Dictionary(grouping: area) { $0 % blocks.columns }
    guard area.count < 8 * all.count else { return false }
    let columns = all.filter { $1.count >= 4 }
    var light = 0
    for (column, own) in columns {
      for x in (column * blocks.side)..<((column + 1) * blocks.side) {
        let rows = own.flatMap { at in
          (at / blocks.columns * blocks.side)..<((at / blocks.columns + 1) * blocks.side)
        }
        let lit = rows.count { Int(pixels[$0 * width + x]) > level }
        if lit * 100 > rows.count * 60 { light += 1 }
      }
    }
    return light * 100 > columns.count * blocks.side * 3
  }

  /// The blocks of an area that have it on all sides.
  private static func inner(_ area: [Int], _ columns: Int) -> [Int] {
    let all = Set(area)
    return area.filter { at in
      [at - 1, at + 1, at - columns, at + columns].allSatisfy(all.contains)
    }
  }
}
