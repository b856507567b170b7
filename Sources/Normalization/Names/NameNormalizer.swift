/// Kanji names: folded, honorific cut off, one space between family and given name.
public enum NameNormalizer {
  public static func normalize(_ text: String) -> Normalized {
    // One form for canonical equivalents; glyph variants (髙) stay as printed.
    var scalars = Folding.fold(text).map { UnicodeVariants.characters[$0] ?? $0 }
    guard scalars.count <= 60 else { return Normalized(error: .malformed) }
    func trim() {
      while let last = scalars.last, " .()、・".unicodeScalars.contains(last) { scalars.removeLast() }
    }
    trim()
    while scalars.count > 2, let last = scalars.last, "様樣殿".unicodeScalars.contains(last) {
      scalars.removeLast()
      trim()
    }
    while let first = scalars.first, " :(・".unicodeScalars.contains(first) {
      scalars.removeFirst()
    }
    var out: [Unicode.Scalar] = []
    var flags: [NormalizationFlag] = []
    for (at, s) in scalars.enumerated() {
      if s == " " || s == "・" {
        if out.last != " " { out.append(" ") }
      } else if s == "●" {
        out.append(s)
        if !flags.contains(.unknownCharacter) { flags.append(.unknownCharacter) }
      } else if Folding.isHyphenLike(s), s != "一" {
        let bar = bar(
          after: out.last { $0 != " " }, before: scalars[(at + 1)...].first { $0 != " " })
        out.append(bar)
        if bar != s, !flags.contains(.repaired) { flags.append(.repaired) }
      } else if Folding.isIdeograph(s) || Folding.isKatakana(s) || s.properties.isAlphabetic {
        out.append(s)
      } else {
        return Normalized(error: .malformed)
      }
    }
    guard !out.isEmpty else { return Normalized(error: .empty) }
    guard !out.contains(where: Folding.isDigit) else { return Normalized(error: .malformed) }
    return Normalized(Folding.string(out), flags: flags)
  }

  /// What a bar in a name is: 一 among kanji, the long mark behind a kana.
  private static func bar(after: Unicode.Scalar?, before: Unicode.Scalar?) -> Unicode.Scalar {
    if let after, Folding.isKatakana(after) || Folding.isHiragana(after) { return "ー" }
    return [after, before].contains { $0.map(Folding.isIdeograph) ?? false } ? "一" : "ー"
  }
}
