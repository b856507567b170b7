import DocumentModel
@testable import FieldExtraction
import Testing

@Suite struct HouseholdsTests {
  /// Two people below each other, each with a name, kana, a birth date and what else is said.
  private static func households(_ more: [[FieldName: String]]) throws -> Households {
    let people: [[FieldName: String]] = [
      [.name: "鈴木大輔", .nameKana: "スズキダイスケ", .birthDate: "1968-05-14"],
      [.name: "中村千尋", .nameKana: "ナカムラチヒロ", .birthDate: "1984-08-04"],
    ]
    let all = zip(people, more).enumerated().flatMap {
      at, pair -> [(LabelledPlaces.Place, String)] in
      pair.0.merging(pair.1) { first, _ in first }.sorted { $0.key.rawValue < $1.key.rawValue }
        .enumerated().map { row, entry in
          let line = ReadLine.printed(
            entry.value, id: 20 * at + row, y: 100 + 200 * Double(at) + 20 * Double(row))
          return ((entry.key, .whole(line)), entry.value)
        }
    }
    let blocks = try #require(
      PersonBlocks(
        all.map { place, text in
          PersonBlocks.Item(
            field: place.field, y: place.place.line.box.midY, x: place.place.line.box.x0, text: text
          )
        }))
    return Households(all.map(\.0), blocks) { $0.place.raw }
  }

  @Test(
    "One key twice is one household, two numbers are two; a key that is not there says nothing",
    arguments: [
      ([[FieldName.symbol: "156", .number: "46"], [.symbol: "156", .number: "46"]], true, false),
      ([[.symbol: "156", .number: "46"], [.symbol: "350", .number: "99"]], false, true),
      ([[.number: "46"], [.number: "99"]], false, true), ([[.number: "46"], [:]], false, false),
      ([[:], [:]], false, false),
    ])
  func keys(more: [[FieldName: String]], areOne: Bool, areSeveral: Bool) throws {
    let households = try Self.households(more)
    #expect(households.areOne == areOne)
    #expect(households.areSeveral == areSeveral)
    #expect(!households.borrows.contains(false))
  }

  @Test("Who has all that names him borrows nothing")
  func whole() throws {
    let key: [FieldName: String] = [.symbol: "156", .number: "46", .insurerNumber: "06279988"]
    #expect(try Self.households([key, key]).borrows == [false, false])
    #expect(try Self.households([key, [:]]).borrows == [false, true])
  }
}
