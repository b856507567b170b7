import DocumentModel
@testable import FieldExtraction
import Testing

@Suite struct LabelledPlacesTests {
  private static func places(_ lines: [ReadLine]) -> [FieldName: String] {
    let places = LabelledPlaces(lines: lines, cells: []).places()
    return Dictionary(places.map { ($0.field, $0.place.raw) }) { first, _ in first }
  }

  @Test(
    "One label for name and kana has both beside it, parted by a slash, which is read as ノ before kana",
    arguments: ["矢野三千代／ヤノミチヨ", "矢野三千代ノヤノミチヨ", "矢野三千代 | ヤノミチヨ"])
  func slashed(value: String) {
    let found = Self.places([
      ReadLine.printed("氏名／カナ", id: 0), ReadLine.printed(value, id: 1, x: 250),
    ])
    #expect(found[.name]?.filter { $0 != " " } == "矢野三千代")
    #expect(found[.nameKana]?.filter { $0 != " " } == "ヤノミチヨ")
    let foreign = Self.places([
      ReadLine.printed("氏名／カナ", id: 0),
      ReadLine.printed("NGUYEN 照夫ノグエン テルオ", id: 1, x: 250),
    ])
    #expect(foreign[.name]?.filter { $0 != " " } == "NGUYEN照夫")
  }

  @Test("Kana that stand apart in the row of their label over the name are read once")
  func kanaOverName() {
    let lines: [ReadLine] = [
      .printed("フリガナ サイトウ", id: 0, in: BoundingBox(62, 135, 137, 142)),
      .printed("カズオ", id: 1, in: BoundingBox(148, 135, 172, 142)),
      .printed("氏名 齊藤 和夫", id: 2, in: BoundingBox(61, 149, 165, 162)),
    ]
    let places = LabelledPlaces(lines: lines, cells: []).places()
    let kana = places.filter { $0.field == .nameKana }.map { $0.place.raw.filter { $0 != " " } }
    #expect(kana == ["サイトウカズオ"])
  }

  @Test("What a slip of returned mail says beside a label is no value of it")
  func slipBeside() {
    let found = Self.places([
      ReadLine.printed("氏名", id: 0), ReadLine.printed("住所の記載不十分", id: 1, x: 250),
      ReadLine.printed("フリガナ", id: 2, y: 130),
      ReadLine.printed("あて所に尋ねあたりません", id: 3, x: 250, y: 130),
      ReadLine.printed("番号", id: 4, y: 160), ReadLine.printed("1234", id: 5, x: 250, y: 160),
    ])
    #expect(found == [.number: "1234"])
  }

  @Test("記号等 before a row of labels is its heading; before a value it is the label")
  func heading() {
    let row = Self.places([
      ReadLine.printed("記号等", id: 0), ReadLine.printed("記号81-0987", id: 1, x: 110),
      ReadLine.printed("3", id: 2, x: 30, y: 120), ReadLine.printed("番号162715", id: 3, x: 240),
    ])
    #expect(row[.symbol] == "81-0987")
    #expect(row[.number] == "162715")
    let label = Self.places([
      ReadLine.printed("記号等", id: 0), ReadLine.printed("81-0987", id: 1, x: 110),
    ])
    #expect(label[.symbol] == "81-0987")
  }

  @Test(
    "A date of birth and the sex behind it are two values, whether one label announces both or two beside each other",
    arguments: [
      (["生年月日・性別"], "昭和40年1月2日・女"), (["生年月日", "性別"], "昭和40年1月2日 女"),
      (["生年月日（性別）"], "昭和40年1月2日（女）"), (["生年月日"], "昭和40年1月2日／女"),
    ])
  func birthAndSex(labels: [String], value: String) {
    let lines =
      labels.enumerated().map { ReadLine.printed($1, id: $0, x: 50 + 55 * Double($0)) }
      + [ReadLine.printed(value, id: 9, x: 250)]
    let found = Self.places(lines)
    #expect(found[.birthDate] == "昭和40年1月2日")
    #expect(found[.sex] == "女")
  }

  @Test(
    "A 番号 of words nobody knows is the insurer's where it can be nothing else",
    arguments: [
      ("加入健保の番号", "06139992", "06139992"), ("加入健保の番号", "06139991", nil),
      ("電話番号", "06139992", nil),
    ])
  func insurerNumber(label: String, value: String, expected: String?) {
    let lines = [ReadLine.printed(label), ReadLine.printed(value, id: 1, x: 200)]
    #expect(Self.places(lines)[.insurerNumber] == expected)
  }

  @Test(
    "A branch number behind the number's hyphen counts where no label asks for one; 保険者 may head a number"
  )
  func unannounced() {
    let key = [ReadLine.printed("記号 3324", id: 0), .printed("番号 56926-00", id: 1, y: 130)]
    #expect(Self.places(key)[.number] == "56926")
    #expect(Self.places(key)[.branchNumber] == "00")
    let labelled = key + [.printed("枝番", id: 2, y: 160)]
    #expect(Self.places(labelled)[.number] == "56926-00")
    let insurer = [ReadLine.printed("保険者", id: 0), .printed("06139992", id: 1, x: 200)]
    #expect(Self.places(insurer)[.insurerNumber] == "06139992")
    #expect(Self.places(insurer)[.insurerName] == nil)
  }

  @Test("The rest of a label whose bracket the row above left open is that label's, not a number's")
  func restOfLabel() {
    let lines = [
      ReadLine.printed("番号 1359 枝番（家族", id: 0, y: 100), .printed("ごとの番号）00", id: 1, y: 116),
    ]
    let places = LabelledPlaces(lines: lines, cells: []).places()
    #expect(places.filter { $0.field == .number }.map(\.place.raw) == ["1359"])
    #expect(places.contains { $0.field == .branchNumber && $0.place.raw == "00" })
  }
}
