import DocumentModel
@testable import FieldExtraction
import Testing

@Suite struct SheetPartsTests {
  private typealias Row = [(column: Double, text: String)]

  /// A whole notice, its columns moved to the right.
  private static func notice(
    at column: Double, symbol: String, name: String, kana: String, birth: String, digits: String
  ) -> [Row] {
    [
      [(column + 6, "資格情報のお知らせ")],
      [(column, "記号"), (column + 8, symbol)], [(column, "番号"), (column + 8, "46")],
      [(column, "氏名"), (column + 8, name)], [(column, "フリガナ"), (column + 8, kana)],
      [(column, "生年月日"), (column + 8, birth)],
      [(column, "保険者番号"), (column + 8, "06279988")],
      [(column, "個人番号"), (column + 8, "********" + digits)],
    ]
  }

  private static let left = notice(
    at: 3, symbol: "156", name: "鈴木大輔", kana: "スズキダイスケ", birth: "昭和43年5月14日", digits: "9140")
  private static let right = notice(
    at: 36, symbol: "350", name: "中村千尋", kana: "ナカムラチヒロ", birth: "昭和59年8月4日", digits: "2233")

  private static func read(_ rows: [Row]) -> [NoticeReading] {
    let reader = RecordedReader(rows)
    return FileExtractor().notices([.init(page: reader.page, reader: reader)])
  }

  @Test("Two notices side by side are two, each with its own digits")
  func sideBySide() {
    let notices = Self.read(zip(Self.left, Self.right).map { $0 + $1 })
    #expect(notices.count == 2)
    let people = notices.flatMap(\.people)
    #expect(people.map { $0.value(.symbol) } == ["156", "350"])
    #expect(people.map { $0.value(.individualNumberLastFour) } == ["9140", "2233"])
  }

  @Test(
    "Two sheets with titles are two though who insures is unread; the boxes of two people of one sheet stay one"
  )
  func withoutInsurer() {
    func rows(_ isTitled: Bool) -> [Row] {
      let one = Self.left.filter { $0.first?.text != "保険者番号" }
      let two = Self.right.dropFirst(isTitled ? 0 : 1)
      return one + [[], [], []] + two.map { $0.map { ($0.column - 33, $0.text) } }
    }
    #expect(Self.read(rows(true)).count == 2)
    #expect(Self.read(rows(false)).count == 1)
  }

  @Test("A leaflet beside a notice does not hide it")
  func leafletBeside() {
    let leaflet: [Row] = [
      [(36, "皆さまへ")], [(36, "マイナ保険証のメリット")], [(36, "よくあるご質問")], [(36, "登録方法")],
    ]
    let notices = Self.read(
      Self.left.enumerated().map { at, row in row + (at < leaflet.count ? leaflet[at] : []) })
    #expect(notices.map(\.documentKind) == [.eligibilityNotice, .leaflet])
    #expect(notices.first?.people.first?.value(.individualNumberLastFour) == "9140")
  }

  @Test(
    "A slip without digits under a sheet that was read badly is the same person's: it says nothing of its own"
  )
  func slipBelow() {
    var sheet = Self.left.filter { $0.first?.text != "フリガナ" }
    sheet[2] = [(3, "番号"), (11, "1182")]
    sheet[3] = [(3, "氏名"), (11, "大輔")]
    sheet[4] = [(3, "生年月日"), (11, "月日")]
    let slip: [Row] = [
      [(3, "記号"), (11, "156"), (20, "番号"), (28, "46")], [(3, "氏名"), (11, "鈴木大輔")],
      [(3, "生年月日"), (11, "昭和43年5月14日")], [(3, "保険者番号"), (11, "06279988")],
    ]
    let people = Self.read(sheet + [[], [], [], []] + slip).flatMap(\.people)
    #expect(people.allSatisfy { $0.fields[.individualNumberLastFour] != nil })
  }

