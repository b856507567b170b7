import DocumentModel
@testable import FieldExtraction
import Testing

@Suite struct CellTableTests {
  /// Three columns of 150 points, a head and rows of 40; each cell's lines one below the other.
  private static func table(_ rows: [[[String]]]) -> (lines: [ReadLine], cells: [BoundingBox]) {
    var lines: [ReadLine] = []
    var cells: [BoundingBox] = []
    for (row, columns) in rows.enumerated() {
      for (column, texts) in columns.enumerated() {
        let (x, y) = (20 + Double(column) * 150, 100 + Double(row) * 42)
        cells.append(BoundingBox(x, y, x + 148, y + 40))
        for (at, text) in texts.enumerated() {
          let top = y + (texts.count == 1 ? 15 : 5 + Double(at) * 16)
          let box = BoundingBox(x + 4, top, x + 4 + 10 * Double(text.count), top + 10)
          lines.append(
            ReadLine(
              line: TextLine(id: lines.count, box: box),
              reading: Reading(
                reader: "ppocr-v6",
                glyphs: text.enumerated().map {
                  Glyph(text: String($1), x: x + 4 + Double($0) * 10, confidence: 1)
                })))
        }
      }
    }
    return (lines, cells)
  }

  /// A head and people of two storeys each: the outer columns in one cell, the inner ones in two.
  private static func storeys(_ rows: [[String]]) -> (lines: [ReadLine], cells: [BoundingBox]) {
    var lines: [ReadLine] = []
    var cells: [BoundingBox] = []
    func add(_ text: String, _ cell: BoundingBox) {
      cells.append(cell)
      lines.append(
        .printed(text, id: lines.count, x: cell.x0 + 4, y: cell.midY - 5))
    }
    for (at, row) in rows.enumerated() {
      let y = 100 + Double(at) * 42
      add(row[0], BoundingBox(20, y, 98, y + 40))
      for (column, x) in [(1, 100.0), (3, 250)] {
        add(row[column], BoundingBox(x, y, x + 148, y + 19))
        add(row[column + 1], BoundingBox(x, y + 21, x + 148, y + 40))
      }
      add(row[5], BoundingBox(400, y, 548, y + 40))
    }
    return (lines, cells)
  }

  @Test(
    "A person of two rows, 生年月日 over 資格取得日 in cells of their own, is one; a table without those cells is none"
  )
  func twoRowsEach() throws {
    let sheet = Self.storeys([
      ["枝番", "フリガナ", "氏名", "生年月日", "資格取得日", "個人番号下4桁"],
      ["00", "ヨシダマコト", "吉田誠", "昭和38年10月7日", "平成3年4月1日", "********1236"],
      ["01", "ヨシダサクラ", "吉田咲良", "昭和46年8月5日", "平成5年4月1日", "********5962"],
    ])
    let table = try #require(CellTable(sheet.lines, cells: sheet.cells))
    let texts = table.rows.map { row in
      Dictionary(uniqueKeysWithValues: row.map { ($0.field, $0.line.reading.text) })
    }
    #expect(texts.map { $0[.name] } == ["吉田誠", "吉田咲良"])
    #expect(texts.map { $0[.birthDate] } == ["昭和38年10月7日", "昭和46年8月5日"])
    #expect(texts.map { $0[.qualificationDate] } == ["平成3年4月1日", "平成5年4月1日"])
    #expect(texts.map { $0[.branchNumber] } == ["00", "01"])
    #expect(FamilyTable(sheet.lines, cells: sheet.cells) == nil)
  }

  @Test("Two labels in one cell of the head name the two values in each cell below")
  func stackedLabels() throws {
    let sheet = Self.table([
      [["フリガナ", "氏名"], ["生年月日"], ["個人番号下4桁"]],
      [["ヨシダマコト", "吉田誠"], ["昭和38年10月7日"], ["********1236"]],
      [["ヨシダサクラ", "吉田咲良"], ["昭和46年8月5日"], ["********5962"]],
    ])
    let table = try #require(CellTable(sheet.lines, cells: sheet.cells))
    let texts = table.rows.map { row in
      Dictionary(uniqueKeysWithValues: row.map { ($0.field, $0.line.reading.text) })
    }
    #expect(texts.map { $0[.name] } == ["吉田誠", "吉田咲良"])
    #expect(texts.map { $0[.nameKana] } == ["ヨシダマコト", "ヨシダサクラ"])
    #expect(texts.map { $0[.individualNumberLastFour] } == ["********1236", "********5962"])
  }

