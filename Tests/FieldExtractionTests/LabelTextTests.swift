import DocumentModel
@testable import FieldExtraction
import Testing

@Suite struct LabelTextTests {
  private static func roles(_ text: String) -> [LabelRole] {
    LabelFinder.matches(in: ReadLine.printed(text).reading).map(\.role)
  }

  private static func folded(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        LabelText.folded(ReadLine.printed(text).reading.glyphs).map(\.scalar)))
  }

  @Test(
    "A dot between the words of a key is one, whatever sign it is read as",
    arguments: [
      ("記号:番号・枝番", [LabelRole.combinedKey]), ("記号・番号*枝番", [.combinedKey]),
      ("記号。番号'枝番", [.combinedKey]), ("記号・番号(枝番)", [.combinedKey]),
      ("記号12番号34", [.field(.symbol), .field(.number)]),
      ("記号「12」番号", [.field(.symbol), .field(.number)]),
    ])
  func keyDots(text: String, roles: [LabelRole]) {
    #expect(Self.roles(text) == roles)
  }

  @Test(
    "A slash between two words of labels is no ノ, a stop between words a dot; in values they stay",
    arguments: [
      ("氏名ノフリガナ", "氏名/フリガナ"), ("サトウノリコ", "サトウノリコ"), ("記号.番号", "記号・番号"), ("1.23", "1.23"),
      ("12:34", "12:34"), ("生年・月・日", "生年月日"), ("生年・月●日", "生年月日"), ("ご出生年.月.日", "ご出生年月日"),
    ])
  func signs(text: String, expected: String) {
    #expect(Self.folded(text) == expected)
  }
}
