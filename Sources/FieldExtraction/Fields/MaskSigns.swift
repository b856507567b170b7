internal import DocumentModel
internal import Normalization

/// What the signs of a mask look like to a first look.
enum MaskSigns {
  static func isWord(_ text: String) -> Bool {
    Folding.fold(text).contains(where: Folding.isLetter)
  }

  static func isDigit(_ text: String) -> Bool {
    let folded = Folding.fold(text)
    return folded.count == 1 && Folding.isDigit(folded[0])
  }

  /// A sign that nothing but a mask is printed with.
  static func isTrueMask(_ glyph: Glyph) -> Bool {
    guard let s = Folding.fold(glyph.text).first else { return false }
    return "*●○■□×★☆※✱∗◯◎◆▽▼∇△▲•#@米÷".unicodeScalars.contains(s)
  }

  /// A sign that is printed for a hidden digit, or what readers make of one.
  static func isMask(_ glyph: Glyph) -> Bool {
    guard let s = Folding.fold(glyph.text).first else { return false }
    if LastFour.isMask(s) { return true }
    return "oO0D.。,•∗★☆＊❋✻✽⚫⬤◆◇▲△◎◯+=のロ口国日目曰田回囗H大木犬太水÷ΦφΘθ⊙◉◍".unicodeScalars.contains(s)
  }

  /// Spaces and hyphens between the groups of a mask, and brackets around it: <********>1234.
  static func isFiller(_ text: String) -> Bool {
    Folding.fold(text).allSatisfy {
      $0 == " " || Folding.isHyphenLike($0) || brackets.contains($0)
    }
  }

  private static let brackets = Set("<>〈〉《》[]{}〔〕".unicodeScalars)

  /// Whether there is nothing but signs of a mask and what stands between them.
  static func areAll(_ glyphs: some Collection<Glyph>) -> Bool {
    glyphs.allSatisfy { isMask($0) || isFiller($0.text) }
  }

  /// Whether there are signs of a mask and one glyph that a reader took for something else: *冰**.
  static func areNearlyAll(_ glyphs: some Collection<Glyph>) -> Bool {
    glyphs.filter(isTrueMask).count >= 2 && glyphs.filter { isDigit($0.text) }.isEmpty
      && glyphs.filter { !isMask($0) && !isFiller($0.text) }.count <= 1
  }

  /// Whether glyphs are signs of a mask, two at least, and four digits behind them: xxxxxxxx6506, **3048.
  static func areMaskedDigits(_ glyphs: [Glyph]) -> Bool {
    let signs = glyphs.dropLast(4)
    return glyphs.suffix(4).allSatisfy { isDigit($0.text) } && areAll(signs)
      && signs.filter { isMask($0) && !"oO0D.。,•+=".contains($0.text) }.count >= 2
  }

  /// Whether glyphs are few signs over and over: a mask, whatever a reader makes of its sign (〓 becomes 二,
  /// □ becomes 日).
  static func areAlike(_ glyphs: some Collection<Glyph>) -> Bool {
    let signs = glyphs.map(\.text).filter { $0 != " " && $0 != "　" }
      .map { isFiller($0) || ["一", "二", "ー"].contains($0) ? "-" : $0 }
    return signs.count >= 3 && Set(signs).count <= 3 && Set(signs).count * 2 <= signs.count
  }

  /// Whether digits are one or two over and over, which is what readers make of a mask's signs: 00000000, 80888888.
  static func areFewKinds(_ glyphs: ArraySlice<Glyph>, _ digitsAt: some Collection<Int>) -> Bool {
    Set(digitsAt.map { glyphs[$0].text }).count <= 2
  }

  /// Whether a sign of a mask is printed about as high as a digit; asterisks are not.
  static func isTall(_ sign: Unicode.Scalar?) -> Bool {
    sign.map { "XxY×●○〇■□◆◇Oo#@".unicodeScalars.contains($0) } ?? false
  }
}
