import DocumentModel
@testable import FieldExtraction
import Testing

@Suite struct WrappedValuesTests {
  /// Lines of one cell, one below the other, and how much wider than the widest the cell is.
  private static func joined(_ texts: [String], room: Double = 10) -> [ReadLine] {
    let lines = texts.enumerated().map {
      ReadLine.printed($1, id: $0, y: 100 + Double($0) * 14)
    }
    let right = lines.map(\.box.x1).max() ?? 60
    return WrappedValues.joined(lines, cells: [BoundingBox(45, 92, right + room, 170)])
  }

  @Test(
    "Rows of a cell that are a value only together are one",
    arguments: [
      (["昭和41年2月", "14日"], ["昭和41年2月14日"]), (["日比野", "千晶"], ["日比野千晶"]),
      (["氏名:日比野", "千晶"], ["氏名:日比野千晶"]), (["****-", "****-1234"], ["****-****-1234"]),
      (["********", "1234"], ["********1234"]), (["59375枝番", "01"], ["59375枝番01"]),
      (["フリガナ:サ", "ワダユウ"], ["フリガナ:サワダユウ"]), (["シノザキ", "ワタル"], ["シノザキワタル"]),
      (["********884", "7"], ["********8847"]), (["****-****-64", "29"], ["****-****-6429"]),
      (["被保険者等番号:0630", "557"], ["被保険者等番号:0630557"]),
      (["保険者:試作印刷健康保険組合(0", "6139950)"], ["保険者:試作印刷健康保険組合(06139950)"]),
      (["氏名:及川みど", "り"], ["氏名:及川みどり"]), (["氏名:及川翠", "みどり"], ["氏名:及川翠", "みどり"]),
      (["1971年(昭", "和46年)4月", "19日"], ["1971年(昭和46年)4月19日"]),
      (["803690枝", "番01"], ["803690枝番01"]), (["803690（枝", "番）01"], ["803690（枝番）01"]),
      (["59375枝番", "01)"], ["59375枝番01)"]), (["59－", "3101074"], ["59-3101074"]),
      (["3206084／", "1613／05"], ["3206084/1613／05"]),
      (["12一", "3101074"], ["12-3101074"]), (["59-06", "56"], ["59-0656"]),
      (["47", "4"], ["474"]),
      (["昭和28年8月2", "7日"], ["昭和28年8月27日"]), (["架77 419", "3261"], ["架77 4193261"]),
      (["0 6 1 1 9 8", "87"], ["0 6 1 1 9 887"]),
      (["昭和49年10月8日", "(1974/10/08)"], ["昭和49年10月8日(1974/10/08)"]),
      (["生年月日:1974年10月8日", "（昭和49年10月8日）"], ["生年月日:1974年10月8日（昭和49年10月8日）"]),
      (["平成10年（1998年）3月1日", "生"], ["平成10年（1998年）3月1日生"]),
      // Each for itself.
      (["昭和49年10月8日", "(1975/10/08)"], ["昭和49年10月8日", "(1975/10/08)"]),
      (["昭和49年10月8日", "(資格取得)"], ["昭和49年10月8日", "(資格取得)"]),
      (["********8847", "12"], ["********8847", "12"]),
      (["********88", "123"], ["********88", "123"]),
      (["篠崎航", "シノザキワタル"], ["篠崎航", "シノザキワタル"]), (["星健", "ほしけん"], ["星健", "ほしけん"]),
      (["昭和41年2月14日", "平成3年4月1日"], ["昭和41年2月14日", "平成3年4月1日"]),
      (["1234", "5678"], ["1234", "5678"]), (["氏名", "千晶"], ["氏名", "千晶"]),
      (["06139950", "試作印刷健康保険組合"], ["06139950", "試作印刷健康保険組合"]),
      (["昭和41年2月14日", "1234"], ["昭和41年2月14日", "1234"]),
    ])
  func rows(texts: [String], expected: [String]) {
    #expect(Self.joined(texts).map(\.reading.text) == expected)
  }

  @Test(
    "Signs without digits go on below whatever room is left behind them; a value that has room does not"
  )
  func roomBehind() {
    #expect(Self.joined(["****", "****-8273"], room: 60).map(\.reading.text) == ["********-8273"])
    #expect(Self.joined(["59-06", "56"], room: 60).count == 2)
  }

  @Test("Without a cell a masked number goes on where its label begins")
  func noCell() {
    func line(_ id: Int, _ text: String, _ x: Double, _ y: Double) -> ReadLine {
      .printed(text, id: id, x: x, y: y)
    }
    func joined(_ lines: [ReadLine]) -> [String] {
      WrappedValues.joined(lines, cells: []).map(\.reading.text)
    }
    let label = line(0, "個人番号(下4桁)", 50, 100)
    let signs = line(1, "****-***", 160, 100)
    #expect(
      joined([label, signs, line(2, "*-4540", 50, 116)])
        == ["個人番号(下4桁)", "****-****-4540"])
    #expect(joined([label, signs, line(2, "*-4540", 300, 116)]).count == 3)
    // In running text the row begins left of the label.
    let date = line(3, "生年月日 昭和54年11月7日", 20, 100)
    #expect(
      joined([date, line(0, "個人番号 ****/****/", 220, 100), line(2, "6647", 20, 116)])
        == ["生年月日 昭和54年11月7日", "個人番号 ****/****/6647"])
    #expect(joined([line(0, "備考", 50, 100), signs, line(2, "*-4540", 50, 116)]).count == 3)
  }

  @Test("A second row that would have found room behind the first is another value")
  func room() {
    #expect(Self.joined(["日比野", "千晶"], room: 60).count == 2)
  }

  @Test("The glyphs of the second row stand right of those of the first, in a region of two rows")
  func region() throws {
    let line = try #require(Self.joined(["日比野", "千晶"]).first)
    let xs = line.reading.glyphs.map(\.x)
    #expect(xs == xs.sorted() && xs[3] >= 80)
    let stretches = line.region(1).stretches
    #expect(stretches.map(\.box.y0) == [100, 114])
    #expect(stretches.map(\.offset) == [0, xs[3] - 50])
    // A part that begins in the second row is taken from there alone.
    let part = line.region(1, BoundingBox(xs[4], 100, line.span.x1, 110)).stretches
    #expect(part.map(\.box) == [BoundingBox(60, 114, 70, 124)])
  }

  @Test(
    "The last of masked digits below them is theirs where both rows stand beside the label",
    arguments: [
      ("********385", "6", 107.0, ["********3856"]),
      ("********385", "6", 60, ["********385", "6"]),
      ("********385", "67", 107, ["********385", "67"]), ("7700385", "6", 107, ["7700385", "6"]),
    ])
  func besideBoth(upper: String, lower: String, y: Double, expected: [String]) {
    let lines = [
      ReadLine.printed("個人番号下4桁", id: 0, x: 50, y: y),
      .printed(upper, id: 1, x: 160, y: 100), .printed(lower, id: 2, x: 160, y: 114),
    ]
    let joined = WrappedValues.joined(lines, cells: [])
    #expect(joined.filter { $0.labels.isEmpty }.map(\.plain) == expected)
  }
}
