import DocumentModel
@testable import FieldExtraction
import Testing

@Suite struct DocumentKindTests {
  /// A row of a page, its glyphs as wide as high.
  private static func line(
    _ text: String, _ at: Int, _ height: Double, confidence: Double = 1
  ) -> ReadLine {
    let (x, y) = (50.0, Double(at) * 30)
    return ReadLine(
      line: TextLine(
        id: at, box: BoundingBox(x, y, x + height * Double(text.count), y + height)),
      reading: Reading(
        reader: "ppocr-v6",
        glyphs: text.enumerated().map {
          Glyph(text: String($1), x: x + Double($0) * height, confidence: confidence)
        }))
  }

  private static func read(_ rows: [[(column: Double, text: String)]]) -> NoticeReading? {
    let reader = RecordedReader(rows)
    return FileExtractor().notices([.init(page: reader.page, reader: reader)]).first
  }

  private static let person: [[(column: Double, text: String)]] = [
    [(5, "記号"), (15, "1010")], [(5, "番号"), (15, "123")], [(5, "氏名"), (15, "山本恵子")],
    [(5, "生年月日"), (15, "昭和40年10月1日")],
  ]

  @Test(
    "A paper that names the notice and whose labels were lost goes to a person, never to the leaflets"
  )
  func lostLabels() {
    for title in ["資格情報のお知らせについて", "資格情報のお知らせ"] {
      let notice = Self.read([[(20, title)], [(15, "山本恵子")], [(15, "昭和40年10月1日")]])
      #expect(notice?.documentKind == .eligibilityNotice)
      #expect(notice?.findings.contains { $0.code == .notReadable } == true)
    }
  }

