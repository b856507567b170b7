import DocumentModel
@testable import FieldExtraction
import Testing

@Suite struct OpenLabelsTests {
  @Test(
    "A label that breaks off within its brackets goes on in the row below, up to its value",
    arguments: [
      ("記号（被保険", "者）：8009", ["記号(被保険者):8009"]), ("記号（被保険", "者）", ["記号(被保険", "者)"]),
      ("記号（被保険", "8009", ["記号(被保険", "8009"]), ("氏名（フリ", "ガナ）（漢字）", ["氏名(フリ", "ガナ)(漢字)"]),
      ("記号", "者）：8009", ["記号", "者):8009"]),
    ])
  func closed(upper: String, lower: String, expected: [String]) {
    let lines = [
      ReadLine.printed(upper, id: 0, x: 60, y: 100), .printed(lower, id: 1, x: 60, y: 114),
    ]
    let cell = [BoundingBox(50, 90, 200, 140)]
    #expect(OpenLabels.closed(lines, cells: cell).map(\.plain) == expected)
    #expect(OpenLabels.closed(lines, cells: []).count == 2, "only within a cell")
  }

  @Test("Rows of small print may stand a line apart")
  func apart() {
    let lines = [
      ReadLine.printed("記号（被保険", id: 0, in: BoundingBox(302, 180, 349, 188.5)),
      .printed("者）：8009", id: 1, in: BoundingBox(302, 197.5, 342, 206)),
    ]
    let cell = [BoundingBox(296, 171, 372, 211)]
    #expect(OpenLabels.closed(lines, cells: cell).map(\.plain) == ["記号(被保険者):8009"])
  }
}
