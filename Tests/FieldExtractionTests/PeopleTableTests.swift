import DocumentModel
@testable import FieldExtraction
import Testing

@Suite struct PeopleTableTests {
  private static let heads = ["枝番", "氏名", "生年月日", "個人番号下4桁"]

  /// Small ruled tables below each other, a head and rows each.
  private static func sheet(_ tables: [[[String]]]) -> (lines: [ReadLine], cells: [BoundingBox]) {
    var lines: [ReadLine] = []
    var cells: [BoundingBox] = []
    var y = 100.0
    for rows in tables {
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
