internal import DocumentModel

/// Parts a sex from the name before it by the blank that is printed between: 沼田 桂子　女.
///
/// Readers drop the blank and place letters half a letter off; the ink has it. A given name may end in 男 as well, so only where
/// no label announces the sex.
struct SexBehindName {
  let page: Page
  let reader: any RegionReader

  func parted(_ places: [LabelledPlaces.Place]) -> [LabelledPlaces.Place] {
    guard page.source == .pixels, !places.contains(where: { $0.field == .sex }) else {
      return places
    }
    return places.flatMap { field, place -> [LabelledPlaces.Place] in
      guard field == .name, endsInSex(place), isApart(place) else { return [(field, place)] }
      let last = place.end - 1
      return [
        (
          .name,
          ValuePlace(line: place.line, start: place.start, end: last, label: place.label)
        ),
        (.sex, ValuePlace(line: place.line, start: last, end: place.end, label: nil)),
      ]
    }
  }

  private func endsInSex(_ place: ValuePlace) -> Bool {
    let glyphs = place.line.reading.glyphs[place.start..<place.end]
    return place.line.rows.isEmpty && glyphs.count { $0.text != " " } >= 3
      && ["男", "女"].contains(glyphs.last?.text)
  }

  /// Whether the last letter stands half a letter and more apart, and the letters before it do not all.
  private func isApart(_ place: ValuePlace) -> Bool {
    let box = PlaceBoxes(page: page, reader: reader).value(place)
    let blanks = reader.gaps(in: place.line.region(page.number, box))
      .map { $0.upperBound - $0.lowerBound }
    guard let last = blanks.last, let least = blanks.dropLast().min() else { return false }
    return last >= 0.5 * place.line.span.height && least <= 0.5 * last
  }
}
