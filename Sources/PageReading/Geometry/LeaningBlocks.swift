/// Finds where print leans by another angle than the page: slips and labels that were pasted on.
///
/// A line that leans by itself shows it by the run of its marks. Where a block leans by more than the gap between its lines, they
/// are found as one, far higher than any line of the page.
struct LeaningBlocks {
  private struct Seed {
    let box: PixelBox
    let isBlock: Bool
  }

  /// Lines of the page, set straight by its own angle.
  private let lines: [PixelBox]
  private let marks: [PixelBox]
  /// Height of most lines, pixels.
  private let typical: Int

  /// - Parameters:
  ///   - lines: Lines of the page.
  ///   - marks: The connected components of its print.
  init(_ lines: [PixelBox], marks: [PixelBox]) {
    self.lines = lines
    self.marks = marks
    let heights = lines.filter { $0.width > 2 * $0.height }.map(\.height).sorted()
    typical = heights.isEmpty ? 0 : heights[heights.count / 2]
  }

  /// The boxes of the blocks, the largest first; none on a page whose lines agree.
  var boxes: [PixelBox] {
    guard typical > 0 else { return [] }
    let seeds = lines.compactMap(seed)
    var groups: [[Seed]] = []
    for seed in seeds {
      let near = groups.indices.filter { at in groups[at].contains { isNear($0.box, seed.box) } }
      let joined = near.flatMap { groups[$0] } + [seed]
      for at in near.reversed() { groups.remove(at: at) }
      groups.append(joined)
    }
    return groups.filter { $0.count > 1 || $0[0].isBlock }.map { group in
      var box = group[0].box
      for seed in group { box.formUnion(seed.box) }
      // Short lines show no angle; they lie between those that do.
      for line in lines where isNear(box, line) && !isLevel(line) { box.formUnion(line) }
      return box
    }.sorted { $0.width * $0.height > $1.width * $1.height }
  }

  /// A line that leans, or what lines that lean were found as.
  private func seed(_ line: PixelBox) -> Seed? {
    let inside = inside(line)
    if line.height * 10 > 22 * typical, line.width > 3 * typical, inside.count >= 12 {
      return Seed(box: line, isBlock: true)
    }
    guard line.width > 4 * typical, let run = LineSkew.run(inside), inside.count >= 5,
      abs(run.slope) > 0.018, run.spread < 0.3 * Double(typical)
    else { return nil }
    return Seed(box: line, isBlock: false)
  }

  /// Whether a line of some length runs as the page does.
  private func isLevel(_ line: PixelBox) -> Bool {
    guard line.width > 6 * typical, let run = LineSkew.run(inside(line)) else { return false }
    return abs(run.slope) < 0.01
  }

  private func inside(_ line: PixelBox) -> [PixelBox] {
    marks.filter { $0.height * 10 > 3 * typical && $0.height <= 2 * typical && line.holds($0) }
  }

  private func isNear(_ a: PixelBox, _ b: PixelBox) -> Bool {
    let reach = typical * 2
    return a.x0 < b.x1 + reach && b.x0 < a.x1 + reach && a.y0 < b.y1 + reach && b.y0 < a.y1 + reach
  }
}
