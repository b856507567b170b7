/// Whether the heaviest of several weights is far off from the others: a cross in a small box is little ink, but far more than empty
/// boxes differ by.
enum FarOff {
  /// - Parameters:
  ///   - sorted: The weights, the heaviest first; of fewer than four nobody knows what is usual.
  ///   - least: How much the first has to lead by.
  static func leads(_ sorted: [Double], by least: Double) -> Bool {
    guard sorted.count >= 4 else { return false }
    let others = sorted.dropFirst()
    let usual = others[others.startIndex + others.count / 2]
    let off = others.map { abs($0 - usual) }.sorted()
    let lead = sorted[0] - sorted[1]
    return lead > least && lead > 5 * off[off.count / 2]
  }
}
