@testable import FieldExtraction
import Testing

@Suite struct KanaVoteTests {
  @Test(
    "Letters come from the wide looks, voiced marks from the narrow ones",
    arguments: [
      (["シバタナオ", "シハタナオキ", "シハタナオキ", "シバタオキ", "シハタナオキ"], "シバタナオキ"),
      (["チャケ", "ツチヤケイロ", "ツチヤケイコ", "ツチヤケイコ", "ツチヤケイコ"], "ツチヤケイコ"),
      (["ハギーワラ", "ハギワラ", "ハキワラ", "ハキワラ"], "ハギワラ"),
    ])
  func votes(readings: [String], expected: String) {
    #expect(KanaVote.result(readings) == expected)
  }

  @Test("Too few looks decide nothing")
  func few() {
    #expect(KanaVote.result(["ヤマモト", "ヤマモト"]) == nil)
    #expect(KanaVote.result(["", "ヤ", "", "マ"]) == nil)
  }

  @Test("Looks that all agree are left as they are")
  func unanimous() {
    for name in ["サトウタロウ", "ワタナベリョウ", "イガラシチヒロ", "ヒョウドウジュン"] {
      #expect(KanaVote.result([String](repeating: name, count: 7)) == name)
    }
  }
}
