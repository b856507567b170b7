import DocumentModel
@testable import FieldExtraction
import Testing

@Suite struct LabelTrailerTests {
  /// What is left of a line behind the label that it begins with.
  private static func value(_ text: String) -> String? {
    let glyphs = text.enumerated().map {
      Glyph(text: String($1), x: Double($0) * 10, confidence: 1)
    }
    return LabelFinder.matches(in: Reading(reader: "ppocr-v6", glyphs: glyphs)).first.map {
      glyphs[$0.end...].map(\.text).joined()
    }
  }

  @Test(
    "Brackets, a colon, a remark and English belong to the label; what follows is the value",
    arguments: [
      ("氏名:佐藤", "佐藤"), ("【番号】123", "123"), ("個人番号(下4桁のみ表示)1234", "1234"),
      ("生年月日 Date of Birth", ""), ("氏名 SMITH", "SMITH"), ("番号(1)", "(1)"), ("《氏名》佐藤", "佐藤"),
      ("保険証等記号・・・3633", "3633"),
      ("保険証等記号・", ""), ("該当者氏名野田理恵", "野田理恵"),
      ("生年月日（年・月・日）昭和40年1月2日", "昭和40年1月2日"), ("枝番：家族別02", "02"), ("氏名（フルネーム）佐藤", "佐藤"),
      ("記号番号(枝番除く)12・34", "12・34"),
      ("記号(注1)6067910", "6067910"), ("番号（注２）738549", "738549"), ("氏名（備考1）佐藤", "佐藤"),
      ("生年月日(元号・年・月・日)昭和40年1月2日", "昭和40年1月2日"),
      ("番号［証］123", "123"), ("保険者番号[8桁]01040013", "01040013"), ("番号［123］", "［123］"),
      ("個人番号（お手元のカードと同じか確認）****1234", "****1234"),
      ("氏名（アレクサンドラ・マリア・サントス）", "（アレクサンドラ・マリア・サントス）"),
    ])
  func values(text: String, value: String) {
    #expect(Self.value(text)?.drop { $0 == " " } == value[...])
  }
}
