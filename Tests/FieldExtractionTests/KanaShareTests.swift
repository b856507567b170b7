import DocumentModel
@testable import FieldExtraction
import Testing

@Suite struct KanaShareTests {
  @Test(
    "Of two names the one in kana is the other's kana, where nothing else is",
    arguments: [
      ([FieldName.name: ["タケダ タケオ", "武田 武雄"]], ["nameKana", "name"]),
      ([.name: ["タケダ タケオ"]], ["name"]), ([.name: ["ホアン マリア", "マリア ホアン"]], ["name", "name"]),
      ([.name: ["武田 武雄", "武田 武雄"]], ["name", "name"]),
    ])
  func told(names: [FieldName: [String]], fields: [String]) {
    let places = (names[.name] ?? []).enumerated().map { id, text -> LabelledPlaces.Place in
      (.name, .whole(ReadLine.printed(text, id: id, x: 50, y: 100 + Double(id) * 20)))
    }
    #expect(KanaShare.told(places).map { $0.field.rawValue } == fields)
  }

  @Test("Another place of the kana leaves two names what they are")
  func hasKana() {
    let kana = ReadLine.printed("タケダ タケオ", id: 0, x: 50, y: 100)
    let name = ReadLine.printed("武田 武雄", id: 1, x: 50, y: 120)
    let places: [LabelledPlaces.Place] = [
      (.nameKana, .whole(kana)), (.name, .whole(kana)), (.name, .whole(name)),
    ]
    #expect(KanaShare.told(places).map(\.field) == [.nameKana, .name, .name])
  }

  @Test("A line that is name and kana by its label is the kana of the name that stands elsewhere")
  func twins() {
    let kana = ReadLine.printed("サワダ`タカコ", id: 0, x: 50, y: 100)
    let name = ReadLine.printed("沢田 孝子", id: 1, x: 50, y: 120)
    let both: [LabelledPlaces.Place] = [(.name, .whole(kana)), (.nameKana, .whole(kana))]
    #expect(
      KanaShare.withoutTwins(both + [(.name, .whole(name))]).map(\.field) == [.nameKana, .name])
    #expect(KanaShare.withoutTwins(both).map(\.field) == [.name, .nameKana])
  }
}
