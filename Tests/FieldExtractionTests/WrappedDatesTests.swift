import DocumentModel
@testable import FieldExtraction
import Testing

@Suite struct WrappedDatesTests {
  private static func texts(_ rows: [String], gap: Double = 4, left: Double = 0) -> [String] {
    let lines = rows.enumerated().map {
      ReadLine.printed($1, id: $0, x: 50 + left * Double($0), y: 100 + Double($0) * (10 + gap))
    }
    return WrappedDates.joined(lines).map(\.plain)
  }

  @Test(
    "A date goes on below where the two rows together are one",
    arguments: [
      (["昭和20年(1945年)2月", "10日生"], 1), (["平成3年", "4月5日"], 1), (["昭和20年2月1日", "10日生"], 2),
      (["平成3年", "西暦1991年4月5日"], 2), (["令和6年12月", "41日"], 2), (["有効期限 3年", "12号室"], 2),
      (["H17.11.", "12"], 1), (["H17.11.", "123"], 2), (["H17.11.3", "12"], 2),
    ])
  func joined(rows: [String], count: Int) {
    #expect(Self.texts(rows).count == count)
  }

  @Test(
    "A bracket of a date goes on below up to its end",
    arguments: [
      ("西暦1989年11月16日（平成元", "年生）", 1), ("西暦2016年4月1日（平成28年", "生）", 1),
      ("西暦1989年11月16日（平成元", "年12月2日生）", 2), ("西暦1989年11月16日", "（生）", 2),
    ])
  func brackets(upper: String, lower: String, count: Int) {
    #expect(Self.texts([upper, lower], left: 30).count == count)
  }

  @Test("Not far below, nor in another column")
  func apart() {
    #expect(Self.texts(["平成3年", "4月5日"], gap: 20).count == 2)
    #expect(Self.texts(["平成3年", "4月5日"], left: 40).count == 2)
  }
}
