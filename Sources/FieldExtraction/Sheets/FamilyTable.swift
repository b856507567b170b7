internal import DocumentModel

/// A table with a person in each row: labels side by side in its head, values below them.
struct FamilyTable {
  /// For each row, the lines under each labelled column.
  let rows: [[(field: FieldName, line: ReadLine)]]
  /// Lines that belong to the table, by id.
  let lineIDs: Set<Int>

  init?(_ lines: [ReadLine], cells: [BoundingBox]) {
    guard let header = FamilyTable.header(lines) else { return nil }
    let box = header.dropFirst().reduce(header[0].line.box) { $0.union($1.line.box) }
    let columns = FamilyTable.columns(header, cells: cells)
    let right = (columns.last?.x1 ?? box.x1) + 2
    guard !FamilyTable.isBand(box, lines, right: right) else { return nil }
    let body = lines.filter { line in
      line.box.y0 > box.y1 - 1 && line.box.midX > (columns.first?.x0 ?? 0) - 2
        && line.box.midX < right && line.labels.isEmpty
    }.sorted { $0.box.midY < $1.box.midY }
    var rows: [[ReadLine]] = []
    var previous = box
    for line in body {
      if let last = rows.last?.first, abs(line.box.midY - last.box.midY) < 0.7 * last.box.height {
        rows[rows.count - 1].append(line)
      } else {
        guard line.box.y0 - previous.y1 < 3.5 * box.height,
          line.box.width < (right - (columns.first?.x0 ?? 0)) * 0.55
        else { break }
        rows.append([line])
      }
      previous = line.box
    }
    var out: [[(field: FieldName, line: ReadLine)]] = []
    for row in rows {
      let row = row.flatMap { FamilyTable.parted($0, at: columns.dropFirst().map(\.x0)) }
      let placed = columns.compactMap { column -> (field: FieldName, line: ReadLine)? in
        guard let field = column.field else { return nil }
        let inside = row.filter { $0.box.midX >= column.x0 && $0.box.midX <= column.x1 }
          .sorted { $0.box.x0 < $1.box.x0 }
        guard let first = inside.first else { return nil }
        return (field, inside.dropFirst().reduce(first) { $0.joined($1) })
      }
      if placed.contains(where: { $0.field == .name || $0.field == .nameKana }),
        placed.count >= 3
      {
        out.append(placed)
      }
    }
    guard !out.isEmpty else { return nil }
    self.rows = out
    lineIDs = Set(rows.joined().map(\.line.id) + header.map(\.line.line.id))
  }

  /// A line that reaches over the edges of columns, in the pieces that its own gaps part it into there: 01 and
  /// the name beside it.
  private static func parted(_ line: ReadLine, at edges: [Double]) -> [ReadLine] {
    let height = line.box.height
    for edge in edges where edge > line.box.x0 + height && edge < line.box.x1 - height {
      let glyphs = line.reading.glyphs
      guard let at = glyphs.firstIndex(where: { $0.x > edge - 0.5 * height && $0.text != " " }),
        let before = glyphs[..<at].last(where: { $0.text != " " }),
        glyphs[at].x - before.x > 2 * height, glyphs[at].x - edge < 3 * height
      else { continue }
      let (left, right) = line.split(at: at)
      return [left] + parted(right, at: edges)
    }
    return [line]
  }

  private typealias Head = (label: LabelMatch, line: ReadLine)

  /// Whether two or more labels stand side by side again a row or two below: a form of bands, labels above
  /// their values, which is one person's.
  private static func isBand(_ header: BoundingBox, _ lines: [ReadLine], right: Double) -> Bool {
    let below = lines.filter { line in
      line.labels.first?.start == 0 && line.labels[0].end >= line.reading.glyphs.count
        && line.box.y0 > header.y1 && line.box.y0 - header.y1 < 6 * header.height
        && line.box.midX < right
    }
    return below.contains { line in
      below.filter { abs($0.box.midY - line.box.midY) < 0.6 * line.box.height }.count >= 2
    }
  }

  /// Three or more labels in one row with nothing between them.
  private static func header(_ lines: [ReadLine]) -> [Head]? {
    let heads: [Head] = lines.compactMap { line in line.wholeLabel.map { ($0, line) } }
    for head in heads {
      let row = heads.filter {
        abs($0.line.box.midY - head.line.box.midY) < 0.6 * head.line.box.height
      }.sorted { $0.line.box.x0 < $1.line.box.x0 }
      guard row.count >= 3, let first = row.first, let last = row.last else { continue }
      let others = lines.filter { line in
        abs(line.box.midY - head.line.box.midY) < 0.6 * head.line.box.height
          && line.box.x0 > first.line.box.x0 && line.box.x1 < last.line.box.x1
          && !row.contains { $0.line.line.id == line.line.id }
      }
      let names = row.filter { $0.label.role == .field(.name) }
      if others.count <= 1, !names.isEmpty { return row }
    }
    return nil
  }

  private static func columns(_ header: [Head], cells: [BoundingBox]) -> [(
    field: FieldName?, x0: Double, x1: Double
  )] {
    header.enumerated().map { at, head in
      let box = head.line.box
      let field: FieldName? = if case .field(let name) = head.label.role { name } else { nil }
      if let cell = cells.filter({ $0.contains(x: box.midX, y: box.midY) }).min(by: {
        $0.width < $1.width
      }), cell.width < 40 * box.height {
        return (field, cell.x0, cell.x1)
      }
      let left = at > 0 ? (header[at - 1].line.box.x1 + box.x0) / 2 : box.x0 - 3 * box.height
      let right =
        at + 1 < header.count
        ? (box.x1 + header[at + 1].line.box.x0) / 2
          // A mask and its digits are three times as wide as their head.
        : box.x1 + (field == .individualNumberLastFour ? 14 : 4) * box.height
      return (field, left, right)
    }
  }
}