  @Test(
    "Rules that damage broke: a head and the value below it in one cell, a row of which one cell is missing"
  )
  func brokenRules() throws {
    let sheet = Self.table([
      [["フリガナ", "氏名"], ["生年月日"], ["性別"], ["個人番号下4桁"]],
      [["ヨシダマコト", "吉田誠"], ["昭和38年10月7日"], ["男"], ["********1236"]],
      [["ヨシダサクラ", "吉田咲良"], ["昭和46年8月5日"], ["女"], ["********5962"]],
    ])
    var cells = sheet.cells
    cells[3] = cells[3].union(cells[7])
    cells.remove(at: 9)
    cells.remove(at: 7)
    let table = try #require(CellTable(sheet.lines, cells: cells))
    let texts = table.rows.map { row in
      Dictionary(uniqueKeysWithValues: row.map { ($0.field, $0.line.reading.text) })
    }
    #expect(texts.map { $0[.individualNumberLastFour] } == ["********1236", "********5962"])
    #expect(texts.map { $0[.birthDate] } == ["昭和38年10月7日", "昭和46年8月5日"])
  }

  @Test("A last column whose outer rule was not found is one of the table all the same")
  func openEnd() throws {
    let sheet = Self.table([
      [["フリガナ", "氏名"], ["生年月日"], ["個人番号下4桁"]],
      [["ヨシダマコト", "吉田誠"], ["昭和38年10月7日"], ["********1236"]],
      [["ヨシダサクラ", "吉田咲良"], ["昭和46年8月5日"], ["********5962"]],
    ])
    // The cell of the second row alone was found.
    let cells = sheet.cells.enumerated().filter { $0.offset != 2 && $0.offset != 5 }.map(\.element)
    let table = try #require(CellTable(sheet.lines, cells: cells))
    let digits = table.rows.map { row in
      row.first { $0.field == .individualNumberLastFour }?.line.plain
    }
    #expect(digits == ["********1236", "********5962"])
  }

  @Test("One line under two labels is kana or a name by what it holds")
  func oneOfTwo() throws {
    let sheet = Self.table([
      [["フリガナ", "氏名"], ["生年月日"], ["個人番号"]],
      [["ヨシダマコト"], ["昭和38年10月7日"], ["********1236"]],
    ])
    let table = try #require(CellTable(sheet.lines, cells: sheet.cells))
    #expect(table.rows[0].contains { $0.field == .nameKana })
    #expect(!table.rows[0].contains { $0.field == .name })
  }

  @Test("Kana under each name, and one label for both: what has more kana is the kana")
  func kanaInTheRows() throws {
    let sheet = Self.table([
      [["氏名(フリガナ)"], ["生年月日"], ["個人番号"]],
      [["平野マリア", "ヒラノマリア"], ["昭和38年10月7日"], ["********1236"]],
      [["平野愛", "ヒラノアイ"], ["昭和46年8月5日"], ["********5962"]],
    ])
    let table = try #require(CellTable(sheet.lines, cells: sheet.cells))
    let texts = table.rows.map { row in
      Dictionary(uniqueKeysWithValues: row.map { ($0.field, $0.line.reading.text) })
    }
    #expect(texts.map { $0[.name] } == ["平野マリア", "平野愛"])
    #expect(texts.map { $0[.nameKana] } == ["ヒラノマリア", "ヒラノアイ"])
  }

  @Test("A plain head, and a form of labels beside values, are no such table")
  func others() {
    let plain = Self.table([
      [["氏名"], ["生年月日"], ["個人番号"]], [["吉田誠"], ["昭和38年10月7日"], ["********1236"]],
    ])
    #expect(CellTable(plain.lines, cells: plain.cells) == nil)
    let form = Self.table([[["氏名"], ["吉田誠"], ["男"]], [["生年月日"], ["昭和38年10月7日"], [""]]])
    #expect(CellTable(form.lines.filter { !$0.reading.glyphs.isEmpty }, cells: form.cells) == nil)
  }

  @Test("A column of 記号・番号 stays outside, to be found below its own label")
  func combinedKey() throws {
    let sheet = Self.table([
      [["記号・番号"], ["氏名（フリガナ）"], ["生年月日"], ["枝番"]],
      [["12・6936141"], ["権藤光男", "ゴンドウミツオ"], ["昭和27年6月14日"], ["02"]],
    ])
    let table = try #require(CellTable(sheet.lines, cells: sheet.cells))
    let outside = sheet.lines.filter { !table.lineIDs.contains($0.line.id) }
    #expect(outside.map(\.reading.text) == ["記号・番号", "12・6936141"])
    #expect(table.rows.first?.first { $0.field == .nameKana }?.line.reading.text == "ゴンドウミツオ")
  }
}
