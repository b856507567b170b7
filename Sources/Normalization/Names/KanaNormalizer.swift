/// Katakana names: fullwidth, composed, one space between family and given name.
public enum KanaNormalizer {
  public static func normalize(_ text: String) -> Normalized {
    var scalars = Folding.fold(text)
    if scalars.count > 80 { return Normalized(error: .malformed) }
    // Hiragana to katakana.
    for at in scalars.indices where scalars[at].value >= 0x3041 && scalars[at].value <= 0x3096 {
      if let katakana = Unicode.Scalar(scalars[at].value + 0x60) { scalars[at] = katakana }
    }
    var out: [Unicode.Scalar] = []
    var repaired = false
    for (at, s) in scalars.enumerated() {
      if Folding.isKatakana(s), s != "ー" {
        out.append(s)
      } else if s == " " || s == "・" || s == "." || s == "," {
        if !out.isEmpty, out.last != " " { out.append(" ") }
      } else if let last = out.last, let repeated = iterated(s, after: last) {
        out.append(repeated)
      } else if Folding.isHyphenLike(s) || s == "|" || s == "~"
        || "1lI".unicodeScalars.contains(s) && at + 1 < scalars.count
          && Folding.isKatakana(scalars[at + 1])
      {
        // Behind a kana only a long mark can stand.
        guard let last = out.last, last != " " else { return Normalized(error: .malformed) }
        if s != "ー" { repaired = true }
        out.append("ー")
      } else if let kana = lookAlikes[s], isAmongKana(scalars, at) {
        out.append(kana)
        repaired = true
      } else if s == "(" || s == ")" || s == ":" {
        continue
      } else {
        return Normalized(error: .malformed)
      }
    }
    while out.last == " " { out.removeLast() }
    guard out.contains(where: Folding.isKatakana) else { return Normalized(error: .empty) }
    return Normalized(Folding.string(out), flags: repaired ? [.repaired] : [])
  }

  /// Whether a true kana stands beside, other look-alikes passed over: 原子力 is no kana.
  private static func isAmongKana(_ scalars: [Unicode.Scalar], _ at: Int) -> Bool {
    func reaches(_ steps: StrideTo<Int>) -> Bool {
      for index in steps {
        let s = scalars[index]
        if Folding.isKatakana(s) { return true }
        guard lookAlikes[s] != nil || s == " " else { return false }
      }
      return false
    }
    return reaches(stride(from: at - 1, to: -1, by: -1))
      || reaches(stride(from: at + 1, to: scalars.count, by: 1))
  }

  /// ヽ repeats the kana before it, ヾ with a voiced mark.
  private static func iterated(_ s: Unicode.Scalar, after last: Unicode.Scalar) -> Unicode.Scalar? {
    if s == "ヽ" || s == "ゝ" { return Folding.isKatakana(last) ? last : nil }
    guard s == "ヾ" || s == "ゞ" else { return nil }
    let voiced = Folding.fold(String(last) + "\u{3099}")
    return voiced.count == 1 && voiced[0] != last ? voiced[0] : nil
  }

  private static let lookAlikes: [Unicode.Scalar: Unicode.Scalar] = [
    "力": "カ", "口": "ロ", "囗": "ロ", "□": "ロ", "二": "ニ", "夕": "タ", "工": "エ", "卜": "ト", "八": "ハ",
    "千": "チ", "三": "ミ", "才": "オ", "丿": "ノ", "乂": "メ", "匕": "ヒ", "厶": "ム", "亻": "イ", "勹": "ク",
    "又": "ヌ", "七": "セ", "毛": "モ", "彡": "ミ",
  ]

  /// Safe key for matching: no spaces, small kana as large ones (registries store ショウ as シヨウ).
  public static func key1(_ kana: String) -> String {
    var out = String.UnicodeScalarView()
    for s in kana.unicodeScalars where s != " " && s != "・" { out.append(large[s] ?? s) }
    return String(out)
  }

  /// Loose key for review only: also ヂ=ジ, ヅ=ズ, ヲ=オ, ヴ=ブ and without long marks.
  public static func key2(_ kana: String) -> String {
    var out = String.UnicodeScalarView()
    for s in key1(kana).unicodeScalars where s != "ー" { out.append(loose[s] ?? s) }
    return String(out)
  }

  private static let large: [Unicode.Scalar: Unicode.Scalar] = [
    "ァ": "ア", "ィ": "イ", "ゥ": "ウ", "ェ": "エ", "ォ": "オ", "ッ": "ツ", "ャ": "ヤ", "ュ": "ユ", "ョ": "ヨ",
    "ヮ": "ワ", "ヵ": "カ", "ヶ": "ケ",
  ]
  private static let loose: [Unicode.Scalar: Unicode.Scalar] = [
    "ヂ": "ジ", "ヅ": "ズ", "ヲ": "オ", "ヰ": "イ", "ヱ": "エ", "ヴ": "ブ",
  ]
}
