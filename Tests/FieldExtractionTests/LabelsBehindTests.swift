import DocumentModel
@testable import FieldExtraction
import Testing

@Suite struct LabelsBehindTests {
  private static func places(_ rows: [[String]], gap: Double = 20) -> [FieldName: String] {
    var id = 0
    let lines = rows.enumerated().flatMap { at, texts -> [ReadLine] in
      var x = 50.0
      return texts.map { text in
        defer { (x, id) = (x + Double(text.count) * 10 + gap, id + 1) }
        return ReadLine.printed(text, id: id, x: x, y: 100 + 20 * Double(at))
      }
    }
    let places = LabelledPlaces(lines: lines, cells: []).places()
    return Dictionary(places.map { ($0.field, $0.place.raw.filter { $0 != " " }) }) { first, _ in
      first
    }
  }

  @Test(
    "Where labels stand in brackets behind their values, each has what stands before it, in its line or a piece of its row"
  )
  func behind() {
    let found = Self.places([
      ["70-0497", "（記号）"], ["196481（番号）"], ["二宮", "志明", "（氏名）"], ["昭和16年3月14日", "（生年月日）"],
    ])
    #expect(
      found == [.symbol: "70-0497", .number: "196481", .name: "二宮志明", .birthDate: "昭和16年3月14日"])
  }

  @Test("Labels behind an arrow have what stands before it, in their line or a piece of their row")
  func arrows() {
    let found = Self.places([
      ["3979←お手持ちの保険証の記号"], ["31751", "←番号"], ["二宮", "志明", "←氏名"], ["昭和16年3月14日←生年月日"],
    ])
    #expect(
      found == [.symbol: "3979", .number: "31751", .name: "二宮志明", .birthDate: "昭和16年3月14日"])
  }

  @Test(
    "Labels in brackets before their values have what stands behind them, also where a row has two")
  func before() {
    let found = Self.places([
      ["（記号）", "7004", "（番号）", "196481"], ["（氏名）", "二宮志明"], ["（生年月日）", "昭和16年3月14日"],
    ])
    #expect(found == [.symbol: "7004", .number: "196481", .name: "二宮志明", .birthDate: "昭和16年3月14日"])
  }

  /// Values at the left, labels in a column at the right.
  private static func column(_ rows: [(String, String)], behind: String? = nil) -> [FieldName:
    String]
  {
    let lines = rows.enumerated().flatMap { at, row -> [ReadLine] in
      let y = 100 + 20 * Double(at)
      let last = behind.map { [ReadLine.printed($0, id: 3 * at + 2, x: 520, y: y)] } ?? []
      return [
        .printed(row.0, id: 3 * at, x: 72, y: y), .printed(row.1, id: 3 * at + 1, x: 390, y: y),
      ]
        + last
    }
    let places = LabelledPlaces(lines: lines, cells: []).places()
    return Dictionary(places.map { ($0.field, $0.place.raw) }) { first, _ in first }
  }

  @Test(
    "Labels in the last column of a table have what stands left of them, unless something stands behind"
  )
  func lastColumn() {
    let rows = [
      ("39409545", "保険者番号"), ("昭和12年2月11日", "生年月日"), ("馬場太一", "氏名"), ("ババタイチ", "フリガナ"),
      ("95089647", "番号"),
    ]
    let found = Self.column(rows)
    #expect(
      found == [
        .insurerNumber: "39409545", .birthDate: "昭和12年2月11日", .name: "馬場太一",
        .nameKana: "ババタイチ", .number: "95089647",
      ])
    #expect(Self.column(rows, behind: "1234567")[.insurerNumber] != "39409545")
    #expect(Self.column(Array(rows.prefix(4)))[.insurerNumber] != "39409545")
  }

  @Test("A value left of its label ends where another label begins in its line")
  func followed() {
    let found = Self.column([
      ("39409545", "保険者番号"), ("昭和12年2月11日", "生年月日"), ("馬場太一", "氏名"), ("ババタイチ", "フリガナ"),
      ("78-0559 番号 355925 枝番 00", "記号"),
    ])
    #expect(found[.symbol] == "78-0559")
    #expect(found[.name] == "馬場太一")
  }

  @Test("A key of three parts stands before its label too")
  func keys() {
    let arrows = Self.places([
      ["5120-14160-01", "←記号・番号・枝番"], ["オギワラアキラ", "←お名前(カナ)"], ["昭和50年2月19日", "←生年月日"],
      ["男", "←性別"],
    ])
    #expect(arrows[.symbol] == "5120")
    #expect(arrows[.number] == "14160")
    #expect(arrows[.branchNumber] == "01")
    let parted = Self.places([
      ["8963", "10801", "←記号番号"], ["オギワラアキラ", "←お名前(カナ)"], ["昭和50年2月19日", "←生年月日"],
      ["男", "←性別"],
    ])
    #expect(parted[.symbol] == "8963")
    #expect(parted[.number] == "10801")
    let near = [("8963", 76.0, 108.0), ("10801", 121, 161), ("←記号番号", 177, 230)].enumerated().map {
      ReadLine.printed($1.0, id: $0, in: BoundingBox($1.1, 227, $1.2, 234))
    }
    let others = ["←枝番", "←氏名", "←フリガナ", "←生年月日"].enumerated().flatMap { at, label in
      let y = 250 + 20 * Double(at)
      return [
        ReadLine.printed("05", id: 10 + 2 * at, in: BoundingBox(149, y, 162, y + 7)),
        .printed(label, id: 11 + 2 * at, in: BoundingBox(177, y, 230, y + 8)),
      ]
    }
    let found = LabelledPlaces(lines: near + others, cells: []).places()
    #expect(found.contains { $0.field == .number && $0.place.raw == "10801" })
    let column = Self.column([
      ("9010-49808", "記号・番号"), ("00", "枝番"), ("萩原民子", "氏名"), ("ハギワラタミコ", "フリガナ"),
      ("昭和16年12月25日", "生年月日"),
    ])
    #expect(column[.symbol] == "9010")
    #expect(column[.number] == "49808")
  }

  @Test("A row whose value is not beside its label takes nothing from the others")
  func gap() {
    let found = Self.column([
      ("", "保険者"), ("昭和12年2月11日", "生年月日"), ("馬場太一", "氏名"), ("ババタイチ", "フリガナ"),
      ("95089647", "番号"), ("00", "枝番"),
    ])
    #expect(found[.number] == "95089647")
    #expect(found[.branchNumber] == "00")
  }
}
