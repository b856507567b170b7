import DocumentModel
@testable import FieldExtraction
import Testing

@Suite struct UnlabelledPeopleTests {
  private static func line(_ id: Int, _ text: String) -> ReadLine {
    ReadLine.printed(text, id: id, x: 50, y: 100 + Double(id) * 40)
  }

  private static func names(_ texts: [String]) -> [[FieldName: String]] {
    let lines = texts.enumerated().map { line($0, $1) }
    let places = UnlabelledPeople.places(lines, ValueLocator(lines: lines, cells: []))
    return Dictionary(grouping: places) { $0.place.line.line.id }.sorted { $0.key < $1.key }.map {
      Dictionary(uniqueKeysWithValues: $0.value.map { ($0.field, $0.place.raw) })
    }
  }

  @Test(
    "Rows of a branch number, a name and its kana are people; the kana begins behind the last kanji"
  )
  func rows() {
    let people = Self.names(["00 野口 文雄 ノグチ フミオ", "01武藤さくらムトウサクラ", "02 近藤ゆかりコンドウユカリ"])
    #expect(people.map { $0[.branchNumber]?.filter { $0 != " " } } == ["00", "01", "02"])
    #expect(people.map { $0[.name]?.filter { $0 != " " } } == ["野口文雄", "武藤さくら", "近藤ゆかり"])
    #expect(people.map { $0[.nameKana]?.filter { $0 != " " } } == ["ノグチフミオ", "ムトウサクラ", "コンドウユカリ"])
  }

  @Test(
    "One such row, rows without kana or with other words are none",
    arguments: [
      ["00 野口 文雄 ノグチ フミオ"], ["00 野口文雄", "01 武藤さくら"], ["00 架空市見本町1-2", "01 見本市架空町3-4"],
      ["2024 野口 ノグチ", "2025 武藤 ムトウ"],
    ])
  func others(texts: [String]) {
    #expect(Self.names(texts).isEmpty)
  }
}
