import DocumentModel
@testable import FieldExtraction
import Testing

@Suite struct FamilyTableTests {
  /// Lines at columns of ten points; a cell may span several, with a gap inside.
  private static func lines(_ rows: [[(x: Double, text: String)]]) -> [ReadLine] {
    rows.enumerated().flatMap { row, cells in
      cells.map { cell -> (Int, Double, String) in (row, cell.x, cell.text) }
    }.enumerated().map { at, cell in
      let (row, x, text) = cell
      let y = 100 + Double(row) * 20
      let glyphs = text.enumerated().map {
        Glyph(text: String($1), x: x + Double($0) * 10, confidence: 1)
      }
      return ReadLine(
        line: TextLine(id: at, box: BoundingBox(x, y, x + Double(text.count) * 10, y + 10)),
        reading: Reading(reader: "ppocr-v6", glyphs: glyphs))
    }
  }

  private static let head: [(x: Double, text: String)] = [
    (50, "枝番"), (110, "氏名"), (230, "生年月日"), (400, "個人番号"),
  ]

  private static func texts(_ table: FamilyTable?) -> [[FieldName: String]] {
    (table?.rows ?? []).map { row in
      Dictionary(uniqueKeysWithValues: row.map { ($0.field, $0.line.reading.text) })
    }
  }

  @Test("Nobody is called by a number: labels and values in turns are no table")
  func number() {
    func rows(_ name: String) -> Int {
      let lines = Self.lines([
        Self.head, [(50, "00"), (110, name), (230, "昭和41年10月1日"), (400, "********6861")],
      ])
      return Self.texts(FamilyTable(lines, cells: [])).count
    }
    #expect(rows("小笠原ゆかり") == 1)
    #expect(rows("06124770") == 0)
  }

  @Test(
    "A branch number and the name beside it that became one line are parted at the edge of their columns"
  )
  func parted() {
    let lines = Self.lines([
      Self.head, [(50, "00"), (110, "小笠原ゆかり"), (230, "昭和41年10月1日"), (400, "********6861")],
      [(50, "01    安田澄江"), (230, "昭和25年12月1日"), (400, "********0663")],
    ])
    let rows = Self.texts(FamilyTable(lines, cells: []))
    #expect(rows.map { $0[.branchNumber] } == ["00", "01"])
    #expect(rows.map { $0[.name] } == ["小笠原ゆかり", "安田澄江"])
  }

  @Test(
    "Heads of narrow columns that became one line are heads of a column each",
    arguments: ["性  生年月日", "性生年月日", "性別 生年月日"])
  func headsInOneLine(heads: String) {
    let lines = Self.lines([
      [(50, "枝番"), (110, "氏名"), (230, heads), (400, "個人番号")],
      [
        (50, "00"), (110, "小笠原ゆかり"), (230, "女"), (270, "昭和41年10月1日"), (400, "********6861"),
      ],
      [(50, "01"), (110, "小笠原守"), (230, "男"), (270, "昭和40年1月2日"), (400, "********0663")],
    ])
    let rows = Self.texts(FamilyTable(lines, cells: []))
    #expect(rows.map { $0[.sex] } == ["女", "男"])
    #expect(rows.map { $0[.birthDate] } == ["昭和41年10月1日", "昭和40年1月2日"])
  }

  @Test("A mask in groups and its digits reach beyond the head of their column")
  func wideDigits() {
    let lines = Self.lines([
      Self.head,
      [
        (50, "00"), (110, "小笠原ゆかり"), (230, "昭和41年10月1日"), (400, "●●●●"), (450, "●●●●"),
        (500, "6861"),
      ],
    ])
    let rows = Self.texts(FamilyTable(lines, cells: []))
    #expect(rows.first?[.individualNumberLastFour] == "●●●● ●●●● 6861")
  }

