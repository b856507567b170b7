@testable import FieldExtraction
import Testing

@Suite struct NameSlipsTests {
  @Test(
    "Kana and strokes among kanji are the simplest kanji; kana names and ミ子 stay",
    arguments: [
      ("松本一ニ三", "松本一二三"), ("田中健ー", "田中健一"), ("佐藤ハ重", "佐藤八重"), ("佐藤マリア", "佐藤マリア"),
      ("山田ミ子", "山田ミ子"), ("ニーナ", "ニーナ"), ("山本恵子", "山本恵子"),
      // 濵 is in no reader's characters.
      ("演田蓮", "濱田蓮"), ("濾口美咲", "濱口美咲"),
    ])
  func repaired(text: String, expected: String) {
    #expect(NameSlips.repaired(text) == expected)
  }

  @Test(
    "A word of kana, or of Latin letters, has nothing else in it",
    arguments: [
      ("竹田 三ツ", "竹田 ミツ"), ("三ツ橋 実", "三ツ橋 実"), ("田中 ト三", "田中 トミ"), ("豊島 卜三", "豊島 トミ"),
      ("卜部 三郎", "卜部 三郎"), ("鈴木 二三", "鈴木 二三"),
      ("木下 S00 JIN", "木下 SOO JIN"), ("L1 三郎", "LI 三郎"), ("S00 JIN", "SOO JIN"), ("A12", "A12"),
    ])
  func words(text: String, expected: String) {
    #expect(NameSlips.repaired(text) == expected)
  }
}
