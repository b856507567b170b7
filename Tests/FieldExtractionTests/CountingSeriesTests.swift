@testable import FieldExtraction
import Testing

@Suite struct CountingSeriesTests {
  @Test(
    "A list counts with digits, kana or Latin letters",
    arguments: [
      (CountingSeries.digits, "4あて名不十分", 4), (.digits, "12 あて名不十分", nil), (.digits, "４ あて名不十分", 4),
      (.kana, "ウ転送期間経過", 3), (.kana, "力 受取拒絶", 6), (.kana, "転居先不明", nil),
      (.latin, "b 転居先不明", 2), (.latin, "Ｃ 転送期間経過", 3), (.latin, "FAX", nil), (.latin, "A", nil),
    ] as [(CountingSeries, String, Int?)])
  func lines(series: CountingSeries, text: String, number: Int?) {
    #expect(series.number(before: text) == number)
  }
}
