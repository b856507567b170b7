import Normalization
import Testing

@Suite struct DecimalDigitTests {
  @Test(
    "Digits of either width are decimal digits; kanji numerals, circled ones and letters are not",
    arguments: [
      ("0", true), ("9", true), ("０", true), ("９", true), ("一", false), ("三", false), ("〇", false),
      ("①", false), ("½", false), ("O", false), ("", false),
    ])
  func digit(text: String, expected: Bool) {
    #expect((text.first?.isDecimalDigit ?? false) == expected)
  }
}
