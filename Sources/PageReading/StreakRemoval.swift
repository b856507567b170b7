/// Takes out the lines that dust on a scanner's glass draws down the whole page.
///
/// Such a line parts every word it runs through and looks like a rule of a table, but it is darker than the paper at both
/// sides from edge to edge, margins and all, where no table reaches. It may lean a little where the scan was set
/// straight afterwards. What stands under it is brightened again; where nothing is left, filled in from both sides.
enum StreakRemoval {
  /// Rows that are looked at together: a leaning line moves by less than a pixel in them.
  private static let bandHeight = 32

  private struct Run {
    let lower: Int
    let upper: Int
    var middle: Int { (lower + upper) / 2 }
  }

  /// The image without streaks; itself where there are none.
  static func cleaned(_ image: GrayImage) -> GrayImage {
    let (width, height) = (image.width, image.height)
    let reach = max(4, Int(image.dpi / 40))
    let bands = height / bandHeight
    guard bands >= 12, width > 8 * reach else { return image }
    let runs = (0..<bands).map { StreakRemoval.runs(image, $0, reach) }
    let streaks = chains(runs)
    // Blinds and screens of dots are no dust.
    guard !streaks.isEmpty, streaks.count <= 12 else { return image }
    var pixels = image.pixels
    for streak in streaks {
      for (band, run) in streak.enumerated() {
        guard let run else { continue }
        let last = band == bands - 1 ? height : (band + 1) * bandHeight
        clean(&pixels, width, rows: band * bandHeight..<last, run, reach)
      }
    }
    return GrayImage(
      width: width, height: height, pixels: pixels, dpi: image.dpi, marks: image.marks)
  }

  /// The columns of a band that are darker than the paper at both sides in nearly all rows.
  private static func runs(_ image: GrayImage, _ band: Int, _ reach: Int) -> [Run] {
    let width = image.width
    var valid = [UInt8](repeating: 0, count: width)
    var dark = [UInt8](repeating: 0, count: width)
    image.pixels.withUnsafeBufferPointer { pixels in
      for y in stride(from: band * bandHeight, to: (band + 1) * bandHeight, by: 2) {
        let row = y * width
        for x in reach..<(width - reach) {
          let side = min(pixels[row + x - reach], pixels[row + x + reach])
          guard side >= 100 else { continue }
          valid[x] += 1
          if pixels[row + x] < side &- 10 { dark[x] += 1 }
        }
      }
    }
    var out: [Run] = []
    var start: Int?
    for x in reach..<(width - reach) {
      if valid[x] >= 6, Int(dark[x]) * 100 >= Int(valid[x]) * 85 {
        start = start ?? x
      } else if let from = start {
        if x - from < 2 * reach { out.append(Run(lower: from, upper: x - 1)) }
        start = nil
      }
    }
    return out
  }

  /// Runs that go on from the first band to the last; `nil` for a band in which print hides the line.
  private static func chains(_ runs: [[Run]]) -> [[Run?]] {
    guard let first = runs.prefix(2).max(by: { $0.count < $1.count }) else { return [] }
    return first.compactMap { top in
      var x = top.middle
      let chain = runs.map { band -> Run? in
        let next = band.min { abs($0.middle - x) < abs($1.middle - x) }
        guard let next, abs(next.middle - x) <= 3 else { return nil }
        x = next.middle
        return next
      }
      let found = chain.count { $0 != nil }
      let reachesEnd = chain.suffix(2).contains { $0 != nil }
      return found * 100 >= runs.count * 80 && reachesEnd ? chain : nil
    }
  }

  private static func clean(
    _ pixels: inout [UInt8], _ width: Int, rows: Range<Int>, _ run: Run, _ reach: Int
  ) {
    let (left, right) = (max(0, run.lower - 2), min(width - 1, run.upper + 2))
    for x in max(1, run.lower - 1)...min(width - 2, run.upper + 1) {
      var own = 1
      var paper = 1
      for y in rows {
        let side = min(pixels[y * width + left], pixels[y * width + right])
        guard side >= 100 else { continue }
        own += Int(pixels[y * width + x])
        paper += Int(side)
      }
      guard paper > own else { continue }
      let isLost = paper > 5 * own
      for y in rows {
        let at = y * width + x
        if isLost {
          let share = x - left
          let (a, b) = (Int(pixels[y * width + left]), Int(pixels[y * width + right]))
          pixels[at] = UInt8((a * (right - left - share) + b * share) / max(1, right - left))
        } else {
          pixels[at] = UInt8(min(255, Int(pixels[at]) * paper / own))
        }
      }
    }
  }
}
