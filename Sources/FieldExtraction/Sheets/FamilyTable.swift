internal import DocumentModel
internal import Normalization

/// A table with a person in each row: labels side by side in its head, values below them.
struct FamilyTable {
  /// For each row, the lines under each labelled column.
  let rows: [[(field: FieldName, line: ReadLine)]]
  /// Lines that belong to the table, by id.
  let lineIDs: Set<Int>
  /// The key of the first row, where a column holds 記号・番号 of all alike.
  let key: ReadLine?

  /// - Parameter naming: The fields of which each row has to hold one, since they say whose it is.
  init?(
    _ lines: [ReadLine], cells: [BoundingBox], naming: Set<FieldName> = [.name, .nameKana]
  ) {
    guard let header = FamilyTable.header(lines, cells: cells, naming: naming) else { return nil }
    let box = header.dropFirst().reduce(header[0].line.box) { $0.union($1.line.box) }
    let columns = FamilyTable.columns(header, cells: cells)
    let right = (columns.last?.x1 ?? box.x1) + 2
    guard !FamilyTable.isBand(box, lines, right: right), !FamilyTable.areInStoreys(columns) else {
      return nil
    }
    let body = FamilyTable.body(
      lines, under: box, from: columns.first?.x0 ?? 0, to: right, cells: cells
    ).flatMap { FamilyTable.parted($0, at: columns.dropFirst().map(\.x0)) }
    let stacks = columns.map { column in
      LineStack.rows(body.filter { $0.box.midX >= column.x0 && $0.box.midX <= column.x1 })
    }
    let centres = FamilyTable.centres(zip(columns, stacks).map { ($0.field, $1) })
    let all = centres.indices.map { at in
      zip(columns, stacks).flatMap { column, stack -> [(field: FieldName, line: ReadLine)] in
        guard let field = column.field else { return [] }
        return FamilyTable.values(
          of: field, stack.filter { FamilyTable.nearest($0.box.midY, centres) == at })
      }
    }
    let named = all.indices.filter { at in
      all[at].count >= 3 && all[at].contains { naming.contains($0.field) }
        // Nobody is called 06124770: labels and values in turns are no table.
        && !all[at].contains { $0.field == .name && $0.line.plain.allSatisfy(\.isDecimalDigit) }
    }
    guard !named.isEmpty else { return nil }
    rows = named.map { all[$0] }
    // A key in one column is found below its own label, outside the table.
    let keys = header.indices.filter { header[$0].label.role == .combinedKey }
    key = keys.first.flatMap { column in
      Set(stacks[column].map(\.plain)).count == 1 ? stacks[column].first : nil
    }
    let inRows = body.filter { line in
      // What stands below the people in the same columns is none of the table.
      FamilyTable.nearest(line.box.midY, centres).map(named.contains) ?? false
        && !keys.contains { line.box.midX >= columns[$0].x0 && line.box.midX <= columns[$0].x1 }
    }
    let heads = header.indices.filter { !keys.contains($0) }.map { header[$0].line.line.id }
    lineIDs = Set(inRows.map(\.line.id) + heads)
  }

  /// What follows the head without a wide gap, up to the first sentence.
  private static func body(
    _ lines: [ReadLine], under head: BoundingBox, from left: Double, to right: Double,
    cells: [BoundingBox]
  ) -> [ReadLine] {
    let below = lines.filter { line in
      line.box.y0 > head.y1 - 1 && line.box.midX > left - 2 && line.box.midX < right
        && line.labels.isEmpty
    }.sorted { $0.box.midY < $1.box.midY }
    // A rule that was lost leaves a value in no cell: then the cell of another in its row tells.
    func cell(_ line: ReadLine) -> BoundingBox? {
      let row = below.filter { abs($0.box.midY - line.box.midY) < 0.6 * line.box.height }
      return ([line] + row).lazy.compactMap { cells.smallest(around: $0.box) }.first
    }
    var end = head.y1
    // The rows of a ruled table touch each other.
    var bottom = below.first.flatMap { cells.smallest(around: $0.box) }?.y1
    return Array(
      below.prefix { line in
        guard line.box.y0 - end < 3.5 * head.height, line.box.width < (right - left) * 0.55 else {
          return false
        }
        if let last = bottom {
          guard let cell = cell(line), cell.y0 < last + 6 else { return false }
          bottom = max(last, cell.y1)
        }
        end = max(end, line.box.y1)
        return true
      })
  }

