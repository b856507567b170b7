import DocumentModel
@testable import FieldExtraction
import Testing

@Suite struct NoticeTests {
  private static let table: [[(column: Double, text: String)]] = [
    [(20, "資格情報のお知らせ")],
    [(5, "記号"), (15, "1010101"), (25, "番号"), (30, "1"), (34, "(枝番)00")],
    [(5, "氏名"), (15, "山本恵子")], [(5, "フリガナ"), (15, "ヤマモトケイコ")],
    [(5, "生年月日"), (15, "昭和40年10月1日")], [(5, "保険者番号"), (15, "01010016")],
    [(5, "保険者名称"), (15, "全国健康保険協会北海道支部")],
  ]

  private static func read(
    _ rows: [[(column: Double, text: String)]], second: [String: String] = [:],
    defaced: Set<String> = []
  ) -> [NoticeReading] {
    var reader = RecordedReader(rows, second: second)
    reader.defacedTexts = defaced
    return FileExtractor().notices([.init(page: reader.page, reader: reader)])
  }

  @Test("A notice's fields are found right of their labels")
  func fields() throws {
    let notices = Self.read(Self.table + [[(10, "********1234")]])
    let notice = try #require(notices.first)
    #expect(notice.documentKind == .eligibilityNotice)
    #expect(notice.form == "kyokai-notice")
    let person = try #require(notice.people.first)
    let expected: [FieldName: String] = [
      .symbol: "1010101", .number: "1", .branchNumber: "00", .name: "山本恵子",
      .nameKana: "ヤマモトケイコ", .birthDate: "1965-10-01", .insurerNumber: "01010016",
      .individualNumberLastFour: "1234",
    ]
    for (field, value) in expected {
      #expect(person.value(field) == value, "\(field): \(String(describing: person.fields[field]))")
    }
    #expect(person.findings.isEmpty)
  }

  @Test(
    "Whom a sheet is about: 氏名, else the dependant it names, else the insured person; never the householder",
    arguments: [
      (["被保険者氏名": "佐藤正夫", "対象者氏名": "佐藤愛子"], "佐藤愛子"),
      (["被保険者氏名": "佐藤正夫", "被扶養者氏名": "佐藤愛子"], "佐藤愛子"),
      (["組合員氏名": "佐藤正夫"], "佐藤正夫"), (["世帯主氏名": "佐藤正夫"], nil),
    ] as [([String: String], String?)])
  func standing(names: [String: String], expected: String?) {
    let rows = names.sorted { $0.key < $1.key }.map { [(5.0, $0.key), (15.0, $0.value)] }
    let table = Self.table.filter { $0[0].text != "氏名" }
    let person = Self.read(table + rows).first?.people.first
    #expect(person?.value(.name) == expected)
  }

  @Test(
    "The insurer's number may stand in brackets behind its name, if the check digit holds",
    arguments: [
      ("みほん工業健康保険組合(06139992)", "06139992"), ("みほん工業健康保険組合(06139991)", nil), ("合計(06139992)", nil),
      ("06139992 みほん工業健康保険組合", "06139992"), ("06139991 みほん工業健康保険組合", nil), ("06139992", nil),
    ]
      as [(String, String?)])
  func insurerInBrackets(text: String, number: String?) {
    let table = Self.table.filter { !["保険者番号", "保険者名称"].contains($0[0].text) }
    let person = Self.read(table + [[(5, text)]]).first?.people.first
    #expect(person?.value(.insurerNumber) == number)
  }

  @Test("A 番号 in the rows that 保険者 heads is the insurer's, where another is the person's")
  func insurerHeadsRows() {
    let table = Self.table.filter { !["保険者番号", "保険者名称"].contains($0[0].text) }
    let rows: [[(column: Double, text: String)]] = [
      [(1, "保険者"), (8, "番号"), (15, "06139992")], [(8, "名称"), (15, "みほん工業健康保険組合")],
    ]
    let person = Self.read(table + rows).first?.people.first
    #expect(person?.value(.insurerNumber) == "06139992")
    #expect(person?.value(.number) == "1")
  }

