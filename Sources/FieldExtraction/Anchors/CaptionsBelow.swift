internal import DocumentModel

/// Labels that are set below their values, as under the lines of a form that is filled in: 1234 over（記号）.
///
/// Which of two neighbours a label means cannot be told from one; a sheet is printed in one way throughout. Where labels
/// are captions, each has print above it, and the last of a column has none below.
struct CaptionsBelow {
  private let values: [Int: ReadLine]

  init(_ lines: [ReadLine]) {
    let labels = lines.filter { $0.wholeLabel != nil }
    let others = lines.filter(\.labels.isEmpty)
    var values: [Int: ReadLine] = [:]
    var (last, close) = (0, 0)
    for label in labels {
      let box = label.box
      func isInColumn(_ other: BoundingBox) -> Bool {
        abs(other.x0 - box.x0) < 1.6 * box.height
          || other.horizontalOverlap(box) > 0.6 * min(other.width, box.width)
      }
      let isBeside = others.contains { other in
        other.box.x0 > box.x1 - 2 && other.box.x0 - box.x1 < 8 * box.height
          && other.box.verticalOverlap(box) > 0.5 * min(other.box.height, box.height)
      }
      let above = others.filter { $0.box.midY < box.y0 && isInColumn($0.box) }
        .max { $0.box.y1 < $1.box.y1 }
      guard !isBeside, let above, !SheetText.isProse(above.line, []),
        box.y0 - above.box.y1 < 1.7 * above.box.height
      else { continue }
      let below =
        others.filter { $0.box.midY > box.y1 && isInColumn($0.box) }
        .map { $0.box.y0 - box.y1 }.min() ?? .infinity
      if below > 2.6 * above.box.height { last += 1 }
      if box.y0 - above.box.y1 + 1 < 0.7 * below { close += 1 }
      values[label.line.id] = CaptionsBelow.top(of: above, labels, others)
    }
    let areCaptions =
      labels.count >= 4 && values.count * 10 >= labels.count * 9
      && (last > 0 || close * 4 >= labels.count * 3)
    self.values = areCaptions ? values : [:]
  }

  /// Whether a label is a caption.
  func holds(_ label: ReadLine) -> Bool { values[label.line.id] != nil }

  /// The line over a caption, or the first of its rows.
  func value(over label: ReadLine) -> ReadLine? { values[label.line.id] }

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
