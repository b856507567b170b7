import DocumentModel
@testable import FieldExtraction
import Testing

@Suite struct NoticeTailTests {
  @Test(
    "A notice's title goes on with who it is for, when it is of and what to do with it; any other word makes another paper of it",
    arguments: [
      ("資格情報のお知らせ", true), ("健康保険資格情報のお知らせ(被保険者用)", true), ("資格情報のお知らせ【本人控】", true),
      ("資格情報のお知らせ[令和6年度]", true), ("資格情報のお知らせ令和6年12月", true), ("資格情報のお知らせ第2号", true),
      ("資格情報のお知らせ※大切な書類です", true), ("資格情報のお知らせ~大切なお知らせ~", true), ("資格情報のお知らせ・ご確認のお願い", true),
      ("資格情報のお知らせ兼台紙", true), ("資格情報のお知らせ/NoticeofEligibility", true), ("資格情報のお知らせ(世帯一覧)", true),
      ("資格情報のお知らせ架空健康保険組合", true), ("資格情報のお知らせ(再交付)", true), ("＜資格情報のお知らせ＞", true), ("資格確認書", true),
      ("資格確認書有効期限令和11年11月30日", true), ("資格確認書(本人)令和6年12月2日交付", true), ("資格確認書受領証", false),
      ("資格情報のお知らせ受領書", false), ("資格情報のお知らせ配達記録", false), ("資格情報のお知らせ(受領証)", false),
      ("資格情報のお知らせ(見方)", false), ("資格情報のお知らせ読み方ガイド", false), ("「資格情報のお知らせ」引換証", false),
    ])
  func tails(title: String, expected: Bool) {
    #expect(NoticeTail.isOwn(title) == expected)
  }

  @Test(
    "A title may say that what it heads is a sample; a town may be called after one",
    arguments: [
      ("資格情報のお知らせ(記入例・見方)", true), ("資格情報のお知らせ(見本)", true), ("資格情報のお知らせサンプル", true),
      ("資格情報のお知らせ(見本町)", false), ("資格情報のお知らせ例示市", false), ("資格情報のお知らせ", false),
    ])
  func samples(title: String, expected: Bool) {
    #expect(NoticeTail.isSpecimen(title) == expected)
  }

  @Test(
    "What stands behind the name in print of its size belongs to the title; a value behind its label does not"
  )
  func pieces() {
    let title = ReadLine.printed("資格情報のお知らせ", id: 0, in: BoundingBox(100, 50, 260, 66))
    let word = ReadLine.printed("受領書", id: 1, in: BoundingBox(290, 50, 340, 66))
    let issuer = ReadLine.printed("架空健康保険組合", id: 2, in: BoundingBox(290, 54, 340, 63))
    let label = ReadLine.printed("記号", id: 3, in: BoundingBox(280, 50, 312, 66))
    #expect(NoticeTail.whole(title, among: [title, word]) == "資格情報のお知らせ受領書")
    #expect(NoticeTail.whole(title, among: [title, issuer]) == "資格情報のお知らせ")
    #expect(NoticeTail.whole(title, among: [title, label]) == "資格情報のお知らせ")
  }
}
