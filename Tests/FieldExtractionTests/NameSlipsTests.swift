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
}
