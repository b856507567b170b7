import Normalization
import Testing

@Suite struct NameVariantsTests {
  @Test(
    "Names agree at the level that Japanese offices give them",
    arguments: [
      ("髙橋", "高橋", NameVariants.Level.glyphVariant), ("𠮷野", "吉野", .glyphVariant),
      ("\u{FA19}田", "\u{795E}田", .glyphVariant), ("葛\u{E0100}西", "葛西", .exact),
      ("渡邉", "渡辺", .oldAndNew), ("渡邊", "渡邉", .glyphVariant), ("斎藤", "斉藤", .family),
      ("●橋 太郎", "髙橋太郎", .exact), ("高橋", "高橋", .exact),
    ])
  func level(a: String, b: String, level: NameVariants.Level) {
    #expect(NameVariants.level(a, b) == level)
    #expect(NameVariants.level(b, a) == level)
  }

  @Test("Different names have no level", arguments: [("山本", "山木"), ("高橋", "高橋一"), ("", "")])
  func none(a: String, b: String) {
    #expect(NameVariants.level(a, b) == nil)
  }
}
