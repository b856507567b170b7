import DocumentModel
import Normalization
import Testing

/// A small seeded generator, so that a failing case can be had again.
struct Dice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

/// Invented input: half noise, half a printed form with noise in it.
enum Printed {
  static let alphabet = Array(
    "0123456789０１２３４５６７８９①⑥⑳⓪一二三四十〇元年月日時点昭和平成令大正明治㍻㋿SHRTMshr.-/ー－−–一 　＊*●○■Xx×カガキャッンヽヾｶﾞﾊﾟﾞ゛力口二夕工千八三様殿協会髙﨑⻑⼒(（)）:：\u{FEFF}\u{E0100}\u{3099}\u{309A}Oolｌ|~〜〒丁目番号大字の之ノヶが●"
      .unicodeScalars)
  static let forms = [
    "昭和40年10月1日", "Ｒ６．１２．２", "㍻三十一年四月三十日", "2024-06-07", "令和6年（2024年）6月7日", "ｷｮｳｶｲ ﾊﾅｺ",
    "キョウカイ　夕ロウ", "ジョ－ジ", "ミスヾ", "髙橋 太郎 様", "⻑谷川　花", "０１０１００１６", "133033", "00133033",
    "＊＊＊＊ * * * * 1234", "OOOOOOOO1234", "1234 5678 9012", "71- 0000", "宮市かきく", "O0", "〒102-0093",
    "03(5210)4383",
    "090ー1234－5678", "北十条西三丁目23番1号", "鎌ヶ谷市大字見本12番地の3ビル5-1",
  ]

  static func text(_ dice: inout Dice) -> String {
    var view = String.UnicodeScalarView()
    if Int.random(in: 0..<3, using: &dice) > 0, let form = forms.randomElement(using: &dice) {
      view = form.unicodeScalars
      for _ in 0..<Int.random(in: 0...2, using: &dice) {
        guard let noise = alphabet.randomElement(using: &dice) else { continue }
        let at = view.index(
          view.startIndex, offsetBy: Int.random(in: 0...view.count, using: &dice))
        view.insert(noise, at: at)
      }
    } else {
      for _ in 0..<Int.random(in: 0...24, using: &dice) {
        if let noise = alphabet.randomElement(using: &dice) { view.append(noise) }
      }
    }
    return String(view)
  }

  /// The same text in another width and Unicode form, with other spaces and invisible characters.
  ///
  /// - Parameter partsWords: Spaces mean something here, so that none is added between characters.
  static func disguised(_ text: String, partsWords: Bool, _ dice: inout Dice) -> String {
    var view = String.UnicodeScalarView()
    for s in text.unicodeScalars {
      let isPlain = (0x21...0x7E).contains(s.value)
      if isPlain, Bool.random(using: &dice), let wide = Unicode.Scalar(s.value + 0xFEE0) {
        view.append(wide)
      } else if s == " " {
        for _ in 0..<Int.random(in: 1...3, using: &dice) {
          view.append(Bool.random(using: &dice) ? "\u{3000}" : " ")
        }
      } else if isVoiced(s), Bool.random(using: &dice), let base = Unicode.Scalar(s.value - 1) {
        view.append(base)
        view.append("\u{3099}")
      } else {
        view.append(s)
      }
      if Int.random(in: 0..<8, using: &dice) == 0 { view.append("\u{200B}") }
      if !partsWords, Int.random(in: 0..<8, using: &dice) == 0 { view.append("\u{3000}") }
    }
    return String(view)
  }

  private static func isVoiced(_ s: Unicode.Scalar) -> Bool {
    "ガギグゲゴザジズゼゾバビブベボがぎぐ".unicodeScalars.contains(s)
  }
}

@Suite struct PropertyTests {
  static let casesAKind = 12_000

