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

@Suite struct PropertyTests {
  private static let alphabet = Array(
    "0123456789０１２３４５６７８９①⑥⑳一二三四十〇元年月日時点昭和平成令大正明治㍻㋿SHRTMshr.-/ー－ 　＊*●Xカガキャッンｶﾞﾊﾟﾞ゛力口二夕工様協会髙﨑(（)）:：\u{FEFF}\u{E0100}Oolｌ|〒丁目番号"
  )

  /// Half noise, half a printed form with a character of noise in it.
  private static func text(_ dice: inout Dice) -> String {
    let forms = [
      "昭和40年10月1日", "Ｒ６．１２．２", "㍻三十一年四月三十日", "2024-06-07", "ｷｮｳｶｲ ﾊﾅｺ", "キョウカイ　夕ロウ", "髙橋 太郎 様",
      "０１０１００１６", "133033", "＊＊＊＊ * * * * 1234", "1234 5678 9012", "71- 0000", "O0", "〒102-0093",
      "03(5210)4383", "北十条西三丁目23番1号",
    ]
    if Bool.random(using: &dice), var form = forms.randomElement(using: &dice) {
      if Bool.random(using: &dice), let noise = alphabet.randomElement(using: &dice) {
        let at = form.index(
          form.startIndex, offsetBy: Int.random(in: 0...form.count, using: &dice))
        form.insert(noise, at: at)
      }
      return form
    }
    return String(
      (0..<Int.random(in: 0...24, using: &dice)).compactMap { _ in
        alphabet.randomElement(using: &dice)
      })
  }

  @Test("Normalizing a value again gives the same value", arguments: NormalizationKind.allCases)
  func idempotent(_ kind: NormalizationKind) {
    var dice = Dice(state: 20_241_202)
    var seen = 0
    for _ in 0..<9000 {
      let input = Self.text(&dice)
      guard let value = kind.normalize(input).value else { continue }
      seen += 1
      let again = kind.normalize(value).value
      #expect(again == value, "\(kind.rawValue): \(input.debugDescription)")
    }
    #expect(seen > 50, "too few values for the property to mean anything")
  }

  @Test("A value never leaves its alphabet", arguments: NormalizationKind.allCases)
  func alphabets(_ kind: NormalizationKind) {
    var dice = Dice(state: 7)
    for _ in 0..<9000 {
      let input = Self.text(&dice)
      guard let value = kind.normalize(input).value else { continue }
      let isInside: Bool =
        switch kind {
        case .date: value.wholeMatch(of: /\d{4}-\d\d-\d\d/) != nil
        case .insurerNumber: value.wholeMatch(of: /[0-9]{6}|[0-9]{8}/) != nil
        case .lastFour: value.wholeMatch(of: /[0-9]{4}/) != nil
        case .branchNumber: value.wholeMatch(of: /[0-9]{2}/) != nil
        case .postalCode: value.wholeMatch(of: /[0-9]{7}/) != nil
        case .digits, .phone: value.wholeMatch(of: /[0-9-]+/) != nil
        case .kana:
          value.unicodeScalars.allSatisfy { $0 == " " || (0x30A1...0x30FC).contains($0.value) }
        case .symbol, .number, .name, .address:
          !value.unicodeScalars.contains {
            (0xFF01...0xFF9F).contains($0.value) || $0.value == 0xFEFF
          }
        }
      #expect(
        isInside, "\(kind.rawValue): \(input.debugDescription) gave \(value.debugDescription)")
    }
  }

  @Test("Every day from 1873 to 2040, printed in every style, comes back")
  func everyDay() throws {
    for year in 1873...2040 {
      for month in 1...12 {
        for day in 1...CalendarDate.days(inMonth: month, of: year) {
          let date = try #require(CalendarDate(year: year, month: month, day: day))
          let era = try #require(
            Era.allCases.last { era in
              let first = era.firstDay
              return (year, month, day) >= (first.year, first.month, first.day)
            })
          let n = year - era.base
          let styles = [
            "\(era.name)\(n == 1 ? "元" : String(n))年\(month)月\(day)日",
            "\(era.name) \(n) 年 \(month) 月 \(day) 日", "\(era.letter)\(n).\(month).\(day)",
            "\(year)年\(month)月\(day)日", date.iso, date.iso.replacing("-", with: ""),
            "\(year)/\(month)/\(day)",
          ]
          for style in styles where DateNormalizer.normalize(style).value != date.iso {
            Issue.record("\(style) is not \(date.iso)")
          }
        }
      }
    }
  }

  @Test("Width and spaces of the input never change a value")
  func width() {
    var dice = Dice(state: 99)
    for _ in 0..<4000 {
      let digits = (0..<8).map { _ in Int.random(in: 0...9, using: &dice) }
      let plain = digits.map(String.init).joined()
      let wide = String(
        String.UnicodeScalarView(
          plain.unicodeScalars.compactMap {
            Unicode.Scalar($0.value + 0xFEE0)
          }))
      #expect(InsurerNumber.normalize(plain) == InsurerNumber.normalize(wide))
      #expect(PlainDigits.normalize(plain) == PlainDigits.normalize(wide))
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
