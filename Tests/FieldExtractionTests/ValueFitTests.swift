import DocumentModel
@testable import FieldExtraction
import Testing

@Suite struct ValueFitTests {
  @Test(
    "Between two places the kinds of letters tell which can be a label's value",
    arguments: [
      (LabelRole.combinedKey, "9443601-1094", true), (.combinedKey, "(6", false),
      (.field(.insurerNumber), "06139992", true), (.field(.insurerNumber), "(6", false),
      (.field(.number), "12", true), (.field(.number), "様", false),
      (.field(.birthDate), "昭和四十年一月二日", true), (.field(.birthDate), "C", false),
      (.field(.qualificationDate), "令和5.9", true), (.field(.birthDate), "5.9", false),
      (.field(.name), "宮本環", true), (.field(.name), "12", false),
      (.field(.nameKana), "ミヤモト", true), (.field(.nameKana), "宮本環", false),
      (.field(.symbol), "架空", true), (.field(.symbol), "は、このお知らせと", false),
      (.field(.symbol), "6857080 番号（英数字） 477 枝番（個人を識別する番号） 02", true), (.field(.sex), "C", true),
    ])
  func kinds(role: LabelRole, text: String, isFit: Bool) {
    #expect(ValueFit.holds(.printed(text), for: role) == isFit)
  }
}
