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
}
