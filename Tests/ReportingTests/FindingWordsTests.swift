import DocumentModel
import Reporting
import Testing

@Suite struct FindingWordsTests {
  @Test(
    "Every finding is a whole sentence, with a field and without", arguments: Finding.Code.allCases)
  func whole(code: Finding.Code) {
    for finding in [Finding(code), Finding(code, field: .name)] {
      let sentence = FindingWords.sentence(finding)
      #expect(sentence.hasSuffix("。"))
      #expect(!sentence.contains("「」"))
      #expect(!["の", "を", "が"].contains(sentence.prefix(1)))
    }
  }

  @Test("What no single field is the cause of says what to do")
  func fieldless() {
    #expect(FindingWords.sentence(Finding(.missingAnchor)).contains("画像で確かめて"))
    #expect(FindingWords.sentence(Finding(.missingAnchor, field: .number)).contains("番号"))
  }
}
