internal import DocumentModel
internal import Normalization

/// A list of the reasons of return with brackets before each for a ring or a tick: （○）転居先不明. Readers write () for both, so the ink
/// between the brackets tells.
struct BracketSlots {
  private struct Row {
    let line: ReadLine
    let code: ReturnReasonCode?
    /// What is between the brackets.
    let slot: BoundingBox
  }

  private let rows: [Row]

  /// - Returns: `nil` where fewer than four lines begin with brackets and a reason, or say fewer than two, or a line of a reason
  ///   has none.
  init?(_ lines: [ReadLine]) {
    let rows = lines.compactMap(Self.row)
    guard rows.count >= 4, Set(rows.compactMap(\.code)).count >= 2 else { return nil }
    let listed = Set(rows.map(\.line.line.id))
    let others = lines.filter { !listed.contains($0.line.id) }
    guard !others.contains(where: { ReturnReasonStems.code($0.plain) != nil }) else { return nil }
    self.rows = rows
  }

  /// The line with ink between its brackets where all others have none, and its reason, if its words are known; `nil` where that is
  /// not plain.
  func marked(_ reader: any RegionReader, _ page: Page) -> (
    code: ReturnReasonCode?, line: ReadLine
  )? {
    let inks = rows.map { row in
      (row: row, ink: reader.weight(of: Region(page: page.number, box: row.slot)) ?? 0)
    }.sorted { $0.ink > $1.ink }
    guard inks[0].ink > BracketSlots.mark, inks[1].ink < inks[0].ink / 5 else { return nil }
    return (inks[0].row.code, inks[0].row.line)
  }

  /// From what weight on ink is a mark, in squares of the height of the print: a thin ring is three times that.
  private static let mark = 0.05

  private static func row(_ line: ReadLine) -> Row? {
    let glyphs = line.reading.glyphs
    let height = line.box.height
    guard line.labels.isEmpty, let first = glyphs.first, opening.contains(first.text),
      let close = glyphs.prefix(5).firstIndex(where: { closing.contains($0.text) }),
      case let words = glyphs[(close + 1)...], case let text = words.map(\.text).joined(),
      case let code = ReturnReasonStems.code(text),
      code != nil || ReturnReasonStems.mayBeReason(text)
    else { return nil }
    // Brackets lean to the words and away from them: half a letter each is theirs.
    let left = line.box.x0 + 0.5 * height
    let right = glyphs[close].x - 0.1 * height
    guard right - left > 0.5 * height, right - left < 4 * height else { return nil }
    return Row(
      line: line, code: code, slot: BoundingBox(left, line.box.y0, right, line.box.y1))
  }

  private static let opening: Set<String> = ["(", "（", "[", "［", "〔", "【", "{"]
  private static let closing: Set<String> = [")", "）", "]", "］", "〕", "】", "}"]
}
