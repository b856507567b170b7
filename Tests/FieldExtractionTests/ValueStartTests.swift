import DocumentModel
@testable import FieldExtraction
import Testing

@Suite struct ValueStartTests {
  @Test(
    "The figure of a note behind a label is no value where the value stands apart, or can begin with no figure",
    arguments: [
      ("記号1", "6872", "6872"), ("番号2", "646968(枝番)05", "646968"), ("番号1", nil, "1"),
      ("記号1", "2261 番号81400 枝番00", "2261"),
      ("氏名※1黒川靖", nil, "黒川靖"), ("記号・番号3", "3617-35317", "3617-35317"),
      ("記号・番号3", "61735317", "3"),
      ("カナ：7クシマタカシ", nil, "7クシマタカシ"),
      ("生年月日2昭和28年4月19日", nil, "昭和28年4月19日"), ("生年月日2008年4月19日", nil, "2008年4月19日"),
    ] as [(String, String?, String)])
  func notes(text: String, right: String?, expected: String) throws {
    let line = ReadLine.printed(text, id: 0, x: 60, y: 100)
    let beside = right.map { ReadLine.printed($0, id: 1, x: line.box.x1 + 30, y: 100) }
    let locator = ValueLocator(lines: [line] + (beside.map { [$0] } ?? []), cells: [])
    let place = try #require(
      locator.place(of: line.labels[0], in: line, mayBeBelow: false, isSpread: false))
    #expect(place.raw == expected)
  }

  @Test(
    "The rule before a value is no part of it; a bar before digits may be a 1",
    arguments: [("氏名", "｜城悟｜", "城悟"), ("氏名", "| 城悟", "城悟"), ("番号", "|234", "|234")])
  func bars(label: String, value: String, expected: String) throws {
    let line = ReadLine.printed(label, id: 0, x: 60, y: 100)
    let beside = ReadLine.printed(value, id: 1, x: 150, y: 100)
    let place = try #require(
      ValueLocator(lines: [line, beside], cells: [])
        .place(of: line.labels[0], in: line, mayBeBelow: false, isSpread: false))
    #expect(place.raw == expected)
  }
}
