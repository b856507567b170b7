internal import DocumentModel

/// What makes it doubtful that the people on a page are these, or that it is a notice at all.
enum SheetDoubts {
  /// Doubts that hold for everybody on the page; none for text that needs no reading.
  ///
  /// - Parameters:
  ///   - lines: All that was read.
  ///   - outside: The lines outside a table of people.
  ///   - places: The values that labels there announce.
  static func findings(
    _ page: Page, _ lines: [ReadLine], outside: [ReadLine], _ places: [LabelledPlaces.Place]
  ) -> [Finding] {
    guard page.source == .pixels else { return [] }
    let labelled = LabelledPlaces(lines: outside, cells: page.cells)
    if labelled.hasLostValues(places) || labelled.hasOtherColumns() {
      return [Finding(.missingAnchor, field: .name)]
    }
    // A paper with the labels of a notice that neither says so nor carries digits may be another paper.
    let isNamed = lines.contains { line in
      line.plain.contains("資格情報") || line.plain.contains("格情報") || line.plain.contains("資格情")
        || line.plain.contains("資格確認") || line.plain.contains("格確認書")
    }
    return isNamed || DigitTraces.announce(lines) ? [] : [Finding(.missingAnchor)]
  }
}
