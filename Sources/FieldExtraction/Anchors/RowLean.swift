internal import DocumentModel

/// How far rows still lean after the page was set straight: two sheets on one glass have an angle each.
enum RowLean {
  /// The slope of rows (points down for each point to the right), by labels printed at one margin: where these
  /// drift to the right going down, rows rise to the right by as much. Zero where labels tell nothing.
  static func slope(_ lines: [ReadLine]) -> Double {
    let heads = lines.filter { $0.labels.first?.start == 0 }.map(\.box).sorted { $0.midY < $1.midY }
    guard heads.count >= 4 else { return 0 }
    var drifts: [Double] = []
    for (at, upper) in heads.enumerated() {
      for lower in heads[(at + 1)...] {
        let (dx, dy) = (lower.x0 - upper.x0, lower.midY - upper.midY)
        if dy > 1.5 * upper.height, abs(dx) < 0.13 * dy { drifts.append(dx / dy) }
      }
    }
    drifts.sort()
    guard drifts.count >= 6 else { return 0 }
    let middle = drifts[drifts.count / 2]
    let spread = drifts.map { abs($0 - middle) }.sorted()[drifts.count / 2]
    // A tenth of a degree of noise is the finder's own; half a degree moves nothing out of its row.
    return abs(middle) > 0.01 && spread < 0.008 ? -middle : 0
  }
}
