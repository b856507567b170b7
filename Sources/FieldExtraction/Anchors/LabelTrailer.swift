internal import DocumentModel
internal import Normalization

/// What belongs to a label behind its words: closing brackets, a colon, a remark in brackets, English that says it again.
enum LabelTrailer {
  /// Where the value behind a label may begin.
  static func end(_ text: [(scalar: Unicode.Scalar, glyph: Int)], from start: Int) -> Int {
    skipGloss(text, from: skipTrailer(text, from: start))
  }

  private static func skipTrailer(
    _ text: [(scalar: Unicode.Scalar, glyph: Int)], from start: Int
  ) -> Int {
    var at = start
    while at < text.count {
      let s = text[at].scalar
      // The particle of a sentence that says the value; only there does a label end before it.
      if s == "は", at == start || text[at - 1].scalar == ")" {
        at += 1
        continue
      }
      // 氏名※: a note to the label; signs of a mask stand in rows.
      if s == "※", at + 1 == text.count || text[at + 1].scalar != "※" {
        at += 1
        if at + 1 == text.count, Folding.isDigit(text[at].scalar) { at += 1 }
        continue
      }
      let isLeader = s == "・" && (at + 1 == text.count || text[at + 1].scalar == "・" || at > start)
      if isLeader || ")]}】》」』〉>:|.、".unicodeScalars.contains(s) {
        at += 1
      } else if s == "(", let close = text[at...].firstIndex(where: { $0.scalar == ")" }),
        isRemark(text[at..<close].map(\.scalar))
      {
        at = close + 1
      } else if s == "[" || s == "〔", let close = closing(text, at),
        isOfInsurance(text[at..<close].map(\.scalar))
      {
        at = close + 1
      } else {
        break
      }
    }
    return at
  }

  private static func closing(_ text: [(scalar: Unicode.Scalar, glyph: Int)], _ start: Int) -> Int?
  {
    text[start...].prefix(12).firstIndex { "]〕)".unicodeScalars.contains($0.scalar) }
  }

  /// 記号［健康保険］: other brackets than round ones hold values as well, 氏名［山本 恵子］; so only words of the trade
  /// count there.
  private static func isOfInsurance(_ scalars: [Unicode.Scalar]) -> Bool {
    let text = Folding.string(scalars)
    // 番号［証］, 保険者番号［8桁］
    if text.dropFirst() == "証" || text.contains("桁") { return true }
    return !text.contains(where: \.isDecimalDigit)
      && ["保険", "保険証", "保除", "健保", "国保", "数字", "漢字", "カナ", "本人", "家族", "被扶養者", "健康"].contains(
        where: text.contains)
  }

  /// Behind English that says the label once more: 氏名 Name, 生年月日／Date of Birth.
  private static func skipGloss(
    _ text: [(scalar: Unicode.Scalar, glyph: Int)], from start: Int
  ) -> Int {
    let rest = text[start...].prefix { item in
      item.scalar.isASCII && !Folding.isDigit(item.scalar) || item.scalar == "ー"
    }
    let words = Folding.string(rest.map(\.scalar))
    guard EnglishGloss.isGloss(words) else { return start }
    return rest.endIndex
  }

  /// 個人番号（下4桁のみ表示）: what follows tells that the digits are announced here.
  static func isBeforeRemark(
    _ text: [(scalar: Unicode.Scalar, glyph: Int)], at start: Int
  ) -> Bool {
    guard start < text.count, text[start].scalar == "(",
      let close = text[start...].firstIndex(where: { $0.scalar == ")" }), close - start <= 14
    else { return false }
    return text[start..<close].contains { $0.scalar == "桁" }
  }

  /// 氏名（片仮名）: the remark says that the name stands in kana here.
  static func asksForKana(_ text: [(scalar: Unicode.Scalar, glyph: Int)], at start: Int) -> Bool {
    guard start < text.count, text[start].scalar == "(",
      let close = text[start...].firstIndex(where: { $0.scalar == ")" }), close - start <= 8
    else { return false }
    let remark = Folding.string(text[start..<close].map(\.scalar))
    // 氏名（フリ over ガナ）, the bracket closed by the reader.
    if ["(フリ", "(フリガ", "(ふり", "(ふりが"].contains(remark) { return true }
    return ["片仮名", "り仮名", "リ仮名", "カナ", "よみ", "ヨミ", "読み", "ふりがな"].contains(where: remark.contains)
  }

  /// (令和6年6月7日時点), (下4桁), (一部負担金): words about the field, not its value.
  private static func isRemark(_ scalars: [Unicode.Scalar]) -> Bool {
    let text = Folding.string(scalars)
    if scalars.count > 11, isPhrase(scalars) { return true }
    guard scalars.count <= 14 else { return false }
    return text.holds("時点") || text.contains("桁") || text.holds("けた") || text.holds("ケタ")
      || text.holds("フリガナ")
      || text.holds("フルネーム") || text.holds("漢字") || text.holds("負担") || text.holds("カナ")
      || text.holds("個人") || text.holds("本人") || text.holds("被保険者") || text.holds("家族")
      || text.holds("西暦")
      || text.holds("和暦") || text.holds("認定") || text.contains("※") || isNote(text)
      || isWord(text)
  }

  /// （お手元のカードと同じか確認）: longer than a name, of kanji and hiragana and without a figure.
  private static func isPhrase(_ scalars: [Unicode.Scalar]) -> Bool {
    scalars.count <= 30 && !scalars.contains(where: Folding.isDigit)
      && scalars.contains(where: Folding.isIdeograph)
      && scalars.count(where: { ("ぁ"..."ん").contains($0) }) >= 2
  }

  /// 番号（注1）: the figure of a note.
  private static func isNote(_ text: String) -> Bool {
    let body = text.drop { $0 == "(" }
    guard let sign = ["注", "註", "備考", "脚注", "*"].first(where: body.hasPrefix) else { return false }
    let figure = body.dropFirst(sign.count)
    return figure.count <= 2 && figure.allSatisfy { $0.isDecimalDigit || "lI|".contains($0) }
  }

  /// Signs of a mask, among letters that are none of readers' mistakes for them: （元号・年・月・日） is words.
  private static func isMask(_ body: Substring) -> Bool {
    let signs = body.count { MaskSigns.isMask(Glyph(text: String($0), x: 0, confidence: 1)) }
    return signs >= 3 && body.count - signs < 3
  }

  /// Words in brackets that are no value: 記号（左側）, 枝番（00～99）, 氏名（敬称略）. Kana may be one, and 番号（枝番） is a label.
  private static func isWord(_ text: String) -> Bool {
    let body = text.drop { $0 == "(" }
    if body.contains(where: { "~～〜-".contains($0) }), body.contains(where: \.isDecimalDigit) {
      return true
    }
    // 生年月日（年・月・日）
    if body.contains("年"), body.allSatisfy({ "元号西暦和年月日・.、/ 生".contains($0) }) { return true }
    // 記号番号（枝番を除く）, 記号番号（枝番除く）, 保険者番号（6桁または8桁）; 除 is taken for 険 in labels.
    if body.count <= 12, ["除く", "険く", "を含む", "または", "枝番除", "枝番険"].contains(where: body.contains) {
      return true
    }
    return !body.isEmpty && body.count <= 10 && !body.contains(where: \.isDecimalDigit)
      && !body.unicodeScalars.allSatisfy(Folding.isKatakana)
      && !isMask(body)
      && !["枝番", "氏名", "番号", "記号", "生年月日"].contains(where: body.hasPrefix)
  }
}
