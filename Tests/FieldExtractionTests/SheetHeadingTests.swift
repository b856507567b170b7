import DocumentModel
@testable import FieldExtraction
import Testing

@Suite struct SheetHeadingTests {
  private static func line(_ text: String, _ id: Int, _ box: BoundingBox) -> ReadLine {
    .printed(text, id: id, in: box)
  }

  @Test("The largest line with the pieces beside it, without what stands in brackets")
  func pieces() {
    let heading = SheetHeading([
      Self.line("個人番号(下4桁)確認", 0, BoundingBox(174, 53, 352, 67)),
      Self.line("回答書", 1, BoundingBox(371, 53, 419, 67)),
      Self.line("生年月日", 2, BoundingBox(83, 165, 128, 174)),
    ])
    #expect(heading?.text == "個人番号確認回答書")
    #expect(heading?.row.map(\.line.id) == [0, 1])
  }

  @Test(
    "A label in two rows is as high as a title, and is none; nor are the words of a stamp, nor a day in a postmark"
  )
  func others() {
    let title = Self.line("個人番号確認回答書", 0, BoundingBox(184, 53, 320, 67))
    let heading = SheetHeading([
      title, Self.line("お知らせの個人番号(下4桁)", 1, BoundingBox(83, 187, 221, 213)),
      Self.line("名あて人死去", 2, BoundingBox(300, 400, 450, 425)),
      Self.line("6.12.24", 3, BoundingBox(300, 300, 380, 330)),
    ])
    #expect(heading?.line.line.id == 0)
  }

  @Test("A page without words has none")
  func none() {
    #expect(SheetHeading([Self.line("1234", 0, BoundingBox(50, 50, 90, 60))]) == nil)
    #expect(SheetHeading([]) == nil)
  }
}
