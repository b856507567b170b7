import DocumentModel
@testable import FieldExtraction
import Testing

@Suite struct LabelFinderTests {
  private static func roles(_ text: String) -> [LabelRole] {
    let glyphs = text.enumerated().map {
      Glyph(text: String($1), x: Double($0) * 10, confidence: 1)
    }
    return LabelFinder.matches(in: Reading(reader: "ppocr-v6", glyphs: glyphs)).map(\.role)
  }

  @Test(
    "Qualifiers before a label leave it what it is; other words do not",
    arguments: [
      ("被保険者証の記号", [LabelRole.field(.symbol)]), ("ご氏名", [.field(.name)]),
      ("加入者のお名前", [.field(.name)]),
      ("資格確認書の番号", [.field(.number)]), ("資格確認書", []),
      ("登録されている個人番号の下4桁", [.field(.individualNumberLastFour)]),
      ("協会けんぽに登録されている個人番号(下4桁のみ表示)", [.field(.individualNumberLastFour)]),
      ("一お手元の記号一6603", [.field(.symbol)]), ("ーお生まれの年月日ー昭和14年", [.field(.birthDate)]),
      ("記号欄-", [.field(.symbol)]), ("被保険者氏名", [.standing(.insured)]), ("世帯主氏名", [.foreign]),
      ("お知らせする方の氏名", [.field(.name)]), ("扶養する方の氏名", []),
      ("受付番号", [.foreign]), ("車両番号", []), ("住所不完全のため", [.foreign]),
      ("資格情報のお知らせ/Notice of Eligibility", []),
      ("医療機関名称と番号", [.foreign]),
    ])
  func qualifiers(text: String, roles: [LabelRole]) {
    #expect(Self.roles(text) == roles)
  }

  @Test(
    "A long label stands with one slip, a short one does not, and the exact word wins",
    arguments: [
      ("個人番号下4行9115", [LabelRole.field(.individualNumberLastFour)]),
      ("登録した個人番号の下4析*****/7260", [.field(.individualNumberLastFour)]),
      ("個人番号(下4桁)の登録内容-----541", [.field(.individualNumberLastFour)]),
      ("資格取縁年月日", [.field(.qualificationDate)]), ("保険者番号", [.field(.insurerNumber)]),
      ("氏石", []), ("番弓", []), ("生年川日", [.field(.birthDate)]), ("保険者香号", [.field(.insurerNumber)]),
      ("一保険者番号-06140883", [.field(.insurerNumber)]), ("ー保険者番号", [.field(.insurerNumber)]),
      ("ブリガナ", [.field(.nameKana)]), ("潘号", [.field(.number)]),
    ])
  func slips(text: String, roles: [LabelRole]) {
    #expect(Self.roles(text) == roles)
  }

  @Test(
    "カナ is a label before a blank or a sign; カナイ is a name",
    arguments: [
      ("カナイ フミオ", [LabelRole]()), ("カナイフミオ", []), ("カナ サトウ", [.field(.nameKana)]),
      ("カナ:サトウ", [.field(.nameKana)]), ("サワダ\"カナ", []), ("氏名カナサトウハナコ", [.field(.nameKana)]),
    ])
  func kana(text: String, roles: [LabelRole]) {
    #expect(Self.roles(text) == roles)
  }

  @Test(
    "A line left open behind the last four is their label; one that goes on or names something else is none",
    arguments: [
      ("当組合に登録されているあなたの個人番号の下4桁は", [LabelRole.field(.individualNumberLastFour)]),
      ("加入者証の記号は?", [.field(.symbol)]), ("生まれた日は?", [.field(.birthDate)]), ("下4桁とは?", []),
      ("個人番号の下4桁は記載していません", []), ("あなたの資格情報は", []), ("お問い合わせ番号は", []),
    ])
  func open(text: String, roles: [LabelRole]) {
    #expect(Self.roles(text) == roles)
  }

  @Test(
    "資格取得 is the day by itself, not in a longer word",
    arguments: [
      ("資格取得", [LabelRole.field(.qualificationDate)]),
      ("資格取得平成22年12月1日", [.field(.qualificationDate)]),
      ("資格取得届", []), ("資格取得証明書", []), ("被保険者番号の記号", [.field(.symbol)]),
      ("記号.番号", [.combinedKey]), ("号・番号（枝番）", [.combinedKey]), ("この通知の対象となる方", [.field(.name)]),
      ("所属する健康保険組合", [.field(.insurerName)]), ("記号番号", [.combinedKey]),
      ("資格取得日", [.field(.qualificationDate)]),
    ])
  func acquisition(text: String, roles: [LabelRole]) {
    #expect(Self.roles(text) == roles)
  }

  @Test(
    "Behind a comma a label of several words needs its colon",
    arguments: [
      // Both letters of 枝番 would be slips; one may be.
      ("川村香", []), ("中村香", []), ("枝香", [.field(.branchNumber)]), ("村番", [.field(.branchNumber)]),
      ("東大地、氏名(片仮名):ヒガシダイチ", [LabelRole.field(.nameKana)]),
      ("資格上の記号:248、被保険者の番号:1715", [.field(.symbol), .field(.number)]),
      ("住所、被保険者の番号が", []),
    ])
  func listed(text: String, roles: [LabelRole]) {
    #expect(Self.roles(text) == roles)
  }

  @Test(
    "Brackets of any kind around a label at the start of a line; quotes inside a sentence make none",
    arguments: [
      ("「名前」八木晴香", [LabelRole.field(.name)]), ("《氏名》篠崎悠", [.field(.name)]),
      ("『保険者番号』06139950", [.field(.insurerNumber)]), ("［性別］男", [.field(.sex)]),
      ("男女の別男", [.field(.sex)]),
      ("「シメイ」ヤギハルカ", [.field(.nameKana)]), ("「氏名」をご確認ください", []), ("裏面の「番号」は", []),
      ("「番号", []), ("一仮名氏名オオワダヨウヘイ", [.field(.nameKana)]),
      ("－記号85", [.field(.symbol)]),
    ])
  func brackets(text: String, roles: [LabelRole]) {
    #expect(Self.roles(text) == roles)
  }

  @Test(
    "A label ends where it is whole: the word behind it is its value, not the end of a longer label"
  )
  func wholeLabel() {
    let line = ReadLine.printed("被保険者記号番号架空5388965")
    #expect(line.labels.map(\.role) == [.combinedKey])
    #expect(line.labels.first?.end == 8)
    #expect(ReadLine.printed("被保険者記号番号等5388965").labels.first?.end == 9)
  }
}
