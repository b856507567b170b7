import Normalization
import Testing

@Suite struct HeldWordTests {
  @Test(
    "A word is held where it stands in the text, whole",
    arguments: [
      ("個人番号下4桁", "番号", true), ("個人番号", "個人番号", true), ("番", "番号", false), ("", "番号", false),
      ("番号", "", true), ("号番", "番号", false), ("マイナ保険証", "ナ保", true), ("𠮷田", "田", true),
    ])
  func held(text: String, word: String, isHeld: Bool) {
    #expect(text.holds(word) == isHeld)
    #expect(word.isEmpty || text.holds(word) == text.contains(word))
  }
}
