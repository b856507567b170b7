internal import DocumentModel
internal import Normalization

/// A ruled table with a person in each row whose cells hold more than one value: フリガナ over 氏名 in the head,
/// and so in each row.
struct CellTable {
  /// For each person, the lines under each label.
  let rows: [[(field: FieldName, line: ReadLine)]]
  /// Lines that belong to the table, by id.
  let lineIDs: Set<Int>

  init?(_ lines: [ReadLine], cells: [BoundingBox]) {
    func inside(_ cell: BoundingBox) -> [ReadLine] {
      lines.filter { cell.contains(x: $0.box.midX, y: $0.box.midY) }.sorted {
        $0.box.midY < $1.box.midY
      }
    }
    let heads = cells.filter { cell in
      let own = inside(cell)
      return !own.isEmpty
        && own.allSatisfy { $0.wholeLabel != nil }
    }
    for head in heads {
      let row = heads.filter { abs($0.midY - head.midY) < 4 && abs($0.height - head.height) < 6 }
        .sorted { $0.x0 < $1.x0 }
      let fields = row.map { cell in inside(cell).compactMap(CellTable.field) }
      // Plain heads are read without cells too; what is new is two labels in one.
      guard row.count >= 3, fields.joined().contains(.name),
        fields.contains(where: { $0.count > 1 })
      else { continue }
      var out: [[(field: FieldName, line: ReadLine)]] = []
      var used = row.flatMap(inside)
      var top = row.map(\.y1).max() ?? head.y1
      while let next = CellTable.row(below: top, under: row, cells) {
        let values = zip(next, fields).flatMap { cell, fields in
          CellTable.values(inside(cell), fields)
        }
        guard values.contains(where: { $0.field == .name || $0.field == .nameKana }),
          values.count >= 3
        else { break }
        out.append(values)
        used += next.flatMap(inside)
        top = next.map(\.y1).max() ?? top + 1
      }
      guard !out.isEmpty else { continue }
      rows = out
      lineIDs = Set(used.map(\.line.id))
      return
    }
    return nil
  }

  private static func field(_ line: ReadLine) -> FieldName? {
    if case .field(let field) = line.labels[0].role { field } else { nil }
  }

  /// The cells that continue the columns of a head, right below a height.
  private static func row(
    below top: Double, under heads: [BoundingBox], _ cells: [BoundingBox]
  ) -> [BoundingBox]? {
    let found = heads.compactMap { head in
      cells.first { cell in
        abs(cell.x0 - head.x0) < 5 && abs(cell.x1 - head.x1) < 5 && cell.y0 > top - 3
          && cell.y0 < top + 6
      }
    }
    return found.count == heads.count ? found : nil
  }

  /// Lines of a cell by the labels of its head, from the top; a line alone by what it holds.
  private static func values(_ lines: [ReadLine], _ fields: [FieldName]) -> [(
    field: FieldName, line: ReadLine
  )] {
    var rows: [ReadLine] = []
    for line in lines {
      if let last = rows.last, abs(last.box.midY - line.box.midY) < 0.5 * last.box.height {
        let (a, b) = last.box.x0 < line.box.x0 ? (last, line) : (line, last)
        rows[rows.count - 1] = a.joined(b)
      } else {
        rows.append(line)
      }
    }
    if rows.count == fields.count { return Array(zip(fields, rows)) }
    guard rows.count == 1, fields.contains(.name) else { return [] }
    let isKana = KanaNormalizer.normalize(rows[0].reading.text).value != nil
    return [(isKana ? .nameKana : .name, rows[0])]
  }
}
