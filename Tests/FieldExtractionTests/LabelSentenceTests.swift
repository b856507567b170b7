import DocumentModel
@testable import FieldExtraction
import Testing

@Suite struct LabelSentenceTests {
  private static func roles(_ text: String) -> [LabelRole] {
    ReadLine.printed(text).labels.map(\.role)
  }

  @Test(
    "A particle makes a word part of a sentence, unless the value follows",
    arguments: [
      ("番号は「123」です", [LabelRole.field(.number)]), ("保険者番号は06139992", [.field(.insurerNumber)]),
      ("番号は変わりません", []), ("マイナンバー相違申出書", []), ("※氏名、生年月日等に変更があったときは", []), ("番号法に基づき表示しています", []),
      ("氏名などに変更があるときは届け出てください。", []), ("氏名など", [.field(.name)]),
      ("記号・番号は「記号 123 番号 456」です", [.combinedKey, .field(.symbol), .field(.number)]),
      ("氏名は佐々木正美、", [.field(.name)]), ("氏名は変更できません", []),
      ("氏名は 田代 均（タシロ ヒトシ）です。", [.field(.name)]), ("氏名は漢字（外字は除く）です", []), ("性別は女", [.field(.sex)]),
      ("氏名：郡司サワフリガナ：グンジサワ", [.field(.name), .field(.nameKana)]),
      ("記号番号(枝番除<)", [.combinedKey]), ("(枝番除〈)", []), ("通知を受ける方の氏名 鬼塚信子", [.field(.name)]),
      ("通知を受ける方の氏名を確認", []), ("手続きをする方の氏名 鬼塚信子", []),
      ("氏名（フリ仮名）イチノセマキ", [.field(.nameKana)]), ("読みガナ アオヤギ", [.field(.nameKana)]),
      ("フリガナはササキマサミです", [.field(.nameKana)]),
      ("個人番号下4桁は下4桁2472", [.field(.individualNumberLastFour)]),
      ("登録されている個人番号の下4桁は下4桁のみ:2472です。", [.field(.individualNumberLastFour)]),
      ("登録されている個人番号の下4桁は(下4桁)2472で", [.field(.individualNumberLastFour)]),
      ("登録されている個人番号の下4桁は下4桁2472と登録されています。", [.field(.individualNumberLastFour)]),
      ("ご登録の個人番号は下4桁が2472です。", [.field(.individualNumberLastFour)]),
      ("ご登録の個人番号は下4桁が********2472です。", [.field(.individualNumberLastFour)]),
      ("ご登録の個人番号は下4桁が(末尾4桁)2472です。", [.field(.individualNumberLastFour)]),
      ("個人番号は下4桁が違います", []), ("個人番号は下4桁が末尾2472です", [.field(.individualNumberLastFour)]),
      ("個人番号は下4桁が…2472です。", [.field(.individualNumberLastFour)]),
      ("個人番号は下4桁が[********]2472", [.field(.individualNumberLastFour)]),
      ("個人番号は下4桁が令和2472", []),
      ("登録されている個人番号の下4桁は⑧2472です。", [.field(.individualNumberLastFour)]),
      ("氏名(片仮名)はツやがミ、", [.field(.nameKana)]), ("個人番号をご確認ください", []),
      ("生年月日は昭和40年10月1日", [.field(.birthDate)]),
    ])
  func statements(text: String, roles: [LabelRole]) {
    #expect(Self.roles(text) == roles)
  }
}
