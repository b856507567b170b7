internal import DocumentModel
internal import Normalization

/// Lines that name a notice and are no title: the value of a row (再交付する書類 資格情報のお知らせ) or an item of a list with its
/// count (1 資格情報のお知らせ 1通).
enum ListedPapers {
  /// The lines among those given that are titles by their words, without such.
  static func without(_ titles: [ReadLine], among lines: [ReadLine]) -> [ReadLine] {
    titles.filter { !isValue($0, among: lines) && !isCounted($0, among: lines) }
  }

  /// Whether it stands in print of the same size right of what begins under or over the labels of two rows more, in a column with
  /// the values of those.
  private static func isValue(_ title: ReadLine, among lines: [ReadLine]) -> Bool {
    guard
      let label = beside(title, lines).filter({ $0.box.x1 < title.box.x0 + 1 }).max(by: {
        $0.box.x0 < $1.box.x0
      })
    else { return false }
    let size = title.box.height
    func starts(_ line: ReadLine, with other: ReadLine) -> Bool {
      abs(line.box.x0 - other.box.x0) < 0.6 * size
    }
    let rows = lines.filter { line in
      line.line.id != label.line.id && starts(line, with: label)
        && beside(line, lines).contains { starts($0, with: title) }
    }
    return rows.count >= 2
  }

  private static func isCounted(_ title: ReadLine, among lines: [ReadLine]) -> Bool {
    isCount(title.plain.suffix(2))
      || beside(title, lines).contains { $0.box.x0 > title.box.x1 && isCount($0.plain[...]) }
  }

  private static func isCount(_ text: Substring) -> Bool {
    text.count == 2 && text.first?.isDecimalDigit == true && "通部枚".contains(text.suffix(1))
  }

  /// What stands in the same row in print of about the same size.
  private static func beside(_ line: ReadLine, _ lines: [ReadLine]) -> [ReadLine] {
    lines.filter { other in
      other.line.id != line.line.id && other.box.verticalOverlap(line.box) > 0.5 * line.box.height
        && (0.7...1.4).contains(other.box.height / line.box.height)
    }
  }
}
