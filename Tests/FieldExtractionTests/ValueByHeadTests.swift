import DocumentModel
@testable import FieldExtraction
import Testing

@Suite struct ValueByHeadTests {
  private static func names(_ texts: [String]) -> [String] {
    let lines = texts.enumerated().map {
      ReadLine.printed($1, id: $0, x: 50, y: 100 + Double($0) * 20)
    }
    return ValueByHead.name(lines, ValueLocator(lines: lines, cells: []))
      .filter { $0.field == .name }.map { $0.place.raw.filter { $0 != " " } }
  }

  @Test(
    "The one line that ends in 氏名 or 名前 names the person, beside it or below, whatever words stand before",
    arguments: [
      (["架空組合員証所持者のお名前 平野 尚子"], ["平野尚子"]), (["架空組合員証所持者氏名", "平野 尚子"], ["平野尚子"]),
      (["会員氏名：平野 尚子"], ["平野尚子"]),
      (["会員氏名：三浦 健一"], ["三浦健一"]),
    ])
  func named(texts: [String], names: [String]) {
    #expect(Self.names(texts) == names)
  }

  @Test(
    "Two such lines, somebody else's, a sentence, a value of digits or none at all name nobody",
    arguments: [
      ["会員氏名 平野 尚子", "立会氏名 森本 修"], ["架空事業主氏名 平野 尚子"], ["理事長氏名 平野 尚子"], ["変更の際は氏名 生年月日を"],
      ["会員氏名 12345"], ["会員氏名"], ["署名 平野 尚子"], ["会員氏名変更届"],
    ])
  func nobody(texts: [String]) {
    #expect(Self.names(texts).isEmpty)
  }

  @Test(
    "Words that say whom a sheet is about have a name where only one of them has one",
    arguments: [
      (["対象の方 ", "平野尚子"], ["平野尚子"]), (["加入者様", "平野尚子"], ["平野尚子"]),
      (["対象の方", "12345"], []), (["対象の方", "架空市見本町"], []), (["担当者", "平野尚子"], []),
      (["資格情報をお知らせする方", "平野尚子"], ["平野尚子"]), (["資格情報をお知らせする方平野尚子"], ["資格情報をお知らせする方平野尚子"]),
      (["資格情報をお知らせする方12345"], []), (["資格の届出をする方", "平野尚子"], []),
      (["加入者を扶養する方", "平野尚子"], []), (["保険証をお持ちでない方", "平野尚子"], []),
      (["対象の方", "平野尚子", "加入者様", "森本修"], []), (["対象の方へ", "平野尚子"], []),
    ])
  func whom(texts: [String], names: [String]) {
    let lines = texts.enumerated().map {
      ReadLine.printed($1, id: $0, x: 50, y: 100 + Double($0) * 20)
    }
    #expect(
      ValueByHead.whom(lines, ValueLocator(lines: lines, cells: [])).map(\.place.line.plain)
        == names)
  }

  @Test("番 alone between 記号 and 枝番 is a number whose label was half hidden")
  func torn() {
    func number(_ labels: [String]) -> [String] {
      let lines = labels.enumerated().flatMap { at, label in
        [
          ReadLine.printed(label, id: at * 2, x: 50, y: 100 + Double(at) * 20),
          ReadLine.printed("\(at)234", id: at * 2 + 1, x: 200, y: 100 + Double(at) * 20),
        ]
      }
      return ValueByHead.number(lines, ValueLocator(lines: lines, cells: [])).map(\.place.raw)
    }
    #expect(number(["記号", "番", "枝番"]) == ["1234"])
    #expect(number(["氏名", "番"]).isEmpty)
  }

  @Test(
    "The one line that ends in 番号 has the number, unless it is another paper's, another's, or no number",
    arguments: [
      (["架空証番号 12345"], ["12345"]), (["架空証番号", "12345"], ["12345"]), (["文書番号 12345"], []),
      (["架空証番号 12345", "別証番号 678"], []), (["事業所番号 12345"], []), (["架空証番号 ABC"], []),
      (["架空証番号 123456789012"], []),
    ])
  func numbers(texts: [String], numbers: [String]) {
    let lines = texts.enumerated().map {
      ReadLine.printed($1, id: $0, x: 50, y: 100 + Double($0) * 20)
    }
    let places = ValueByHead.number(lines, ValueLocator(lines: lines, cells: []))
    #expect(places.map { $0.place.raw } == numbers)
  }
}
