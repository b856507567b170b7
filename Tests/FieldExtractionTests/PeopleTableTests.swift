import DocumentModel
@testable import FieldExtraction
import Testing

@Suite struct PeopleTableTests {
  private static let heads = ["枝番", "氏名", "生年月日", "個人番号下4桁"]

  /// Small ruled tables below each other, a head and rows each.
  private static func sheet(_ tables: [[[String]]]) -> (lines: [ReadLine], cells: [BoundingBox]) {
    sheet(tables.map { (heads, $0) })
  }

  private static func sheet(
    _ tables: [(heads: [String], rows: [[String]])]
  ) -> (lines: [ReadLine], cells: [BoundingBox]) {
    var lines: [ReadLine] = []
    var cells: [BoundingBox] = []
    var y = 100.0
    for (heads, rows) in tables {
      for row in [heads] + rows {
        for (column, text) in row.enumerated() {
          let x = 20 + Double(column) * 140
          cells.append(BoundingBox(x, y, x + 138, y + 20))
          lines.append(.printed(text, id: lines.count, x: x + 4, y: y + 5))
        }
        y += 22
      }
      y += 60
    }
    return (lines, cells)
  }

  @Test("A table of its own for each person, with the same heads, is one table of all")
  func oneEach() throws {
    let sheet = Self.sheet([
      [["00", "高木敦子", "昭和18年8月19日", "********2368"]],
      [["01", "石田拓真", "昭和54年5月19日", "********0116"]],
      [["02", "山岸栄一", "昭和19年8月27日", "********1646"]],
    ])
    let table = try #require(PeopleTable(sheet.lines, cells: sheet.cells))
    let names = table.people.map { person in person.first { $0.field == .name }?.line.plain }
    #expect(names == ["高木敦子", "石田拓真", "山岸栄一"])
  }

  private static let persons = [
    ["00", "高木敦子", "タカギアツコ", "昭和18年8月19日"], ["01", "石田拓真", "イシダタクマ", "昭和54年5月19日"],
  ]

  private static func digits(_ rows: [[String]]) throws -> [String?] {
    let sheet = Self.sheet([
      (["枝番", "氏名", "フリガナ", "生年月日"], Self.persons), (["枝番", "記号", "番号", "個人番号下4桁"], rows),
    ])
    let table = try #require(PeopleTable(sheet.lines, cells: sheet.cells))
    #expect(table.people.count == 2)
    return table.people.map { person in
      person.first { $0.field == .individualNumberLastFour }?.line.plain
    }
  }

  @Test(
    "What a second table says of each branch number is that person's, in whatever order it lists them"
  )
  func joined() throws {
    let rows = [["01", "9190", "47838", "********0116"], ["00", "9190", "47838", "********2368"]]
    #expect(try Self.digits(rows) == ["********2368", "********0116"])
  }

  @Test(
    "Where the two do not list the same branch numbers once each, nobody gets what the second says")
  func apart() throws {
    for second in ["02", "01", "1"] {
      let rows = [
        ["01", "9190", "47838", "********0116"], [second, "9190", "47838", "********2368"],
      ]
      #expect(try Self.digits(rows) == [nil, nil])
    }
  }

  @Test("A second table that says the same of somebody is a copy and counts nobody twice")
  func copies() throws {
    let sheet = Self.sheet([
      [["00", "高木敦子", "昭和18年8月19日", "********2368"]],
      [["00", "高木敦了", "昭和18年8月19日", "********2368"]],
    ])
    let table = try #require(PeopleTable(sheet.lines, cells: sheet.cells))
    #expect(table.people.count == 1)
  }
}
