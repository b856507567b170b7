/// Groups the connected components of print into text lines, bottom up.
///
/// Neighbours belong together when they share most of their height and the gap between them is
/// small against their own size; a vertical rule between them parts them. No page-wide font size is
/// assumed, so furigana and titles are found alike.
struct LineFinder {
  private let rules: [PixelBox]

  init(verticalRules: [PixelBox]) {
    rules = verticalRules
  }

  /// - Returns: Boxes of lines, top to bottom, then left to right.
  func lines(of components: [PixelBox]) -> [PixelBox] {
    let marks = components.filter { box in
      // Signs of a mask touch each other: ■■■■■■■■ is one mark, eight times as wide as high.
      let isRow = box.height >= 8 && box.height <= 40 && box.width <= 14 * box.height
      return (box.width >= 3 || box.height >= 3) && box.height <= 110 && (box.width <= 160 || isRow)
        && box.height * box.width >= 8
    }.sorted { ($0.x0, $0.y0) < ($1.x0, $1.y0) }
    let isStroke: (PixelBox) -> Bool = {
      $0.height * 4 <= $0.width && $0.height <= 8 && $0.width >= 8 && $0.width <= 60
    }
    var groups = grouped(marks.filter { !isStroke($0) })
    let strokes = attach(marks.filter(isStroke), to: &groups)
    groups = joinFragments(groups + grouped(strokes), marks: Set(marks))
    groups = joinOverlapping(joinHalves(joinNeighbours(groups)))
    groups = withoutContained(groups).map { withoutBars($0, marks) }
    // 喜一: beside the lower part of a glyph alone its stroke is too wide to belong to it.
    var lines = groups.filter { $0.height >= 10 }
    let lost = strokes.filter { stroke in !lines.contains { $0.holds(stroke) } }
    if !lost.isEmpty {
      _ = attach(lost, to: &lines)
      groups = lines + groups.filter { $0.height < 10 }
    }
    let heights = groups.filter { $0.width > 2 * $0.height }.map(\.height).sorted()
    let usual = heights.isEmpty ? 0 : heights[heights.count / 2]
    groups = StreakHalves.joined(
      groups.map { LineTrim.trimmed($0, marks: marks, usual: usual) }, usual: usual)
    return groups.filter { $0.height >= 7 && $0.width >= 4 }
      .sorted { ($0.y0 + $0.y1, $0.x0) < ($1.y0 + $1.y1, $1.x0) }
  }

  /// A line without an upright bar at either end that is higher than all its print and stands apart: the side of a frame, which
  /// readers take for a 1, or a block of colour before a label, which makes the print small beside it.
  private func withoutBars(_ line: PixelBox, _ marks: [PixelBox]) -> PixelBox {
    var own = marks.filter(line.holds)
    let count = own.count
    func isBar(_ bar: PixelBox, gap: Int) -> Bool {
      guard bar.width * 2 <= bar.height, gap * 4 >= bar.height else { return false }
      return own.allSatisfy { $0 == bar || $0.height * 13 <= bar.height * 10 }
    }
    if own.count > 2, isBar(own[0], gap: own[1].x0 - own[0].x1) { own.removeFirst() }
    if own.count > 2, let last = own.max(by: { $0.x1 < $1.x1 }),
      let before = own.filter({ $0 != last }).map(\.x1).max(), isBar(last, gap: last.x0 - before)
    {
      own.removeAll { $0 == last }
    }
    guard own.count < count, var box = own.first else { return line }
    for mark in own.dropFirst() { box.formUnion(mark) }
    return box
  }

  private func grouped(_ marks: [PixelBox]) -> [PixelBox] {
    var parent = Array(marks.indices)
    func root(_ at: Int) -> Int {
      var at = at
      while parent[at] != at {
        parent[at] = parent[parent[at]]
        at = parent[at]
      }
      return at
    }
    for i in marks.indices {
      let a = marks[i]
      let sizeA = min(64, max(a.width, a.height))
      var j = i + 1
      while j < marks.count, marks[j].x0 <= a.x1 + 64 {
        let b = marks[j]
        j += 1
        let shared = min(a.y1, b.y1) - max(a.y0, b.y0)
        // A dot or a bar counts by the larger size of the pair: 、 and ー sit inside the line.
        let smaller = min(a.height, b.height)
        guard shared > 0, shared * 10 >= smaller * 5 else { continue }
        let sizeB = min(64, max(b.width, b.height))
        let gap = b.x0 - a.x1
        let size = max(sizeA, sizeB)
        // Marks of very different height are neighbours only when close (a seal beside a line).
        let isEven = max(a.height, b.height) <= 3 * max(4, smaller)
        guard gap * 10 <= size * (isEven ? 9 : 5) else { continue }
        guard !isParted(a, b) else { continue }
        parent[root(j - 1)] = root(i)
      }
    }
    var boxes: [Int: PixelBox] = [:]
    for at in marks.indices {
      let r = root(at)
      if boxes[r] == nil { boxes[r] = marks[at] } else { boxes[r]?.formUnion(marks[at]) }
    }
    // A dictionary has no order; the steps that follow must not depend on one.
    return boxes.sorted { $0.key < $1.key }.map(\.value)
  }