  @Test("The same person twice on one sheet stays one")
  func samePerson() {
    let copy = Self.notice(
      at: 36, symbol: "156", name: "鈴木大輔", kana: "スズキダイスケ", birth: "昭和43年5月14日", digits: "9140")
    let notices = Self.read(zip(Self.left, copy).map { $0 + $1 })
    #expect(notices.flatMap(\.people).count == 1)
  }

  @Test(
    "A notice that was not understood above its card: what the card lacks is not missing on the sheet"
  )
  func cardBelow() {
    let upper: [Row] = [
      [(16, "資格情報のお知らせ")], [(5, "加入者氏名"), (40, "ふりがな")], [(5, "金子結衣"), (40, "カネコユイ")],
      [(5, "被保険者証記号・番号"), (40, "個人番号の下4桁")], [(40, "********5935")], [(5, "生年月日")],
      [(5, "昭和56年9月12日")],
    ]
    let gap: [Row] = Array(repeating: [], count: 4)
    let card: [Row] = [
      [(5, "資格情報のお知らせ")], [(5, "記号　280836　　番号　561617　　枝番　01　　　　　　")], [(5, "氏名金子結衣")],
      [(5, "生年月日昭和56年9月12日")], [(5, "保険者番号06279988")],
    ]
    for notice in Self.read(upper + gap + card) {
      for person in notice.people where person.value(.individualNumberLastFour) == nil {
        #expect(
          person.findings.contains { $0.code == .missingAnchor || $0.code == .lastFourExpected })
      }
    }
  }

  @Test(
    "A value that was cut on one part makes no other person of it: under one key two fields have to differ"
  )
  func cutName() {
    let right = Self.notice(
      at: 36, symbol: "156", name: "鈴木大", kana: "右欄", birth: "昭和43.", digits: "9140"
    ).filter { !$0.contains { $0.text == "個人番号" } }
    let notices = Self.read(
      Self.left.enumerated().map { at, row in row + (at < right.count ? right[at] : []) })
    #expect(notices.count == 1)
    let family = Self.notice(
      at: 36, symbol: "156", name: "鈴木千尋", kana: "スズキチヒロ", birth: "昭和59年8月4日", digits: "2233")
    #expect(Self.read(zip(Self.left, family).map { $0 + $1 }).count == 2)
  }

  /// Two sheets of A4 beside each other on one scan, the right one's print moved there.
  private static func wide(_ left: [Row], _ right: [Row], width: Double = 1200) -> [NoticeReading] {
    let rows = (0..<max(left.count, right.count)).map { at -> Row in
      (at < left.count ? left[at] : [])
        + (at < right.count ? right[at].map { ($0.column + 30, $0.text) } : [])
    }
    var reader = RecordedReader(rows)
    reader.size = (width, 842)
    return FileExtractor().notices([.init(page: reader.page, reader: reader)])
  }

  @Test(
    "On a scan of the size of two sheets each is one without title and insurer; on a sheet of A4 nothing is borrowed unsaid",
    arguments: [(1200.0, 2), (842.0, 1)])
  func ofTwoSheets(width: Double, count: Int) {
    let left = Self.left.filter { !["資格情報のお知らせ", "記号", "保険者番号"].contains($0.first?.text) }
    let right = Self.right.map { $0.map { ($0.column, $0.text == "46" ? "99" : $0.text) } }
    let notices = Self.wide(left, right, width: width)
    #expect(notices.count == count)
    for person in notices.flatMap(\.people) where person.value(.number) == "46" {
      #expect(
        person.value(.symbol) == nil || person.findings.contains { $0.code == .missingAnchor })
    }
  }

  @Test("A paper that names somebody under a title of its own is another sheet beside a notice")
  func otherBeside() {
    let other: [Row] = [
      [(42, "介護保険被保険者証")], [(36, "番号"), (44, "000091653")], [(36, "氏名"), (44, "朝日一郎")],
      [(36, "生年月日"), (44, "昭和12年6月23日")],
    ]
    let notices = Self.wide(Self.left, other)
    #expect(notices.map(\.documentKind) == [.eligibilityNotice, .other])
    #expect(notices.first?.people.first?.value(.individualNumberLastFour) == "9140")
  }
}
