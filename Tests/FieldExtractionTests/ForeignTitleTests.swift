import DocumentModel
@testable import FieldExtraction
import Testing

@Suite struct ForeignTitleTests {
  private static func page(_ texts: [String]) -> [ReadLine] {
    texts.enumerated().map { .printed($1, id: $0, y: 50 + 30 * Double($0)) }
  }

  private static let facts = ["記号 1234", "番号 1234567", "氏名 山本恵子", "生年月日 昭和40年10月1日"]
  private static let whole: Set<FieldName> = [
    .insurerNumber, .symbol, .number, .branchNumber, .name, .birthDate,
  ]

  @Test(
    "Over all labels it makes another paper; among or below them, as on a slip to tear off, a doubt"
  )
  func place() {
    let over = ForeignTitle(
      Self.page(["住所変更届"] + Self.facts), hasNoticeTitle: false, hasCertificateTitle: false)
    #expect(over.isThere && over.isAtHead)
    let below = ForeignTitle(
      Self.page(Self.facts + ["切り取り線", "住所変更届"]), hasNoticeTitle: false,
      hasCertificateTitle: false)
    #expect(below.isThere && !below.isAtHead && below.isAtFoot)
    let among = ForeignTitle(
      Self.page(Array(Self.facts.prefix(2)) + ["住所変更届"] + Array(Self.facts.suffix(2))),
      hasNoticeTitle: false, hasCertificateTitle: false)
    #expect(among.isThere && !among.isAtHead && !among.isAtFoot)
    let cues = DocumentCues(Self.page(Self.facts + ["住所変更届"]))
    #expect(!cues.isAnother([]) && cues.isMixed([]))
    let notice = DocumentCues(Self.page(["資格情報のお知らせ"] + Self.facts + ["住所変更届"]))
    #expect(!notice.isAnother([]) && !notice.isMixed([]))
  }

  @Test(
    "The labels of a whole notice outweigh a heading of any words, not a paper that is known",
    arguments: [
      ("健康保険資格証明書", false), ("加入者情報確認票", false), ("資格喪失証明書", true), ("限度額適用認定証", true),
      ("被扶養者資格調査票", true), ("マイナンバー相違申出書", true), ("資格確認結果（オンライン資格確認等システム）", true),
    ])
  func wholeNotice(title: String, isAnother: Bool) {
    let cues = DocumentCues(Self.page([title] + Self.facts))
    #expect(cues.isAnother(Self.whole) == isAnother)
    #expect(cues.isAnother([.symbol, .number, .name]))
  }

  @Test("A large heading of an insurance that ended outweighs the labels of a whole notice")
  func ended() {
    let title = ReadLine.printed("資格喪失のお知らせ", id: 0, in: BoundingBox(150, 40, 330, 60))
    let facts = Self.facts.enumerated().map {
      ReadLine.printed($1, id: $0 + 1, y: 100 + 30 * Double($0))
    }
    #expect(DocumentCues([title] + facts).isAnother(Self.whole))
  }

  @Test(
    "Where a label heads the last four digits no title makes another paper, unless it asks for something",
    arguments: [("個人番号（下4桁）", false), ("マイナンバー下4桁", false), ("個人番号", true)])
  func digits(label: String, isAnother: Bool) {
    let cues = DocumentCues(Self.page(["支給決定通知書"] + Self.facts + [label]))
    #expect(cues.isAnother([]) == isAnother)
  }

  @Test(
    "A large heading that names a kind of paper that no notice is, or the affairs of numbers, says so beside digits too; a slip's does not",
    arguments: [
      ("返戻郵便物管理票", true), ("返戻分管理表", true), ("個人番号登録完了のお知らせ", true), ("委任状", true),
      ("健康保険資格取得確認および標準報酬決定通知書", true),
      ("ご照会への回答", true), ("例示健康保険組合", false), ("ご確認ください", false),
      ("返送理由票", false), ("医療保険資格票", false), ("加入者情報確認票", false), ("個人番号確認票", false),
      ("大切なお知らせ", false),
    ])
  func headings(title: String, isAnother: Bool) {
    let heading = ReadLine.printed(
      title, id: 9, in: BoundingBox(180, 20, 180 + 16 * Double(title.count), 36))
    let cues = DocumentCues([heading] + Self.page(Self.facts + ["個人番号（下4桁） ********1234"]))
    #expect(cues.isPlainlyAnother(Self.whole, hasDigits: true) == isAnother)
  }

