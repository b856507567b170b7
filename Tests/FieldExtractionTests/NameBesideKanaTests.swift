import DocumentModel
@testable import FieldExtraction
import Testing

@Suite struct NameBesideKanaTests {
  private static func names(_ rows: [(head: String, value: String)]) -> [String] {
    let lines = rows.enumerated().flatMap { at, row -> [ReadLine] in
      let y = 100 + Double(at) * 20
      return [
        .printed(row.head, id: 2 * at, y: y), .printed(row.value, id: 2 * at + 1, x: 200, y: y),
      ].filter { !$0.plain.isEmpty }
    }
    let places = LabelledPlaces(lines: lines, cells: []).places()
    return NameBesideKana.places(lines, TextRows(lines: lines, cells: []), among: places)
      .map(\.place.raw)
  }

  @Test("The one line beside the labelled kana that can be a name is the name, over or under them")
  func named() {
    #expect(Self.names([("フリガナ", "ホシノケイイチ"), ("対象の方", "星野敬一")]) == ["星野敬一"])
    #expect(Self.names([("フリガナ", "グエンティラン"), ("本状の宛て", "NGUYEN THI LAN")]) == ["NGUYEN THI LAN"])
    #expect(Self.names([("通知のあて人", "星野敬一"), ("フリガナ", "ホシノケイイチ")]) == ["星野敬一"])
  }

  @Test(
    "Towns, insurers, digits, what another label has and two lines that can be it are nobody",
    arguments: [
      [("フリガナ", "ホシノケイイチ"), ("お住まい", "架空市")], [("フリガナ", "ホシノケイイチ"), ("宛", "見本健康保険組合")],
      [("フリガナ", "ホシノケイイチ"), ("整理", "12345")], [("フリガナ", "ホシノケイイチ"), ("世帯主氏名", "星野守")],
      [("甲", "星野守"), ("フリガナ", "ホシノケイイチ"), ("乙", "星野敬一")], [("対象の方", "星野敬一")],
    ])
  func nobody(rows: [(String, String)]) {
    #expect(Self.names(rows.map { (head: $0.0, value: $0.1) }).isEmpty)
  }
}
