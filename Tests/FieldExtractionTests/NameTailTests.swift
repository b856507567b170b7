import DocumentModel
@testable import FieldExtraction
import Testing

@Suite struct NameTailTests {
  @Test(
    "What follows a name in brackets is its kana, however badly read, or a remark; neither is the name's",
    arguments: [
      ("前田直人(マエダナオト)", "前田直人", "マエダナオト"), ("前田直人(マエダナ朴", "前田直人", "マエダナ朴"),
      ("李文子(リ)フミコ)", "李文子", "リ)フミコ"),
      ("山田太郎(本人)", "山田太郎", nil), ("山田太郎", "山田太郎", nil), ("(マリア)", "(マリア)", nil),
    ] as [(String, String, String?)])
  func brackets(text: String, name: String, kana: String?) {
    let glyphs = text.enumerated().map {
      Glyph(text: String($1), x: Double($0) * 10, confidence: 1)
    }
    let line = ReadLine(
      line: TextLine(id: 0, box: BoundingBox(0, 0, Double(glyphs.count) * 10, 10)),
      reading: Reading(reader: "ppocr-v6", glyphs: glyphs))
    let places = NameTail.places(
      ValuePlace(line: line, start: 0, end: glyphs.count, label: nil))
    #expect(places.first { $0.field == .name }?.place.raw == name)
    #expect(places.first { $0.field == .nameKana }?.place.raw == kana)
  }

  @Test(
    "A name of kanji before brackets, whatever those were read as",
    arguments: [
      ("李文子(外う", true), ("森本康夫(モ)ヤス才)", true), ("リフミコ(", false), ("李(リ)", false), ("李文子", false),
      ("OKA澄江(力ス工)", true),
    ])
  func holdsBrackets(text: String, holds: Bool) {
    let glyphs = text.enumerated().map {
      Glyph(text: String($1), x: Double($0) * 10, confidence: 1)
    }
    let line = ReadLine(
      line: TextLine(id: 0, box: BoundingBox(0, 0, 100, 10)),
      reading: Reading(reader: "ppocr-v6", glyphs: glyphs))
    #expect(NameTail.holdsBrackets(.whole(line)) == holds)
  }

  @Test(
    "男 is a field of its own behind a gap; the last letter of a given name is none, though set a little apart",
    arguments: [
      ("高田 吉男", [0.0, 10, 15, 20, 33], "高田 吉男", nil),
      ("高田 吉 男", [0.0, 10, 20, 34, 46, 58], "高田 吉", "男"),
      ("高田吉男", [0.0, 10, 20, 50], "高田吉", "男"),
      ("白川千恵性別女", [0.0, 10, 20, 30, 40, 50, 60], "白川千恵", "女"),
    ] as [(String, [Double], String, String?)])
  func sex(text: String, xs: [Double], name: String, sex: String?) {
    let glyphs = zip(text, xs).map { Glyph(text: String($0), x: $1, confidence: 1) }
    let line = ReadLine(
      line: TextLine(id: 0, box: BoundingBox(0, 0, 70, 10)),
      reading: Reading(reader: "ppocr-v6", glyphs: glyphs))
    let places = NameTail.places(
      ValuePlace(line: line, start: 0, end: glyphs.count, label: nil))
    #expect(places.first { $0.field == .name }?.place.raw == name)
    #expect(places.first { $0.field == .sex }?.place.raw == sex)
  }
}