  /// Where the rows of people are: the heights that most columns agree on, names left out, since kana may stand
  /// over or under them.
  private static func centres(_ stacks: [(field: FieldName?, lines: [ReadLine])]) -> [Double] {
    let single = stacks.filter { $0.field != .name && $0.field != .nameKana && !$0.lines.isEmpty }
    let counts = Dictionary(grouping: single) { $0.lines.count }
    let best = counts.max { ($0.value.count, $0.key) < ($1.value.count, $1.key) }
    return best?.value.first?.lines.map(\.box.midY) ?? []
  }

  /// The row that a height belongs to; `nil` where it is further away than half a row.
  private static func nearest(_ y: Double, _ centres: [Double]) -> Int? {
    let pitch = zip(centres.dropFirst(), centres).map { $0 - $1 }.min() ?? 36
    let at = centres.indices.min { abs(centres[$0] - y) < abs(centres[$1] - y) }
    return at.flatMap { abs(centres[$0] - y) <= 0.5 * pitch ? $0 : nil }
  }

  /// The values in one place of the table: a name and kana above each other, else one line.
  private static func values(of field: FieldName, _ lines: [ReadLine]) -> [(
    field: FieldName, line: ReadLine
  )] {
    guard let first = lines.first else { return [] }
    if lines.count == 2, field == .name || field == .nameKana,
      let pair = KanaShare.nameOverKana(lines)
    {
      return pair
    }
    return lines.count == 1 ? [(field, first)] : []
  }

