import DocumentModel
@testable import FieldExtraction
import Testing

@Suite struct LabelGrammarTests {
  private static func role(_ text: String) -> LabelRole? {
    let glyphs = text.enumerated().map {
      Glyph(text: String($1), x: Double($0) * 10, confidence: 1)
    }
    let labels = LabelFinder.matches(in: Reading(reader: "ppocr-v6", glyphs: glyphs))
    return labels.count == 1 && labels[0].end == glyphs.count ? labels[0].role : nil
  }

  @Test(
    "A label nobody listed is what its words say",
    arguments: [
      ("登録番号(マイナンバー下4桁)", .field(.individualNumberLastFour)),
      ("マイナンバーの下4蜥の数字", .field(.individualNumberLastFour)),
      ("12桁のマイナンバーのうち末尾4桁", .field(.individualNumberLastFour)), ("所属コード", .foreign),
      ("資格取得・認定年月日", .field(.qualificationDate)),
      ("記号＋番号", .combinedKey), ("生年月日・性別", .field(.birthDate)), ("証No.", .field(.number)),
      ("社員番号", .foreign), ("お知らせ番号", .foreign), ("お知らせの番号", .foreign), ("文書番号", .foreign),
      ("保険者コード", .field(.insurerNumber)),
      ("証記号", LabelRole.field(.symbol)), ("保険の番号", .field(.number)), ("加入者の番号", .field(.number)),
      ("記号(事業所)", .field(.symbol)), ("保険者が把握している個人番号(下4桁)", .field(.individualNumberLastFour)),
      ("生年月日/年齢", .field(.birthDate)), ("資格をお持ちの方のお名前", .field(.name)),
      ("世帯内の枝番", .field(.branchNumber)),
      ("記号[健康保険]", .field(.symbol)), ("証記号・番号", .combinedKey), ("記号,番号.枝番", .combinedKey),
      ("被保険者等記号及び番号", .combinedKey),
      ("個人枝番", .field(.branchNumber)),
      ("枝番(2桁)", .field(.branchNumber)), ("加入者名", .field(.name)), ("ご本人のお名前", .field(.name)),
      ("氏名(漢字表記)", .field(.name)), ("カタカナ氏名", .field(.nameKana)), ("氏名(カナ表記)", .field(.nameKana)),
      ("シメイ", .field(.nameKana)), ("お名前のふりがな", .field(.nameKana)), ("出生日", .field(.birthDate)),
      ("生年月日(和暦)", .field(.birthDate)), ("資格発生年月日", .field(.qualificationDate)),
      ("加入日", .field(.qualificationDate)), ("健康保険加入年月日", .field(.qualificationDate)),
      ("ご本人様氏名", .field(.name)), ("健康保険組合等の名称", .field(.insurerName)),
      ("枝番(個人識別)", .field(.branchNumber)), ("性", .field(.sex)),
      ("ご提出いただいたマイナンバー(下4桁)", .field(.individualNumberLastFour)),
      ("資格の取得日", .field(.qualificationDate)), ("資格取得者氏名", .field(.name)),
      ("誕生年月日", .field(.birthDate)), ("保険証等番号", .field(.number)),
      ("適用日", .field(.qualificationDate)),
      ("健保加入日", .field(.qualificationDate)), ("資格取得(認定)日", .field(.qualificationDate)),
      ("保険者No.", .field(.insurerNumber)), ("証の番号", .field(.number)),
      ("個人番号:下4桁", .field(.individualNumberLastFour)),
      ("カナ(氏名)", .field(.nameKana)), ("番号(枝番)", .field(.number)), ("お名前(カタカナ)", .field(.nameKana)),
      ("保険者コード", .field(.insurerNumber)), ("発行保険者", .field(.insurerName)),
      ("届出済個人番号 下4桁", .field(.individualNumberLastFour)),
      ("マイナンバー下4ケタ", .field(.individualNumberLastFour)),
      ("ご登録のマイナンバー(末尾4けた)", .field(.individualNumberLastFour)),
      ("被保険者の氏名", .standing(.insured)), ("ご家族氏名", .standing(.dependant)),
      ("通知日", .field(.issueDate)), ("資格情報の対象者", .field(.name)),
      ("ご加入の健康保険の記号", .field(.symbol)), ("ご加入の健康保険の番号", .field(.number)),
      ("ご加入の健康保険", .field(.insurerName)),
      ("お手持ちの証の番号", .field(.number)), ("お手元の証の記号", .field(.symbol)),
      ("保険者名及び所在地", .field(.insurerName)), ("保険者の名称・所在地", .field(.insurerName)),
      // Somebody else's, or the paper's.
      ("事業所名及び所在地", .foreign),
      ("通知番号", .foreign), ("事業所の名称", .foreign), ("資格喪失日", .foreign), ("年金番号", .foreign),
      ("届出番号", .foreign), ("世帯主の氏名", .foreign),
    ])
  func phrases(text: String, role: LabelRole) {
    #expect(Self.role(text) == role)
  }

