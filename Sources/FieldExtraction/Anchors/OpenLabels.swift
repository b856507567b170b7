internal import DocumentModel
internal import Normalization

/// Puts together a label that breaks off within its brackets, and the row below that closes them and has the value: 記号（被保険 over
/// 者）：8009, in a narrow cell.
enum OpenLabels {
  static func closed(_ lines: [ReadLine], cells: [BoundingBox]) -> [ReadLine] {
    var taken: Set<Int> = []
    let out = lines.map { upper -> ReadLine in
      guard isOpen(upper), let cell = cells.smallest(around: upper.box),
        let lower = lines.first(where: { line in
          stands(line, below: upper) && cells.smallest(around: line.box) == cell
        }),
        let whole = whole(upper, lower)
      else { return upper }
      taken.insert(lower.line.id)
      return whole
    }
    return out.filter { !taken.contains($0.line.id) }
  }

  /// A label, and nothing but the beginning of a remark behind it.
  private static func isOpen(_ line: ReadLine) -> Bool {
    line.labels.count == 1 && line.startsWithLabel && line.rows.isEmpty
      && WrappedLabels.isOpen(line) && !line.plain.contains(where: \.isDecimalDigit)
  }

  private static func stands(_ line: ReadLine, below upper: ReadLine) -> Bool {
    let height = upper.box.height
    return line.rows.isEmpty && line.labels.isEmpty && line.box.midY > upper.box.y1
      && line.box.y0 - upper.box.y1 < 1.4 * height
      && abs(line.box.x0 - upper.box.x0) < 1.1 * height
  }

  /// Both as one line, if it is the label of the upper one with a value behind it that the lower one has.
  private static func whole(_ upper: ReadLine, _ lower: ReadLine) -> ReadLine? {
    guard let close = lower.reading.glyphs.firstIndex(where: { ")）".contains($0.text) }),
      close <= 6,
      !lower.reading.glyphs[..<close].contains(where: { "(（".contains($0.text) }),
      close + 1 < lower.reading.glyphs.count
    else { return nil }
    let whole = ReadLine.stacked(upper, lower)
    let end = upper.reading.glyphs.count + close
    guard whole.labels.count == 1, let label = whole.labels.first, label.start == 0,
      label.role == upper.labels[0].role, label.end > end, label.end < whole.reading.glyphs.count
    else { return nil }
    return whole
  }
}
