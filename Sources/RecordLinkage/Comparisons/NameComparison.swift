internal import DocumentModel
internal import Normalization

/// Compares a printed name with the registry's, kanji variants told apart from other names.
enum NameComparison {
  static func level(_ printed: String?, _ record: RegistryRecord) -> ComparisonLevel {
    guard let printed, !record.name.isEmpty else { return .missing }
    switch NameVariants.level(printed, record.name) {
    case .identical, .sameCharacter: return .exact
    case .glyphVariant, .oldAndNew: return .equalAfterNormalization
    case .family: return .near
    case nil: break
    }
    // Insurers print katakana for kanji their systems lack: then the kana key decides.
    let kana = KanaNormalizer.normalize(printed)
    if let value = kana.value, kana.flags.isEmpty,
      KanaNormalizer.key1(value) == KanaNormalizer.key1(record.nameKana)
    {
      return .equalAfterNormalization
    }
    return differsInOneGlyph(printed, record.name) || isPart(printed, of: record.name)
      ? .near : .different
  }

  /// Whether a name is the beginning or the end of another: the rest lies under a stamp.
  static func isPart(_ printed: String, of registered: String) -> Bool {
    let (part, whole) = (printed.filter { $0 != " " }, registered.filter { $0 != " " })
    return part.count >= 2 && part.count < whole.count
      && (whole.hasPrefix(part) || whole.hasSuffix(part))
  }

  private static func differsInOneGlyph(_ a: String, _ b: String) -> Bool {
    let left = Array(a.unicodeScalars.filter { $0 != " " })
    let right = Array(b.unicodeScalars.filter { $0 != " " })
    guard left.count == right.count, left.count >= 3 else { return false }
    return zip(left, right).filter { $0 != $1 }.count == 1
  }
}