  @Test("One label for name and kana has both beside it, the kana in brackets")
  func nameAndKana() {
    let table = Self.table.filter { !["氏名", "フリガナ"].contains($0[0].text) }
    let person = Self.read(table + [[(5, "氏名（フリガナ）"), (15, "山本恵子（ヤマモトケイコ）")]]).first?.people.first
    #expect(person?.value(.name) == "山本恵子")
    #expect(person?.value(.nameKana) == "ヤマモトケイコ")
    let below = Self.read(
      table + [[(5, "氏名（フリガナ）"), (15, "山本恵子")], [(15, "（ヤマモトケイコ）")]]
    ).first?.people.first
    #expect(below?.value(.name) == "山本恵子")
    #expect(below?.value(.nameKana) == "ヤマモトケイコ")
  }

  @Test("A combined key in two pieces goes on up to the label of the branch number")
  func keyInPieces() {
    let table = Self.table.filter { $0[0].text != "記号" }
    let person = Self.read(table + [[(5, "記号・番号枝番"), (15, "3860"), (21, "81208(枝番)02")]]).first?
      .people
      .first
    #expect(person?.value(.symbol) == "3860")
    #expect(person?.value(.number) == "81208")
    #expect(person?.value(.branchNumber) == "02")
    // A space between two single digits parts nothing: wide digits are read so.
    let spread = Self.read(table + [[(5, "記号・番号枝番"), (15, "5 8")]]).first?.people.first
    #expect(spread?.value(.number) == nil)
    // The bracket before the label is neither's.
    let bracket = Self.read(table + [[(5, "記号-番号2627-11212"), (25, "(枝番01)")]]).first?.people.first
    #expect(bracket?.value(.number) == "11212")
    #expect(bracket?.value(.branchNumber) == "01")
  }

