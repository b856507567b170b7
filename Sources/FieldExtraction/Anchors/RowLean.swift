internal import DocumentModel
internal import Normalization

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
    guard drifts.count >= 6 else { return 0 }
    let slope = -settled(drifts)
    return slope == 0 ? columns(lines) : slope
  }

  /// The slope by what stands in columns beside each other, written alike: dates, names, masked digits of several people. A
  /// folded sheet leans at one side alone, where its labels do not stand.
  private static func columns(_ lines: [ReadLine]) -> Double {
    let pieces = lines.filter { $0.labels.isEmpty && $0.rows.isEmpty }
      .map { (box: $0.box, shape: shape($0.plain)) }
    let slopes = pieces.compactMap { left -> Double? in
      let right = pieces.filter { other in
        other.shape == left.shape && other.box.x0 > left.box.x1 + left.box.height
          && abs(other.box.midY - left.box.midY) < 1.2 * left.box.height
      }.min { $0.box.x0 < $1.box.x0 }
      guard let right, right.box.x0 - left.box.x0 < 25 * left.box.height else { return nil }
      return (right.box.midY - left.box.midY) / (right.box.midX - left.box.midX)
    }
    return slopes.count >= 4 ? settled(slopes) : 0
  }

  /// What a folded text is written in, each kind once: S50.06.07 as A9.9.9.
  private static func shape(_ text: String) -> String {
    var out: [Character] = []
    for s in text.unicodeScalars {
      let kind: Character =
        Folding.isDigit(s)
        ? "9"
        : Folding.isKatakana(s)
          ? "カ" : Folding.isIdeograph(s) ? "漢" : Folding.isLatin(s) ? "A" : Character(s)
      if out.last != kind { out.append(kind) }
    }
    return String(out)
  }

  /// The middle of slopes that agree; zero where they do not, or tell nothing.
  private static func settled(_ found: [Double]) -> Double {
    let drifts = found.sorted()
    let middle = drifts[drifts.count / 2]
    let spread = drifts.map { abs($0 - middle) }.sorted()[drifts.count / 2]
    // A tenth of a degree of noise is the finder's own; half a degree moves nothing out of its row.
    return abs(middle) > 0.01 && spread < 0.008 ? middle : 0
  }
}
