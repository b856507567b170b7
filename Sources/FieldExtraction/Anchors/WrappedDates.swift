internal import DocumentModel
internal import Normalization

/// Puts dates together that were wrapped in a column: 昭和20年(1945年)2月 over 10日生, H17.11. over 12, 西暦1989年11月16日（平成元 over
/// 年生）. Joined only where the two together are a date and neither is one alone, or where what follows closes a bracket of the date
/// above.
enum WrappedDates {
  static func joined(_ lines: [ReadLine]) -> [ReadLine] {
    var taken: Set<Int> = []
    let out = lines.map { upper -> ReadLine in
      let lower =
        mayGoOn(upper)
        ? lines.first { goesOn(upper, $0) }
        : isOpen(upper) ? lines.first { closes(upper, $0) } : nil
      guard let lower else { return upper }
      taken.insert(lower.line.id)
      return ReadLine.stacked(upper, lower)
    }
    return out.filter { !taken.contains($0.line.id) }
  }

  /// A year, or a year and a month: H17.11. over 12 as well.
  private static func mayGoOn(_ line: ReadLine) -> Bool {
    line.labels.isEmpty && line.rows.isEmpty
      && (line.plain.last.map { "年月./".contains($0) } ?? false)
      && DateNormalizer.normalize(line.reading.text).value == nil
  }

  private static func goesOn(_ upper: ReadLine, _ lower: ReadLine) -> Bool {
    let (above, below) = (upper.box, lower.box)
    let height = max(above.height, below.height)
    return lower.labels.isEmpty && lower.rows.isEmpty && below.midY > above.y1
      && below.y0 - above.y1 < 1.2 * height && abs(below.x0 - above.x0) < height
      && lower.plain.first?.isDecimalDigit ?? false
      && (lower.plain.contains("日")
        || lower.plain.count <= 2 && "./".contains(upper.plain.suffix(1)))
      && DateNormalizer.normalize(upper.reading.text + lower.reading.text).value != nil
      && DateNormalizer.normalize(lower.reading.text).value == nil
  }

  /// A date whose bracket goes on in the next row.
  private static func isOpen(_ line: ReadLine) -> Bool {
    line.labels.isEmpty && line.rows.isEmpty && WrappedLabels.isOpen(line)
      && DateNormalizer.normalize(line.reading.text).value != nil
  }

  /// Whether a few letters up to a bracket stand right below a date that leaves one open.
  private static func closes(_ upper: ReadLine, _ lower: ReadLine) -> Bool {
    let (above, below) = (upper.box, lower.box)
    return lower.labels.isEmpty && lower.rows.isEmpty && lower.plain.count <= 6
      && lower.plain.hasSuffix(")") && below.midY > above.y1
      && below.y0 - above.y1 < 1.2 * max(above.height, below.height)
      && below.midX > above.x0 && below.midX < above.x1
      && DateNormalizer.normalize(upper.reading.text + lower.reading.text).value
        == DateNormalizer.normalize(upper.reading.text).value
  }
}
