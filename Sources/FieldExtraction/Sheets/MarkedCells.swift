internal import DocumentModel
internal import Normalization

/// A ruled list of the reasons of return with a narrow cell beside each, left or right of its words: the one that holds has ink in
/// its cell where all others are empty.
struct MarkedCells {
  /// A line of the list: the cell of its words, its reason, if they are known, and what was read of them.
  private struct Row {
    let cell: BoundingBox
    let code: ReturnReasonCode?
    let line: ReadLine
  }

  private let rows: [Row]
  /// For each column of narrow cells the cell beside each row.
  private let columns: [[BoundingBox]]

  /// - Returns: `nil` where fewer than four lines stand below each other in cells, of which two say different reasons, or no column
  ///   of cells beside them is as long as they are.
  init?(_ lines: [ReadLine], cells: [BoundingBox]) {
    var words: [(cell: BoundingBox, lines: [ReadLine])] = []
    for line in lines where line.labels.isEmpty {
      guard let cell = cells.smallest(around: line.box) else { continue }
      if let at = words.firstIndex(where: { $0.cell == cell }) {
        words[at].lines.append(line)
      } else {
        words.append((cell, [line]))
      }
    }
    let found = words.compactMap { cell, lines -> Row? in
      let lines = lines.sorted { $0.box.midY < $1.box.midY }
      let text = lines.map(\.plain).joined()
      let code =
        ReturnReasonStems.code(text)
        ?? lines.lazy.compactMap { ReturnReasonStems.code($0.plain) }.first
      guard let line = lines.first, code != nil || ReturnReasonStems.mayBeReason(text) else {
        return nil
      }
      return Row(cell: cell, code: code, line: line)
    }
    let usual = found.filter { $0.code != nil }.map(\.cell)
    guard let first = usual.first else { return nil }
    let slack = 0.6 * first.height
    let rows = found.filter { row in
      abs(row.cell.x0 - first.x0) < slack && abs(row.cell.x1 - first.x1) < slack
    }.sorted { $0.cell.midY < $1.cell.midY }
    guard rows.count >= 4, Set(rows.compactMap(\.code)).count >= 2 else { return nil }
    let beside = rows.map { row in
      cells.filter { cell in
        cell.width < 0.4 * row.cell.width
          && cell.verticalOverlap(row.cell) > 0.8 * max(cell.height, row.cell.height)
          && (abs(cell.x0 - row.cell.x1) < slack || abs(cell.x1 - row.cell.x0) < slack)
      }
    }
    columns = beside[0].compactMap { top in
      let column = beside.compactMap { row in
        row.first { abs($0.x0 - top.x0) < slack && abs($0.x1 - top.x1) < slack }
      }
      return column.count == rows.count ? column : nil
    }
    guard !columns.isEmpty else { return nil }
    self.rows = rows
  }

  /// Whether one row alone has ink in its cell in one of the columns, and in no other column another: its reason, `nil` if its words are
  /// not known.
  ///
  /// - Returns: `nil` where all cells are empty: the mark is elsewhere.
  func marked(_ reader: any RegionReader, _ page: Page) -> (
    code: ReturnReasonCode?, line: ReadLine
  )? {
    let inks = columns.map { column in
      column.map { cell in
        let inner = cell.insetBy(dx: 0.14 * cell.height, dy: 0.14 * cell.height)
        return reader.weight(of: Region(page: page.number, box: inner)) ?? 0
      }
    }.filter { column in column.contains { $0 > MarkedCells.thinMark } }
    let marks = Set(
      inks.compactMap { column -> Int? in
        let sorted = column.indices.sorted { column[$0] > column[$1] }
        let (most, next) = (column[sorted[0]], column[sorted[1]])
        // Numbers before the lines are ink in each of them.
        let isClear = most > MarkedCells.mark ? next < most / 4 : next < most / 12
        return isClear && next < MarkedCells.mark ? sorted[0] : nil
      })
    guard marks.count == 1, let at = marks.first else { return nil }
    return (rows[at].code, rows[at].line)
  }

  /// From what weight on ink in a cell is a mark: a tick is several times that, dust less.
  private static let mark = 0.012
  /// A thin tick in a high cell weighs this much; then the other cells have to be as good as empty.
  private static let thinMark = 0.006
}
