@testable import FieldExtraction
import Testing

@Suite struct NoticeAffairTests {
  @Test(
    "A heading of what is done with notices heads no notice; what is said in front of its name is part of the name",
    arguments: [
      ("資格情報のお知らせの再交付について", true), ("資格情報のお知らせ配付一覧表", true), ("資格情報の変更のお知らせ", true),
      ("資格情報のお知らせ返戻台帳", true), ("資格情報のお知らせ受領書", true),
      ("再交付資格情報のお知らせ", false), ("資格情報のお知らせ", false), ("資格情報の確認について", false), ("被扶養者認定のお知らせ", false),
      ("資格確認書", false), ("資格確認書返却のお願い", true),
      ("登録内容訂正依頼票", true), ("個人番号照合結果一覧", true), ("資格確認書の送付について", true),
      ("資格情報のお知らせの送付について", false),
      ("資格情報のお知らせについて", false), ("個人番号の確認について", false),
    ])
  func headings(heading: String, expected: Bool) {
    #expect(NoticeAffair.isTold(heading) == expected)
  }

  @Test(
    "A form or a list may print the digits; a notice that tells changed facts is a letter",
    arguments: [
      ("登録内容訂正依頼票", true), ("登録内容変更申出書", true), ("資格情報のお知らせ交付申請書", true), ("個人番号照合結果一覧", true),
      ("資格情報のお知らせ封入確認表", true), ("資格情報のお知らせ家族一覧表", false),
      ("資格情報のお知らせ確認票", false), ("資格情報のお知らせ配達記録簿", true), ("資格情報のお知らせ兼確認票", false),
      ("資格情報のお知らせ通知書", false),
      ("資格情報変更通知書", false), ("資格情報の変更のお知らせ", false), ("加入者情報確認票", false),
    ])
  func forms(heading: String, expected: Bool) {
    #expect(NoticeAffair.isForm(heading) == expected)
  }

  @Test(
    "A list may say in brackets what it lists; then that is no title",
    arguments: [
      ("返戻分管理表(資格情報のお知らせ)", true), ("発送リスト(資格情報のお知らせ)", true), ("資格情報のお知らせ(一覧表)", false),
      ("確認表(資格情報のお知らせ)", false), ("健康保険(資格情報のお知らせ)", false), ("資格情報のお知らせ", false),
    ])
  func lists(heading: String, isList: Bool) {
    #expect(NoticeAffair.isListOfNotices(heading) == isList)
  }

  @Test(
    "The reasons in a list of what came back are other sheets'",
    arguments: [
      ("返戻分管理表(資格情報のお知らせ)", true), ("返戻郵便物一覧", true), ("返送理由一覧", false), ("返戻理由票", false),
      ("資格情報のお知らせ", false),
    ])
  func mail(heading: String, isList: Bool) {
    #expect(NoticeAffair.isListOfMail(heading) == isList)
  }

  @Test(
    "A letter of what is done with numbers may print the last digits of one; what asks to check a notice is none",
    arguments: [
      ("個人番号の再提出のお願い", true), ("個人番号登録完了のお知らせ", true), ("マイナンバー登録状況の確認結果", true),
      ("個人番号の確認のお願い", false), ("マイナンバー下4桁の照会について", false), ("資格情報と個人番号の提出について", false),
    ])
  func numbers(heading: String, expected: Bool) {
    #expect(NoticeAffair.isOfNumbers(heading) == expected)
  }
}
