import DocumentModel
@testable import FieldExtraction
import Testing

@Suite struct LabelHeadsTests {
  private static func scalars(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.map(LabelLexicon.repaired)
  }

  @Test(
    "A line that ends in a head that names one thing is its label, unless it is another person's or another thing's",
    arguments: [
      ("給付台帳記号", LabelRole.field(.symbol)), ("通知を受ける方の氏名", .field(.name)), ("扶養する方の氏名", nil),
      ("お知らせするご本人", .field(.name)), ("ご連絡するご本人", nil),
      ("資格を取得なさった日", .field(.qualificationDate)), ("保険に入った年月日", .field(.qualificationDate)),
      ("いつから加入されていますか", .field(.qualificationDate)), ("いつからご利用になれますか", nil),
      ("資格取得届出日", nil), ("加入日変更日", nil), ("資格確認書の発行日", nil),
      ("手続きをする方の氏名", nil), ("世帯主の生年月日", nil), ("利用者番号", nil), ("記号", nil),
    ])
  func lines(text: String, role: LabelRole?) {
    #expect(LabelHeads.role(of: Self.scalars(text)) == role)
  }

  @Test(
    "A name follows the head of its label where the label may end; elsewhere nothing is announced")
  func phrases() {
    let text = Self.scalars("通知を受ける方の氏名鬼塚信子")
    let found = LabelHeads.phrase(text, from: 0) { _, _ in true }
    #expect(found?.role == .field(.name))
    #expect(found?.count == 10)
    #expect(LabelHeads.phrase(text, from: 0) { _, _ in false } == nil)
    #expect(LabelHeads.phrase(Self.scalars("記号番号"), from: 0) { _, _ in true } == nil)
  }
}
