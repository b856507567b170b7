internal import DocumentModel
internal import Normalization

/// Whether a number is longer than it was read: what is left beside a blot is read as another number by all engines.
///
/// Measured on sheets with blots: the ink alone, as it is looked at for the last four, refuses one number in sixty that was
/// read rightly. Room for a digit more, or a mark more where equal digits stand in a row, refuses few.
struct CoveredNumber {
  let page: Page
  let reader: any RegionReader

  func holds(_ place: ValuePlace, _ value: String) -> Bool {
    guard page.source == .pixels, place.line.rows.isEmpty,
      value.unicodeScalars.allSatisfy(Folding.isDigit)
    else { return false }
    let xs = place.line.reading.glyphs[place.start..<place.end]
      .filter { MaskSigns.isDigit($0.text) }.map(\.x)
    let steps = zip(xs.dropFirst(), xs).map { $0 - $1 }.sorted()
    let box = PlaceBoxes(page: page, reader: reader).value(place)
    guard !steps.isEmpty, let ink = reader.ink(in: place.line.region(page.number, box)) else {
      return false
    }
    let pitch = steps[steps.count / 2]
    guard pitch > 0 else { return false }
    if ink.isDefaced { return ink.box.width / pitch > Double(xs.count) + 0.7 }
    return hasRun(value) && (ink.fewestMarks ?? ink.marks) > xs.count
  }

  /// Three equal digits or more in a row, of which readers lose one.
  private func hasRun(_ value: String) -> Bool {
    zip(zip(value, value.dropFirst()), value.dropFirst(2)).contains { pair, third in
      pair.0 == pair.1 && pair.1 == third
    }
  }
}
