import DocumentModel
@testable import FieldExtraction
import Testing

@Suite struct SexBehindNameTests {
  /// The fields of a line, by the widths of the blanks between its letters; lines are ten points high.
  private static func parts(_ text: String, _ blanks: [Double], sexIsKnown: Bool = false)
    -> [String]
  {
    var reader = RecordedReader([[(5, text)]])
    reader.blanks = blanks.enumerated().map { at, width in
      let x = 60 + Double(at) * 20
      return x...(x + width)
    }
    let place = ValuePlace.whole(.printed(text))
    let other: [LabelledPlaces.Place] = sexIsKnown ? [(.sex, .whole(.printed("男", id: 1)))] : []
    return SexBehindName(page: reader.page, reader: reader).parted([(.name, place)] + other)
      .map { "\($0.field.rawValue) \($0.place.raw)" }
  }

  @Test("A sex that stands apart behind a name is one")
  func parted() {
    #expect(Self.parts("沼田桂子女", [2, 11, 2, 11]) == ["name 沼田桂子", "sex 女"])
    #expect(Self.parts("四方強男", [2, 2, 9]) == ["name 四方強", "sex 男"])
  }

  @Test(
    "A given name may end in 男, letters may all stand apart, and a labelled sex is told by its label"
  )
  func whole() {
    #expect(Self.parts("高田吉男", [2, 11, 2]) == ["name 高田吉男"])
    #expect(Self.parts("高田吉男", [9, 9, 9]) == ["name 高田吉男"])
    #expect(Self.parts("四方強男", [2, 2, 9], sexIsKnown: true).first == "name 四方強男")
    #expect(Self.parts("四方強", [2, 9]) == ["name 四方強"])
  }
}
