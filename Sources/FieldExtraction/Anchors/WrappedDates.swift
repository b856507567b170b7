internal import DocumentModel
internal import Normalization

/// Puts dates together that were wrapped in a column without rules: 昭和20年(1945年)2月 over 10日生. Joined only where the two together
/// are a date and neither is one alone.
enum WrappedDates {
  static func joined(_ lines: [ReadLine]) -> [ReadLine] {
    var taken: Set<Int> = []
    let out = lines.map { upper -> ReadLine in
      guard mayGoOn(upper), let lower = lines.first(where: { goesOn(upper, $0) }) else {
        return upper
      }
      taken.insert(lower.line.id)
      return ReadLine.stacked(upper, lower)
    }
    return out.filter { !taken.contains($0.line.id) }
  }

  /// A year, or a year and a month.
  private static func mayGoOn(_ line: ReadLine) -> Bool {
    line.labels.isEmpty && line.rows.isEmpty && (line.plain.last.map { "年月".contains($0) } ?? false)
      && DateNormalizer.normalize(line.reading.text).value == nil
  }

  private static func goesOn(_ upper: ReadLine, _ lower: ReadLine) -> Bool {
    let (above, below) = (upper.box, lower.box)
    let height = max(above.height, below.height)
    return lower.labels.isEmpty && lower.rows.isEmpty && below.midY > above.y1
      && below.y0 - above.y1 < 1.2 * height && abs(below.x0 - above.x0) < height
      && lower.plain.contains("日") && lower.plain.first?.isDecimalDigit ?? false
      && DateNormalizer.normalize(upper.reading.text + lower.reading.text).value != nil
      && DateNormalizer.normalize(lower.reading.text).value == nil
  }
}
