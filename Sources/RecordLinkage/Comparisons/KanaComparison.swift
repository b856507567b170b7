internal import Normalization

/// Compares kana names: by the safe key, then by the loose one.
enum KanaComparison {
  static func level(_ printed: String?, _ registered: String) -> ComparisonLevel {
    guard let printed, !registered.isEmpty else { return .missing }
    if printed == registered { return .exact }
    if KanaNormalizer.key1(printed) == KanaNormalizer.key1(registered) {
      return .equalAfterNormalization
    }
    return KanaNormalizer.key2(printed) == KanaNormalizer.key2(registered) ? .near : .different
  }
}
