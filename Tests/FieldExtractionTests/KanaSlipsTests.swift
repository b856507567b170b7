@testable import FieldExtraction
import Testing

@Suite struct KanaSlipsTests {
  @Test(
    "Quotes and circles behind a kana are its voiced mark; elsewhere they are specks",
    arguments: [
      ("トミナカ“マコト", "トミナガマコト"), ("ハ°リ", "パリ"), ("“ヤマ", "ヤマ"), ("アマ”", "アマ"), ("スズキ", "スズキ"),
    ])
  func repaired(text: String, expected: String) {
    #expect(KanaSlips.repaired(text) == expected)
  }

  @Test(
    "Small kana that cannot stand where they are become large",
    arguments: [
      ("コバャシヨウコ", "コバヤシヨウコ"), ("ワラェ", "ワラエ"), ("ッジアヤノ", "ツジアヤノ"), ("ショウタ", "ショウタ"),
      ("ハットリ", "ハットリ"), ("リュウ", "リュウ"), ("フェリス", "フェリス"), ("シズェ", "シズエ"), ("ウェマツ", "ウエマツ"),
      ("ツチャアヤ", "ツチヤアヤ"), ("チャンリン", "チャンリン"), ("リチャード", "リチャード"), ("アンドゥ", "アンドウ"), ("カズォ", "カズオ"),
      ("フュコ", "フユコ"), ("フォン", "フォン"), ("ドィ", "ドイ"), ("ディアナ", "ディアナ"), ("ジェシカ", "ジェシカ"),
    ])
  func small(text: String, expected: String) {
    #expect(KanaSlips.repaired(text) == expected)
  }
}