  @Test(
    "A certificate that is named among the values, in smaller print than the heading, is no title")
  func named() {
    let rest: [ReadLine] = [
      .printed("記号・番号", id: 1, in: BoundingBox(80, 100, 130, 110)),
      .printed("3993・40068", id: 2, in: BoundingBox(240, 100, 310, 110)),
      .printed("返却いただくもの", id: 3, in: BoundingBox(80, 170, 160, 180)),
      .printed("資格確認書", id: 4, in: BoundingBox(240, 170, 290, 180)),
    ]
    func cues(_ title: String, height: Double) -> DocumentCues {
      let box = BoundingBox(230, 50, 230 + height * Double(title.count), 50 + height)
      return DocumentCues([.printed(title, id: 0, in: box)] + rest)
    }
    #expect(cues("資格喪失のお知らせ", height: 15).isAnother([.symbol, .number]))
    #expect(!cues("資格確認書", height: 15).isAnother([.symbol, .number]))
  }

  @Test(
    "What is kept of a paper bears its title; a notice that is kept is a notice",
    arguments: [
      ("健康保険被扶養者（異動）届 受付控", true), ("住所変更届(控)", true), ("資格情報のお知らせ(控)", false), ("番号の控", false),
    ])
  func kept(title: String, isOther: Bool) {
    #expect(ForeignTitle.holds(title.filter { $0 != " " }) == isOther)
  }

  /// A table of labels and values under a heading in larger print.
  private static func table(_ heading: String, _ rows: [(String, String)]) -> [ReadLine] {
    let title = BoundingBox(200, 50, 200 + 14 * Double(heading.count), 64)
    return [.printed(heading, id: 0, in: title)]
      + rows.enumerated().flatMap { at, row -> [ReadLine] in
        let y = 100 + 22 * Double(at)
        return [
          .printed(
            row.0, id: 2 * at + 1, in: BoundingBox(80, y, 80 + 10 * Double(row.0.count), y + 10)),
          .printed(
            row.1, id: 2 * at + 2, in: BoundingBox(242, y, 242 + 10 * Double(row.1.count), y + 10)),
        ]
      }
  }

  private static let person = [
    ("記号・番号", "3993 40068"), ("氏名", "山本 恵子"), ("生年月日", "昭和40年10月1日"),
  ]

  @Test(
    "A notice that a row or a list of another paper names is no title",
    arguments: [
      ("資格情報のお知らせの再交付について", ("再交付する書類", "資格情報のお知らせ"), true),
      ("被扶養者認定のお知らせ", ("交付書類", "資格情報のお知らせ(後日送付)"), true),
      ("返戻郵便物調査票", ("返戻物", "資格情報のお知らせ"), true),
      ("書類送付のご案内", ("1 資格情報のお知らせ", "1通"), true),
      ("資格情報のお知らせ", ("書類", "資格情報のお知らせ"), false),
    ])
  func namedInRow(heading: String, row: (String, String), isAnother: Bool) {
    let cues = DocumentCues(Self.table(heading, Self.person + [row]))
    #expect(cues.isAnother([.symbol, .number, .name]) == isAnother)
  }

  @Test(
    "Under the title of a paper that is known in the largest print not even digits make a notice",
    arguments: [
      ("個人番号（下4桁）確認 回答書", true), ("資格情報のお知らせ", false), ("加入者情報確認票", false),
      ("個人番号（下4桁）のお知らせ", false),
    ])
  func headedOtherwise(heading: String, isAnother: Bool) {
    let digits = ("お知らせの個人番号（下4桁）", "********1234")
    let cues = DocumentCues(Self.table(heading, Self.person + [digits]))
    #expect(cues.isHeadedOtherwise == isAnother)
    #expect(cues.isAnother([.symbol, .number, .name]) == isAnother)
  }

  @Test(
    "With digits a title is asked for as well, or what is left of one; the subject of a letter in usual print is none",
    arguments: [
      ("資格情報のお知らせ", 15.0, true), ("資格情 知らせ", 15, true), ("資格情報のお知らせについて", 15, true),
      ("件名:資格情報のお知らせ", 10, false), ("資格情報のお知らせについて(照会)", 10, false),
      ("加入者情報のお知らせ", 15, true), ("資格情報のお知らせって何?", 15, false),
    ])
  func title(heading: String, height: Double, expected: Bool) {
    let box = BoundingBox(200, 50, 200 + height * Double(heading.count), 50 + height)
    let rest = Self.table("", Self.person).dropFirst()
    #expect(DocumentCues([.printed(heading, id: 0, in: box)] + rest).bearsTitle == expected)
  }

  @Test(
    "The head of a printed e-mail makes another paper of whatever stands under it",
    arguments: [
      (["差出人：適用課", "宛先：総務課", "日時：2024年12月20日", "件名：資格情報のお知らせについて（照会）"], true),
      (["From: a@example.jp", "To: b@example.jp", "Subject: 資格情報のお知らせ"], true),
      (["件名：資格情報のお知らせ", "発信日：令和6年12月20日"], false), (["宛先：総務課", "日時：2024年12月20日"], false),
    ])
  func mail(head: [String], isMail: Bool) {
    let cues = DocumentCues(Self.page(head + Self.facts + ["個人番号（下4桁） 1234"]))
    #expect(cues.isHeadedOtherwise == isMail)
  }
}
