internal import DocumentModel

/// Labels that are set below their values, as under the lines of a form that is filled in: 1234 over（記号）.
///
/// Which of two neighbours a label means cannot be told from one; a sheet is printed in one way throughout. Where labels
/// are captions, each has print above it, and the last of a column has none below. A label with print beside it, as that
/// of the last four often is, says nothing of the others.
struct CaptionsBelow {
  private let values: [Int: ReadLine]

  /// - Parameter cells: In a cell a caption may stand at the right, its value at the left.
  init(_ lines: [ReadLine], cells: [BoundingBox] = []) {
    let roles = lines.map(CaptionsBelow.role)
    let labels = zip(lines, roles).compactMap { $1 == nil ? nil : $0 }
    // A value may hold the label of what stands behind it: 922（枝番）01.
    let others = zip(lines, roles).compactMap { $1 == nil ? $0 : nil }
    var values: [Int: ReadLine] = [:]
    var (last, close, beside) = (0, 0, 0)
    var votes = (above: 0, below: 0)
    for (label, role) in zip(lines, roles) {
      guard let role else { continue }
      let box = label.box
      // A frame around all of the form is no cell of one.
      let cell = cells.smallest(around: box).flatMap { cell in
        labels.count { cell.contains(x: $0.box.midX, y: $0.box.midY) } == 1 ? cell : nil
      }
      func isInColumn(_ other: BoundingBox) -> Bool {
        cell != nil && cell == cells.smallest(around: other)
          || abs(other.x0 - box.x0) < 1.6 * box.height
          || other.horizontalOverlap(box) > 0.6 * min(other.width, box.width)
      }
      let isBeside = others.contains { other in
        other.box.x0 > box.x1 - 2 && other.box.x0 - box.x1 < 8 * box.height
          && other.box.verticalOverlap(box) > 0.5 * min(other.box.height, box.height)
      }
      let above = others.filter { $0.box.midY < box.y0 && isInColumn($0.box) }
        .max { $0.box.y1 < $1.box.y1 }
      if isBeside { beside += 1 }
      guard !isBeside, let above, !SheetText.isProse(above.line, []),
        box.y0 - above.box.y1 < 1.7 * above.box.height
      else { continue }
      let next = others.filter { $0.box.midY > box.y1 && isInColumn($0.box) }
        .min { $0.box.y0 < $1.box.y0 }
      let below = next.map { $0.box.y0 - box.y1 } ?? .infinity
      let fitsAbove = ValueFit.holds(above, for: role)
      let fitsBelow = next.map { ValueFit.holds($0, for: role) } ?? false
      if fitsAbove, !fitsBelow { votes.above += 1 }
      if fitsBelow, !fitsAbove { votes.below += 1 }
      if below > 2.6 * above.box.height { last += 1 }
      if box.y0 - above.box.y1 + 1 < 0.7 * below { close += 1 }
      values[label.line.id] = CaptionsBelow.top(of: above, labels, others)
    }
    let alone = labels.count - (votes.above > votes.below ? beside : 0)
    let areAll =
      values.count * 10 >= alone * 9 && (last > 0 || close * 4 >= values.count * 3)
      && votes.above >= votes.below
    // Where some values were lost, what can only be the value over a label tells.
    let fitAbove = votes.above >= 2 && votes.above > 2 * votes.below && values.count * 3 > alone * 2
    let areCaptions = labels.count >= 4 && values.count >= 3 && (areAll || fitAbove)
    self.values = areCaptions ? values : [:]
  }

  /// Whether a label is a caption.
  func holds(_ label: ReadLine) -> Bool { values[label.line.id] != nil }

  /// The line over a caption, or the first of its rows.
  func value(over label: ReadLine) -> ReadLine? { values[label.line.id] }

  /// What a line that is a label throughout announces: 氏名, （届け出のあった個人番号の下4桁）.
  private static func role(_ line: ReadLine) -> LabelRole? {
    if let whole = line.wholeLabel { return whole.role }
    guard "(（".contains(line.reading.glyphs.first?.text ?? " "), let last = line.labels.last,
      last.end >= line.reading.glyphs.count - 1, line.plain.hasSuffix(")")
    else { return nil }
    return last.role
  }

  private static func top(of line: ReadLine, _ labels: [ReadLine], _ others: [ReadLine])
    -> ReadLine
  {
    var first = line
    while let over = others.first(where: { other in
      abs(other.box.x0 - first.box.x0) < 0.6 * first.box.height
        && first.box.y0 - other.box.y1 < 0.6 * first.box.height && other.box.midY < first.box.y0
        && abs(other.box.height - first.box.height) < 0.3 * first.box.height
        && !labels.contains { $0.box.midY > other.box.midY && $0.box.midY < first.box.midY }
    }) {
      first = over
    }
    return first
  }
}
