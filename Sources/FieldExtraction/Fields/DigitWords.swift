internal import DocumentModel
internal import Normalization

/// Words that announce the digits once more, between their label and them: 下4桁：1234, 下4桁は1234, 下4桁は「********1234」です.
enum DigitWords {
  /// The value without the words that announce it once more: 下4桁：1234, 末尾 1234.
  static func without(_ value: ArraySlice<Glyph>) -> ArraySlice<Glyph> {
    let value = value.drop { "「『".contains($0.text) }
    // Wide print is read with blanks: （末尾 4 桁） 5042.
    let solid = value.indices.filter { Folding.fold(value[$0].text) != [" "] }
    let text = Folding.string(solid.flatMap { Folding.fold(value[$0].text).prefix(1) })
    guard text.unicodeScalars.count == solid.count, let word = word(text) else { return value }
    guard word < solid.count else { return [] }
    // 下4桁 末尾：1234; the colon before the next may be read as a kanji: 下4桁二下4桁1234.
    let rest = value[solid[word]...].drop { ": ：　".contains($0.text) }
    if let sign = rest.first, "二三一".contains(sign.text), rest.dropFirst().first?.text == "下" {
      return without(rest.dropFirst())
    }
    return without(rest)
  }

  /// How many letters of a text are the announcement that it begins with: （下4桁）, 末尾四ケタ, 最後の4桁, 下4桁のみ.
  private static func announcement(_ text: String) -> Int? {
    if let hidden = hidden(text) { return hidden }
    var rest = text[...]
    func take(_ words: [String]) -> Bool {
      guard let word = words.first(where: rest.hasPrefix) else { return false }
      rest = rest.dropFirst(word.count)
      return true
    }
    _ = take(["("])
    guard take(["下から", "下位", "下", "末尾", "最後"]) else { return nil }
    _ = take(["の"])
    guard take(["4", "四"]) else { return nil }
    // 下4Iけた, 下4(けた: of a letter's stem a stroke is read of its own.
    _ = take(["I", "|", "l", "("])
    guard take(["桁", "ケタ", "ケ夕", "けた", "行"]) else { return nil }
    _ = take(["のみ", "だけ"])
    _ = take([")"])
    // 下4桁は1234, 個人番号は下4桁が1234
    _ = take(["は", "が"])
    return text.unicodeScalars.count - rest.unicodeScalars.count
  }

  /// How many letters say that the digits before them are not printed: （上8桁省略）, (8桁非表示), (表示なし).
  private static func hidden(_ text: String) -> Int? {
    guard let close = text.prefix(14).firstIndex(of: ")"), let first = text.first, first == "("
    else {
      return nil
    }
    let words = text[text.index(after: text.startIndex)..<close]
    guard
      ["略", "非", "不", "なし", "ない", "せず", "伏せ", "マスク", "秘", "隠", "保護"].contains(
        where: words.contains)
    else { return nil }
    return text.unicodeScalars.distance(from: text.startIndex, to: text.index(after: close))
  }

  /// Whether the announcement is followed by four digits, masked or not: 下4桁 1976, 下4桁：********1976.
  static func announcesItsDigits(_ text: String) -> Bool {
    guard let count = announcement(text) else { return false }
    guard text.suffix(4).allSatisfy(\.isDecimalDigit) else {
      // 下4桁*649: the first look passed over one of them.
      let rest = text.dropFirst(count)
      return rest.count >= 4 && rest.suffix(3).allSatisfy(\.isDecimalDigit)
        && rest.dropLast(3).allSatisfy {
          MaskSigns.isTrueMask(Glyph(text: String($0), x: 0, confidence: 1))
        }
    }
    let between = Folding.string(Array(text.unicodeScalars.dropFirst(count).dropLast(4)))
    let words = between.filter { $0.isLetter || $0.isDecimalDigit || "()".contains($0) }
    return ["", "()", "末尾"].contains(words) || announces(words)
  }

  /// Whether a text is nothing but the announcement; with は or が it is a part of a sentence.
  static func announces(_ text: String) -> Bool {
    isAnnouncement(text) && !text.hasSuffix("は") && !text.hasSuffix("が")
  }

  /// Whether a text says nothing but that, once or more: 下4桁が（末尾4桁）.
  private static func isAnnouncement(_ text: String) -> Bool {
    !text.isEmpty && behindAnnouncements(text).isEmpty
  }

  /// What follows the announcements that a text begins with.
  static func behindAnnouncements(_ text: String) -> String {
    guard let count = announcement(text), count > 0 else { return text }
    return behindAnnouncements(Folding.string(Array(text.unicodeScalars.dropFirst(count))))
  }

  /// How many glyphs the words have that begin a value. Readers take 桁 for other kanji, 下4術, and pass over the 4 before it.
  private static func word(_ text: String) -> Int? {
    if let count = announcement(text) { return count }
    for word in ["下4行", "末尾"] where text.hasPrefix(word) { return word.unicodeScalars.count }
    let scalars = Array(text.unicodeScalars)
    // (下4附)
    if scalars.first == "(", let close = scalars.prefix(8).firstIndex(of: ")") {
      let inner = Folding.string(Array(scalars[1..<close]))
      return word(inner) == close - 1 ? close + 1 : nil
    }
    guard scalars.first == "下" else { return nil }
    let at = scalars.count > 1 && (scalars[1] == "4" || scalars[1] == "四") ? 2 : 1
    guard scalars.count > at else { return nil }
    // One letter may be read as two of them: 下4術桁.
    let likes = "桁術行折析拆术衍街".unicodeScalars
    guard likes.contains(scalars[at]) || at == 2 && Folding.isIdeograph(scalars[at]) else {
      return nil
    }
    return at + 1 + scalars[(at + 1)...].prefix(1).count { likes.contains($0) }
  }

  /// Whether nothing but signs of a mask, quotes and the announcement once more stand between a label and the digits: 下4桁は
  /// 「********1234」です, 下4桁は「下4桁：1234」です.
  static func areAll(_ glyphs: ArraySlice<Glyph>) -> Bool {
    // 「(非公開)1234」
    let quoted = glyphs.drop { "「『".contains($0.text) }
    let begin = Folding.string(quoted.prefix(14).flatMap { Folding.fold($0.text) })
    if let count = hidden(begin), quoted.count >= count {
      return areAll(quoted.dropFirst(count))
    }
    func text(_ glyphs: some Sequence<Glyph>) -> String {
      Folding.string(
        glyphs.filter { !"「『（(）)[]［］【】…⋯‥：:".contains($0.text) && !MaskSigns.isFiller($0.text) }
          .flatMap { Folding.fold($0.text) })
    }
    let words = text(glyphs.filter { !MaskSigns.isMask($0) })
    // One sign for a whole mask: ⑧. の of 下4桁のみ is what some signs are read as.
    let isSign = glyphs.count <= 2 && !words.contains(where: \.isLetter)
    return words.isEmpty || isSign || ["", "末尾"].contains(behindAnnouncements(words))
      || isAnnouncement(text(glyphs))
      || MaskSigns.areAlike(glyphs)
  }
}
