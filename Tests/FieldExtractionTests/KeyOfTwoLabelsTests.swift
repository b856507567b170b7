import DocumentModel
@testable import FieldExtraction
import Testing

@Suite struct KeyOfTwoLabelsTests {
  private static func parts(_ texts: [(FieldName, Int, String)]) -> [String] {
    let places: [LabelledPlaces.Place] = texts.map { field, id, text in
      (field, .whole(ReadLine.printed(text, id: id)))
    }
    return KeyOfTwoLabels.parted(places).filter { $0.field == .symbol || $0.field == .number }
      .map { "\($0.field) \($0.place.raw)" }
  }

  @Test(
    "One line that symbol and number both have as their value is a key of two parts; two lines are two values"
  )
  func parted() {
    #expect(
      Self.parts([(.symbol, 1, "7362-74851"), (.number, 1, "7362-74851"), (.branchNumber, 2, "05")])
        == ["symbol 7362", "number 74851"])
    #expect(
      Self.parts([(.symbol, 1, "7362"), (.number, 2, "74851")]) == ["symbol 7362", "number 74851"])
    #expect(Self.parts([(.symbol, 1, "12-34-01"), (.number, 1, "12-34-01")]).isEmpty)
  }
}
