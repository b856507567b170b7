import DocumentModel
@testable import FieldExtraction
import Testing

@Suite struct LastFourTailTests {
  @Test(
    "A line of digits ends before the label of another field",
    arguments: [
      ("********1234 記号 567", "********1234"),
      ("個人番号下4桁 ********1234 番号 56", "個人番号下4桁********1234"),
      ("********1234", "********1234"),
      ("個人番号の下4桁は「1234」です。お手元のマイナンバー", "個人番号の下4桁は「1234」です。"),
    ])
  func nextLabel(text: String, expected: String) {
    #expect(LastFourTail.upToNextLabel(.printed(text)).plain == expected)
  }

  @Test(
    "Words behind masked digits are cut off; digits that words alone precede are left as they are")
  func words() {
    let reader = RecordedReader([[(5, "個人番号下4桁")]])
    let tail = LastFourTail(page: reader.page, reader: reader)
    func ends(_ text: String) -> [String] {
      tail.withoutTail(.printed(text), isLabelled: false).map(\.plain)
    }
    #expect(ends("********1234と表示") == ["********1234"])
    #expect(ends("令和1234と表示") == ["令和1234と表示"])
  }

  @Test("A sign behind the digits of which nothing was read is cut off at the blank before it")
  func unread() {
    var reader = RecordedReader([[(5, "個人番号下4桁")]])
    reader.blanks = [130...140]
    let tail = LastFourTail(page: reader.page, reader: reader)
    let read = ReadLine.printed("****4845", x: 50)
    func ends(_ right: Double) -> [Double] {
      let line = ReadLine(
        line: TextLine(id: 0, box: BoundingBox(50, 100, right, 110)), reading: read.reading)
      return tail.withoutTail(line, isLabelled: true).map(\.box.x1)
    }
    #expect(ends(160) == [160, 135])
    #expect(ends(131) == [131])
  }
}
