internal import DocumentModel

/// A ruled table with a person in each row whose cells hold more than one value: フリガナ over 氏名, in the head or
/// in the rows alone.
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
    let cells = CellTable.inStoreys(
      CellTable.parted(CellTable.closed(cells, lines), lines))
    func isHead(_ cell: BoundingBox) -> Bool {
      let own = inside(cell)
      return !own.isEmpty && own.allSatisfy { CellTable.fields($0) != nil }
    }
    let heads = cells.filter(isHead)
    for head in heads {
      let row = heads.filter { abs($0.midY - head.midY) < 4 && abs($0.height - head.height) < 6 }
        .sorted { $0.x0 < $1.x0 }
      let fields = row.map { cell in inside(cell).flatMap { CellTable.fields($0) ?? [] } }
      guard row.count >= 3, fields.contains(where: CellTable.isNamed) else { continue }
      var isStacked = fields.contains { $0.count > 1 }
      var out: [[(field: FieldName, line: ReadLine)]] = []
      // A column without a field of its own (記号・番号 for both) is found below its label, outside the table.
      var used = zip(row, fields).flatMap { $1.isEmpty ? [] : inside($0) }
      var top = row.map(\.y1).max() ?? head.y1
      while let next = CellTable.row(below: top, under: row, cells) {
        // The heads of more columns of the same person: 資格取得年月日, 個人番号下4桁, 保険者番号.
        guard next.count(where: isHead) < 2 else { break }
        let values = zip(next, fields).flatMap { cell, fields in
          CellTable.values(inside(cell), fields)
        }
        guard values.contains(where: { $0.field == .name || $0.field == .nameKana }),
          values.count >= 3
        else { break }
        isStacked =
          isStacked
          || zip(next, fields).contains {
            CellTable.isNamed($1) && LineStack.rows(inside($0)).count == 2
          }
        out.append(values)
        used += zip(next, fields).flatMap { $1.isEmpty ? [] : inside($0) }
        top = next.map(\.y1).max() ?? top + 1
      }
      // Tables of plain cells are read without cells too.
      guard !out.isEmpty, isStacked else { continue }
      rows = out
      lineIDs = Set(used.map(\.line.id))
      return
    }
    return nil
  }

  /// The fields of a line that is nothing but labels; `nil` for any other line.
  private static func fields(_ line: ReadLine) -> [FieldName]? {
    guard line.startsWithLabel, let last = line.labels.last,
      last.end >= line.reading.glyphs.count,
      zip(line.labels, line.labels.dropFirst()).allSatisfy({ $1.start - $0.end <= 1 })
    else { return nil }
    return line.labels.compactMap { if case .field(let field) = $0.role { field } else { nil } }
  }

  /// The cells that continue the columns of a head, right below a height.
  private static func row(
    below top: Double, under heads: [BoundingBox], _ cells: [BoundingBox]
  ) -> [BoundingBox]? {
    let found = heads.map { head in
      cells.first { cell in
        abs(cell.x0 - head.x0) < 5 && abs(cell.x1 - head.x1) < 5 && cell.y0 > top - 3
          && cell.y0 < top + 6
      }
    }
    // A rule that damage broke leaves one cell where others have two: most of a row tell where it ends.
    let whole = found.compactMap { $0 }
    guard whole.count == heads.count || whole.count >= 3 && whole.count * 3 >= heads.count * 2,
      let lowest = whole.map(\.y1).min(), whole.allSatisfy({ $0.y1 - lowest < 6 })
    else { return nil }
    return zip(heads, found).map { head, cell in
      cell ?? BoundingBox(head.x0, whole[0].y0, head.x1, lowest)
    }
  }

  /// Cells with those of a last column whose outer rule was not found: what stands right of a row's last cell and in none.
  private static func closed(_ cells: [BoundingBox], _ lines: [ReadLine]) -> [BoundingBox] {
    let loose = lines.filter { cells.smallest(around: $0.box) == nil }.map(\.box)
    let open = cells.compactMap { cell -> (cell: BoundingBox, line: BoundingBox)? in
      guard
        !cells.contains(where: {
          $0.x0 > cell.midX && $0.x0 < cell.x1 + 8 && abs($0.midY - cell.midY) < 5
        }),
        let line = loose.first(where: { line in
          line.x0 > cell.x1 - 2 && line.x0 - cell.x1 < 3 * line.height && line.midY > cell.y0
            && line.midY < cell.y1
        })
      else { return nil }
      return (cell, line)
    }
    guard open.count > 1, let right = open.map(\.line.x1).max() else { return cells }
    return cells
      + open.map { cell, _ in
        let beside = cells.first { $0.x0 > cell.x1 - 3 && $0.x0 < cell.x1 + 8 }
        return BoundingBox(cell.x1 + 1, cell.y0, beside?.x1 ?? right + 4, cell.y1)
      }
  }

  /// Cells with those in two where a head and the value below it are in one because the rule between was broken: the cell
  /// beside ends in between.
  private static func parted(_ cells: [BoundingBox], _ lines: [ReadLine]) -> [BoundingBox] {
    cells.flatMap { cell -> [BoundingBox] in
      let own = lines.filter { cell.contains(x: $0.box.midX, y: $0.box.midY) }
      guard own.contains(where: { fields($0) != nil }), own.contains(where: { fields($0) == nil }),
        let beside = cells.first(where: { other in
          (abs(other.x1 - cell.x0) < 6 || abs(other.x0 - cell.x1) < 6)
            && abs(other.y0 - cell.y0) < 5 && other.y1 < cell.y1 - 6
        }),
        own.allSatisfy({ line in
          fields(line) != nil ? line.box.midY < beside.y1 : line.box.midY > beside.y1
        })
      else { return [cell] }
      return [
        BoundingBox(cell.x0, cell.y0, cell.x1, beside.y1),
        BoundingBox(cell.x0, beside.y1, cell.x1, cell.y1),
      ]
    }
  }

  /// Cells with those that stand above each other beside one as high as all of them as one: フリガナ over 氏名 in rules of their own,
  /// beside the 枝番 of both.
  private static func inStoreys(_ cells: [BoundingBox]) -> [BoundingBox] {
    var merged: [BoundingBox] = []
    var taken: Set<BoundingBox> = []
    for tall in cells {
      let band = cells.filter { other in
        other != tall && other.y0 > tall.y0 - 5 && other.y1 < tall.y1 + 5
          && other.height < 0.7 * tall.height
          && (other.x0 >= tall.x1 - 3 || other.x1 <= tall.x0 + 3)
      }
      for top in band where abs(top.y0 - tall.y0) < 5 && !taken.contains(top) {
        var stack = [top]
        while let last = stack.last,
          let next = band.first(where: { other in
            abs(other.x0 - top.x0) < 5 && abs(other.x1 - top.x1) < 5 && abs(other.y0 - last.y1) < 5
          })
        {
          stack.append(next)
        }
        guard stack.count > 1, let last = stack.last, abs(last.y1 - tall.y1) < 5 else { continue }
        taken.formUnion(stack)
        merged.append(stack.dropFirst().reduce(top) { $0.union($1) })
      }
    }
    return cells.filter { !taken.contains($0) } + merged
  }

  /// Lines of a cell by the labels of its head, from the top; a name and its kana by what they hold.
  private static func values(_ lines: [ReadLine], _ fields: [FieldName]) -> [(
    field: FieldName, line: ReadLine
  )] {
    let rows = LineStack.rows(lines)
    if isNamed(fields), fields.count <= 2, let pair = KanaShare.nameOverKana(rows) { return pair }
    if rows.count == fields.count { return Array(zip(fields, rows)) }
    guard rows.count == 1, isNamed(fields) else { return [] }
    return [(KanaShare.of(rows[0]) > 0.5 ? .nameKana : .name, rows[0])]
  }

  /// 氏名, or 氏名（フリガナ） for both.
  private static func isNamed(_ fields: [FieldName]) -> Bool {
    fields.contains(.name) || fields.contains(.nameKana)
  }
}