  @Test("個人 and 番号 that a stamp parted still announce the digits")
  func partedAnnouncement() {
    let notices = Self.read(Self.table + [[(5, "【個人"), (9, "番最送期")]])
    #expect(
      notices.first?.people.first?.findings.contains {
        $0.code == .lastFourExpected
      } ?? false)
  }

  @Test("A value that two readers read differently is not a value")
  func disagreement() throws {
    let notices = Self.read(Self.table, second: ["1010101": "1010107"])
    let outcome = try #require(notices.first?.people.first?.fields[.symbol])
    #expect(outcome.value == nil)
    guard case .unreadable(let reason, let evidence) = outcome else { return }
    #expect(reason == .readersDisagree)
    #expect(evidence.raw == "1010101")
  }

  @Test(
    "Readers that spell one name with old and new characters agree; other names do not",
    arguments: [("渡邉恵子", "渡邊恵子", true), ("山﨑恵子", "山崎惠子", true), ("大田恵子", "太田恵子", false)])
  func spellings(first: String, second: String, agrees: Bool) throws {
    let rows = Self.table.map { $0.map { ($0.column, $0.text == "山本恵子" ? first : $0.text) } }
    let person = try #require(Self.read(rows, second: [first: second]).first?.people.first)
    #expect(person.value(.name) == (agrees ? first : nil))
  }

  @Test("Digits with something drawn over them are not read, whatever the readers say")
  func defaced() throws {
    let notices = Self.read(Self.table + [[(10, "********8888")]], defaced: ["8888"])
    let person = try #require(notices.first?.people.first)
    guard case .unreadable(let reason, _) = person.fields[.individualNumberLastFour] else {
      Issue.record("the digits were read")
      return
    }
    #expect(reason == .defaced)
    #expect(person.findings.contains { $0.code == .unreadableLastFour })
  }

  @Test(
    "The end of the insurer's number behind leaders that look like a mask is nobody's last four",
    arguments: [("********0016", nil), ("********0017", "0017")] as [(String, String?)])
  func endOfAnotherNumber(text: String, expected: String?) throws {
    let person = try #require(Self.read(Self.table + [[(10, text)]]).first?.people.first)
    #expect(person.value(.individualNumberLastFour) == expected)
    #expect(person.findings.contains { $0.code == .unreadableLastFour } == (expected == nil))
  }

  @Test("A sheet whose birth date cannot be read is not one without digits")
  func blurred() throws {
    let clear = try #require(Self.read(Self.table).first?.people.first)
    #expect(!clear.findings.contains { $0.code == .lastFourExpected })
    let notices = Self.read(Self.table, second: ["昭和40年10月1日": "昭和40年10月7日"])
    let person = try #require(notices.first?.people.first)
    #expect(person.findings.contains { $0.code == .lastFourExpected })
  }

  @Test("Two copies with different names give copiesDiffer and no name")
  func copies() throws {
    let card: [[(column: Double, text: String)]] = [[(5, "氏名"), (15, "山本太郎")]]
    let person = try #require(Self.read(Self.table + card).first?.people.first)
    #expect(person.value(.name) == nil)
    #expect(person.findings.contains(Finding(.copiesDiffer, field: .name)))
  }

  @Test("協会けんぽ prints 番号 with and without leading zeros: that is no difference")
  func leadingZeros() throws {
    let header: [[(column: Double, text: String)]] = [[(5, "(記号)01010101(番号)0000001")]]
    let person = try #require(Self.read(header + Self.table).first?.people.first)
    #expect(person.value(.symbol) == "1010101")
    #expect(person.value(.number) == "1")
  }

  @Test("Twelve digits leave only their last four, in value and raw text")
  func fullNumber() throws {
    let rows = Self.table + [[(5, "個人番号"), (15, "123456789012")]]
    let person = try #require(Self.read(rows).first?.people.first)
    let outcome = try #require(person.fields[.individualNumberLastFour])
    #expect(outcome.value == "9012")
    #expect(outcome.evidence.raw == "********9012")
    #expect(person.findings.contains { $0.code == .fullNumberRedacted })
  }

  @Test("A sheet that announces digits it does not show is no sheet without digits")
  func announced() throws {
    let rows = Self.table + [[(5, "下4桁のみ表示しています")]]
    let person = try #require(Self.read(rows).first?.people.first)
    #expect(person.fields[.individualNumberLastFour] == nil)
    #expect(person.findings.contains { $0.code == .lastFourExpected })
  }

  @Test("A leaflet with a pictured sample yields no person")
  func leaflet() {
    let rows: [[(column: Double, text: String)]] =
      [[(5, "加入者の皆さまへ")], [(5, "【資格情報通知書イメージ】")]] + Self.table + [[(5, "よくあるご質問")]]
    let notices = Self.read(rows)
    #expect(notices.first?.documentKind == .leaflet)
    #expect(notices.flatMap(\.people).isEmpty)
  }

  @Test("A table with a person in each row gives a person for each row")
  func family() {
    let rows: [[(column: Double, text: String)]] = [
      [(20, "資格情報のお知らせ")], [(5, "記号"), (10, "7422"), (20, "番号"), (25, "35077")],
      [(2, "枝番"), (8, "氏名"), (18, "フリガナ"), (30, "生年月日"), (45, "個人番号")],
      [(2, "00"), (8, "吉田誠"), (18, "ヨシダマコト"), (30, "昭和38年10月7日"), (45, "********1236")],
      [(2, "01"), (8, "吉田咲良"), (18, "ヨシダサクラ"), (30, "昭和46年8月5日"), (45, "********5962")],
    ]
    let people = Self.read(rows).first?.people ?? []
    #expect(people.map { $0.value(.branchNumber) } == ["00", "01"])
    #expect(people.map { $0.value(.name) } == ["吉田誠", "吉田咲良"])
    #expect(people.map { $0.value(.individualNumberLastFour) } == ["1236", "5962"])
    #expect(people.allSatisfy { $0.value(.number) == "35077" })
  }

  @Test("The reason of return is read from a stamp")
  func stamp() {
    let reader = RecordedReader(Self.table)
    let stamp = Stamp(
      text: "あて所に尋ねあたりません", box: BoundingBox(300, 20, 480, 40), reader: "ppocr-v6", confidence: 0.98
    )
    let notices = FileExtractor().notices([
      .init(page: reader.page, reader: reader, stamps: [stamp])
    ])
    #expect(notices.first?.returnReason?.code == .unknownAtAddress)
  }

  @Test("One label for 記号 and 番号 gives both, at the last separator")
  func combined() throws {
    for (text, symbol, number) in [
      ("1234-56789", "1234", "56789"), ("71-0000-000000", "71-0000", "000000"),
      ("1234・56789", "1234", "56789"),
    ] {
      let rows: [[(column: Double, text: String)]] =
        [[(20, "資格情報通知書")], [(5, "記号・番号"), (15, text)]] + Array(Self.table[2...4])
      let person = try #require(Self.read(rows).first?.people.first)
      #expect(person.value(.symbol) == symbol, "\(text)")
      #expect(person.value(.number) == number, "\(text)")
    }
  }

  @Test("Values below labels that stand side by side are found")
  func columns() throws {
    let rows: [[(column: Double, text: String)]] = [
      [(20, "資格情報のお知らせ")], [(5, "記号"), (15, "番号"), (25, "枝番"), (35, "保険者番号")],
      [(5, "7422"), (15, "35077"), (25, "01"), (35, "06139992")], [(5, "氏名"), (25, "生年月日")],
      [(5, "山本恵子"), (25, "昭和40年10月1日")],
    ]
    let person = try #require(Self.read(rows).first?.people.first)
    #expect(person.value(.symbol) == "7422")
    #expect(person.value(.branchNumber) == "01")
    #expect(person.value(.name) == "山本恵子")
    #expect(person.value(.birthDate) == "1965-10-01")
  }

  @Test("People one below the other, each with labels of their own, are people")
  func blocks() {
    func block(_ name: String, _ kana: String, _ branch: String, _ birth: String, _ digits: String)
      -> [[(column: Double, text: String)]]
    {
      [
        [(5, "記号:7422"), (20, "番号:35077"), (36, "枝番:" + branch)], [(5, "氏名:\(name)(\(kana))")],
        [(5, "生年月日:" + birth)], [(5, "個人番号:********" + digits)],
      ]
    }
    let people =
      Self.read(
        [[(20, "資格情報のお知らせ")]] + block("山本恵子", "ヤマモトケイコ", "00", "昭和40年10月1日", "1234")
          + block("山本一郎", "ヤマモトイチロウ", "01", "平成2年3月4日", "5678")
      ).first?.people ?? []
    #expect(people.map { $0.value(.name) } == ["山本恵子", "山本一郎"])
    #expect(people.map { $0.value(.nameKana) } == ["ヤマモトケイコ", "ヤマモトイチロウ"])
    #expect(people.map { $0.value(.individualNumberLastFour) } == ["1234", "5678"])
  }

  @Test(
    "Papers that carry the same labels are no notices",
    arguments: [
      "傷病手当金支給決定通知書", "医療費のお知らせ", "資格情報のお知らせ交付申請書", "健康保険限度額適用認定証", "健康保険被保険者証",
      "給与支給明細書 令和6年10月分",
    ])
  func foreign(title: String) {
    let notices = Self.read([[(20, title)]] + Array(Self.table[1...]))
    #expect(notices.flatMap(\.people).isEmpty)
    #expect(notices.first?.documentKind != .eligibilityNotice)
  }

  @Test("A paper with the labels of a notice that never says what it is leaves a doubt")
  func untitled() throws {
    let person = try #require(Self.read(Array(Self.table[1...])).first?.people.first)
    #expect(person.findings.contains { $0.code == .missingAnchor })
    let named = try #require(Self.read(Self.table).first?.people.first)
    #expect(!named.findings.contains { $0.code == .missingAnchor })
  }

  @Test("Sentences say values: in quotes, or up to the comma")
  func sentences() throws {
    let rows: [[(column: Double, text: String)]] = [
      [(5, "山本恵子様")], [(20, "資格情報のお知らせ")],
      [(5, "あなたの記号は「7422」、番号は「35077」、枝番は「01」です。")],
      [(5, "フリガナは「ヤマモトケイコ」、生年月日は「昭和40年10月1日」です。")],
      [(5, "登録されているマイナンバーの下4桁は「********1234」です。")], [(5, "保険者番号は06139992、保険者名はみほん組合です。")],
    ]
    let person = try #require(Self.read(rows).first?.people.first)
    let expected: [FieldName: String] = [
      .symbol: "7422", .number: "35077", .branchNumber: "01", .name: "山本恵子",
      .nameKana: "ヤマモトケイコ", .birthDate: "1965-10-01", .insurerNumber: "06139992",
    ]
    for (field, value) in expected {
      #expect(person.value(field) == value, "\(field): \(String(describing: person.fields[field]))")
    }
  }

  @Test(
    "A table with a person in each column gives a person for each column, also where a row fell to pieces"
  )
  func transposed() {
    let rows: [[(column: Double, text: String)]] = [
      [(20, "資格情報のお知らせ")], [(5, "記号"), (10, "7422"), (20, "番号"), (25, "35077")],
      [(2, "枝番"), (12, "00"), (30, "01")], [(2, "氏名"), (12, "吉田誠"), (30, "吉田咲良"), (36, "口")],
      [(2, "フリガナ"), (12, "ヨシダマコト"), (30, "ヨシダサクラ")],
      [(2, "生年月日"), (12, "昭和38年10月7日"), (30, "昭和46年8月5日")],
      [(2, "個人番号"), (12, "********1236"), (30, "********5962")],
    ]
    let people = Self.read(rows).first?.people ?? []
    #expect(people.map { $0.value(.branchNumber) } == ["00", "01"])
    #expect(people.map { $0.value(.birthDate) } == ["1963-10-07", "1971-08-05"])
    #expect(people.map { $0.value(.individualNumberLastFour) } == ["1236", "5962"])
  }

  @Test("People beside each other, two boxes a row, are people")
  func grid() {
    func boxes(_ a: [String], _ b: [String]) -> [[(column: Double, text: String)]] {
      zip(["枝番:", "氏名:", "フリガナ:", "生年月日:", "個人番号:********"], 0...).map { label, at in
        [(2, label + a[at]), (32, label + b[at])]
      }
    }
    let people =
      Self.read(
        [[(20, "資格情報のお知らせ")], [(2, "記号 7422 番号 35077")]]
          + boxes(
            ["00", "吉田誠", "ヨシダマコト", "昭和38年10月7日", "1236"],
            ["01", "吉田咲良", "ヨシダサクラ", "昭和46年8月5日", "5962"])
          + boxes(
            ["02", "吉田一郎", "ヨシダイチロウ", "平成8年10月7日", "4561"],
            ["03", "吉田陽子", "ヨシダヨウコ", "平成16年8月5日", "7893"])
      ).first?.people ?? []
    let found = people.sorted { ($0.value(.branchNumber) ?? "") < ($1.value(.branchNumber) ?? "") }
    #expect(found.map { $0.value(.name) } == ["吉田誠", "吉田咲良", "吉田一郎", "吉田陽子"])
    #expect(found.map { $0.value(.individualNumberLastFour) } == ["1236", "5962", "4561", "7893"])
    #expect(found.allSatisfy { $0.value(.number) == "35077" })
  }

  @Test("Values of rows that were not followed are not somebody else's")
  func lostRows() throws {
    // Labels whose values stand half a row too low for any of them, beside a card with values of its own.
    let labels = ["記号", "番号", "氏名", "生年月日"]
    let values = ["4386", "20788", "西村健一", "昭和54年10月27日"]
    var rows: [[(column: Double, text: String)]] = [[(20, "資格情報のお知らせ")]]
    for (label, value) in zip(labels, values) { rows += [[(2, label)], [(10, value)]] }
    let person = try #require(
      Self.read(
        rows + [[(2, "記号 7422"), (20, "番号 35077")], [(2, "氏名 山本恵子"), (20, "生年月日 昭和40年10月1日")]]
      ).first?.people.first)
    #expect(person.findings.contains { $0.code == .missingAnchor || $0.code == .copiesDiffer })
  }

  @Test("A day that its label says is the paper's is nobody's birth, in whatever column it stands")
  func labelledDays() throws {
    func rows(_ label: String) -> [[(column: Double, text: String)]] {
      [
        [(20, "資格確認書")],
        [(2, "記号"), (20, "番号"), (38, "枝番")], [(2, "1576"), (20, "4887"), (38, "00")],
        [(2, "氏名"), (20, "フリガナ"), (38, "性別")], [(2, "久米常雄"), (20, "クメツネオ"), (38, "男")],
        [(2, "生年月日"), (20, "資格取得年月日"), (38, "有効期限")],
        [(2, "1971/02/16"), (20, "2002/04/01"), (38, "令和8年7月31日")],
        [(2, "保険者番号"), (20, "保険者名"), (38, label)],
        [(2, "06139992"), (20, "みほん工業健康保険組合"), (38, "令和6年12月2日")],
      ]
    }
    let notice = try #require(Self.read(rows("交付年月日")).first)
    #expect(notice.people.count == 1)
    #expect(notice.people[0].findings.isEmpty)
    let unknown = try #require(Self.read(rows("いろは")).first)
    #expect(unknown.people.contains { !$0.findings.isEmpty })
  }
}
