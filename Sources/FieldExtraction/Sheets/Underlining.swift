internal import DocumentModel

/// Which line of a list a pen has underlined.
///
/// Below the words of a line there is paper up to the next one. A stroke under one line fills about a tenth of that; a ring around a line
/// leaves ink above it as well, which is below another, and counts for none.
struct Underlining {
  /// Where the lines of the list stand, and where their words begin.
  private let rows: [(box: BoundingBox, start: Double)]
  private let lean: Double
  private let height: Double

  /// - Parameters:
  ///   - lean: How far right the words of the list begin for every point further down.
  ///   - height: Height of the print, points.
  init(_ rows: [(box: BoundingBox, start: Double)], _ lean: Double, _ height: Double) {
    self.rows = rows
    self.lean = lean
    self.height = height
  }

  /// The box of the line that is underlined; `nil` where none or more than one is.
  func found(_ reader: any RegionReader, _ page: Page) -> BoundingBox? {
    let shares = rows.map { (box: $0.box, share: share(below: $0, reader, page)) }
      .sorted { $0.share > $1.share }
    guard shares.count > 1, let first = shares.first, first.share > 0.05,
      first.share > 2.5 * shares[1].share
    else { return nil }
    return first.box
  }

  /// The share of ink in the strip below the words of a line, in steps that are level where the slip leans.
  private func share(
    below row: (box: BoundingBox, start: Double), _ reader: any RegionReader, _ page: Page
  ) -> Double {
    let (left, right) = (row.start, row.box.x1)
    guard right - left > 2 * height else { return 0 }
    let count = max(1, Int((abs(lean) * (right - left) / (0.15 * height)).rounded(.up)))
    let width = (right - left) / Double(count)
    let areas = (0..<count).map { at in
      let x = left + (Double(at) + 0.5) * width
      let y = row.box.midY - lean * (x - row.box.midX)
      let strip = BoundingBox(
        x - width / 2, y + 0.5 * height, x + width / 2, y + height)
      let squares = strip.width / strip.height
      return (reader.weight(of: Region(page: page.number, box: strip)) ?? 0) / squares
    }
    return areas.reduce(0, +) / Double(count)
  }
}
