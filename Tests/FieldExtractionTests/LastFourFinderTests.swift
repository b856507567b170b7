import DocumentModel
@testable import FieldExtraction
import Testing

@Suite struct LastFourFinderTests {
  private static func candidate(_ text: String, isLabelled: Bool) -> LastFourFinder.Candidate? {
    let reader = RecordedReader([[(5, text)]])
    let line = ReadLine(
      line: reader.page.lines[0],
      reading: reader.readings(of: Region(page: 1, box: reader.lines[0].box), as: .line, voices: 1)[
        0])
    return LastFourFinder(page: reader.page, reader: reader).candidate(line, isLabelled: isLabelled)
  }

  @Test(
    "Masks that readers garble still announce digits; words do not",
    arguments: [
      ("********1234", true), ("●●●●-●●●●-0123", true), ("*pp*0144", true), ("●--0797", true),
      ("XXXX-XXXX-1234", true), ("@@@@@@@@1234", true), ("********1234 |", true),
      ("03-5210-1234", false),
      ("令和6年1234", false), ("1234", false),
      ("架空市見本町1-2-1234", false), ("・枝番：00", false), ("●番号：1234", false),
      ("8748300.1366(05)", false), ("12000・1366", false),
    ])
  func unlabelled(text: String, isCandidate: Bool) {
    #expect((Self.candidate(text, isLabelled: false) != nil) == isCandidate)
  }

  @Test(
    "Beside its label any sign over and over is a mask, and one digit may be unclear; words are none",
    arguments: [
      ("二ニ二ニ二二二二1666", true), ("一一一一一一040日", true), ("--:--:-6384", true), ("HHH-0159", true),
      ("5368", true), ("日9265", true), ("記載なし", false), ("令和6年", false), ("51234", false),
      // □□□□□□□□ as a run of zeros, ☆ as dashes, and a quote after the digits.
      ("0005356", true), ("…-4030", true), ("--848", true), ("0097」です。", true),
      ("-1-2681", true), ("1-11-3689", true), ("--8015", true), ("2-11-3689", false),
      ("図図図*図☆4014で登録されています", true), ("下4桁：4486", true), ("（下4桁）4486", true),
      ("標贈關標機隊機陽4237", true), ("--二-一-－2073", true), ("四小屬 3 6 28", true),
      ("二－ーーーー－5837", true), ("匯區星區-1匯座-7652", true), ("二5837", false), ("受付番号4237", false),
      ("115998", false), ("---88398", true), ("--88398", false), ("---883987", false),
      ("01270016", false), ("01100015", false), ("61270016", false), ("00001270", true),
      ("880880081270", true),

      ("11-36-89", false),
    ])
  func labelled(text: String, isCandidate: Bool) {
    #expect((Self.candidate(text, isLabelled: true) != nil) == isCandidate)
  }

  @Test(
    "A sign and three digits beside their label are digits in a mask where there is room for more",
    arguments: [(60.0, true), (36, false)])
  func scant(width: Double, isCandidate: Bool) {
    let reader = RecordedReader([])
    let line = ReadLine.printed("/550", id: 0, in: BoundingBox(100, 100, 100 + width, 109))
    let found = LastFourFinder(page: reader.page, reader: reader).candidate(line, isLabelled: true)
    #expect((found != nil) == isCandidate)
  }

  @Test(
    "Twelve digits are a whole number, unless the first eight are what readers make of a mask",
    arguments: [
      ("800000085469", false), ("000000005469", false), ("123456785469", true),
      ("880880085469", true), ("100000005469", true),
    ])
  func wholeNumber(text: String, isWhole: Bool) {
    #expect(Self.candidate(text, isLabelled: true)?.isFullNumber == isWhole)
  }

  @Test(
    "A sentence that announces the digits is followed by them, wherever in their row they are set")
  func announced() {
    let notices = FileExtractor().notices([
      source(["登録されている個人番号の下4桁は次のとおりです。"], ["", "", "", "", "4486"])
    ])
    #expect(notices.first?.people.first?.value(.individualNumberLastFour) == "4486")
  }

  @Test(
    "Below their announcement in one cell the digits come before what stands in the cell beside it")
  func ownCell() {
    func line(_ text: String, _ id: Int, _ x: Double, _ y: Double) -> ReadLine {
      .printed(text, id: id, x: x, y: y)
    }
    let label = line("登録個人番号の下4桁", 0, 50, 100)
    let digits = line("4486", 1, 50, 116)
    let lines = [label, line("相違ありません", 2, 210, 104), digits]
    let cells = [BoundingBox(45, 95, 200, 130), BoundingBox(200, 95, 400, 130)]
    let found = ValueLocator(lines: lines, cells: cells).inOwnCell(label)
    #expect(found?.line.id == 1)
    #expect(ValueLocator(lines: lines, cells: []).inOwnCell(label) == nil)
  }

