internal import DocumentModel

/// A value's place: a line, and which of its glyphs (in the first reading) it spans.
struct ValuePlace {
  let line: ReadLine
  let start: Int
  let end: Int
  /// The label in the same line, if the value shares it.
  let label: LabelMatch?

  var isWholeLine: Bool { start == 0 && end == line.reading.glyphs.count }
  var raw: String { line.reading.glyphs[start..<end].map(\.text).joined() }
}

/// Finds the value of a label: behind it in the line, right of it in the row, or below it.
struct ValueLocator {
  let lines: [ReadLine]
  let cells: [BoundingBox]

  func place(of label: LabelMatch, in line: ReadLine, mayBeBelow: Bool) -> ValuePlace? {
    let next = line.labels.first { $0.start >= label.end }
    let end = next?.start ?? line.reading.glyphs.count
    var start = label.end
    while start < end, isSeparator(line.reading.glyphs[start].text) { start += 1 }
    var last = end
    // An opening bracket belongs to the next label: 番号 1 (枝番) 00.
    while last > start, isSeparator(line.reading.glyphs[last - 1].text) { last -= 1 }
    if start < last {
      return ValuePlace(line: line, start: start, end: last, label: label)
    }
    guard next == nil else { return nil }
    if let right = rightOf(line) { return whole(right) }
    return mayBeBelow ? below(line).flatMap(whole) : nil
  }

  /// The nearest line to the right on the same row, before any ruling makes it another row.
  func rightOf(_ line: ReadLine) -> ReadLine? {
    let box = line.box
    let reach = cellWidth(box) ?? 0
    return lines.filter { other in
      other.box.x0 >= box.x1 - 2
        && other.box.verticalOverlap(box) > 0.5 * min(other.box.height, box.height)
        && abs(other.box.midY - box.midY) < 0.75 * max(other.box.height, box.height)
        && other.box.x0 - box.x1 < max(14 * box.height, reach)
    }.min { $0.box.x0 < $1.box.x0 }
  }

  func below(_ line: ReadLine) -> ReadLine? {
    lines.filter { other in
      other.box.y0 >= line.box.y1 - 2 && other.box.y0 - line.box.y1 < 1.6 * line.box.height
        && other.box.horizontalOverlap(line.box) > 0.3 * min(other.box.width, line.box.width)
    }.min { $0.box.y0 < $1.box.y0 }
  }

  private func cellWidth(_ box: BoundingBox) -> Double? {
    cells.filter { $0.contains(x: box.midX, y: box.midY) }.map { $0.x1 - box.x1 }.max()
      .map { $0 + 8 * box.height }
  }

  private func whole(_ line: ReadLine) -> ValuePlace? {
    let first = line.labels.first
    if first?.start == 0 { return nil }
    var end = first?.start ?? line.reading.glyphs.count
    while end > 0, isSeparator(line.reading.glyphs[end - 1].text) { end -= 1 }
    guard end > 0 else { return nil }
    return ValuePlace(line: line, start: 0, end: end, label: nil)
  }

  private func isSeparator(_ text: String) -> Bool {
    [" ", "　", ":", "：", "(", "（", ")", "）", "|", "・", "【", "】"].contains(text)
  }
}
