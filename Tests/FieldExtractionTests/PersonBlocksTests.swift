import DocumentModel
@testable import FieldExtraction
import Testing

@Suite struct PersonBlocksTests {
  private static func items(_ x: Double, _ texts: [String]) -> [PersonBlocks.Item] {
    zip([FieldName.branchNumber, .nameKana, .name, .birthDate], texts).enumerated().map {
      at, item in
      PersonBlocks.Item(
        field: item.0, y: 100 + Double(at) * 20, x: x + (at == 0 ? 100 : 0), text: item.1)
    }
  }

  @Test(
    "Of two people side by side the one whose digits are covered gets none of the other's, though they begin a point further left",
    arguments: [(305.0, 1), (307, 1), (53, 0), (55, 0)])
  func covered(x: Double, block: Int) throws {
    let people =
      Self.items(54, ["00", "テシガワラスズコ", "勅使河原鈴子", "1985-12-20"])
      + Self.items(306, ["01", "ニノミヤリョウタ", "二宮涼太", "1982-02-13"])
    let digits = PersonBlocks.Item(
      field: .individualNumberLastFour, y: 180, x: x, text: "3737")
    let blocks = try #require(PersonBlocks(people + [digits]))
    #expect(blocks.columnCount == 2)
    #expect(blocks.blocks == [0, 0, 0, 0, 1, 1, 1, 1, block])
  }

  @Test(
    "A key that begins left of what tells people apart is its own column's, also of three people in two columns"
  )
  func key() throws {
    let texts = [
      ["00", "テシガワラスズコ", "勅使河原鈴子", "1985-12-20"],
      ["01", "ニノミヤリョウタ", "二宮涼太", "1982-02-13"], ["02", "モリアイ", "森愛", "2012-08-01"],
    ]
    let places = [(81.0, 0.0), (333, 0), (81, 115)]
    let people = zip(texts, places).flatMap { texts, place in
      Self.items(place.0, texts).map {
        PersonBlocks.Item(field: $0.field, y: $0.y + place.1, x: $0.x, text: $0.text)
      } + [
        PersonBlocks.Item(field: .symbol, y: 100 + place.1, x: place.0 - 29, text: "8230")
      ]
    }
    let blocks = try #require(PersonBlocks(people))
    #expect(blocks.columnCount == 2)
    #expect(blocks.blocks == [0, 0, 0, 0, 0, 2, 2, 2, 2, 2, 1, 1, 1, 1, 1])
  }

  @Test("Copies of one person are no blocks")
  func copies() {
    let copy = Self.items(54, ["00", "ニノミヤリョウタ", "二宮涼太", "1982-02-13"])
    #expect(PersonBlocks(copy + copy) == nil)
  }
}
