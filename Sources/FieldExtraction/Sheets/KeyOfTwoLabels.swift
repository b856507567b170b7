internal import DocumentModel

/// Parts a key that two labels have as their value: 記号 and 番号 beside each other, the dot between them lost, over 7362-74851.
enum KeyOfTwoLabels {
  typealias Place = LabelledPlaces.Place

  /// The places with symbol and number of their own where both were one and the same line; neither where it can be cut in two ways.
  static func parted(_ places: [Place]) -> [Place] {
    let symbols = places.filter { $0.field == .symbol }
    let shared = symbols.filter { symbol in
      places.contains { $0.field == .number && isSame($0, symbol) }
    }
    guard !shared.isEmpty else { return places }
    let rest = places.filter { place in
      ![.symbol, .number].contains(place.field) || !shared.contains { isSame($0, place) }
    }
    return rest + shared.flatMap { CombinedKey.places($0.place) }
  }

  private static func isSame(_ one: Place, _ other: Place) -> Bool {
    one.place.line.line.id == other.place.line.line.id && one.place.start == other.place.start
      && one.place.end == other.place.end
  }
}
