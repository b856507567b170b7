@testable import FieldExtraction
import Testing

@Suite struct DateSlipsTests {
  @Test(
    "Strokes between the characters of a date are numerals; anything else stays",
    arguments: [
      ("平成二十七年-月-日", "平成二十七年一月一日"), ("昭和-五年一月一八日", "昭和一五年一月一八日"),
      ("平成16年02月7口", "平成16年02月7日"), ("昭和ニ年三月四日", "昭和二年三月四日"), ("2004-02-27", "2004-02-27"),
      ("昭和40年10月1日", "昭和40年10月1日"), ("令和三年-月-日", "令和三年-月-日"),
      // One character of the era; 昭和 and 令和 only where the year tells them apart.
      ("平城7年4月1日", "平成7年4月1日"), ("明和34年2月1日", "昭和34年2月1日"), ("明和6年2月1日", "明和6年2月1日"),
      ("明治34年2月1日", "明治34年2月1日"), ("大成7年4月1日", "大成7年4月1日"),
      // 〇 as other rings, between numerals only.
      ("平成一八年一○月一日", "平成一八年一〇月一日"), ("平成三O年二月三日", "平成三〇年二月三日"), ("昭和〇〇年○月○日", "昭和〇〇年○月○日"),
      // The last 日.
      ("昭和34年12月16月", "昭和34年12月16日"), ("昭和34年12月161", "昭和34年12月16日"),
      ("昭和34年12月16", "昭和34年12月16"),
    ])
  func repaired(text: String, expected: String) {
    #expect(DateSlips.repaired(text) == expected)
  }

  @Test(
    "平成一年 in kanji has lost a numeral",
    arguments: [("平成一年二月三日", true), ("平成元年二月三日", false), ("平成二一年二月三日", false), ("平成1年2月3日", false)])
  func firstYear(text: String, isLost: Bool) {
    #expect(DateSlips.lacksNumeral(text) == isLost)
  }
}
