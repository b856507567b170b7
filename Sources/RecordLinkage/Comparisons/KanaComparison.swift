internal import Foundation
internal import Normalization

/// Compares kana names: by the safe key, then by the loose one.
enum KanaComparison {
  static func level(_ printed: String?, _ registered: String) -> ComparisonLevel {
    guard let printed, !registered.isEmpty else { return .missing }
    if printed == registered { return .exact }
    if KanaNormalizer.key1(printed) == KanaNormalizer.key1(registered) {
      return .equalAfterNormalization
    }
    let (a, b) = (KanaNormalizer.key2(printed), KanaNormalizer.key2(registered))
    return a == b || differsByOneSlip(a, b) || NameComparison.isPart(a, of: b) ? .near : .different
  }

  /// Whether names of four or more kana differ in voiced marks, or by one letter: what readers slip on.
  private static func differsByOneSlip(_ a: String, _ b: String) -> Bool {
    let left = a.decomposedStringWithCanonicalMapping.unicodeScalars.filter { !isMark($0) }
    let right = b.decomposedStringWithCanonicalMapping.unicodeScalars.filter { !isMark($0) }
    guard min(left.count, right.count) >= 4 else { return false }
    let (short, long) = left.count <= right.count ? (left, right) : (right, left)
    if short.count == long.count { return zip(short, long).filter { $0 != $1 }.count <= 1 }
    guard long.count - short.count == 1 else { return false }
    let head = zip(short, long).prefix { $0 == $1 }.count
    return Array(long).dropFirst(head + 1).elementsEqual(Array(short).dropFirst(head))
  }

  private static func isMark(_ s: Unicode.Scalar) -> Bool { s == "\u{3099}" || s == "\u{309A}" }
}
