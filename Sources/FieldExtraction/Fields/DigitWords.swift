internal import DocumentModel
internal import Normalization

/// Words that announce the digits once more, between their label and them: 下4桁：1234, 下4桁は「********1234」です.
enum DigitWords {
  /// The value without the words that announce it once more: 下4桁：1234, 末尾 1234.
  static func without(_ value: ArraySlice<Glyph>) -> ArraySlice<Glyph> {
    let value = value.drop { "「『".contains($0.text) }
    let text = Folding.string(value.flatMap { Folding.fold($0.text).prefix(1) })
    guard text.unicodeScalars.count == value.count,
      let word = ["(下4桁)", "(下四桁)", "下4桁", "下4行", "下四桁", "末尾4桁", "末尾四桁", "末尾"].first(
        where: text.hasPrefix)
    else { return value }
    return value.dropFirst(word.unicodeScalars.count).drop { ": ：　".contains($0.text) }
  }

  /// Whether nothing but signs of a mask, quotes and the announcement once more stand between a label and the digits: 下4桁は
  /// 「********1234」です, 下4桁は「下4桁：1234」です.
  static func areAll(_ glyphs: ArraySlice<Glyph>) -> Bool {
    let words = glyphs.filter { glyph in
      !MaskSigns.isMask(glyph) && !MaskSigns.isFiller(glyph.text)
        && !"「『（(）)…⋯‥：:".contains(glyph.text)
    }
    let text = Folding.string(words.flatMap { Folding.fold($0.text) })
    return ["", "下4桁", "下四桁", "末尾4桁"].contains(text) || MaskSigns.areAlike(glyphs)
  }
}
