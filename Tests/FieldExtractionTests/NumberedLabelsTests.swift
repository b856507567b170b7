import DocumentModel
@testable import FieldExtraction
import Testing

@Suite struct NumberedLabelsTests {
  @Test(
    "The numbers of boxes do not belong to their labels; one figure before a label may be a value",
    arguments: [
      (["1保険者番号", "2フリガナ", "3氏名", "8枝番"], ["保険者番号", "フリガナ", "氏名", "枝番"]),
      (["1 記号", "2 番号", "10 氏名"], ["記号", "番号", "氏名"]),
      (["番号", "1枝番", "氏名"], ["番号", "1枝番", "氏名"]),
      (["1記号", "1番号", "1氏名"], ["1記号", "1番号", "1氏名"]),
      (["1記号1234", "2番号567", "3氏名佐藤"], ["1記号1234", "2番号567", "3氏名佐藤"]),
    ])
  func told(texts: [String], expected: [String]) {
    let lines = texts.enumerated().map {
      ReadLine.printed($1, id: $0, y: 100 + 30 * Double($0))
    }
    let told = NumberedLabels.told(lines)
    #expect(told.map(\.plain) == expected)
    // Each keeps its place in the list.
    #expect(told.map(\.line.id) == Array(texts.indices))
  }

  @Test("Numbers that stand before their labels are gone with them; a value before a label stays")
  func apart() {
    func lines(_ pairs: [(String, String)]) -> [ReadLine] {
      pairs.enumerated().flatMap { at, pair -> [ReadLine] in
        let y = 100 + 30 * Double(at)
        return [
          .printed(pair.0, id: 2 * at, x: 40, y: y), .printed(pair.1, id: 2 * at + 1, x: 60, y: y),
        ]
      }
    }
    let form = lines([("1", "氏名"), ("2", "フリガナ"), ("3", "保険証等の番号")])
    #expect(NumberedLabels.told(form).map(\.plain) == ["氏名", "フリガナ", "保険証等の番号"])
    // One figure was read with its label.
    let mixed = lines([("1", "氏名"), ("2", "フリガナ")]) + [.printed("3健康保険番号", id: 9, y: 200)]
    #expect(NumberedLabels.told(mixed).map(\.plain) == ["氏名", "フリガナ", "健康保険番号"])
    let people = lines([("00", "氏名"), ("01", "氏名")])
    #expect(NumberedLabels.told(people).count == 4)
  }
}
