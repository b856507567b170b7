import DocumentModel
@testable import FieldExtraction
import Testing

@Suite struct InsurersNumbersTests {
  @Test("Of two 番号 the one before the insurer's name, or beside 保険者, is the insurer's")
  func insurersNumber() {
    let own = [ReadLine.printed("記号 6181", id: 0), .printed("番号 20345", id: 1, x: 200)]
    let other = ReadLine.printed("番号 06139992", id: 3, x: 100, y: 130)
    let name = ReadLine.printed("名称見本健康保険組合", id: 4, x: 220, y: 130)
    let head = ReadLine.printed("保險者", id: 5, x: 20, y: 130)
    let upper = ReadLine.printed("発行機関の保険者", id: 6, x: 40, y: 115)
    let wrapped = [
      upper, ReadLine.printed("番号", id: 7, x: 40, y: 130),
      .printed("06139992", id: 8, x: 200, y: 130),
    ]
    let below = LabelledPlaces(lines: own + wrapped, cells: []).places()
    #expect(below.filter { $0.field == .number }.map(\.place.raw) == ["20345"])
    #expect(below.contains { $0.field == .insurerNumber && $0.place.raw == "06139992" })
    // Both rows of the label have it as their value.
    let again = [
      ReadLine.printed("加入している保険者", id: 9, x: 40, y: 124),
      .printed("の番号", id: 10, x: 40, y: 138), .printed("06139992", id: 11, x: 200, y: 131),
    ]
    let both = LabelledPlaces(lines: own + again, cells: []).places()
    #expect(both.filter { $0.field == .number }.map(\.place.raw) == ["20345"])
    for witness in [name, head] {
      let places = LabelledPlaces(lines: own + [other, witness], cells: []).places()
      #expect(places.filter { $0.field == .number }.map(\.place.raw) == ["20345"])
      #expect(places.contains { $0.field == .insurerNumber && $0.place.raw == "06139992" })
    }
  }
}
