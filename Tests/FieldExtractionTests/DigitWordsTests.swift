import DocumentModel
@testable import FieldExtraction
import Testing

@Suite struct DigitWordsTests {
  @Test("末尾 in a quote before the digits is their announcement")
  func quoted() {
    #expect(DigitWords.areAll(ReadLine.printed("「末尾").reading.glyphs[...]))
    #expect(!DigitWords.areAll(ReadLine.printed("「内線").reading.glyphs[...]))
    #expect(DigitWords.areAll(ReadLine.printed("下4桁が末尾").reading.glyphs[...]))
  }

  @Test(
    "One letter of the announcement may be read as two",
    arguments: [("下4術桁7804", "7804"), ("下4桁7804", "7804")])
  func doubled(text: String, rest: String) {
    let value = DigitWords.without(ReadLine.printed(text).reading.glyphs[...])
    #expect(value.map(\.text).joined() == rest)
  }

  private static func glyphs(_ text: String) -> [Glyph] {
    text.enumerated().map { Glyph(text: String($1), x: Double($0) * 10, confidence: 1) }
  }

  @Test(
    "Words that announce the digits once more are no part of them",
    arguments: [
      ("下4桁：4486", "4486"), ("（下4桁）4486", "4486"), ("「末尾 4486", "4486"), ("****4486", "****4486"),
      ("（末尾4桁）4486", "4486"), ("下4桁 末尾：4486", "4486"), ("(末尾 4 桁) 4486", "4486"), ("下4桁", ""),
      ("最後の四ケタ4486", "4486"), ("（上8桁省略）4486", "4486"), ("(上８けたは非表示)4486", "4486"),
      ("(8桁)4486", "(8桁)4486"), ("（8桁非表示）4486", "4486"), ("（内線）4486", "（内線）4486"),
      ("(表示なし)4486", "4486"), ("（下4ケ夕）4486", "4486"), ("下記4486", "下記4486"), ("下4術4442", "4442"),
      ("下術9703", "9703"), ("下9703", "下9703"),
      ("下4桁二下4桁3148", "3148"), ("下4桁二3148", "二3148"), ("（下4行)4486", "4486"), ("（下4附）4486", "4486"),
      ("下4桁のみ:4486", "4486"), ("下4桁は4486", "4486"), ("（下4桁）は 4486", "4486"),
      ("下4桁はがき4486", "がき4486"), ("(下4Iけた)1416", "1416"), ("(下4(けた)3088", "3088"),
      ("(下4I)1416", "(下4I)1416"),
    ])
  func without(text: String, rest: String) {
    #expect(DigitWords.without(Self.glyphs(text)[...]).map(\.text).joined() == rest)
  }

  @Test(
    "Signs, quotes and such words are all that may stand between a label and its digits",
    arguments: [
      ("「下4桁：", true), ("「********", true), ("…", true), ("", true), ("図図図☆図", true), ("電話", false),
      ("「（非公開）", true), ("「（内線）", false),
      ("令和6年", false), ("下4桁のみ：", true), ("⑧", true), ("第", false),
    ])
  func between(text: String, areAll: Bool) {
    #expect(DigitWords.areAll(Self.glyphs(text)[...]) == areAll)
  }

  @Test(
    "下4桁 alone announces four digits behind it, or three behind signs of a mask",
    arguments: [
      ("下4桁1976", true), ("下4桁:********1976", true), ("下4桁末尾:1976", true), ("下4桁*649", true),
      ("下4桁649", false), ("下4桁電話649", false), ("1976", false),
    ])
  func itsDigits(text: String, announces: Bool) {
    #expect(DigitWords.announcesItsDigits(text) == announces)
  }
}
