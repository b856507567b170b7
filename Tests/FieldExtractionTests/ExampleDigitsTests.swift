@testable import FieldExtraction
import Testing

@Suite struct ExampleDigitsTests {
  @Test(
    "Masked digits behind the word 例 are nobody's",
    arguments: [
      ("番号の下4桁（例：********5678）をお知らせするものです。", true), ("例）********1234", true),
      ("たとえば ●●●●●●●●0123 のように", true), ("個人番号（下4桁）********5678", false),
      ("********5678", false), ("例示市 見本 太郎 ********5678", false),
    ])
  func inOneLine(text: String, isExample: Bool) {
    let line = ReadLine.printed(text)
    #expect(ExampleDigits.stand(in: line, among: [line]) == isExample)
  }

  @Test("The word may be left in a line of its own")
  func beside() {
    let word = ReadLine.printed("番号の下4桁（例", id: 0, x: 50)
    let digits = ReadLine.printed("********5678）をお知らせするものです。", id: 1, x: 140)
    #expect(ExampleDigits.stand(in: digits, among: [word, digits]))
    let far = ReadLine.printed("********5678", id: 1, x: 240)
    #expect(!ExampleDigits.stand(in: far, among: [word, far]))
  }

  @Test(
    "The word may end the row above",
    arguments: [
      ("印字される番号の下4桁（例：", true), ("印字される番号の下4桁（注：", false), ("印字される番号の下4桁（例:****-", true),
    ])
  func above(text: String, isExample: Bool) {
    let word = ReadLine.printed(text, id: 0, y: 100)
    let digits = ReadLine.printed("****5678）です", id: 1, y: 114)
    #expect(ExampleDigits.stand(in: digits, among: [word, digits]) == isExample)
  }
}
