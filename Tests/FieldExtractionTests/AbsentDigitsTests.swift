import DocumentModel
@testable import FieldExtraction
import Testing

@Suite struct AbsentDigitsTests {
  @Test(
    "In the place of the digits it may be said that there are none; not beside any digit",
    arguments: [
      (["個人番号下4桁：（届出がないため空欄）"], false), (["個人番号（下4桁）", "未登録"], false),
      (["個人番号（下4桁）", "未登録", "1234"], true), (["個人番号（下4桁）", "ご確認ください"], true),
      (["・個人番号", "記載しておりません"], false), (["・個人番号　記載しておりません"], false), (["個人番号", "（表示なし）"], true),
      (["個人番号下4桁", "印字なし"], false),
      (["個人番号", "（表示なし）", "1234"], true),
      (["個人番号下4桁（届出のない方は空欄）"], true), (["個人番号（登録なし）", "平成1年12月1日"], false),
      (["個人番号（登録なし）", "番号 1234"], false), (["個人番号（登録なし）", "1234"], true),
      (["個人番号（下4桁）（未登録の方は表示されません）"], true),
    ])
  func blank(row: [String], expected: Bool) {
    let lines = row.enumerated().map {
      ReadLine.printed($1, id: $0, x: 50 + 150 * Double($0), y: 100)
    }
    #expect(DigitTraces.announce(lines) == expected)
  }

  @Test(
    "Or close below their label, where a column has its values under their labels",
    arguments: [
      ("（登録がありません）", 16.0, 60.0, false), ("（登録がありません）", 60, 60, true),
      ("（登録がありません）", 16, 200, true),
      ("********1234", 16, 60, true), ("登録がありません 1234", 16, 60, true),
      ("届出がない方は空欄です", 16, 60, true),
    ])
  func below(text: String, down: Double, x: Double, expected: Bool) {
    let lines = [
      ReadLine.printed("個人番号下4桁", id: 0, x: 50, y: 100), .printed(text, id: 1, x: x, y: 100 + down),
    ]
    #expect(DigitTraces.announce(lines) == expected)
  }

  @Test(
    "Absence that goes on in the next row is told there, up to the full stop",
    arguments: [
      ("はこの書面には印字しておりません。当組合の保険者番号は143321です。", false),
      ("の下4桁は1234です。住所は印字しておりません。", true),
    ])
  func wrappedAbsence(below: String, expected: Bool) {
    let lines = [
      ReadLine.printed("生年月日は1989年7月24日、資格取得年月日は1995年12月1日です。マイナンバー", id: 0, y: 100),
      .printed(below, id: 1, y: 120),
    ]
    #expect(DigitTraces.announce(lines) == expected)
  }
}
