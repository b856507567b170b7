@testable import FieldExtraction
import Testing

@Suite struct DateSlipsTests {
  @Test(
    "Strokes between the characters of a date are numerals; anything else stays",
    arguments: [
      ("平成二十七年-月-日", "平成二十七年一月一日"), ("昭和-五年一月一八日", "昭和一五年一月一八日"),
      ("平成16年02月7口", "平成16年02月7日"), ("昭和ニ年三月四日", "昭和二年三月四日"), ("2004-02-27", "2004-02-27"),
      ("昭和40年10月1日", "昭和40年10月1日"),
    ])
  func repaired(text: String, expected: String) {
    #expect(DateSlips.repaired(text) == expected)
  }
}
