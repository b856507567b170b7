@testable import FieldExtraction
import Testing

@Suite struct EnglishGlossTests {
  @Test(
    "Words that say a label once more are a gloss; names, numbers and words of other kinds are not",
    arguments: [
      ("Name", true), ("Date of Birth", true), ("Insurer No.", true), ("InsurerNo.", true),
      ("My Number (last 4)", true), ("Insurer's Number", true), ("DateofBirth", true),
      ("SMITH JOHN", false), ("1234", false), ("", false), ("氏名", false), ("XXXX", false),
    ])
  func gloss(text: String, expected: Bool) {
    #expect(EnglishGloss.isGloss(text) == expected)
  }
}
