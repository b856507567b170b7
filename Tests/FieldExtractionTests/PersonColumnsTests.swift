import DocumentModel
@testable import FieldExtraction
import Testing

@Suite struct PersonColumnsTests {
  /// Rows of three columns.
  private static func people(_ rows: [[String]]) -> [[FieldName: String]] {
    let lines = rows.enumerated().flatMap { at, row in
      row.enumerated().map { column, text in
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

  @Test("Numbers of rows left of their labels are no person, with or without a date")
  func rowNumbers() {
    #expect(
      Self.people([["01", "枝番", "00"], ["02", "氏名", "三谷寿子"], ["03", "生年月日", "平成9年9月17日"]]).isEmpty)
    #expect(
      Self.people([["01", "枝番", "00"], ["02", "氏名", "三谷寿子"], ["03", "フリガナ", "ミタニヒサコ"]]).isEmpty)
  }
}
