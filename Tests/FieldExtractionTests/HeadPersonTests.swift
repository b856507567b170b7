import DocumentModel
@testable import FieldExtraction
import Testing

@Suite struct HeadPersonTests {
  private static let head: [[(column: Double, text: String)]] = [
    [(20, "資格情報のお知らせ")], [(5, "保険者番号"), (15, "06139992")],
    [(5, "記号"), (10, "1234"), (18, "番号"), (23, "56789"), (32, "枝番"), (37, "00")],
    [(5, "氏名"), (10, "山本正夫"), (32, "生年月日"), (37, "昭和40年10月1日")],
    [(5, "個人番号"), (12, "********1234")],
  ]

  private static let family: [[(column: Double, text: String)]] = [
    [(5, "枝番"), (12, "氏名"), (24, "生年月日"), (40, "個人番号")],
    [(5, "01"), (12, "山本恵子"), (24, "昭和42年1月2日"), (40, "********5678")],
    [(5, "02"), (12, "山本一郎"), (24, "平成10年3月4日"), (40, "********9012")],
  ]

  private static func people(_ rows: [[(column: Double, text: String)]]) -> [PersonReading] {
    let reader = RecordedReader(rows)
    return FileExtractor().notices([.init(page: reader.page, reader: reader)]).flatMap(\.people)
  }

  @Test("The insured person over the table of the family is the first of all")
  func over() {
    let people = Self.people(Self.head + Self.family)
    #expect(people.map { $0.value(.name) } == ["山本正夫", "山本恵子", "山本一郎"])
    #expect(people.map { $0.value(.branchNumber) } == ["00", "01", "02"])
    #expect(people.map { $0.value(.individualNumberLastFour) } == ["1234", "5678", "9012"])
    #expect(people.allSatisfy { $0.value(.number) == "56789" })
  }

  @Test("Whoever stands over the table and in it is one person")
  func inside() {
    var family = Self.family
    family[1] = [(5, "00"), (12, "山本正夫"), (24, "昭和40年10月1日"), (40, "********1234")]
    #expect(Self.people(Self.head + family).count == 2)
  }

  @Test(
    "Labels over the table whose birth date is none are nobody: the digits belong to whom the table names"
  )
  func broken() {
    var head = Self.head
    head[3] = [(5, "氏名"), (10, "山本正夫"), (32, "生年月日"), (37, "月日")]
    let rows = head + [Self.family[0], [(5, "01"), (12, "山本恵子"), (24, "昭和42年1月2日")]]
    let people = Self.people(rows)
    #expect(people.count == 1)
    #expect(
      people.allSatisfy { person in
        person.fields[.individualNumberLastFour] != nil
          || person.findings.contains { $0.code == .lastFourExpected }
      })
  }

  @Test("Somebody with labels of his own below the table may be another sheet's: a person looks")
  func below() {
    let rest = Array(Self.head.dropFirst(3))
    let people = Self.people(Array(Self.head.prefix(3)) + Self.family + rest)
    #expect(people.allSatisfy { person in person.findings.contains { $0.code == .missingAnchor } })
  }
}
