/// Turns light print on dark areas into dark print on paper: the heads of tables that are printed white on black or blue.
///
/// An area counts where it is dark all over, has print in it that is lighter, hardly any that is darker (a shadow has dark
/// print), and is not parted from top to bottom (a row of ■ is). What reaches the edge of the scan is its
/// background.
enum DarkAreas {
  /// The image with such areas inverted; itself where there are none.
  static func inverted(_ image: GrayImage) -> GrayImage {
    let side = max(2, Int(image.dpi / 25))
    guard let blocks = DarkBlocks(image, side: side) else { return image }
    let areas = blocks.components().filter(blocks.isPanel)
    guard !areas.isEmpty else { return image }
    var pixels = image.pixels
    var changed = false
    for area in areas where invert(area, blocks, image.width, &pixels) { changed = true }
    return changed
      ? GrayImage(
        width: image.width, height: image.height, pixels: pixels, dpi: image.dpi,
        marks: image.marks) : image
  }

  private static func invert(
    _ area: [Int], _ blocks: DarkBlocks, _ width: Int, _ pixels: inout [UInt8]
  ) -> Bool {
    let levels = blocks.levels
    let paper = levels.paper
    let (side, columns) = (blocks.side, blocks.columns)
    let filled = closed(area, columns)
    // Blocks at its edge are half paper.
    let grays = grays(inner(filled, columns), blocks, width, pixels)
    let histogram = grays.values.reduce(into: GrayHistogram()) { all, block in
      for level in block { all.add(level) }
    }
    let count = histogram.counts.reduce(0, +)
    guard count > 0 else { return false }
    let ground = histogram.level(beyond: count / 2)
    // A band across the page may hold a word or two.
    let isBand = isBand(filled, columns)
    let light = histogram.level(beyond: Int(Double(count) * (isBand ? 0.9985 : 0.994)))
    guard light - ground > levels.contrast * 4 / 10,
      levels.paper - ground > levels.contrast * 4 / 10
    else { return false }
    let middle = (ground + light) / 2
    let lighter = histogram.counts[middle...].reduce(0, +)
    let dark = ground - levels.contrast / 5
    let darker = grays.values.map { $0.count { $0 < dark } }.reduce(0, +)
    let ruled = ruledBlocks(grays, side / 2, darkerThan: dark)
    let darkPrint = darker - ruled.map { (grays[$0] ?? []).count { $0 < dark } }.reduce(0, +)
    guard lighter * 1000 > count * (isBand ? 2 : 8), lighter * 100 < count * 40,
      darkPrint < lighter,
      darkPrint * 100 < count * 4, !isParted(area, blocks, width, pixels, middle)
    else { return false }
    // As dark as other print: were it darker, pale print would count as paper beside it.
    for at in filled {
      for y in (at / columns * side)..<((at / columns + 1) * side) {
        for x in (at % columns * side)..<((at % columns + 1) * side) {
          let own = max(ground, min(light, Int(pixels[y * width + x])))
          pixels[y * width + x] = UInt8(
            max(0, min(255, paper - (own - ground) * levels.contrast / (light - ground))))
        }
      }
    }
    return true
  }

  /// The grays of an area's blocks, each row by row, four pixels together: noise is no print.
  private static func grays(
    _ area: [Int], _ blocks: DarkBlocks, _ width: Int, _ pixels: [UInt8]
  ) -> [Int: [Int]] {
    let (side, columns) = (blocks.side, blocks.columns)
    var out: [Int: [Int]] = [:]
    for at in area {
      var grays: [Int] = []
      grays.reserveCapacity(side * side / 4)
      for y in stride(from: at / columns * side, to: (at / columns + 1) * side - 1, by: 2) {
        for x in stride(from: at % columns * side, to: (at % columns + 1) * side - 1, by: 2) {
          let here = y * width + x
          let sum =
            Int(pixels[here]) + Int(pixels[here + 1]) + Int(pixels[here + width])
            + Int(pixels[here + width + 1])
          grays.append(sum / 4)
        }
      }
      out[at] = grays
    }
    return out
  }

  /// The blocks that a rule between two rows crosses from side to side, five beside each other at least: dark print has gaps.
  private static func ruledBlocks(_ grays: [Int: [Int]], _ side: Int, darkerThan level: Int)
    -> [Int]
  {
    let crossed = Set(
      grays.filter { _, block in
        (0..<side).allSatisfy { x in
          stride(from: x, to: block.count, by: side).contains { block[$0] < level }
        }
      }.keys)
    return crossed.filter { at in
      var (first, last) = (at, at)
      while crossed.contains(first - 1), at - first < 5 { first -= 1 }
      while crossed.contains(last + 1), last - at < 5 { last += 1 }
      return last - first >= 4
    }
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
    _ area: [Int], _ blocks: DarkBlocks, _ width: Int, _ pixels: [UInt8], _ level: Int
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