  @Test(
    "A paper that names the notice among its values, in print as large as the rest, goes to a person",
    arguments: [("健康保険証等の回収について", "被保険者証、資格情報のお知らせ"), ("返却のお願い", "資格情報のお知らせ")])
  func namedAmongValues(heading: String, named: String) {
    let notice = Self.read(
      [[(20, heading)], [(5, "次の書類をお返しください")]] + Self.person + [[(5, "回収する書類"), (15, named)]])
    #expect(
      notice?.people.allSatisfy { person in
        person.findings.contains { $0.code == .missingAnchor || $0.code == .lastFourExpected }
      } == true)
  }

  @Test(
    "A sheet without digits is decided under its title: over its labels, or in print larger than all else below them",
    arguments: [(0, 10.0, false), (9, 10, true), (9, 16, false)])
  func headed(row: Int, height: Double, isDoubtful: Bool) {
    let labels = ["記号 1010", "番号 123", "氏名 山本恵子", "生年月日 昭和40年10月1日"].enumerated().map {
      Self.line($1, $0 + 2, 10)
    }
    let cues = DocumentCues(labels + [Self.line("資格情報のお知らせ", row, height)])
    #expect(cues.isHeadedAsNotice != isDoubtful)
  }

  @Test(
    "What comes back, is lost or thrown away is no title, though it names the notice",
    arguments: [
      ("資格情報のお知らせ（回収分）", false), ("返納 資格情報のお知らせ", false), ("資格情報のお知らせ（再交付）", true),
      ("資格情報のお知らせ", true),
    ])
  func comingBack(text: String, isTitle: Bool) {
    #expect(DocumentCues([Self.line(text, 0, 10)]).hasNoticeTitle == isTitle)
  }

  @Test("A certificate's title may say when it was issued")
  func dated() {
    func isTitled(_ text: String) -> Bool {
      DocumentCues([Self.line(text, 0, 10), Self.line("番号 123", 1, 10)]).hasCertificateTitle
    }
    #expect(isTitled("資格確認書 令和6年12月10日交付"))
    #expect(!isTitled("資格確認書を順次交付"))
  }

  @Test("The heads of a notice without anything beside them are a notice whose values were lost")
  func lostValues() {
    let rows = ["記号", "番号", "氏名", "生年月日", "個人番号(下4桁)", "保険者番号"].map {
      [(column: 5.0, text: $0)]
    }
    #expect(Self.read(rows)?.documentKind == .eligibilityNotice)
  }

  @Test(
    "Questions about the notice are a leaflet, though the title says its name",
    arguments: ["資格情報のお知らせQ&A", "資格情報のお知らせ よくあるご質問"])
  func questions(title: String) {
    let notice = Self.read([
      [(20, title)], [(5, "Q1この「お知らせ」は何に使いますか。")],
      [(5, "A1マイナンバーカードと併せて提示します。")], [(5, "Q2個人番号(下4桁)が違っています。")],
      [(5, "A2保険者までご連絡ください。")], [(5, "Q3枝番とは何ですか。")],
    ])
    #expect(notice?.documentKind == .leaflet)
  }

  @Test("A newsletter that explains the notice is a leaflet, though it lists the notice's labels")
  func newsletter() {
    let notice = Self.read([
      [(20, "健保だより 冬号")], [(5, "保険証が新しくなりません"), (40, "お知らせの見かた")],
      [(5, "加入者の皆さまに「資格情報のお知らせ」"), (40, "①記号・番号・枝番")],
      [(5, "をお送りしました。"), (40, "②氏名")], [(40, "③生年月日")], [(40, "④個人番号の下4桁")],
    ])
    #expect(notice?.documentKind == .leaflet)
  }

  @Test("A letter about the sheets that it encloses is none, whatever number the addressee has")
  func coverLetter() {
    let notice = Self.read([
      [(5, "事業主様")], [(10, "資格情報のお知らせの配付について")],
      [(5, "同封の「資格情報のお知らせ」を、被保険者の皆様にお渡しくださいますようお願いいたします。")], [(5, "同封数"), (20, "12部")],
      [(5, "事業所記号914")],
    ])
    #expect(notice?.documentKind == .leaflet)
  }

  @Test(
    "The label of a key on a certificate is not its title", arguments: ["資格確認書の記号", "資格確認書の番号"])
  func keyOfCertificate(label: String) {
    #expect(DocumentCues.titles([.printed(label), .printed("資格確認書", id: 1)]).count == 1)
  }

  @Test("A title may name who issues it, in brackets of any length")
  func issuerInTitle() {
    let title = "資格情報のお知らせ（見本県見本市商工業健康保険組合　保険者番号06279988）"
    #expect(DocumentCues([.printed(title, id: 0)]).hasNoticeTitle)
    #expect(
      DocumentCues([.printed("資格情報のお知らせ（長い説明をここに書いた行であって題ではないもの）", id: 0)]).hasNoticeTitle == false)
  }

  @Test(
    "A heading that asks to check something else makes another paper; the check of who is insured may be a notice",
    arguments: [
      ("基礎年金番号のご確認", true), ("振込口座のご確認", true), ("加入者情報のご確認", false), ("加入者情報のお知らせ", false),
      ("ご登録内容のお知らせ", false),
    ])
  func headings(title: String, isOther: Bool) {
    let head = ReadLine(
      line: TextLine(id: 9, box: BoundingBox(100, 20, 300, 45)),
      reading: ReadLine.printed(title, id: 9).reading)
    let lines =
      [head]
      + ["氏名", "生年月日", "記号"].enumerated().map {
        ReadLine.printed($1, id: $0, y: 100 + Double($0) * 20)
      }
    #expect(DocumentCues(lines).isAnother([]) == isOther)
  }

  @Test(
    "A heading that a postmark parts is one heading", arguments: [("資格情", false), ("口座振替", true)])
  func partedHeading(first: String, isOther: Bool) {
    let pieces = [(first, 100.0), ("お知らせ", 260)].enumerated().map { at, piece in
      ReadLine(
        line: TextLine(id: 9 + at, box: BoundingBox(piece.1, 20, piece.1 + 120, 45)),
        reading: ReadLine.printed(piece.0, id: 9 + at).reading)
    }
    let labels = ["氏名", "生年月日", "記号"].enumerated().map {
      ReadLine.printed($1, id: $0, y: 100 + Double($0) * 20)
    }
    #expect(DocumentCues(pieces + labels).isAnother([]) == isOther)
  }

  @Test("Words about the reverse make no reverse of a page with the title of a notice")
  func front() {
    let rows: [[(column: Double, text: String)]] = [
      [(5, "裏面の注意事項も必ずお読みください。")], [(15, "山本恵子")], [(5, "この用紙は大切に保管してください。")],
    ]
    #expect(Self.read(rows)?.documentKind == .leaflet)
    #expect(Self.read([[(20, "資格情報のお知らせ")]] + rows)?.documentKind == .eligibilityNotice)
  }

  @Test(
    "Masked digits beside one word of leaflets are somebody's, unless the paper says that it shows a sample"
  )
  func digitsOnLeaflet() {
    let rows: [[(column: Double, text: String)]] = [
      [(20, "お届けした書面について")], [(5, "個人番号(下4桁)"), (22, "********1234")],
      [(5, "裏面の注意をお読みください")],
    ]
    #expect(Self.read(rows)?.documentKind == .eligibilityNotice)
    #expect(Self.read(rows + [[(5, "上の図は記載例")]])?.documentKind == .leaflet)
  }

  @Test("A paper that only speaks of 資格確認 and shows no digits is no notice for certain")
  func check() throws {
    let notice = try #require(Self.read([[(20, "資格確認調書をお送りします")]] + Self.person))
    let isDoubtful = notice.people.allSatisfy { person in
      person.findings.contains { $0.code == .missingAnchor }
    }
    #expect(notice.people.isEmpty || isDoubtful)
    let named = try #require(Self.read([[(20, "資格情報のお知らせ")]] + Self.person))
    #expect(named.people.count == 1)
    #expect(named.people[0].findings.isEmpty)
  }

  @Test(
    "A letter to the insured may use a word of leaflets: with the notice's title and a person's values it is none"
  )
  func letter() {
    let rows: [[(column: Double, text: String)]] = [
      [(5, "氏名"), (15, "山本恵子")], [(5, "皆さまへ お電話ください。")],
    ]
    #expect(Self.read([[(20, "資格情報のお知らせ")]] + rows)?.documentKind == .eligibilityNotice)
    #expect(
      Self.read([[(20, "資格情報のお知らせ（見本）")]] + rows)?.documentKind == .leaflet)
    #expect(Self.read([[(20, "組合だより")]] + rows)?.documentKind == .leaflet)
  }

  @Test(
    "A heading of any words heads another paper, unless it names who sends it or what the envelope says",
    arguments: [
      ("被扶養者の収入について", true), ("年金加入期間のお知らせ", true), ("健康保険被保険者住所変更のご連絡", true), ("料金後納郵便", false),
      ("架空市長", false),
      ("みほん工業健康保険組合", false), ("重要書類在中", false), ("資格情報のお知らせ", false),
    ])
  func headings(text: String, isOther: Bool) {
    let rows = ["番号 1234567", "氏名 山本恵子", "生年月日 昭和40年10月1日", "フリガナ ヤマモトケイコ"]
    let lines =
      [Self.line(text, 0, 16)] + rows.enumerated().map { Self.line($1, $0 + 1, 10) }
    #expect(DocumentCues(lines).foreign.isThere == isOther)
  }

  @Test(
    "A notice full of words of leaflets is a person's to look at, not a leaflet, unless it shows a sample"
  )
  func wordy() throws {
    let words: [[(column: Double, text: String)]] = [
      [(5, "皆さまへ")], [(5, "資格確認書を交付します")], [(5, "よくあるお問い合わせ")], [(5, "メリットがあります")],
      [(5, "保険者番号"), (15, "06139992")],
    ]
    let title: [[(column: Double, text: String)]] = [[(20, "資格情報のお知らせ")]]
    let notice = try #require(Self.read(title + Self.person + words))
    #expect(notice.documentKind == .eligibilityNotice)
    #expect(
      notice.people.allSatisfy { person in person.findings.contains { $0.code == .missingAnchor } })
    let sample: [[(column: Double, text: String)]] = [[(5, "（見本）")]]
    #expect(Self.read(title + Self.person + words + sample)?.documentKind == .leaflet)
    // All labels of a notice under its own title, and nothing printed larger: it explains itself.
    let branch: [[(column: Double, text: String)]] = [[(5, "枝番"), (15, "00")]]
    let whole = try #require(Self.read(title + Self.person + branch + words))
    #expect(whole.people.count == 1 && whole.people[0].findings.isEmpty)
    let pictured = try #require(
      Self.read([[(5, "資格情報について")]] + Self.person + branch + title + words))
    #expect(
      pictured.people.allSatisfy { person in
        person.findings.contains { $0.code == .missingAnchor }
      })
    // What a pasted label hides under the title may be all that names a person.
    let hidden: [[(column: Double, text: String)]] = [[(5, "12345")]]
    #expect(Self.read(title + hidden + words)?.documentKind == .eligibilityNotice)
    #expect(Self.read(title + hidden + words + sample)?.documentKind == .leaflet)
  }

  @Test("A page that lies on its side is no leaflet, whatever its single signs say")
  func onSide() {
    let signs = ["例", "示", "市", "様", "夫", "原", "福", "下", "男", "女", "記", "号", "番", "整"]
    let rows = signs.map { [(column: 5.0, text: $0)] }
    #expect(Self.read(rows)?.documentKind == .unreadable)
  }

  @Test("Words of other papers beside a notice's own title make nothing but doubt")
  func mixed() throws {
    let rows: [[(column: Double, text: String)]] = [[(5, "加入申込書")]]
    let notice = try #require(Self.read([[(20, "資格情報のお知らせ")]] + rows + Self.person))
    #expect(notice.documentKind == .eligibilityNotice)
    #expect(
      notice.people.allSatisfy { person in person.findings.contains { $0.code == .missingAnchor } })
    // A slip to tear off, under all that the notice says.
    let slip = try #require(Self.read([[(20, "資格情報のお知らせ")]] + Self.person + rows))
    #expect(slip.people.count == 1 && slip.people[0].findings.isEmpty)
    let form = try #require(Self.read([[(20, "資格情報のお知らせ交付申請書")]] + Self.person))
    #expect(form.documentKind == .other)
    // The label of a symbol, wrapped: 健康保険被保険者証 over の記号.
    let wrapped: [[(column: Double, text: String)]] = [[(5, "健康保険被保険者証")]]
    let whole = try #require(Self.read([[(20, "資格情報のお知らせ")]] + Self.person + wrapped))
    #expect(whole.people.count == 1 && whole.people[0].findings.isEmpty)
  }

  @Test("Dates below a birth date that stands below its label may be other people's")
  func unreadPeople() {
    let rows: [[(column: Double, text: String)]] = [
      [(20, "資格情報のお知らせ")], [(5, "記号 1010"), (20, "番号 123")],
      [(5, "氏名"), (25, "生年月日")], [(5, "山本恵子"), (25, "昭和40年10月1日")],
      [(5, "山本一郎"), (25, "平成3年4月1日")],
    ]
    let people = Self.read(rows)?.people ?? []
    #expect(
      people.allSatisfy { person in person.findings.contains { $0.code == .missingAnchor } })
  }

  @Test(
    "A page without any label is told by its heading, where all of it was read",
    arguments: [(1.0, true), (0.5, false)])
  func headingAlone(confidence: Double, isOther: Bool) {
    let rows = ["下記の金額を振り込みました", "支給決定日", "令和6年11月20日", "支給金額", "12,480円"]
    let lines =
      [Self.line("給付金振込のお知らせ", 0, 16, confidence: confidence)]
      + rows.enumerated().map { Self.line($1, $0 + 1, 10, confidence: confidence) }
    #expect(DocumentCues(lines).foreign.isThere == isOther)
  }

  @Test(
    "A notice may serve as another paper too; an application for one, or a form to return beside it, is looked at by a person or is another",
    arguments: [
      ("資格情報のお知らせ 兼 確認票", [], false, false), ("確認票兼資格情報のお知らせ", [], false, false),
      ("資格情報のお知らせ兼変更届", [], false, true), ("資格情報のお知らせ交付申請書", [], true, false),
      ("資格情報のお知らせ", ["兼確認票"], false, false), ("資格情報のお知らせ兼送付状", [], false, false),
      ("資格情報のお知らせ確認票", ["個人番号（下4桁）", "********1234"], false, true),
    ] as [(String, [String], Bool, Bool)])
  func servesAsAnother(title: String, digits: [String], isAnother: Bool, isMixed: Bool) {
    let texts = [title, "記号 1234", "番号 1234567", "氏名 山本恵子", "生年月日 昭和40年10月1日"] + digits
    let cues = DocumentCues(
      texts.enumerated().map { .printed($1, id: $0, y: 50 + 30 * Double($0)) })
    #expect(cues.isAnother([]) == isAnother)
    #expect(cues.isMixed([]) == isMixed)
  }
}
