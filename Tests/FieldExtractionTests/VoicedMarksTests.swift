@testable import FieldExtraction
import Testing

@Suite struct VoicedMarksTests {
  @Test(
    "What the look at the line has voiced is voiced, where both read the same letters",
    arguments: [
      ("オカヘ ミツヨ", "オカベミツヨ", "オカベ ミツヨ"), ("オキワラ ヨウコ", "オギワラヨウコ", "オギワラ ヨウコ"),
      ("ハハ", "パパ", "パパ"), ("オカベ ミツヨ", "オカヘミツヨ", "オカベ ミツヨ"),
      ("オカヘ ミツヨ", "オガベミツ", "オカヘ ミツヨ"), ("オカヘ ミツヨ", "サガベミツヨ", "オカヘ ミツヨ"),
    ])
  func restored(value: String, line: String, expected: String) {
    #expect(VoicedMarks.restored(value, from: line) == expected)
  }

  @Test("Without another look nothing changes")
  func alone() {
    #expect(VoicedMarks.restored("オカヘ", from: nil) == "オカヘ")
  }
}
