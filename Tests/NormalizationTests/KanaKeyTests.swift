import Normalization
import Testing

@Suite struct KanaKeyTests {
  @Test("Small kana and spaces do not count in the safe key")
  func key1() {
    #expect(KanaNormalizer.key1("キョウカイ ハナコ") == KanaNormalizer.key1("キヨウカイハナコ"))
    #expect(KanaNormalizer.key1("ミヅキ") != KanaNormalizer.key1("ミズキ"))
  }

  @Test("ヅ and ズ agree in the loose key, コウノ and コーノ never")
  func key2() {
    #expect(KanaNormalizer.key2("ミヅキ") == KanaNormalizer.key2("ミズキ"))
    #expect(KanaNormalizer.key2("コウノ") != KanaNormalizer.key2("コーノ"))
  }
}
