internal import DocumentModel

/// The insured person whose values stand beside labels of their own, over a table of the family.
enum HeadPerson {
  /// What is one person's alone; the key and the insurer hold for the family too.
  static let personal: Set<FieldName> = [
    .name, .nameKana, .branchNumber, .birthDate, .sex, .individualNumberLastFour,
    .qualificationDate,
  ]

  /// Whether labels outside a table name somebody who is not in it: name, birth date, and the branch number or digits, once
  /// each and all over the table. What stands below or beside it may be another sheet's.
  ///
  /// - Parameters:
  ///   - places: The values that labels outside the table announce.
  ///   - digitLines: The lines outside it that hold last four.
  ///   - rows: For each person of the table, the lines under each label.
  static func stands(
    _ places: [LabelledPlaces.Place], _ digitLines: [ReadLine],
    over rows: [[(field: FieldName, line: ReadLine)]]
  ) -> Bool {
    let own = places.filter { personal.contains($0.field) }
    func texts(_ field: FieldName) -> Set<String> {
      Set(own.filter { $0.field == field }.map { $0.place.raw.filter { $0 != " " && $0 != "　" } })
    }
    guard texts(.name).count == 1, texts(.birthDate).count == 1, texts(.branchNumber).count <= 1,
      digitLines.count <= 1, texts(.branchNumber).count + digitLines.count > 0
    else { return false }
    // 生年 and 月日, parted by a crease, are no person: what stands there belongs to whoever the table names.
    // A date that was badly read is somebody's still.
    guard texts(.birthDate).allSatisfy({ $0.contains(where: \.isWholeNumber) }) else {
      return false
    }
    let table = rows.joined().map(\.line)
    guard let top = table.map(\.box.midY).min(),
      (own.map(\.place.line) + digitLines).allSatisfy({ $0.box.midY < top }),
      let below = frame(table), let head = frame(own.map(\.place.line)),
      head.horizontalOverlap(below) > 0.6 * min(head.width, below.width)
    else { return false }
    // The same person in the head and in the table is one.
    let births = rows.joined().filter { $0.field == .birthDate }.map(\.line.plain)
    let names = rows.joined().filter { $0.field == .name }.map(\.line.plain)
    return texts(.birthDate).isDisjoint(with: births) && texts(.name).isDisjoint(with: names)
  }

  private static func frame(_ lines: [ReadLine]) -> BoundingBox? {
    lines.first.map { first in lines.dropFirst().reduce(first.box) { $0.union($1.box) } }
  }
}
