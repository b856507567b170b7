internal import DocumentModel
internal import Normalization

/// A table with a person in each column: labels one below the other at the left or in the middle, values beside them.
struct PersonColumns {
  /// For each person, the lines beside each label.
  let people: [[(field: FieldName, line: ReadLine)]]
  /// Lines that belong to the table, by id.
  let lineIDs: Set<Int>

  private typealias Row = (field: FieldName, head: ReadLine, values: [ReadLine])
  /// How far a column reaches, upright points.
  private typealias Column = (low: Double, high: Double)

  init?(_ lines: [ReadLine], cells: [BoundingBox]) {
    let locator = ValueLocator(lines: lines, cells: cells)
    let personal: Set<FieldName> = [
      .name, .nameKana, .birthDate, .branchNumber, .sex, .individualNumberLastFour,
      .qualificationDate,
    ]
    let rows = lines.compactMap { line -> Row? in
      guard let label = line.wholeLabel, case .field(let field) = label.role,
        personal.contains(field)
      else { return nil }
      let right = locator.rows.valuesRight(of: line)
      let values = right.isEmpty ? [] : locator.rows.valuesLeft(of: line) + right
      return values.count >= 2 ? (field, line, values) : nil
    }
    guard let all = PersonColumns.columns(rows) else { return nil }
    let columns = all.filter { !PersonColumns.isOfRemarks(rows, in: $0) }
    guard columns.count > 1 else { return nil }
    let placed = rows.compactMap { row -> Row? in
      let values = columns.map { PersonColumns.values(of: row, in: $0) }
      guard values.allSatisfy({ !$0.isEmpty }) else { return nil }
      return (
        row.field, row.head,
        values.map { $0.dropFirst().reduce($0[0]) { $0.joined($1) } }
      )
    }
    let fields = Set(placed.map(\.field))
    guard fields.count >= 3, fields.count == placed.count, fields.contains(.name),
      placed.allSatisfy({
        $0.field != .name && $0.field != .nameKana || Set($0.values.map(\.plain)).count > 1
      })
    else { return nil }
    // A column of boxes to tick is no person: every person has a date of birth, though not every one may be read.
    let births = placed.filter { $0.field == .birthDate }.flatMap(\.values)
    // Numbers of rows may stand left of their labels.
    let isBetween = placed.contains { row in row.values.contains { $0.box.x1 < row.head.box.x0 } }
    let read = births.count { PersonColumns.isOf(.birthDate, $0) ?? false }
    guard isBetween ? read == births.count && read > 0 : births.isEmpty || read > 0 else {
      return nil
    }
    people = columns.indices.map { at in placed.map { ($0.field, $0.values[at]) } }
    lineIDs = Set(rows.flatMap { [$0.head] + $0.values }.map(\.line.id))
  }

  /// Whether a column says something else of dates, branch numbers, the sex or masked digits than these: what they are for.
  private static func isOfRemarks(_ rows: [Row], in column: Column) -> Bool {
    let fits = rows.flatMap { row in values(of: row, in: column).compactMap { isOf(row.field, $0) }
    }
    return !fits.isEmpty && !fits.contains(true)
  }

  private static func values(of row: Row, in column: Column) -> [ReadLine] {
    row.values.filter { $0.box.midX > column.low && $0.box.midX < column.high }
  }

  /// Whether a line can be a value of a field that has a form; `nil` for a field that has none.
  private static func isOf(_ field: FieldName, _ line: ReadLine) -> Bool? {
    switch field {
    case .birthDate, .qualificationDate:
      DateNormalizer.normalize(line.reading.text).value != nil
    case .branchNumber: line.plain.allSatisfy(\.isDecimalDigit)
    case .sex: line.plain.contains("男") != line.plain.contains("女")
    // ※1 is a note.
    case .individualNumberLastFour:
      LastFourFinder.mayHoldDigits(line.reading.glyphs[...]) && line.reading.glyphs.count >= 3
    default: nil
    }
  }

  /// The columns that most rows have, by the reach of their values; a row that fell to pieces, or has a speck
  /// in it, is fitted in afterwards.
  private static func columns(_ rows: [Row]) -> [Column]? {
    let counts = Dictionary(grouping: rows) { $0.values.count }
    guard
      let best = counts.max(by: { a, b in
        (a.value.count, b.key) < (b.value.count, a.key)
      }), best.value.count >= 2
    else { return nil }
    let spans = (0..<best.key).map { at in
      (
        low: best.value.map { $0.values[at].box.x0 }.min() ?? 0,
        high: best.value.map { $0.values[at].box.x1 }.max() ?? 0
      )
    }
    guard zip(spans, spans.dropFirst()).allSatisfy({ $0.high < $1.low }) else { return nil }
    // A column reaches up to where the next one begins.
    return spans.indices.map { at in
      (spans[at].low - 4, at + 1 < spans.count ? spans[at + 1].low - 4 : .infinity)
    }
  }
}
