import DocumentModel
@testable import FieldExtraction
import Testing

@Suite struct LastFourTextTests {
  @Test(
    "Four digits and nothing but the rest of a mask and brackets before them",
    arguments: [
      ("9448", "9448"), ("）9448", "9448"), ("*-9448", "9448"), ("9448)。", "9448"),
      ("9448」", "9448"), ("448", nil),
      ("09448", nil), ("e9448", nil),
    ] as [(String, String?)])
  func digits(text: String, expected: String?) {
    #expect(LastFourText.digits(text) == expected)
  }

  @Test(
    "The digits that end a line: a fifth is none where it is a sign of a whole mask",
    arguments: [
      ("********9448", "9448"), ("●eeeeee09448", "9448"), ("000000609448", "9448"),
      ("000000009448", "9448"), ("●eeee09448", nil), ("12345678", nil), ("番号 19448", nil),
    ] as [(String, String?)])
  func trailing(text: String, expected: String?) {
    #expect(LastFourText.trailing(ReadLine.printed(text).reading) == expected)
  }
}