  /// Without pieces of a glyph that lie inside a line.
  private func withoutContained(_ boxes: [PixelBox]) -> [PixelBox] {
    boxes.enumerated().filter { at, box in
      !boxes.enumerated().contains { other, whole in
        guard at != other, whole.width * whole.height > box.width * box.height else { return false }
        let shared =
          (
            min(whole.x1, box.x1) - max(whole.x0, box.x0),
            min(whole.y1, box.y1) - max(whole.y0, box.y0)
          )
        let isPiece = box.height * 10 <= whole.height * 6 && shared.1 * 10 >= box.height * 6
        return shared.0 * 10 >= box.width * 8
          && (shared.1 * 10 >= box.height * 8 || isPiece) && whole.height <= 60
      }
    }.map(\.element)
  }

  /// Flat strokes (一, 二, 三, ー, a dash) go with the run whose height they lie in, also behind a space: of
  /// themselves they would join the strokes of the line above.
  ///
  /// - Returns: Strokes that lie beside no run.
  private func attach(_ strokes: [PixelBox], to runs: inout [PixelBox]) -> [PixelBox] {
    var left = strokes
    for isForward in [true, false, true] {
      var rest: [PixelBox] = []
      for stroke in left.sorted(by: { isForward ? $0.x0 < $1.x0 : $0.x1 > $1.x1 }) {
        let middle = (stroke.y0 + stroke.y1) / 2
        func gap(_ run: PixelBox) -> Int { max(stroke.x0 - run.x1, run.x0 - stroke.x1) }
        let near = runs.indices.filter { at in
          let run = runs[at]
          return run.height >= 10 && run.height <= 60 && middle > run.y0 && middle < run.y1
            && stroke.width * 10 <= run.height * 14 && gap(run) * 10 <= run.height * 17
            && !isParted(run, stroke) && !isParted(stroke, run)
        }
        if let at = near.min(by: { gap(runs[$0]) < gap(runs[$1]) }) {
          runs[at].formUnion(stroke)
        } else {
          rest.append(stroke)
        }
      }
      left = rest
    }
    return left
  }

  /// Runs on one base line whose gap is a space, by the height of the whole run: what follows a
  /// punctuation mark, a mask and its digits.
  private func joinNeighbours(_ boxes: [PixelBox]) -> [PixelBox] {
    joinRows(boxes) { left, box in
      let shared = min(left.y1, box.y1) - max(left.y0, box.y0)
      let (low, high) = (min(left.height, box.height), max(left.height, box.height))
      let gap = box.x0 - left.x1
      let isEven = high <= 3 * max(low, 4) || isBar(box, beside: left) || isBar(left, beside: box)
      return shared * 10 >= low * 7 && isEven && gap <= high * 14 / 10
        && gap > -high && high <= 60 && !isParted(left, box)
    }
  }

  /// Runs of one row that reach into each other: the circles of a mask, broken into arcs, and the digits behind them.
  private func joinOverlapping(_ boxes: [PixelBox]) -> [PixelBox] {
    joinRows(boxes) { left, box in
      let shared = min(left.y1, box.y1) - max(left.y0, box.y0)
      let (low, high) = (min(left.height, box.height), max(left.height, box.height))
      let overlap = left.x1 - box.x0
      return overlap > 0 && overlap < 4 * high && box.x1 > left.x1 && shared * 10 >= high * 8
        && high * 10 <= low * 12 && high <= 60
    }
  }

  /// Boxes from left to right, each joined with the last one before it that it goes on from.
  private func joinRows(_ boxes: [PixelBox], where goesOn: (PixelBox, PixelBox) -> Bool)
    -> [PixelBox]
  {
    var out: [PixelBox] = []
    for box in boxes.sorted(by: { ($0.x0, $0.y0) < ($1.x0, $1.y0) }) {
      if let at = out.lastIndex(where: { goesOn($0, box) }) {
        out[at].formUnion(box)
      } else {
        out.append(box)
      }
    }
    return out
  }

