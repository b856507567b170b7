import DocumentModel
import FieldExtraction
import Testing

@Suite struct UnlabelledPlacesTests {
  private static let table: [[(column: Double, text: String)]] = [
    [(20, "資格情報のお知らせ")],
    [(5, "記号"), (15, "7422"), (25, "番号"), (30, "35077"), (38, "枝番"), (44, "00")],
    [(5, "氏名"), (15, "山本恵子")], [(5, "フリガナ"), (15, "ヤマモトケイコ")], [(5, "生年月日"), (15, "昭和40年10月1日")],
  ]

  private static func values(_ rows: [[(column: Double, text: String)]]) -> [FieldName: String] {
    let reader = RecordedReader(rows)
    let person = FileExtractor().notices([.init(page: reader.page, reader: reader)]).first?.people
      .first
    return (person?.fields ?? [:]).compactMapValues(\.value)
  }

  @Test("A postal code over an address needs no label")
  func postal() {
    let values = Self.values([[(5, "〒123-4567")], [(5, "架空県架空市見本町1-2-3")]] + Self.table)
    #expect(values[.postalCode] == "1234567")
    #expect(values[.address] == "架空県架空市見本町1-2-3")
  }

  @Test("A postal code in the place of a labelled address is not the address")
  func labelledPostal() {
    let values = Self.values([[(5, "住所"), (10, "123-4567")], [(10, "架空市見本町1-2-3")]] + Self.table)
    #expect(values[.postalCode] == "1234567")
    #expect(values[.address] == "架空市見本町1-2-3")
  }

  @Test("…時点 dates the figures, …交付 and a lone date at the head the sheet")
  func dates() {
    let asOf = Self.values(Self.table + [[(5, "負担割合(令和6年6月7日時点)"), (30, "3割")]])
    #expect(asOf[.asOfDate] == "2024-06-07")
    #expect(asOf[.copaymentRatio] == "3/10")
    #expect(Self.values([[(30, "令和6年10月1日")]] + Self.table)[.issueDate] == "2024-10-01")
    #expect(Self.values(Self.table + [[(5, "令和6年12月2日交付")]])[.issueDate] == "2024-12-02")
  }

  @Test(
    "Where no label of the name is understood it is the addressee's",
    arguments: [
      ("山本恵子様", "山本恵子"), ("LI沙織様", "LI沙織"), ("〒123-4567様", nil), ("山本 恵子さん", "山本 恵子"), ("皆さん", nil),
      ("ご加入者さま", nil),
    ])
  func addressee(text: String, expected: String?) {
    let table = Self.table.filter { $0[0].text != "氏名" }
    #expect(Self.values([[(5, text)]] + table)[.name] == expected)
  }

  @Test(
    "An insurer's number in brackets needs no label where its check digit holds",
    arguments: [
      ("見本健康保険組合（06279988）", "06279988"), ("架空市（139998）", "139998"), ("（139998）", "139998"),
      ("架空市（139997）", nil), ("合計（139998）", nil),
    ])
  func insurer(text: String, expected: String?) {
    #expect(Self.values(Self.table + [[(5, text)]])[.insurerNumber] == expected)
  }
}
