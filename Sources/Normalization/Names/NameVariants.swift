/// Levels at which two names are the same, from scalars to families of homophone kanji.
public enum NameVariants {
  /// How far two names had to be folded to become equal.
  public enum Level: Int, Sendable, Comparable, CaseIterable {
    /// L0: equal scalars, spaces apart.
    case identical
    /// L1: equal without variation selectors and by canonical equivalence (葛󠄀 = 葛, U+FA19 = 神).
    case sameCharacter
    /// L2: glyph variants that are one character for a person (髙 = 高).
    case glyphVariant
    /// L3: old and new forms (邊 = 辺, 廣 = 広).
    case oldAndNew
    /// L4: homophone families and characters of one meaning (斎/斉): another name may be meant.
    case family

    public static func < (a: Level, b: Level) -> Bool { a.rawValue < b.rawValue }
  }

  /// The lowest level at which both agree, or `nil`. ● stands for exactly one ideograph.
  public static func level(_ a: String, _ b: String) -> Level? {
    let isIdentical = a.unicodeScalars.lazy.filter(isNoSpace).elementsEqual(
      b.unicodeScalars.lazy.filter(isNoSpace))
    let left = Folding.fold(a).filter { $0 != " " }
    let right = Folding.fold(b).filter { $0 != " " }
    guard left.count == right.count, !left.isEmpty else { return nil }
    if isIdentical { return .identical }
    var level = Level.sameCharacter
    for (x, y) in zip(left, right) where x != y {
      if x == "●" || y == "●" {
        guard Folding.isIdeograph(x == "●" ? y : x) || x == y else { return nil }
        continue
      }
      guard let found = levelOfPair(x, y) else { return nil }
      level = max(level, found)
    }
    return level
  }

  /// Today's form of an ideograph, for words that are looked for and not kept.
  public static func modernForm(_ s: Unicode.Scalar) -> Unicode.Scalar {
    modern(glyph(step(s, UnicodeVariants.characters)))
  }

  private static func isNoSpace(_ s: Unicode.Scalar) -> Bool { s != " " && s != "\u{3000}" }

  private static func levelOfPair(_ a: Unicode.Scalar, _ b: Unicode.Scalar) -> Level? {
    let (ca, cb) = (step(a, UnicodeVariants.characters), step(b, UnicodeVariants.characters))
    if ca == cb { return .sameCharacter }
    let (ga, gb) = (glyph(ca), glyph(cb))
    if ga == gb { return .glyphVariant }
    let (ma, mb) = (modern(ga), modern(gb))
    if ma == mb { return .oldAndNew }
    return family(ma) == family(mb) ? .family : nil
  }

  private static func step(_ s: Unicode.Scalar, _ table: [Unicode.Scalar: Unicode.Scalar])
    -> Unicode.Scalar
  {
    table[s] ?? s
  }

  private static func glyph(_ s: Unicode.Scalar) -> Unicode.Scalar {
    OwnVariants.glyphs[s] ?? UnicodeVariants.glyphs[s] ?? s
  }

  /// Own rows first: 嶋, 峯 and 冨 stand in 人名用漢字 as old forms, yet name other families.
  private static func modern(_ s: Unicode.Scalar) -> Unicode.Scalar {
    if let own = OwnVariants.modern[s] { return own }
    return OwnVariants.families[s] == nil ? step(s, UnicodeVariants.modern) : s
  }

  private static func family(_ s: Unicode.Scalar) -> Unicode.Scalar {
    OwnVariants.families[s] ?? UnicodeVariants.families[s] ?? s
  }
}
