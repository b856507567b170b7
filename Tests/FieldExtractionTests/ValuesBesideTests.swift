import DocumentModel
@testable import FieldExtraction
import Testing

@Suite struct ValuesBesideTests {
  @Test("A value below a label of its own in the cell beside is that label's")
  func ownLabel() {
    let label = ReadLine.printed("記号", id: 0, in: BoundingBox(60, 96, 80, 104))
    let others = [
      ReadLine.printed("番号", id: 1, in: BoundingBox(260, 96, 280, 104)),
      ReadLine.printed("31099", id: 2, in: BoundingBox(250, 108, 290, 118)),
      ReadLine.printed("4297", id: 3, in: BoundingBox(52, 108, 88, 118)),
    ]
    let cells = [BoundingBox(40, 90, 200, 124), BoundingBox(202, 90, 362, 124)]
    let place = ValueLocator(lines: [label] + others, cells: cells)
      .place(of: label.labels[0], in: label, mayBeBelow: true, isSpread: true)
    #expect(place?.raw == "4297")
  }

  @Test(
    "In a cell that holds the next label and its value too, only what stands before that label is a label's value"
  )
  func nextLabel() {
    let label = ReadLine.printed("記号番号", id: 0, in: BoundingBox(41, 54, 78, 73))
    let others = [
      ReadLine.printed("63-0619.298645", id: 1, in: BoundingBox(196, 62, 280, 69)),
      ReadLine.printed("枝番", id: 2, in: BoundingBox(430, 62, 449, 70)),
      ReadLine.printed("01", id: 3, in: BoundingBox(507, 62, 517, 69)),
    ]
    let cells = [BoundingBox(36, 52, 190, 76), BoundingBox(192, 52, 560, 76)]
    let place = ValueLocator(lines: [label] + others, cells: cells)
      .place(of: label.labels[0], in: label, mayBeBelow: true, isSpread: true)
    #expect(place?.raw == "63-0619.298645")
  }

  @Test("A label whose middle is between two rows means the first, where that can be its value")
  func betweenRows() {
    let label = ReadLine.printed("記号", id: 0, x: 90, y: 108)
    let upper = ReadLine.printed("2022860 番号 305", id: 1, x: 240, y: 101)
    let lower = ReadLine.printed("枝番 02", id: 2, x: 240, y: 115)
    let next = ReadLine.printed("01340017", id: 3, x: 240, y: 140)
    func value(_ lines: [ReadLine], _ role: LabelRole) -> String? {
      ValuesBeside(rows: TextRows(lines: lines, cells: [])).betweenRows(label, role)?.plain
    }
    #expect(value([label, upper, lower, next], .field(.symbol)) == upper.plain)
    #expect(value([label, upper, lower, next], .field(.name)) == nil)
    #expect(value([label, upper, next], .field(.symbol)) == nil)
  }

  @Test(
    "A small note stands well below the value that its label means; not where the row has a label of its own"
  )
  func note() {
    let label = ReadLine.printed("枝番", id: 0, x: 90, y: 108)
    let upper = ReadLine.printed("02", id: 1, x: 240, y: 98)
    let lower = ReadLine.printed("ご家族はお一人ずつ異なります", id: 2, x: 240, y: 118)
    func value(_ lines: [ReadLine]) -> String? {
      ValuesBeside(rows: TextRows(lines: lines, cells: [])).betweenRows(
        label, .field(.branchNumber))?.plain
    }
    #expect(value([label, upper, lower]) == "02")
    let next = ReadLine.printed("氏名", id: 3, x: 90, y: 119)
    #expect(value([label, upper, lower, next]) == nil)
  }

  @Test("Of a name and its kana over it the label means its own")
  func nameUnderKana() {
    func value(_ text: String, _ role: LabelRole) -> String? {
      let label = ReadLine.printed(text, id: 0, x: 90, y: 108)
      let upper = ReadLine.printed("ヤマモトケイコ", id: 1, x: 240, y: 101)
      let lower = ReadLine.printed("山本恵子", id: 2, x: 240, y: 115)
      let rows = TextRows(lines: [label, upper, lower], cells: [])
      return ValuesBeside(rows: rows).betweenRows(label, role)?.plain
    }
    #expect(value("氏名", .field(.name)) == "山本恵子")
    #expect(value("フリガナ", .field(.nameKana)) == "ヤマモトケイコ")
  }

  @Test("A remark in the label's own cell is no name where one stands in the next")
  func nextCell() {
    let label = ReadLine.printed("氏名", id: 0, x: 60, y: 100)
    let remark = ReadLine.printed("戸籍", id: 1, x: 90, y: 100)
    let name = ReadLine.printed("吉川光男", id: 2, x: 240, y: 100)
    let cells = [BoundingBox(50, 90, 200, 120), BoundingBox(202, 90, 400, 120)]
    func value(_ name: ReadLine) -> String? {
      let rows = TextRows(lines: [label, remark, name], cells: cells)
      return ValuesBeside(rows: rows).inNextCell(label, remark, .field(.name))?.plain
    }
    #expect(value(name) == "吉川光男")
    #expect(value(ReadLine.printed("男", id: 2, x: 240, y: 100)) == nil)
    #expect(value(ReadLine.printed("生年月日", id: 2, x: 240, y: 100)) == nil)
    let own = TextRows(
      lines: [label, ReadLine.printed("鶴見郁子", id: 1, x: 90, y: 100), name], cells: cells)
    #expect(
      ValuesBeside(rows: own).inNextCell(label, own.lines[1], .field(.name)) == nil,
      "a name stands in the label's own cell")
  }
}
