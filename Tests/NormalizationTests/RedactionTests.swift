import Normalization
import Testing

@Suite struct RedactionTests {
  @Test(
    "Twelve digits keep their last four, whatever parts them; other digits stay",
    arguments: [
      ("123456789018", "********9018"), ("1234 5678 9018", "**** **** 9018"),
      ("１２３４－５６７８－９０１８", "****－****－９０１８"), ("0570-015-369", "0570-015-369"),
      ("1234567890123", "1234567890123"), ("番号 123456789018 まで", "番号 ********9018 まで"),
    ])
  func redacted(input: String, expected: String) {
    #expect(Redaction.redacted(input) == expected)
  }
}