  /// Upper halves of glyphs that a bad copy parts from their line: lines of print do not overlap.
  private func joinHalves(_ boxes: [PixelBox]) -> [PixelBox] {
    var out: [PixelBox] = []
    for box in boxes.sorted(by: { ($0.width, $1.x0, $1.y0) > ($1.width, $0.x0, $0.y0) }) {
      let at = out.firstIndex { whole in
        let shared = min(whole.x1, box.x1) - max(whole.x0, box.x0)
        let overlap = min(whole.y1, box.y1) - max(whole.y0, box.y0)
        let joint = max(whole.y1, box.y1) - min(whole.y0, box.y0)
        // A leaning frame of dashes spans what stands in it.
        return shared * 10 >= box.width * 8 && overlap * 10 >= box.height * 4
          && whole.height * 10 <= 22 * box.height
          && joint * 10 <= whole.height * 16 && whole.width <= 20 * whole.height
      }
      if let at { out[at].formUnion(box) } else { out.append(box) }
    }
    return out
  }

  /// A glyph of one flat stroke (一, ー) in the middle of a run's height.
  private func isBar(_ bar: PixelBox, beside run: PixelBox) -> Bool {
    let middle = (bar.y0 + bar.y1) * 5 - run.y0 * 10
    return bar.height * 4 <= bar.width && bar.width * 10 >= run.height * 5
      && bar.width * 10 <= run.height * 13 && run.height >= 10
      && middle >= run.height * 3 && middle <= run.height * 7
  }

  /// The 口 of 号 over the rest of it: narrower, and in the middle.
  private func isOver(_ box: PixelBox, _ whole: PixelBox, _ width: Int) -> Bool {
    min(whole.width, box.width) * 10 >= width * 5
      && abs(whole.x0 + whole.x1 - box.x0 - box.x1) * 10 <= width * 3
      && box.y1 <= whole.y0 + whole.height / 2
  }

  private func isParted(_ a: PixelBox, _ b: PixelBox) -> Bool {
    guard b.x0 > a.x1 else { return false }
    return rules.contains { rule in
      rule.x0 >= a.x1 - 2 && rule.x1 <= b.x0 + 2
        && min(rule.y1, max(a.y1, b.y1)) - max(rule.y0, min(a.y0, b.y0)) > 4
    }
  }

  /// Stacked strokes of one glyph (二, 三, the top of an い) that touch no neighbour.
  ///
  /// - Parameter marks: The components; a run of several (a mask of ＊) is no stroke.
  private func joinFragments(_ boxes: [PixelBox], marks: Set<PixelBox>) -> [PixelBox] {
    var out: [PixelBox] = []
    for box in boxes.sorted(by: { ($0.height, $1.x0, $1.y0) > ($1.height, $0.x0, $0.y0) }) {
      let at = out.firstIndex { whole in
        let shared = min(whole.x1, box.x1) - max(whole.x0, box.x0)
        guard shared * 10 >= box.width * 6 else { return false }
        let gap = max(whole.y0, box.y0) - min(whole.y1, box.y1)
        let joint = max(whole.y1, box.y1) - min(whole.y0, box.y0)
        // Strokes, not lines of text, which are flat as well.
        let isFlat =
          box.height <= 8 && box.height * 10 <= box.width * 4
          && whole.height * 10 <= whole.width * 6
          && whole.height <= 24 && marks.contains(box)
        let isPart = box.width * 10 <= whole.height * 13 && box.height * 10 <= whole.height * 4
        if isPart { return gap * 4 <= whole.height }
        // 喜 by itself: its halves are as wide as each other, and together as high.
        let width = max(whole.x1, box.x1) - min(whole.x0, box.x0)
        let isHalf =
          gap >= 0 && gap * 8 <= joint && joint * 10 >= width * 8 && joint * 10 <= width * 12
          && (min(whole.width, box.width) * 10 >= width * 8 || isOver(box, whole, width))
        if isHalf { return true }
        // A piece of a glyph inside the line: the water of 浩. A line of its own is wider.
        let isInside =
          min(whole.y1, box.y1) - max(whole.y0, box.y0) >= box.height * 8 / 10
          && box.width * 10 <= whole.height * 15
        if isInside, box.height * 10 <= whole.height * 8 { return true }
        return isFlat && whole.width <= 60 && gap <= whole.width
          && joint * 10 <= max(whole.width, box.width) * 12
      }
      if let at { out[at].formUnion(box) } else { out.append(box) }
    }
    return out
  }
}
