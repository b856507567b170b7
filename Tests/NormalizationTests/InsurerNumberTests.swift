import Normalization
import Testing

@Suite struct InsurerNumberTests {
  @Test(
    "Specks between the digits are no end of the number",
    arguments: [
      // The first six digits are a number with a check digit that holds.
      ("392811.42", "39281142"), ("392811・42", "39281142"), ("3928.11.42", "39281142"),
      ("392811,42", "39281142"), ("392811.42.", "39281142"), ("39281142", "39281142"),
      ("3928 1142", "39281142"), ("3928-1142", "39281142"),
      // Too many or too few digits are nobody's.
      ("392811.4", nil), ("39281142.01", nil), ("392811。01", nil),
      // Words, brackets and a blank behind it end it.
      ("39281142(見本県)", "39281142"), ("392811見本市", "392811"), ("392811. 見本市", "392811"),
      ("392811 ・見本市", "392811"), ("392811(2)", "392811"),
    ] as [(String, String?)])
  func specks(text: String, value: String?) {
    #expect(InsurerNumber.normalize(text).value == value)
  }
}
