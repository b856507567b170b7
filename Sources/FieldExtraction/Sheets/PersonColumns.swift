internal import DocumentModel

/// A table with a person in each column: labels one below the other at the left, values beside them.
struct PersonColumns {
  /// For each person, the lines beside each label.
  let people: [[(field: FieldName, line: ReadLine)]]
  /// Lines that belong to the table, by id.
  let lineIDs: Set<Int>

  init?(_ lines: [ReadLine], cells: [BoundingBox]) {
    let locator = ValueLocator(lines: lines, cells: cells)
    let rows = lines.compactMap { line -> (field: FieldName, head: ReadLine, values: [ReadLine])? in
      guard line.labels.count == 1, line.labels[0].start == 0,
        line.labels[0].end >= line.reading.glyphs.count,
        case .field(let field) = line.labels[0].role
      else { return nil }
      let values = locator.valuesRight(of: line)
      return values.count >= 2 ? (field, line, values) : nil
    }
    let personal: Set<FieldName> = [
      .name, .nameKana, .birthDate, .branchNumber, .sex, .individualNumberLastFour,
      .qualificationDate,
    ]
    // One person's value may stand in pieces too, but not the values of three labels in equally many.
    guard let count = rows.first(where: { $0.field == .name })?.values.count else { return nil }
    let mine = rows.filter { $0.values.count == count && personal.contains($0.field) }
    guard Set(mine.map(\.field)).count >= 3, Set(mine.map(\.field)).count == mine.count,
      (1..<count).allSatisfy({ at in
        let left = mine.map { $0.values[at - 1].box.x1 }.max() ?? 0
        let right = mine.map { $0.values[at].box.x0 }.min() ?? 0
        return left < right
      })
    else { return nil }
    let names = mine.filter { $0.field == .name || $0.field == .nameKana }
    guard names.allSatisfy({ Set($0.values.map(\.plain)).count > 1 }) else { return nil }
    people = (0..<count).map { at in mine.map { ($0.field, $0.values[at]) } }
    lineIDs = Set(mine.flatMap { [$0.head] + $0.values }.map(\.line.id))
  }
}
