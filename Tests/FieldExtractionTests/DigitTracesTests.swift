import DocumentModel
@testable import FieldExtraction
import Testing

@Suite struct DigitTracesTests {
  @Test(
    "What is left of 個人番号 under a stamp or a label, and signs of a mask, tell that digits stood there",
    arguments: [
      ("個人番号（下4桁）", true), ("当組合で把握している個人乗只のてィ", true), ("当個", true), ("****", true),
      ("個人", true), ("マイナンバー1234", true),
      ("個人情報の取扱い", false), ("枝番（個人別）", false), ("マイナンバーカード", false),
      ("■被保険者等記号●番号●枝番", false), ("法人番号", false),
      ("個人番号の登録がない方には下4桁の記載がありません。", false),
    ])
  func announcements(text: String, expected: Bool) {
    #expect(DigitTraces.announce([.printed(text)]) == expected)
  }
}
