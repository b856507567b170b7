import DocumentModel
@testable import FieldExtraction
import Testing

@Suite struct KanaBesideNameTests {
  private static func kana(_ values: [String], x: Double = 200) -> [String] {
    let label = ReadLine.printed("氏名", id: 0, y: 100)
    let lines =
      [label]
      + values.enumerated().map { at, text in
        .printed(text, id: at + 1, x: at == 0 ? 200 : x, y: 100 + Double(at) * 16)
      }
    let places = LabelledPlaces(lines: lines, cells: []).places()
    return KanaBesideName.places(lines, TextRows(lines: lines, cells: []), among: places)
      .map(\.place.raw)
  }

  @Test("Kana without a label, right below a name and where it begins, are the name's")
  func below() {
    #expect(Self.kana(["西尾明美", "ニシオアケミ"]) == ["ニシオアケミ"])
  }

  @Test(
    "Words that are not all kana, two lines of kana and kana further off or elsewhere are nobody's",
    arguments: [
      ["西尾明美", "架空市見本"], ["西尾明美", "ニシオ明"], ["西尾明美", "", "", "ニシオアケミ"], ["西尾明美"],
    ])
  func nobody(values: [String]) {
    #expect(Self.kana(values).isEmpty)
  }

  @Test("Kana that begin elsewhere are not the name's")
  func aside() {
    #expect(Self.kana(["西尾明美", "ニシオアケミ"], x: 300).isEmpty)
  }
}
