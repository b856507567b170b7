internal import DocumentModel
internal import Normalization

/// Whether what follows a label's words makes them part of a sentence, and whether that sentence says the value.
enum LabelSentence {
  /// 記号は「123」, 保険者番号は06139992: a sentence that says the value itself.
  static func says(
    _ text: [(scalar: Unicode.Scalar, glyph: Int)], after end: Int, _ role: LabelRole
  ) -> Bool {
    guard end < text.count, text[end].scalar == "は",
      let next = text[(end + 1)...].lazy.map(\.scalar).first(where: { $0 != "、" })
    else { return false }
    if next == "「" || next == "『" { return true }
    let isDate = role == .field(.birthDate) || role == .field(.qualificationDate)
    let value = text[(end + 1)...].map(\.scalar).drop { $0 == "、" }
    return Folding.isDigit(next) || isSaid(value, of: role)
      || isDate && "昭平令大明SHRTM".unicodeScalars.contains(next)
      || role == .field(.individualNumberLastFour)
        && (LastFour.isMask(next) || Folding.isHyphenLike(next))
  }

  /// 氏名は佐々木正美、フリガナはササキマサミ、性別は男です: nothing but a value up to the comma, the end of the sentence or of the
  /// row. Any particle in it makes it something else.
  private static func isSaid(_ rest: ArraySlice<Unicode.Scalar>, of role: LabelRole) -> Bool {
    let value = rest.prefix { $0 != "、" && $0 != "。" }
    var text = Folding.string(Array(value))
    if text.hasSuffix("です") { text.removeLast(2) }
    let letters = Array(text.unicodeScalars)
    switch role {
    // 氏名は田代均(タシロヒトシ)です
    case .field(.name) where text.hasSuffix(")") && text.contains("("):
      let parts = text.dropLast().split(separator: "(", omittingEmptySubsequences: false)
      return parts.count == 2 && isSaid(Array(parts[0].unicodeScalars)[...], of: role)
        && isSaid(Array(parts[1].unicodeScalars)[...], of: .field(.nameKana))
    // 氏名は梶原BIKASH, 氏名は大場ふみ
    case .field(.name) where letters.contains(where: Folding.isLatin):
      return (2...26).contains(letters.count)
        && letters.allSatisfy { Folding.isLatin($0) || Folding.isIdeograph($0) || $0 == " " }
    case .field(.name) where letters.last.map(Folding.isHiragana) ?? false:
      let given = letters.reversed().prefix(while: Folding.isHiragana)
      return (1...4).contains(letters.count - given.count) && (2...3).contains(given.count)
        && letters.dropLast(given.count).allSatisfy(Folding.isIdeograph)
        && !["なし", "する", "した", "です", "とは", "には", "では"].contains(
          Folding.string(given.reversed()))
    case .field(.name), .standing:
      return (2...9).contains(letters.count)
        && letters.allSatisfy { Folding.isIdeograph($0) || Folding.isKatakana($0) || $0 == "々" }
    case .field(.nameKana):
      return (3...16).contains(letters.count) && letters.allSatisfy(Folding.isKatakana)
    case .combinedKey, .field(.symbol), .field(.number):
      // 架47-8741265
      return letters.count <= 20 && letters.contains(where: Folding.isDigit)
        && !letters.contains(where: Folding.isHiragana)
    case .field(.sex): return text == "男" || text == "女" || text == "男性" || text == "女性"
    case .field(.insurerName):
      return letters.count >= 4
        && ["組合", "協会", "支部", "連合", ")"].contains(where: text.hasSuffix)
    case .field(.individualNumberLastFour):
      // 下4桁は(下4桁)7782で登録されています, and the end of a row in it.
      if let last = text.lastIndex(where: \.isDecimalDigit) {
        let verb = text[text.index(after: last)...]
        if verb.hasPrefix("で") || verb.hasPrefix("と") { text = String(text[...last]) }
      }
      return text.suffix(4).allSatisfy(\.isDecimalDigit) && saysDigits(String(text.dropLast(4)))
    default: return false
    }
  }

  /// Whether nothing but what announces them, and their mask, stands between 個人番号は and the digits: 下4桁が[********].
  private static func saysDigits(_ text: String) -> Bool {
    let words = DigitWords.behindAnnouncements(text.filter { !":[]【】".contains($0) })
    let signs = words.reversed().prefix {
      $0.unicodeScalars.allSatisfy { LastFour.isMask($0) || Folding.isHyphenLike($0) }
    }
    let rest = words.dropLast(signs.count)
    // One sign for a whole mask: は⑧7496です.
    return rest.isEmpty || rest == "末尾"
      || rest.unicodeScalars.count <= 2 && !rest.contains(where: \.isLetter)
  }

  /// A particle behind a word makes it a part of a sentence.
  static func isMid(
    _ text: [(scalar: Unicode.Scalar, glyph: Int)], after end: Int
  ) -> Bool {
    guard end < text.count else { return false }
    // 記号 ・・・ 123: dots that lead to the value, of which one is left before what begins no label.
    if text[end].scalar == "・",
      end + 1 == text.count || text[end + 1].scalar == "・" || Folding.isLatin(text[end + 1].scalar)
        || Folding.isDigit(text[end + 1].scalar)
    {
      return false
    }
    // 氏名(フリ at the end of a row: the label itself goes on below.
    let rest = Folding.string(text[end...].map(\.scalar))
    if rest.count >= 2, rest.count < 6, "(フリガナ)".hasPrefix(rest) { return true }
    // 発行日以降に, 資格取得日から, マイナンバーカード
    let next = Folding.string(text[end...].prefix(2).map(\.scalar))
    // 番号法に基づき
    if ["法に", "法第", "法の", "法及", "法等"].contains(next) { return true }
    // 氏名、生年月日等に変更があったときは
    if ["等に", "等が", "等の", "等を", "等は"].contains(next), end + 2 < text.count { return true }
    // 氏名などに変更があるときは
    if next == "など", end + 2 < text.count, "にがのをは".unicodeScalars.contains(text[end + 2].scalar) {
      return true
    }
    // 記号番号（枝番除く）, く read as <
    if ["除く", "険く", "除<", "険<", "除〈", "険〈", "除(", "険("].contains(next) { return true }
    return "はがをにでとのもへや・」、".unicodeScalars.contains(text[end].scalar)
      || ["以降", "以後", "以前", "現在", "時点", "から", "まで", "カー", "制度", "専用", "相違", "訂正", "収集", "提供"]
        .contains(
          next)
  }
}