  /// A line that reaches over the edges of columns, in the pieces that its own gaps part it into there: 01 and
  /// the name beside it.
  private static func parted(_ line: ReadLine, at edges: [Double]) -> [ReadLine] {
    let height = line.box.height
    for edge in edges
    where line.rows.isEmpty && edge > line.box.x0 + height && edge < line.box.x1 - height {
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

  /// The label that a line is; 氏名（漢字）（カナ） is a name's.
  private static func head(_ line: ReadLine) -> LabelMatch? {
    if let whole = line.wholeLabel { return whole }
    let names: [LabelRole] = [.field(.name), .field(.nameKana)]
    guard line.labels.count == 2, line.labels.allSatisfy({ names.contains($0.role) }),
      line.startsWithLabel, line.labels[1].end >= line.reading.glyphs.count
    else { return nil }
    return line.labels[0]
  }

  /// 性 生年月日: heads of narrow columns that became one line.
  private static func sideBySide(_ line: ReadLine) -> [Head] {
    let glyphs = line.reading.glyphs
    guard var last = line.labels.last, last.end >= glyphs.count else { return [] }
    var starts = line.labels.map(\.start)
    // 性生年月日: of itself 性 is no word.
    if let first = line.labels.first, first.start > 0,
      glyphs[..<first.start].map(\.text).joined().filter({ $0 != " " }) == "性"
    {
      starts.insert(0, at: 0)
    }
    guard starts.count > 1, starts[0] == 0,
      zip(line.labels, line.labels.dropFirst()).allSatisfy({ $1.start - $0.end <= 1 })
    else { return [] }
    var out: [Head] = []
    var rest = line
    var taken = 0
    for next in starts.dropFirst() {
      let (left, right) = rest.split(at: next - taken)
      let label =
        left.wholeLabel
        ?? LabelMatch(role: .field(.sex), start: 0, end: left.reading.glyphs.count)
      out.append((label, left))
      (rest, taken) = (right, next)
    }
    last = LabelMatch(role: last.role, start: 0, end: rest.reading.glyphs.count)
    return out + [(last, rest)]
  }

  private typealias Head = (label: LabelMatch, line: ReadLine)

  /// Whether two or more labels stand side by side again a row or two below: a form of bands, labels above
  /// their values, which is one person's.
  private static func isBand(_ header: BoundingBox, _ lines: [ReadLine], right: Double) -> Bool {
    let below = lines.filter { line in
      line.startsWithLabel && line.labels[0].end >= line.reading.glyphs.count
        && line.box.y0 > header.y1 && line.box.y0 - header.y1 < 6 * header.height
        && line.box.midX < right
    }
    return below.contains { line in
      below.filter { abs($0.box.midY - line.box.midY) < 0.6 * line.box.height }.count >= 2
    }
  }

  /// 漢字 below 氏名: the lower storey of a head whose columns belong together.
  private static func kanjiHead(_ line: ReadLine, _ lines: [ReadLine]) -> LabelMatch? {
    guard line.plain == "漢字",
      lines.contains(where: { other in
        other.wholeLabel?.role == .field(.name) && other.box.y1 < line.box.midY
          && line.box.y0 - other.box.y1 < 3 * line.box.height
      })
    else { return nil }
    return LabelMatch(role: .field(.name), start: 0, end: line.reading.glyphs.count)
  }

  /// The labels of cells that reach down as far as a row of a head in storeys.
  private static func spanning(_ row: [Head], _ heads: [Head], cells: [BoundingBox]) -> [Head] {
    guard let first = row.first, let bottom = cells.smallest(around: first.line.box)?.y1 else {
      return []
    }
    return heads.filter { head in
      guard let cell = cells.smallest(around: head.line.box) else { return false }
      return abs(cell.y1 - bottom) < 5 && cell.y0 < first.line.box.y0
        && !row.contains { $0.line.line.id == head.line.line.id }
    }
  }

  private static func isNamed(_ head: Head) -> Bool {
    [.field(.name), .field(.nameKana)].contains(head.label.role)
  }

  /// フリガナ over 氏名, the one above and the other below the middle of a head's row: a column for both.
  private static func nameOverKana(beside head: Head, _ heads: [Head]) -> Head? {
    let box = head.line.box
    let near = heads.filter { other in
      isNamed(other) && abs(other.line.box.midY - box.midY) < 2.4 * box.height
    }
    guard near.count == 2, Set(near.map { $0.line.plain }).count == 2,
      abs(near[0].line.box.x0 - near[1].line.box.x0) < 2 * box.height,
      (near[0].line.box.midY - box.midY) * (near[1].line.box.midY - box.midY) < 0
    else { return nil }
    return near.first { $0.label.role == .field(.name) }
  }

  /// Three or more labels in one row with nothing between them.
  private static func header(
    _ lines: [ReadLine], cells: [BoundingBox], naming: Set<FieldName>
  ) -> [Head]? {
    func isNaming(_ head: Head) -> Bool {
      if case .field(let field) = head.label.role { naming.contains(field) } else { false }
    }
    let heads: [Head] = lines.flatMap { line in
      let one = (head(line) ?? kanjiHead(line, lines)).map { ($0, line) }
      return one.map { [$0] } ?? sideBySide(line)
    }
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
      var named = row
      if !row.contains(where: isNamed), let name = nameOverKana(beside: head, heads) {
        named.append(name)
      }
      if others.count <= 1, named.contains(where: isNaming) {
        return (named + spanning(named, heads, cells: cells)).sorted {
          $0.line.box.x0 < $1.line.box.x0
        }
      }
    }
    return nil
  }

  /// Whether one column has two heads above each other, 生年月日 over 資格取得日: a person takes two rows there. A name and its kana
  /// may share a row.
  private static func areInStoreys(_ columns: [(field: FieldName?, x0: Double, x1: Double)]) -> Bool
  {
    let names: Set<FieldName?> = [.name, .nameKana]
    return columns.indices.contains { at in
      columns[..<at].contains { other in
        abs(other.x0 - columns[at].x0) < 5 && abs(other.x1 - columns[at].x1) < 5
          && !names.isSuperset(of: [other.field, columns[at].field])
      }
    }
  }

  private static func columns(_ header: [Head], cells: [BoundingBox]) -> [(
    field: FieldName?, x0: Double, x1: Double
  )] {
    header.enumerated().map { at, head in
      let box = head.line.box
      let field: FieldName? = if case .field(let name) = head.label.role { name } else { nil }
      // A rule between two heads that was lost leaves them in one cell.
      let isShared = { (cell: BoundingBox) in
        header.contains { other in
          other.line.box.horizontalOverlap(box) <= 0
            && cell.contains(x: other.line.box.midX, y: other.line.box.midY)
        }
      }
      if let cell = cells.filter({ $0.contains(x: box.midX, y: box.midY) }).min(by: {
        $0.width < $1.width
      }), cell.width < 40 * box.height, !isShared(cell) {
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
