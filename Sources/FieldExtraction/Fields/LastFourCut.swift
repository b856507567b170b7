internal import DocumentModel

/// Cuts the last four digits free of what stands before them, at blank columns, so that four marks of ink remain.
struct LastFourCut {
  let page: Page
  let reader: any RegionReader

  /// The digits alone. A reader's own place for them is only good to a third of their height, and it
  /// may have dropped the first of two equal digits: cuts are tried until four marks remain.
  func digits(of line: ReadLine, at x: Double?) -> (Region, InkReport?) {
    let whole = line.region(page.number)
    var first: (Region, InkReport?)?
    for shift in [-0.12, 0.2, 0.45, -0.45] {
      guard let x else { break }
      let region = reader.cut(whole, rightOf: x + shift * line.span.height)
      let ink = reader.ink(in: region)
      if ink == nil || ink?.marks == 4 { return (trimmed(region, ink), ink) }
      if first == nil { first = (region, ink) }
    }
    for gap in reader.gaps(in: whole).reversed().prefix(10) {
      let middle = (gap.lowerBound + gap.upperBound) / 2
      if let x, !isNear(middle, x, line) { continue }
      let region = whole.part(
        BoundingBox(middle, line.span.y0, line.span.x1, line.span.y1))
      let ink = reader.ink(in: region)
      if ink?.marks == 4 { return (trimmed(region, ink), ink) }
    }
    // Raised mask signs reach over the first digit: below the middle of the line they are gone.
    let lower = BoundingBox(
      line.span.x0, line.span.midY + 0.12 * line.span.height, line.span.x1, line.span.y1)
    for gap in reader.gaps(in: line.region(page.number, lower)).reversed().prefix(6) {
      if let x, !isNear(gap.upperBound, x, line) { continue }
      let region = whole.part(
        BoundingBox(
          max(gap.lowerBound, gap.upperBound - 0.12 * line.span.height), line.span.y0, line.span.x1,
          line.span.y1))
      let ink = reader.ink(in: region)
      if ink?.marks == 4 { return (region, ink) }
    }
    return first ?? (whole, nil)
  }

  /// Whether the digits may begin at a gap: a reader that lost the first of two equal digits is a digit late, and none is
  /// half a digit early. Further right a cut leaves a piece of the first digit, and another number.
  private func isNear(_ gap: Double, _ x: Double, _ line: ReadLine) -> Bool {
    gap > x - 1.1 * line.span.height && gap < x + 0.45 * line.span.height
  }

  /// Without a hyphen or the rest of a mask left of the first digit.
  private func trimmed(_ region: Region, _ ink: InkReport?) -> Region {
    guard let ink else { return region }
    let x = ink.box.x0 - 0.16 * region.box.height
    return x <= region.box.x0
      ? region
      : region.part(BoundingBox(x, region.box.y0, region.box.x1, region.box.y1))
  }
}