  @Test(
    "Two labels in one, words that say nothing, and words that are not known are no label",
    arguments: [
      "氏名・生年月日", "登録内容", "被保険者本人", "保険料額", "車両番号", "下4桁", "高倉カナ", "健康保険組合", "番号をご確認", "名",
      "試作印刷健康保険組合",
    ])
  func none(text: String) {
    #expect(Self.role(text) == nil)
  }

  @Test(
    "One word nobody listed leaves a line a label that announces the digits, the insurer's number or a birth date",
    arguments: [
      ("個人番号の抜粋(下4桁)", LabelRole.field(.individualNumberLastFour)),
      ("個人番号の一部(下4桁)", .field(.individualNumberLastFour)),
      ("母体企業保険者番号", .field(.insurerNumber)), ("資格上の番号", .field(.number)),
      ("枝番/個人", .field(.branchNumber)),
    ])
  func stranger(text: String, role: LabelRole) {
    #expect(Self.role(text) == role)
  }

  @Test(
    "A particle in that word makes it a sentence, and a card is no number",
    arguments: ["マイナンバーカード", "個人番号下4桁が違う", "マイナンバー専門窓口"])
  func strangeSentence(text: String) {
    #expect(Self.role(text) == nil)
  }

  @Test(
    "Words that are not known before a head that names one thing leave it a label",
    arguments: [
      ("給付台帳記号", LabelRole.field(.symbol)), ("ご子息枝番", .field(.branchNumber)),
      ("取扱フリガナ", .field(.nameKana)),
    ])
  func heads(text: String, role: LabelRole) {
    #expect(Self.role(text) == role)
  }

  @Test(
    "Somebody else's, two labels, and heads of many things are none",
    arguments: ["世帯主生年月日", "事業所記号", "氏名生年月日", "取扱番号", "保護者氏名", "記号フリガナ"])
  func otherHeads(text: String) {
    #expect(Self.role(text) != .field(.birthDate))
    #expect(Self.role(text) != .field(.symbol))
    #expect(Self.role(text) != .field(.number))
    #expect(Self.role(text) != .field(.nameKana))
  }

  @Test(
    "A value that follows without a blank ends the label where it can be nothing else",
    arguments: [
      ("資格発生年月日令和3年1月1日", [LabelRole.field(.qualificationDate)]),
      ("カタカナ氏名マツウラヒロシ", [.field(.nameKana)]),
      ("発行保険者試作印刷健康保険組合", [.field(.insurerName)]), ("氏名ヨミマツウラヒロシ", [.field(.nameKana)]),
      ("氏名(片仮名)ナガイナオ卜/出生年月日昭和27年1月5日", [.field(.nameKana), .field(.birthDate)]),
      ("マツウラ カナコ", []), ("シメイヒガ", []),
    ])
  func values(text: String, roles: [LabelRole]) {
    let glyphs = text.enumerated().map {
      Glyph(text: String($1), x: Double($0) * 10, confidence: 1)
    }
    #expect(
      LabelFinder.matches(in: Reading(reader: "ppocr-v6", glyphs: glyphs)).map(\.role) == roles)
  }
}
