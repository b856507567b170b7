internal import DocumentModel

/// Which line of a list has a stroke of a pen where there is paper beside the others.
///
/// Between the lines of a list there is nothing. A stroke under the words of one fills about a tenth of it; a ring around a number, a
/// tick or a cross leaves ink above and below the number.
struct SlipStrokes {
  /// A line of the list: where it stands, where its words begin, and the middle of its print.
  private struct Row {
    let box: BoundingBox
    let start: Double
    let midY: Double
  }

  /// From the first one down.
  private let rows: [Row]
  private let lean: Double
  /// Height of the print, points.
  private let height: Double

  /// - Parameters:
  ///   - lean: How far right the words of the list begin for every point further down.
  ///   - height: Height of the print, points.
  init(_ rows: [(box: BoundingBox, start: Double)], _ lean: Double, _ height: Double) {
    self.rows = SlipStrokes.levelled(rows, lean)
    self.lean = lean
    self.height = height
  }

  /// Rows at the height between their neighbours, where what a pen left makes one higher than the others. A long line of a list that
  /// leans is higher by itself.
  private static func levelled(_ rows: [(box: BoundingBox, start: Double)], _ lean: Double) -> [Row]
  {
    func height(_ box: BoundingBox) -> Double { box.height - abs(lean) * box.width }
    let down = rows.sorted { $0.box.midY < $1.box.midY }
    let usual = down.map { height($0.box) }.sorted()[down.count / 2]
    return down.indices.map { at in
      let (box, start) = down[at]
      guard height(box) > 1.12 * usual, at > 0, at + 1 < down.count else {
        return Row(box: box, start: start, midY: box.midY)
      }
      let beside = [down[at - 1].box, down[at + 1].box].map {
        $0.midY - lean * (box.midX - $0.midX)
      }
      return Row(box: box, start: start, midY: (beside[0] + beside[1]) / 2)
    }
  }

  /// The box of the line whose words are underlined; `nil` where none or more than one is.
  func underlined(_ reader: any RegionReader, _ page: Page) -> BoundingBox? {
    func shares(_ band: ClosedRange<Double>) -> [Double] {
      rows.map { row in
        let isLong = row.box.x1 - row.start > 2 * height
        return isLong ? ink(row, from: row.start, to: row.box.x1, band, reader, page) : 0
      }
    }
    let near = shares(0.5...1)
    guard let found = standing(near), let at = rows.firstIndex(where: { $0.box == found }) else {
      return nil
    }
    // Rules of a table stand a little nearer to one row than to the others: a stroke is more ink than such a rule.
    let far = shares(1...1.35)
    let others = near.indices.filter { $0 != at }
    func usual(_ shares: [Double]) -> Double { shares.sorted()[shares.count / 2] }
    let rule = usual(others.map { near[$0] + far[$0] })
    return near[at] - usual(others.map { near[$0] }) > rule ? found : nil
  }

  /// The box of the line before whose words a ring, a tick or a cross stands; `nil` where none or more than one does.
  func signed(_ reader: any RegionReader, _ page: Page) -> BoundingBox? {
    standing(
      besides: true,
      rows.map { row in
        let (left, right) = (row.start - 2.75 * height, row.start - 0.1 * height)
        return ink(row, from: left, to: right, 0.55...0.85, reader, page)
          + ink(row, from: left, to: right, -0.85 ... -0.55, reader, page)
      })
  }

  /// The line that has ink, where the others have none; printed boxes reach into the paper between lines.
  ///
  /// - Parameter besides: Whether the lines above and below it may have some of the same stroke.
  private func standing(besides: Bool = false, _ shares: [Double]) -> BoundingBox? {
    // Of two lines nobody knows how they lean.
    guard shares.count > 2, let first = shares.indices.max(by: { shares[$0] < shares[$1] }),
      shares[first] > 0.05
    else { return nil }
    let isAlone = shares.indices.allSatisfy { at in
      let isBeside = besides && abs(at - first) == 1
      return at == first
        || shares[at] < min(isBeside ? 1 : 0.03, shares[first] / (isBeside ? 2 : 4))
    }
    // Rules of a table, and the edges of printed boxes, are of one kind beside all of them.
    let isFarOff = FarOff.leads(shares.sorted(by: >), by: 0.1)
    return isAlone || isFarOff ? rows[first].box : nil
  }

  /// The share of ink in a strip beside a line, in steps that are level where the list leans.
  ///
  /// - Parameter band: Where the strip lies below the middle of the line, in heights of the print.
  private func ink(
    _ row: Row, from left: Double, to right: Double,
    _ band: ClosedRange<Double>, _ reader: any RegionReader, _ page: Page
  ) -> Double {
    let count = max(1, Int((abs(lean) * (right - left) / (0.15 * height)).rounded(.up)))
    let width = (right - left) / Double(count)
    let areas = (0..<count).map { at in
      let x = left + (Double(at) + 0.5) * width
      let y = row.midY - lean * (x - row.box.midX)
      let strip = BoundingBox(
        x - width / 2, y + band.lowerBound * height, x + width / 2, y + band.upperBound * height)
      let squares = strip.width / strip.height
      return (reader.weight(of: Region(page: page.number, box: strip)) ?? 0) / squares
    }
    return areas.reduce(0, +) / Double(count)
  }
}
