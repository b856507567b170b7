import DocumentModel
@testable import FieldExtraction
import Testing

@Suite struct NumberedReasonsTests {
  private static let list = ["1 あて所に尋ねあたりません", "2 転居先不明", "3 転送期間経過", "4 受取拒絶"]

  private static func reason(
    _ head: String, second: String? = nil, list: [String] = list, atFoot: Bool = false
  ) -> String? {
    let texts = atFoot ? list + [head + "    "] : [head + "    "] + list
    let rows = texts.map { [(column: 4.0, text: $0)] }
    let reader = RecordedReader(rows, second: second.map { [head + "    ": $0 + "    "] } ?? [:])
    let lines = zip(reader.lines.indices, reader.lines).map { at, line in
      ReadLine.printed(line.text, id: at, x: line.box.x0, y: line.box.y0)
    }
    return NumberedReasons(lines)?.named(reader, reader.page)?.code.rawValue
  }

  @Test(
    "The number behind the heading names the line that holds, where two readers see the same one",
    arguments: [
      ("返還理由番号 3", "返還理由番号 3", "forwardExpired"), ("返還理由番号 31", "返還理由番号 3", "forwardExpired"),
      ("返還理由番号 4", "返還理由番号 9", nil), ("返還理由番号 3", "返還理由番号", nil),
      ("返還理由番号", "返還理由番号", nil), ("返還理由番号 7", "返還理由番号 7", nil), ("返還理由", "返還理由", nil),
    ] as [(String, String, String?)])
  func number(first: String, second: String, code: String?) {
    #expect(Self.reason(first, second: second) == code)
  }

  @Test(
    "A line that lost its number goes by its place; a list that counts in no order says nothing")
  func lost() {
    let lost = ["あて所に尋ねあたりません", "2 転居先不明", "3 転送期間経過", "4 受取拒絶"]
    #expect(Self.reason("返還理由番号 1", list: lost) == "unknownAtAddress")
    let mixed = ["1 あて所に尋ねあたりません", "3 転送期間経過", "2 転居先不明"]
    #expect(Self.reason("返還理由番号 2", list: mixed) == nil)
  }

  @Test(
    "A list may count with letters as well",
    arguments: [
      ("返送理由の記号 ウ", "返送理由の記号 ウ", "forwardExpired"), ("返送理由の記号 エ", "返送理由の記号 工", "refused"),
      ("返送理由の記号 工", "返送理由の記号 エ", "refused"), ("返送理由の記号 ウ", "返送理由の記号 ワ", nil),
      ("返送理由の記号", "返送理由の記号", nil),
    ] as [(String, String, String?)])
  func letters(first: String, second: String, code: String?) {
    let list = ["ア あて所に尋ねあたりません", "イ 転居先不明", "ウ 転送期間経過", "工 受取拒絶"]
    #expect(Self.reason(first, second: second, list: list) == code)
    #expect(Self.reason(first, second: second, list: list, atFoot: true) == code)
  }

  @Test("Reasons that nothing counts have no number")
  func uncounted() {
    #expect(Self.reason("返還理由番号 2", list: ["あて所に尋ねあたりません", "転居先不明", "転送期間経過"]) == nil)
  }
}
