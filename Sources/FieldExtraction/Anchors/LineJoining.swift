internal import DocumentModel

/// Joins the far-apart characters of a label that was spread over its cell (氏　　名).
enum LineJoining {
  static func joined(_ page: Page) -> [TextLine] {
    var lines = halves(page.lines)
    var changed = true
    while changed {
      changed = false
      search: for i in lines.indices where isSingleGlyph(lines[i]) {
        for j in lines.indices where j != i && isGlyphRun(lines[j]) {
          let (a, b) = (lines[i].box, lines[j].box)
          let gap = max(a.x0, b.x0) - min(a.x1, b.x1)
          guard a.verticalOverlap(b) > 0.6 * min(a.height, b.height),
            gap > 0, gap < 4.5 * max(a.height, b.height),
            sameCell(a, b, page.cells), !isBlocked(a, b, lines, besides: [i, j])
          else { continue }
          let (first, second) = a.x0 < b.x0 ? (lines[i], lines[j]) : (lines[j], lines[i])
          let text = first.text.flatMap { x in second.text.map { x + $0 } }
          lines[min(i, j)] = TextLine(
            id: 0, box: a.union(b), text: text,
            glyphBoxes: first.glyphBoxes + second.glyphBoxes)
          lines.remove(at: max(i, j))
          changed = true
          break search
        }
      }
    }
    return withoutSpecks(cellRuns(lines, page.cells)).enumerated().map {
      TextLine(id: $0, box: $1.box, text: $1.text, glyphBoxes: $1.glyphBoxes)
    }
  }

  /// Joins the halves of a character that stands alone in its row and is found as two lines, 口 and 丂 of 号, and of a few characters
  /// whose halves touch: lines of print do not.
  private static func halves(_ lines: [TextLine]) -> [TextLine] {
    let heights = lines.map(\.box.height).sorted()
    guard let typical = heights.isEmpty ? nil : heights[heights.count / 2] else { return lines }
    var out = lines
    var at = 0
    while at < out.count {
      let upper = out[at].box
      let lower = out.firstIndex { line in
        let box = line.box
        let isOne =
          abs(box.midX - upper.midX) < 0.2 * typical
          && max(box.width, upper.width) < 1.3 * typical
        let areTouching =
          box.y0 - upper.y1 < 0.05 * typical
          && upper.horizontalOverlap(box) > 0.9 * min(box.width, upper.width)
          && max(box.width, upper.width) < 6 * typical
        return line.text == nil && box.y0 > upper.midY && box.y0 - upper.y1 < 0.3 * typical
          && (isOne || areTouching) && box.height < 0.75 * typical
          && (0.7...1.3).contains((box.y1 - upper.y0) / typical)
      }
      if upper.height < 0.75 * typical, out[at].text == nil, let lower, lower != at {
        out[at] = TextLine(
          id: out[at].id, box: upper.union(out[lower].box), text: nil, glyphBoxes: [])
        out.remove(at: lower)
      }
      at += 1
    }
    return out
  }

  /// Without specks: what is less than half as high and half as wide as most lines are high is no print of its own.
  private static func withoutSpecks(_ lines: [TextLine]) -> [TextLine] {
    let words = lines.filter { $0.box.width > 2 * $0.box.height }
    let heights = words.map(\.box.height).sorted()
    guard heights.count >= 5 else { return lines }
    let half = 0.5 * heights[heights.count / 2]
    return lines.filter { $0.text != nil || $0.box.height >= half || $0.box.width >= half }
  }

  /// Joins what stands in a row of cells that hold a character each: a number in boxes.
  private static func cellRuns(_ lines: [TextLine], _ cells: [BoundingBox]) -> [TextLine] {
    let narrow = cells.filter { $0.width < 1.8 * $0.height && $0.width < 40 }
    func cell(_ line: TextLine) -> BoundingBox? {
      narrow.first {
        $0.contains(x: line.box.midX, y: line.box.midY) && line.box.width <= $0.width + 2
          // 9853 in a narrow cell is a value.
          && line.box.width < 1.6 * line.box.height
      }
    }
    let order = lines.indices.sorted { lines[$0].box.x0 < lines[$1].box.x0 }
    var runs: [[Int]] = []
    for at in order {
      guard let own = cell(lines[at]) else { continue }
      let near = runs.firstIndex { run in
        guard let last = run.last, let other = cell(lines[last]) else { return false }
        return own.x0 - other.x1 > -1 && own.x0 - other.x1 < 5 && abs(own.midY - other.midY) < 4
          && abs(own.width - other.width) < 5
      }
      if let near { runs[near].append(at) } else { runs.append([at]) }
    }
    let long = runs.filter { $0.count >= 4 }
    let joined = Set(long.joined())
    return lines.indices.filter { !joined.contains($0) }.map { lines[$0] }
      + long.map { run in
        run.dropFirst().reduce(lines[run[0]]) { line, at in
          let text = line.text.flatMap { a in lines[at].text.map { a + $0 } }
          return TextLine(
            id: 0, box: line.box.union(lines[at].box), text: text,
            glyphBoxes: line.glyphBoxes + lines[at].glyphBoxes)
        }
      }
  }

  private static func isSingleGlyph(_ line: TextLine) -> Bool {
    if let text = line.text, text.count != 1 { return false }
    return line.box.width >= 0.65 * line.box.height && line.box.width <= 1.4 * line.box.height
      && line.box.height >= 5
  }

  private static func isGlyphRun(_ line: TextLine) -> Bool {
    line.box.width <= 7 * line.box.height && line.box.width >= 0.65 * line.box.height
  }

  private static func sameCell(_ a: BoundingBox, _ b: BoundingBox, _ cells: [BoundingBox]) -> Bool {
    cells.smallest(around: a) == cells.smallest(around: b)
  }

  private static func isBlocked(
    _ a: BoundingBox, _ b: BoundingBox, _ lines: [TextLine], besides: [Int]
  ) -> Bool {
    let between = BoundingBox(min(a.x1, b.x1), max(a.y0, b.y0), max(a.x0, b.x0), min(a.y1, b.y1))
    return lines.indices.contains { at in
      !besides.contains(at) && lines[at].box.horizontalOverlap(between) > 0
        && lines[at].box.verticalOverlap(between) > 0
    }
  }
}
