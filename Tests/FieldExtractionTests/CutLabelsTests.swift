import DocumentModel
@testable import FieldExtraction
import Testing

@Suite struct CutLabelsTests {
  @Test(
    "The first letters of a label in a column of labels are what a cover left of it",
    arguments: [
      ("マイ", 50.0, 10.0, true), ("保険", 50, 10, true), ("個", 50, 10, true), ("資格取", 50, 10, true),
      ("マイ", 90, 10, false), ("マイ", 50, 16, false), ("東大輔", 50, 10, false), ("女", 50, 10, false),
      ("20183659", 50, 10, false),
    ])
  func beginnings(text: String, x: Double, height: Double, isCut: Bool) {
    let labels = ["被保険者番号", "お名前", "フリガナ", "生年月日"].enumerated().map { at, label in
      let y = 100 + 30 * Double(at)
      return ReadLine.printed(
        label, id: at, in: BoundingBox(50, y, 50 + 10 * Double(label.count), y + 10))
    }
    let line = ReadLine.printed(
      text, id: 9, in: BoundingBox(x, 300, x + height * Double(text.count), 300 + height))
    #expect(CutLabels.stand(in: labels + [line]) == isCut)
  }

  @Test("被保険者 with a name beside it is a whole word; with nothing it may be a label that was cut")
  func heads() {
    let labels = ["生年月日", "記号番号", "保険者番号"].enumerated().map { at, label in
      ReadLine.printed(label, id: at, x: 50, y: 130 + 30 * Double(at))
    }
    let head = ReadLine.printed("被保険者", id: 8, x: 50, y: 100)
    #expect(CutLabels.stand(in: labels + [head]))
    #expect(!CutLabels.stand(in: labels + [head, .printed("佐久間栄一", id: 9, x: 150, y: 100)]))
  }
}