  @Test(
    "Kana under or over each name belong to its row, though the row's other values stand between the two"
  )
  func kanaUnderNames() {
    let columns: [(x: Double, text: String)] = [
      (50, "氏名"), (200, "生年月日"), (350, "枝番"), (420, "個人番号"),
    ]
    var lines = Self.lines([columns])
    func add(_ x: Double, _ y: Double, _ text: String) {
      let glyphs = text.enumerated().map {
        Glyph(text: String($1), x: x + Double($0) * 10, confidence: 1)
      }
      lines.append(
        ReadLine(
          line: TextLine(
            id: lines.count, box: BoundingBox(x, y, x + Double(text.count) * 10, y + 10)),
          reading: Reading(reader: "ppocr-v6", glyphs: glyphs)))
    }
    for (row, person) in [
      ("森明", "モリアキラ", "1940年6月22日", "00", "6343"), ("横山幹夫", "ヨコヤマミキオ", "1938年12月12日", "01", "6468"),
    ].enumerated() {
      let y = 125 + Double(row) * 34
      add(50, y, person.0)
      add(50, y + 15, person.1)
      add(200, y + 7, person.2)
      add(350, y + 7, person.3)
      add(420, y + 7, "********" + person.4)
    }
    let rows = Self.texts(FamilyTable(lines, cells: []))
    #expect(rows.map { $0[.name] } == ["森明", "横山幹夫"])
    #expect(rows.map { $0[.nameKana] } == ["モリアキラ", "ヨコヤマミキオ"])
    #expect(rows.map { $0[.branchNumber] } == ["00", "01"])
    #expect(rows.map { $0[.individualNumberLastFour] } == ["********6343", "********6468"])
  }

  /// Cells of rows at columns, without those that broken rules lost.
  private static func cells(_ edges: [Double], rows: Int, lost: (Int, Int)) -> [BoundingBox] {
    (0..<rows).flatMap { row in
      zip(edges, edges.dropFirst()).enumerated().compactMap { column, edge in
        (row, column) == lost
          ? nil : BoundingBox(edge.0, 95 + Double(row) * 20, edge.1 - 2, 113 + Double(row) * 20)
      }
    }
  }

  @Test(
    "A rule that was lost leaves a value in no cell, or two heads in one: the rows are whole all the same",
    arguments: [(2, 0), (0, 3)])
  func lostRule(row: Int, column: Int) {
    let lines = Self.lines([
      [(50, "枝番"), (110, "氏名"), (230, "生年月日"), (400, "資格取得日"), (540, "個人番号")],
      [
        (50, "00"), (110, "小笠原ゆかり"), (230, "昭和41年10月1日"), (400, "平成3年4月1日"),
        (540, "********6861"),
      ],
      [
        (50, "01"), (110, "小笠原守"), (230, "昭和40年1月2日"), (400, "平成3年5月1日"), (540, "********0663"),
      ],
    ])
    let edges: [Double] = [45, 105, 225, 395, 535, 700]
    var cells = Self.cells(edges, rows: 3, lost: (row, column))
    if row == 0 {
      cells.removeAll { $0.y0 < 100 && $0.x0 > 530 }
      cells.append(BoundingBox(395, 95, 698, 113))
    }
    let rows = Self.texts(FamilyTable(lines, cells: cells))
    #expect(rows.map { $0[.branchNumber] } == ["00", "01"])
    #expect(rows.map { $0[.individualNumberLastFour] } == ["********6861", "********0663"])
    #expect(rows.map { $0[.qualificationDate] } == ["平成3年4月1日", "平成3年5月1日"])
  }

  @Test("What stands below the only person in the same columns is none of the table")
  func below() throws {
    let lines = Self.lines([
      Self.head, [(50, "00"), (110, "小笠原ゆかり"), (230, "昭和41年10月1日"), (400, "********6861")],
      [(230, "2075")],
    ])
    let table = try #require(FamilyTable(lines, cells: []))
    #expect(table.rows.count == 1)
    #expect(!table.lineIDs.contains(try #require(lines.last).line.id))
  }
}
