internal import DocumentModel

/// Labels that stand in brackets or behind an arrow after their values, 143057（保険者番号）, 男 ← 性別, or in a column right of them.
///
/// One label says nothing of this; a sheet is printed in one way throughout. Most labels have to be so, with a value before them in
/// their row and nothing behind.
struct LabelsBehind {
  private let values: [Int: ReadLine]

  init(_ rows: TextRows) {
    let marked = LabelsBehind.marked(rows)
    values = marked.isEmpty ? LabelsBehind.column(rows) : marked
  }

  /// The values of labels in brackets or behind an arrow, by the line of each label.
  private static func marked(_ rows: TextRows) -> [Int: ReadLine] {
    let labels = rows.lines.filter(LabelsBehind.endsInLabel)
    guard labels.count >= 4 else { return [:] }
    var values: [Int: ReadLine] = [:]
    var others = 0
    for line in labels {
      guard rows.rightOf(line)?.startsWithLabel ?? true else {
        others += 1
        continue
      }
      if line.labels[0].start > 1 {
        values[line.line.id] = line
      } else if let left = LabelsBehind.left(of: line, rows) {
        values[line.line.id] = rows.row(of: left)
      } else {
        others += 1
      }
    }
    return values.count >= 4 && values.count >= 2 * others ? values : [:]
  }

  /// The values left of labels that stand one below the other in the last column of a table, with nothing behind them.
  private static func column(_ rows: TextRows) -> [Int: ReadLine] {
    let labels = rows.lines.filter { $0.wholeLabel != nil && $0.labels[0].role != .foreign }
    let column = labels.filter { label in
      labels.count { abs($0.box.x0 - label.box.x0) < label.box.height } >= 5
    }
    guard column.count >= 5, column.count * 5 >= labels.count * 4 else { return [:] }
    var values: [Int: ReadLine] = [:]
    for label in column {
      let row = rows.lines.filter { other in
        other.line.id != label.line.id
          && rows.levelled(other.box, from: label.box).verticalOverlap(label.box)
            > 0.5 * min(other.box.height, label.box.height)
      }
      // 78-0559 番号 355925 枝番 00: the value may be followed by others with a label before them.
      guard row.allSatisfy({ !$0.startsWithLabel && $0.box.x1 <= label.box.x0 + 2 }) else {
        return [:]
      }
      if let left = row.min(by: { $0.box.x0 < $1.box.x0 }) {
        values[label.line.id] = rows.row(of: left)
      }
    }
    // A value of two rows stands beside its label with neither.
    return values.count >= 5 && values.count * 5 >= column.count * 4 ? values : [:]
  }

  /// What stands before a label that is behind its value; `nil` for any other.
  func value(before label: LabelMatch, in line: ReadLine) -> ValuePlace? {
    guard let value = values[line.line.id] else { return nil }
    let whole = value.labels.first?.start ?? value.reading.glyphs.count
    var end = value.line.id == line.line.id ? label.start : whole
    while end > 0,
      " 　（(".contains(value.reading.glyphs[end - 1].text)
        || LabelsBehind.arrows.contains(value.reading.glyphs[end - 1].text)
    {
      end -= 1
    }
    return end > 0 ? ValuePlace(line: value, start: 0, end: end, label: nil) : nil
  }

  /// （保険者番号）, 男（性別）, 男 ← 性別: one label in brackets or behind an arrow, and nothing behind it.
  private static func endsInLabel(_ line: ReadLine) -> Bool {
    guard line.labels.count == 1, let label = line.labels.first,
      label.end >= line.reading.glyphs.count - 1
    else { return false }
    let before = line.reading.glyphs[..<label.start].last { $0.text != " " }?.text ?? " "
    let own = line.reading.glyphs[label.start].text
    return arrows.contains(before)
      || line.plain.hasSuffix(")") && ("(（".contains(before) || "(（".contains(own))
  }

  private static let arrows: Set<String> = ["←", "⇐", "◀", "◁", "⟵"]

  /// The nearest print before a label in its row, no further than a few letters away; before the label of a whole key its first
  /// part: 8963　10801 ← 記号番号.
  private static func left(of label: ReadLine, _ rows: TextRows) -> ReadLine? {
    func before(_ line: ReadLine, within reach: Double) -> ReadLine? {
      rows.lines.filter { other in
        other.labels.isEmpty && other.line.id != line.line.id && other.box.x1 <= line.box.x0 + 2
          && line.box.x0 - other.box.x1 < reach * label.box.height
          && rows.levelled(other.box, from: label.box).verticalOverlap(label.box)
            > 0.5 * min(other.box.height, label.box.height)
      }.max { $0.box.x1 < $1.box.x1 }
    }
    guard var first = before(label, within: 5) else { return nil }
    while label.labels.first?.role == .combinedKey, let part = before(first, within: 2.5) {
      first = part
    }
    return first
  }
}