  @Test(
    "A sentence that breaks off before the digits goes on in its row or in the next",
    arguments: [
      (["あなたのマイナンバーの下4桁は", "", "", "****4486で登録されています。"], []),
      (["あなたのマイナンバーの下4桁は"], ["図図図図*図☆4486で登録されています。"]),
      (["あなたのマイナンバーの下4桁は****"], ["****4486で登録されています。"]),
    ] as [([String], [String])])
  func open(row: [String], next: [String]) {
    let notices = FileExtractor().notices([source(row, next)])
    #expect(notices.first?.people.first?.value(.individualNumberLastFour) == "4486")
  }

  @Test(
    "A label of the digits with nothing beside it does not take the next row's value, which has a label of its own"
  )
  func emptyAbove() {
    let notices = FileExtractor().notices([
      source(["個人番号"], ["電話", "4486"]), source(["個人番号"], ["受付番号", "", "4486"]),
      source(["個人番号"], ["枝番", "4486"]),
    ])
    for notice in notices {
      #expect(notice.people.first?.value(.individualNumberLastFour) == nil)
    }
  }

  @Test("The digits end where the next label begins: the line's last four are another field's")
  func nextLabel() throws {
    let found = try #require(
      Self.candidate("マイナンバー(下4けた)********7793 記号 2586248", isLabelled: false))
    #expect(found.roughText == "*7793")
  }

  @Test("Words behind the digits are cut off")
  func tail() throws {
    let found = try #require(Self.candidate("********1234（下4桁のみ）", isLabelled: false))
    #expect(found.line.reading.text == "********1234")
  }

  @Test("A group of a mask is no number: ○○○○ is read as 0000 by every reader")
  func groups() throws {
    let notices = FileExtractor().notices([source(["個人番号", "0000", "0000", "4486"])])
    #expect(notices.first?.people.first?.value(.individualNumberLastFour) != "0000")
    let zeros = FileExtractor().notices([source(["個人番号", "OOOOOOOO0000"])])
    #expect(zeros.first?.people.first?.value(.individualNumberLastFour) == nil)
  }

  @Test(
    "Eight zeros and four digits are a mask only where the sheet announces the digits, alone in their row",
    arguments: [
      (["登録されている個人番号の下4桁は次のとおりです。"], ["000000007924"], "7924"),
      (["大切に保管してください。"], ["000000007924"], nil),
      (["登録されている個人番号の下4桁は次のとおりです。"], ["整理番号", "000000007924"], nil),
    ] as [([String], [String], String?)])
  func zeros(announcement: [String], row: [String], expected: String?) {
    let notices = FileExtractor().notices([source(announcement, row)])
    #expect(notices.first?.people.first?.value(.individualNumberLastFour) == expected)
  }

  @Test(
    "Signs of a mask in lines of their own count for the digits behind them, of which readers make zeros of some more",
    arguments: [
      ("006269", 4, true), ("006269", 0, false), ("6269", 4, true), ("0    6269", 0, true),
    ])
  func signsBefore(text: String, masks: Int, isCandidate: Bool) {
    let reader = RecordedReader([[(5, text)]])
    let line = ReadLine(
      line: reader.page.lines[0],
      reading: reader.readings(of: Region(page: 1, box: reader.lines[0].box), as: .line, voices: 1)[
        0])
    let finder = LastFourFinder(page: reader.page, reader: reader)
    let found = finder.candidate(line, isLabelled: true, masksBefore: masks)
    #expect((found != nil) == isCandidate)
  }

  private func source(_ row: [String]...) -> FileExtractor.PageSource {
    let table: [[(column: Double, text: String)]] = [
      [(20, "資格情報のお知らせ")], [(5, "記号"), (15, "7422")], [(5, "番号"), (15, "35077")],
      [(5, "氏名"), (15, "山本恵子")], [(5, "生年月日"), (15, "昭和40年10月1日")],
    ]
    let reader = RecordedReader(
      table
        + row.map { cells in
          cells.enumerated().filter { !$1.isEmpty }.map { (5 + Double($0) * 6, $1) }
        })
    return .init(page: reader.page, reader: reader)
  }

  @Test(
    "The masked digits of an account are nobody's number, whether it is named before them or in the cell beside",
    arguments: [
      (["架空銀行本店普通****1234"], false), (["口座番号", "********1234"], false),
      (["登録", "********1234"], true),
    ])
  func accounts(row: [String], isCandidate: Bool) {
    let lines = row.enumerated().map { ReadLine.printed($1, id: $0, x: 50 + 150 * Double($0)) }
    let reader = RecordedReader([[(5, "")]])
    let finder = LastFourFinder(page: reader.page, reader: reader)
    let found = lines.contains { finder.candidate(in: $0, among: lines) != nil }
    #expect(found == isCandidate)
  }
}
