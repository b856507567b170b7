import DocumentModel
@testable import FieldExtraction
import Testing

@Suite struct SheetDoubtsTests {
  @Test(
    "One date as birth date and as another day, or one number as two, is a label taken for another's"
  )
  func servesTwice() {
    let date = ReadLine.printed("1992年5月1日", id: 0)
    let key = ReadLine.printed("1234-56789", id: 1, y: 130)
    func part(_ range: Range<Int>) -> ValuePlace {
      ValuePlace(line: key, start: range.lowerBound, end: range.upperBound, label: nil)
    }
    #expect(
      SheetDoubts.servesTwice([(.birthDate, .whole(date)), (.qualificationDate, .whole(date))]))
    #expect(SheetDoubts.servesTwice([(.number, .whole(key)), (.insurerNumber, .whole(key))]))
    #expect(!SheetDoubts.servesTwice([(.symbol, part(0..<4)), (.number, part(5..<10))]))
    #expect(!SheetDoubts.servesTwice([(.number, .whole(key)), (.birthDate, .whole(date))]))
  }

  @Test(
    "Dates in line with a birth date of a table, whole or begun, are people who were not made out",
    arguments: [
      ("昭和16年", 50.0, true), ("昭和16年2月3日", 50, true), ("1941年", 50, true), ("S16.2.3", 50, true),
      ("16年", 50, false), ("令和税務署", 50, false), ("令和6年12月吉日", 50, false), ("昭和16年", 300, false),
      ("令和6年12月2日以降、健康保険証は発行されません。", 50, false),
    ])
  func people(text: String, x: Double, isUnread: Bool) {
    let birth = ReadLine.printed("平成5年4月13日", id: 0, y: 100)
    let other = ReadLine.printed(text, id: 1, x: x, y: 130)
    #expect(
      SheetDoubts.hasUnreadPeople(
        [birth, other], people: [[(.birthDate, birth)]], places: [], used: [0]) == isUnread)
  }

  @Test(
    "The day of the letter, over a birth date under its label, is nobody's; a day below it may be")
  func dayOfLetter() {
    let label = ReadLine.printed("生年月日", id: 0, x: 50, y: 100)
    let birth = ReadLine.printed("H23.02.16", id: 1, x: 300, y: 115)
    let place = LabelledPlaces.Place(field: .birthDate, place: .whole(birth))
    for (y, isUnread) in [(60.0, false), (150, true)] {
      let day = ReadLine.printed("令和6年10月1日", id: 2, x: 300, y: y)
      #expect(
        SheetDoubts.hasUnreadPeople(
          [label, birth, day], people: [], places: [place], used: [1]) == isUnread)
    }
  }

  @Test(
    "Words beside a date that say what day it is make it nobody's birth, known or not",
    arguments: [("資格を有するに至った期日", false), ("土肥真由", true), ("資格12", true)])
  func headedDate(head: String, isUnread: Bool) {
    let birth = ReadLine.printed("平成5年4月13日", id: 0, x: 200, y: 100)
    let other = ReadLine.printed("平成15年4月13日", id: 1, x: 200, y: 130)
    let label = ReadLine.printed(head, id: 2, y: 130)
    #expect(
      SheetDoubts.hasUnreadPeople(
        [birth, other, label], people: [], places: [(.birthDate, .whole(birth))], used: [0])
        == isUnread)
  }

  @Test(
    "A question over a date says whose day it is not; the number of a letter is no date",
    arguments: [
      ("(7)いつから加入されていますか", "平成15年4月13日", false), ("土肥真由ですか", "平成15年4月13日", true),
      ("お知らせ", "令和6年11月第24-118号", false),
    ])
  func question(head: String, date: String, isUnread: Bool) {
    let lines = [
      ReadLine.printed("平成5年4月13日", id: 0, x: 80, y: 100),
      .printed(head, id: 2, x: 50, y: 130), .printed(date, id: 1, x: 80, y: 145),
    ]
    #expect(
      SheetDoubts.hasUnreadPeople(
        lines, people: [], places: [(.birthDate, .whole(lines[0]))], used: [0]) == isUnread)
  }

  @Test(
    "Digits or a day that nothing took, right of those beside a label, are somebody's in the next column",
    arguments: [
      ("個人番号下4桁", "3810", "7565", true), ("個人番号下4桁", "3810", "記載なし", false),
      ("生年月日", "昭和４９ 1 0.9", "平成20.12.26", true), ("生年月日", "昭和49.10.9", "昭和49.10.9", false),
    ])
  func columns(label: String, first: String, second: String, isUnread: Bool) {
    let row = [
      ReadLine.printed(label, id: 0, x: 50), .printed(first, id: 1, x: 180),
      .printed(second, id: 2, x: 330),
    ]
    #expect(
      SheetDoubts.hasUnreadPeople(row, people: [], places: [], used: [1]) == isUnread)
  }

  @Test("Rows of pieces without labels that hold digits or dates one below the other are people")
  func rows() {
    func row(_ y: Double, _ texts: [String]) -> [ReadLine] {
      texts.enumerated().map {
        .printed($1, id: Int(y) + $0, x: 50 + 120 * Double($0), y: y)
      }
    }
    let first = row(100, ["土肥真由", "00", "1346"])
    let second = row(120, ["三井佐和子", "01", "6695"])
    let taken = Set(first.map(\.line.id))
    #expect(
      SheetDoubts.hasUnreadPeople(first + second, people: [], places: [], used: taken))
    let form = row(100, ["番号", "6695"]) + row(120, ["枝番", "1346"])
    #expect(!SheetDoubts.hasUnreadPeople(form, people: [], places: [], used: []))
  }

  @Test(
    "Digits below a key in its cell that nothing took make it doubtful; words, and what another field took, do not",
    arguments: [
      ("3261", false, true), ("7日", false, true), ("架空市", false, false), ("3261", true, false),
    ])
  func rest(text: String, isTaken: Bool, isDoubtful: Bool) {
    let title = ReadLine.printed("資格情報のお知らせ", id: 0, y: 50)
    let number = ReadLine.printed("419", id: 1, y: 100)
    let below = ReadLine.printed(text, id: 2, y: 114)
    let page = Page(
      number: 1, width: 595, height: 842, source: .pixels, lines: [],
      cells: [BoundingBox(45, 95, 90, 130)], toScan: .identity,
      quality: PageQuality(dpi: 300, turn: 0, skew: 0, inkShare: 0.05))
    var places: [LabelledPlaces.Place] = [(.number, .whole(number))]
    if isTaken { places.append((.branchNumber, .whole(below))) }
    let lines = [title, number, below]
    let findings = SheetDoubts.findings(page, lines, outside: lines, places, used: [])
    #expect(findings.contains { $0.code == .missingAnchor } == isDoubtful)
    // Digits of which the mask was not read stand below a birth date too.
    let taken = SheetDoubts.findings(page, lines, outside: lines, places, used: [2])
    #expect(taken.isEmpty)
  }

  @Test(
    "A part of the page as large as a card that was read as a letter or two is a doubt",
    arguments: [("国", 200.0, true), ("国", 30, false), ("資格情報のお知らせ", 200, false)])
  func blindSpot(text: String, height: Double, isDoubtful: Bool) {
    let title = ReadLine.printed("資格情報のお知らせ", id: 0, y: 50)
    let spot = TextLine(id: 1, box: BoundingBox(300, 100, 600, 100 + height))
    let read = ReadLine(line: spot, reading: ReadLine.printed(text).reading)
    let page = Page(
      number: 1, width: 842, height: 595, source: .pixels,
      lines: [title.line, ReadLine.printed("氏名", id: 2, y: 70).line, spot], cells: [],
      toScan: .identity, quality: PageQuality(dpi: 300, turn: 0, skew: 0, inkShare: 0.05))
    let findings = SheetDoubts.findings(page, [title, read], outside: [title, read], [], used: [])
    #expect(!findings.isEmpty == isDoubtful)
  }

  @Test(
    "A birth date beside a table that nobody in it has is one person's more; a name alone, or what the table says too, is not",
    arguments: [
      ([(.birthDate, "昭和47年11月6日")], true), ([(.branchNumber, "02"), (.nameKana, "ミズタニトメ")], true),
      ([(.name, "水谷トメ")], false), ([(.birthDate, "平成17年5月10日"), (.branchNumber, "00")], false),
    ] as [([(FieldName, String)], Bool)]
  )
  func strangers(_ outside: [(FieldName, String)], isStranger: Bool) {
    let people: [[(field: FieldName, line: ReadLine)]] = [
      [
        (.branchNumber, .printed("00")), (.name, .printed("市川昌子")),
        (.birthDate, .printed("平成17年5月10日")),
      ]
    ]
    let places: [LabelledPlaces.Place] = outside.map { ($0, .whole(.printed($1))) }
    #expect(SheetDoubts.hasStranger(places, beside: people) == isStranger)
  }

  @Test(
    "Another day right of a birth date, in a row that leans, is somebody's in the next column; the same day in other words is not",
    arguments: [
      (["S19.10.27"], [String](), true), (["1967年3月6日"], [], false),
      (["平成3年4月1日"], ["資格取得日"], false),
    ])
  func secondBirth(days: [String], labels: [String], isDoubtful: Bool) {
    let row: [ReadLine] =
      [.printed("生年月日", id: 0, x: 40), .printed("S42.03.06", id: 1, x: 150, y: 98)]
      + labels.enumerated().map { .printed($1, id: 10 + $0, x: 260, y: 94) }
      + days.enumerated().map { .printed($1, id: 20 + $0, x: 330, y: 90) }
    #expect(
      SheetDoubts.hasUnreadPeople(row, people: [], places: [], used: [1]) == isDoubtful)
  }
}
