import DocumentModel
import FieldExtraction
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

  @Test("A value that two readers read differently is not a value")
  func disagreement() throws {
    let notices = Self.read(Self.table, second: ["1010101": "1010107"])
    let outcome = try #require(notices.first?.people.first?.fields[.symbol])
    #expect(outcome.value == nil)
    guard case .unreadable(let reason, let evidence) = outcome else { return }
    #expect(reason == .readersDisagree)
    #expect(evidence.raw == "1010101")
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
}
