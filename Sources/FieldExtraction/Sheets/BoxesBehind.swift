internal import DocumentModel

/// A list of the reasons of return with a box behind each, in a column right of all words: the one that holds has its box filled or ticked
/// and so more ink there than any other.
struct BoxesBehind {
  private let entries: [SlipEntry]
  /// Height of the print, points.
  private let height: Double

  /// - Returns: `nil` where the list has fewer than four lines, stands in columns, or leans.
  init?(_ slip: ReturnSlip) {
    entries = slip.entries.filter { $0.line != nil }
    height = slip.height
    guard slip.isLevel, !slip.isParted, entries.count >= 4 else { return nil }
  }

  /// The line whose box has clearly more ink than all others, which have about the same; `nil` where there are no such boxes. A line whose
  /// words nobody knows says nothing, but is marked all the same.
  func marked(_ reader: any RegionReader, on page: Page) -> SlipEntry? {
    guard let end = entries.map(\.box.x1).max() else { return nil }
    let (left, right) = (end + 0.4 * height, min(page.width, end + BoxesBehind.reach * height))
    let inks = entries.map { entry -> Double in
      let y = entry.box.midY
      let box = BoundingBox(left, y - 0.55 * height, right, y + 0.55 * height)
      return reader.weight(of: Region(page: page.number, box: box)) ?? 0
    }
    let sorted = entries.indices.sorted { inks[$0] > inks[$1] }
    let others = sorted.dropFirst().map { inks[$0] }
    guard let most = others.first, let least = others.last, least > BoxesBehind.outline,
      most < 1.6 * least, inks[sorted[0]] > most + 0.25
    else { return nil }
    return entries[sorted[0]]
  }

  /// How far right of the longest line boxes are looked for, in heights of the print.
  private static let reach = 14.0
  /// The least ink of an empty box, in squares of the height of the print: four strokes of a twelfth.
  private static let outline = 0.15
}