  @Test(
    "For any input: again the same, inside its alphabet, blind to width and invisible characters",
    arguments: NormalizationKind.allCases)
  func anyInput(_ kind: NormalizationKind) {
    var dice = Dice(state: 20_241_202)
    var seen = 0
    var failures = 0
    for _ in 0..<Self.casesAKind where failures < 5 {
      let input = Printed.text(&dice)
      let result = kind.normalize(input)
      let disguised = Printed.disguised(
        input, partsWords: kind == .kana || kind == .name, &dice)
      let other = kind.normalize(disguised)
      if !same(other.value, result.value) {
        failures += 1
        Issue.record(
          "\(kind.rawValue): \(input.debugDescription) is \(result.value ?? "nil"), \(disguised.debugDescription) is \(other.value ?? "nil")"
        )
      }
      guard let value = result.value else { continue }
      seen += 1
      if !same(kind.normalize(value).value, value) {
        failures += 1
        Issue.record("\(kind.rawValue): \(input.debugDescription) gave \(value.debugDescription)")
      }
      if !Self.isInside(value, kind) {
        failures += 1
        Issue.record("\(kind.rawValue): \(value.debugDescription) has left its alphabet")
      }
    }
    #expect(seen > 100, "too few values for the property to mean anything")
  }

  /// Scalars, since Swift's `==` takes canonical equivalents for equal.
  private func same(_ a: String?, _ b: String?) -> Bool {
    a.map { Array($0.unicodeScalars) } == b.map { Array($0.unicodeScalars) }
  }

  private static func isInside(_ value: String, _ kind: NormalizationKind) -> Bool {
    switch kind {
    case .date: value.wholeMatch(of: /\d{4}-\d\d-\d\d/) != nil && exists(value)
    case .insurerNumber: value.wholeMatch(of: /[0-9]{6}|[0-9]{8}/) != nil
    case .lastFour: value.wholeMatch(of: /[0-9]{4}/) != nil
    case .branchNumber: value.wholeMatch(of: /[0-9]{2}/) != nil
    case .postalCode: value.wholeMatch(of: /[0-9]{7}/) != nil
    case .digits, .phone: value.wholeMatch(of: /[0-9]+(-[0-9]+)*/) != nil
    case .kana:
      value.unicodeScalars.allSatisfy {
        $0 == " " || (0x30A1...0x30FC).contains($0.value) && $0 != "・"
      }
    case .symbol, .number:
      value.unicodeScalars.allSatisfy {
        "0123456789-".unicodeScalars.contains($0) || $0.properties.isAlphabetic
          || $0.properties.isIdeographic
      }
    case .name, .address:
      !value.unicodeScalars.contains {
        (0xFF01...0xFF9F).contains($0.value) || $0.value == 0xFEFF || $0.value == 0x3000
          || (0xE0100...0xE01EF).contains($0.value) || (0x2E80...0x2FDF).contains($0.value)
      }
    }
  }

  private static func exists(_ iso: String) -> Bool {
    let parts = iso.split(separator: "-").compactMap { Int($0) }
    return parts.count == 3
      && CalendarDate(year: parts[0], month: parts[1], day: parts[2])?.iso == iso
  }

  @Test("No input takes more than linear time", arguments: NormalizationKind.allCases)
  func linear(_ kind: NormalizationKind) {
    // Work is counted in repetitions that a quadratic rule would need minutes for.
    for form in ["1", "ー", "カ", "〇", "*", "(", "ﾞ", "十", "丁目", "●", " "] {
      let input = String(repeating: form, count: 200_000)
      _ = kind.normalize(input)
      _ = kind.normalize("昭和" + input)
    }
  }

  @Test("Every day from 1873 to 2040, printed in every style, comes back")
  func everyDay() throws {
    var failures = 0
    for year in 1873...2040 {
      for month in 1...12 {
        for day in 1...CalendarDate.days(inMonth: month, of: year) where failures < 10 {
          let date = try #require(CalendarDate(year: year, month: month, day: day))
          for style in DateStyles.all(date) where DateNormalizer.normalize(style).value != date.iso
          {
            failures += 1
            Issue.record("\(style) is not \(date.iso)")
          }
        }
      }
    }
  }

  @Test("Every wrong digit breaks an insurer number's check digit")
  func checkDigit() {
    let digits = [0, 1, 0, 1, 0, 0, 1, 6]
    for at in digits.indices {
      for other in 0...9 where other != digits[at] {
        var broken = digits
        broken[at] = other
        #expect(!InsurerNumber.checkDigitHolds(broken))
      }
    }
  }
}
