import DocumentModel
@testable import FieldExtraction
import Testing

@Suite struct PersonColumnsTests {
  /// Rows of columns; nothing stands where the text is empty.
  private static func people(_ rows: [[String]]) -> [[FieldName: String]] {
    let lines = rows.enumerated().flatMap { at, row in
      row.enumerated().filter { !$0.element.isEmpty }.map { column, text in
        ReadLine.printed(
          text, id: at * 3 + column, x: 40 + Double(column) * 180, y: 100 + Double(at) * 20)
      }
    }
    return (PersonColumns(lines, cells: [])?.people ?? []).map { person in
      Dictionary(person.map { ($0.field, $0.line.plain) }) { first, _ in first }
    }
  }

  @Test("A person in each column, the labels at the left or between two")
  func columns() {
    let left = Self.people([
      ["枝番", "00", "01"], ["氏名", "白川民子", "三谷寿子"], ["生年月日", "昭和30年4月14日", "平成9年9月17日"],
    ])
    #expect(left.map { $0[.name] } == ["白川民子", "三谷寿子"])
    let between = Self.people([
      ["00", "枝番", "01"], ["白川民子", "氏名", "三谷寿子"], ["昭和30年4月14日", "生年月日", "平成9年9月17日"],
    ])
    #expect(between.map { $0[.name] } == ["白川民子", "三谷寿子"])
    #expect(between.map { $0[.branchNumber] } == ["00", "01"])
  }

  @Test(
    "What is said of each item beside its value is no person, and no reason to see none in the other columns"
  )
  func remarks() {
    let remarks = [
      "氏名": "住民票と同じ文字とは限りません", "枝番": "ご本人は00です", "資格取得年月日": "加入した日です", "個人番号（下4桁）": "カードと比べてください",
    ]
    func rows(_ people: [[String]]) -> [[String]] {
      zip(["氏名", "生年月日", "枝番", "資格取得年月日", "個人番号（下4桁）"], people).map {
        [$0] + $1 + [remarks[$0] ?? ""]
      }
    }
    #expect(
      Self.people(
        rows([["白川民子"], ["昭和30年4月14日"], ["00"], ["平成18年7月1日"], ["********2616"]])
      ).isEmpty)
    let two = Self.people(
      rows([
        ["白川民子", "三谷寿子"], ["昭和30年4月14日", "平成9年9月17日"], ["00", "01"], ["平成18年7月1日", "平成18年7月1日"],
        ["********2616", "********7719"],
      ]))
    #expect(two.map { $0[.name] } == ["白川民子", "三谷寿子"])
  }

  @Test("The number of a note beside the digits makes nobody of a column of remarks")
  func notes() {
    let rows = [
      ["氏名", "白川民子", "ご確認ください"], ["生年月日", "昭和30年4月14日", "注2参照"],
      ["個人番号（下4桁）", "********2616", "1"],
    ]
    #expect(Self.people(rows).isEmpty)
  }

  @Test(
    "People of whom a birth date cannot be read are people all the same; a column of boxes to tick is none"
  )
  func unread() {
    let three = Self.people([
      ["枝番", "00", "01"], ["氏名", "白川民子", "三谷寿子"], ["生年月日", "昭和３ロ 1 0.9", "平成9年9月17日"],
    ])
    #expect(three.map { $0[.name] } == ["白川民子", "三谷寿子"])
    #expect(
      Self.people([
        ["枝番", "00", "□"], ["氏名", "白川民子", "□はい"], ["生年月日", "昭和30年4月14日", "□"], ["性別", "女", "□"],
      ]).isEmpty)
  }

  @Test("Numbers of rows left of their labels are no person, with or without a date")
  func rowNumbers() {
    #expect(
      Self.people([["01", "枝番", "00"], ["02", "氏名", "三谷寿子"], ["03", "生年月日", "平成9年9月17日"]]).isEmpty)
    #expect(
      Self.people([["01", "枝番", "00"], ["02", "氏名", "三谷寿子"], ["03", "フリガナ", "ミタニヒサコ"]]).isEmpty)
  }
}
