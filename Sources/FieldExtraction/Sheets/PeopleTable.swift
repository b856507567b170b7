internal import DocumentModel
internal import Normalization

/// The people of a sheet that lists them, a row or a column for each, in one table or in several alike.
struct PeopleTable {
  typealias Value = (field: FieldName, line: ReadLine)

  /// For each person, the lines under each label.
  private(set) var people: [[Value]]
  /// Lines that belong to the tables, by id.
  private(set) var lineIDs: Set<Int>
  /// The key of the first row, where a column holds 記号・番号 of all alike.
  private(set) var key: ReadLine?

  init?(_ lines: [ReadLine], cells: [BoundingBox]) {
    guard let first = PeopleTable.first(of: lines, cells) else { return nil }
    self = first
    // 【1人目】, 【2人目】: each has a table with the same heads.
    while let next = PeopleTable.first(of: lines.filter { !lineIDs.contains($0.line.id) }, cells),
      isAlike(next), !repeats(next)
    {
      people += next.people
      lineIDs.formUnion(next.lineIDs)
    }
    // 枝番, 番号 and 個人番号 in a table of their own below: the branch numbers say whose they are.
    if people.count > 1, people.joined().contains(where: { $0.field == .branchNumber }),
      let rest = FamilyTable(
        lines.filter { !lineIDs.contains($0.line.id) }, cells: cells, naming: [.branchNumber]),
      let joined = joined(with: rest.rows)
    {
      people = joined
      lineIDs.formUnion(rest.lineIDs)
      key = key ?? rest.key
    }
  }

  /// The same people with what another table says of each branch number; `nil` where the two do not list the same ones, once
  /// each, or both say something else of somebody.
  private func joined(with rows: [[Value]]) -> [[Value]]? {
    func branches(_ people: [[Value]]) -> [String] {
      people.map { person in
        person.filter { $0.field == .branchNumber }.map(\.line.plain).joined(separator: "/")
      }
    }
    let (mine, theirs) = (branches(people), branches(rows))
    guard mine.count == theirs.count, Set(mine).count == mine.count,
      Set(mine) == Set(theirs), mine.allSatisfy({ $0.allSatisfy(\.isDecimalDigit) && !$0.isEmpty })
    else { return nil }
    let out = zip(people, mine).map { person, branch -> [Value]? in
      guard let at = theirs.firstIndex(of: branch) else { return nil }
      let more = rows[at].filter { $0.field != .branchNumber }
      return Set(more.map(\.field)).isDisjoint(with: person.map(\.field)) ? person + more : nil
    }
    let whole = out.compactMap { $0 }
    return whole.count == out.count ? whole : nil
  }

  private init(people: [[Value]], lineIDs: Set<Int>, key: ReadLine?) {
    self.people = people
    self.lineIDs = lineIDs
    self.key = key
  }

  private static func first(of lines: [ReadLine], _ cells: [BoundingBox]) -> PeopleTable? {
    let byCells = CellTable(lines, cells: cells).map {
      PeopleTable(people: $0.rows, lineIDs: $0.lineIDs, key: nil)
    }
    let byHeads = FamilyTable(lines, cells: cells).map {
      PeopleTable(people: $0.rows, lineIDs: $0.lineIDs, key: $0.key)
    }
    if let byHeads, byCells.map(byHeads.says(moreThan:)) ?? true { return byHeads }
    if let byCells { return byCells }
    return PersonColumns(lines, cells: cells).map {
      PeopleTable(people: $0.people, lineIDs: $0.lineIDs, key: nil)
    }
  }

  /// Whether it says of the same people all that another one says, and more: broken rules lose columns of cells.
  private func says(moreThan other: PeopleTable) -> Bool {
    people.count == other.people.count
      && people.joined().count > other.people.joined().count
      && zip(people, other.people).allSatisfy { mine, theirs in
        Set(mine.map(\.field)).isSuperset(of: theirs.map(\.field))
      }
  }

  /// Whether another table asks for the same of each person.
  private func isAlike(_ other: PeopleTable) -> Bool {
    guard other.key?.plain == key?.plain, let mine = people.first.map({ Set($0.map(\.field)) })
    else { return false }
    return other.people.allSatisfy { person in
      let theirs = Set(person.map(\.field))
      return theirs.contains(.name) && mine.contains(.name)
        && theirs.intersection(mine).count + 1 >= max(theirs.count, mine.count)
    }
  }

  /// Whether another table says again of somebody what this one says: a copy, compared and not counted.
  private func repeats(_ other: PeopleTable) -> Bool {
    let telling: Set<FieldName> = [.name, .nameKana, .birthDate, .individualNumberLastFour]
    func texts(_ people: [[Value]]) -> Set<String> {
      Set(people.joined().filter { telling.contains($0.field) }.map(\.line.plain))
    }
    return !texts(people).isDisjoint(with: texts(other.people))
  }
}
