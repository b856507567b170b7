/// Folds printed text to one form: width, spaces, invisible characters, kana composition.
///
/// Written over scalars because Foundation's NFKC on Linux leaves ｶﾞ decomposed and is not
/// idempotent (measured), and because `Character` comparison is canonical equivalence.
public enum Folding {
  /// Fullwidth ASCII to ASCII, halfwidth kana to fullwidth (composed), spaces to U+0020,
  /// era and company ligatures opened, radicals to ideographs; invisible characters dropped.
  public static func fold(_ text: String) -> [Unicode.Scalar] {
    var out: [Unicode.Scalar] = []
    out.reserveCapacity(text.unicodeScalars.count)
    for scalar in text.unicodeScalars { append(scalar, to: &out) }
    return out
  }

  private static func append(_ s: Unicode.Scalar, to out: inout [Unicode.Scalar]) {
    switch s.value {
    case 0x21...0x7E, 0x3041...0x3096, 0x30A1...0x30FE, 0x4E00...0x9FFF:
      out.append(s)
    case 0x09, 0x0A, 0x0D, 0x20, 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000:
      out.append(" ")
    case 0xFF01...0xFF5E:
      if let folded = Unicode.Scalar(s.value - 0xFEE0) { out.append(folded) }
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFEFF, 0xFE00...0xFE0F,
      0xE0100...0xE01EF, 0x00...0x08, 0x0B, 0x0C, 0x0E...0x1F, 0x7F:
      break
    case 0xFF61...0xFF9D:
      out.append(halfwidthKana[Int(s.value - 0xFF61)])
    case 0xFF9E, 0x309B, 0x3099:
      combine(voiced: true, &out)
    case 0xFF9F, 0x309C, 0x309A:
      combine(voiced: false, &out)
    case 0x337B...0x337F, 0x32FF, 0x3231, 0x2116, 0x2121:
      if let opened = ligatures[s.value] { out.append(contentsOf: opened.unicodeScalars) }
    case 0x301C, 0x223C, 0x3030:
      out.append("~")
    case 0x2E80...0x2FDF:
      out.append(UnicodeVariants.radicals[s] ?? s)
    default:
      out.append(s)
    }
  }

  /// Joins a (semi-)voiced sound mark to the kana before it.
  private static func combine(voiced: Bool, _ out: inout [Unicode.Scalar]) {
    var at = out.count - 1
    // OCR sets a space between a kana and its spacing mark.
    while at > 0, out[at] == " " { at -= 1 }
    guard at >= 0 else {
      out.append(voiced ? "゛" : "゜")
      return
    }
    let base = out[at].value
    let katakana = base >= 0x30A1 && base <= 0x30FD
    let hiragana = base >= 0x3041 && base <= 0x3096
    let inRow = katakana ? base : hiragana ? base + 0x60 : 0
    let joined: UInt32?
    switch inRow {
    case 0x30AB...0x30C1 where inRow % 2 == 1, 0x30C4, 0x30C6, 0x30C8:
      joined = voiced ? base + 1 : nil
    case 0x30CF, 0x30D2, 0x30D5, 0x30D8, 0x30DB: joined = voiced ? base + 1 : base + 2
    case 0x30A6: joined = voiced ? (katakana ? 0x30F4 : 0x3094) : nil
    case 0x30EF: joined = voiced && katakana ? 0x30F7 : nil
    default: joined = nil
    }
    if let joined, let scalar = Unicode.Scalar(joined) {
      out.removeSubrange(at...)
      out.append(scalar)
    } else {
      out.append(voiced ? "゛" : "゜")
    }
  }

  private static let halfwidthKana: [Unicode.Scalar] = Array(
    "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン".unicodeScalars)

  private static let ligatures: [UInt32: String] = [
    0x337B: "平成", 0x337C: "昭和", 0x337D: "大正", 0x337E: "明治", 0x32FF: "令和", 0x337F: "株式会社",
    0x3231: "(株)", 0x2116: "No", 0x2121: "TEL",
  ]

  /// Every sign that is printed or read for a hyphen; what it means depends on its neighbours.
  public static func isHyphenLike(_ s: Unicode.Scalar) -> Bool {
    switch s.value {
    case 0x2D, 0x2010...0x2015, 0x2043, 0x207B, 0x208B, 0x2212, 0x2500, 0x2501, 0x23AF, 0x23E4,
      0x2796, 0x30A0, 0x30FC, 0x3161, 0x31D0, 0x4E00, 0xFE58, 0xFE63:
      true
    default: false
    }
  }

  public static func isDigit(_ s: Unicode.Scalar) -> Bool { s.value >= 0x30 && s.value <= 0x39 }

  public static func isHiragana(_ s: Unicode.Scalar) -> Bool {
    s.value >= 0x3041 && s.value <= 0x3096
  }

  /// A letter of a Japanese word: kanji, katakana or hiragana.
  public static func isLetter(_ s: Unicode.Scalar) -> Bool {
    isIdeograph(s) || isKatakana(s) || isHiragana(s)
  }

  /// A to Z of either case, folded.
  public static func isLatin(_ s: Unicode.Scalar) -> Bool {
    s.isASCII && s.properties.isAlphabetic
  }

  public static func isKatakana(_ s: Unicode.Scalar) -> Bool {
    s.value >= 0x30A1 && s.value <= 0x30FC && s.value != 0x30FB
  }

  /// A CJK ideograph of any block, or the iteration mark 々.
  public static func isIdeograph(_ s: Unicode.Scalar) -> Bool {
    switch s.value {
    case 0x3005, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: true
    default: false
    }
  }

  /// The digits of a text, folded, in their order: 1900369・661・00 is 190036966100.
  public static func digits(of text: String) -> String { string(fold(text).filter(isDigit)) }

  public static func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
