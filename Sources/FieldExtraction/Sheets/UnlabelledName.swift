internal import DocumentModel

/// Looks for the name of a sheet on which no label of it was understood, in one way after the other: people listed without labels,
/// the head of an unknown label, words that say whom it is about, the kana, the address.
enum UnlabelledName {
  typealias Place = LabelledPlaces.Place

  /// - Parameters:
  ///   - places: What labels announce.
  ///   - anchors: The fields that were found so far; with few of them a name alone makes no notice.
  static func places(
    _ lines: [ReadLine], cells: [BoundingBox], among places: [Place], _ anchors: Set<FieldName>
  ) -> [Place] {
    let locator = ValueLocator(lines: lines, cells: cells)
    let people = UnlabelledPeople.places(lines, locator)
    guard people.isEmpty, anchors.count >= 4 else {
      return BracketedName.withoutOtherDates(people, among: places)
    }
    let ways: [() -> [Place]] = [
      { ValueByHead.name(lines, locator) }, { ValueByHead.whom(lines, locator) },
      { WhomLabels.places(lines, cells: cells) },
      { NameBesideKana.places(lines, locator.rows, among: places) },
      { UnlabelledPlaces.addressee(lines, locator).map { [(.name, $0)] } ?? [] },
    ]
    return ways.lazy.map { $0() }.first { !$0.isEmpty } ?? []
  }
}
