import DocumentModel
@testable import FieldExtraction
import Testing

@Suite struct LeaningSlipsTests {
  private final class Search {
    private(set) var count = 0
    private let text: String

    init(_ text: String) { self.text = text }

    func slips() -> [FileExtractor.PageSource] {
      count += 1
      let reader = RecordedReader([[(column: 4, text: text)]])
      return [FileExtractor.PageSource(page: reader.page, reader: reader)]
    }
  }

  private static func reason(_ page: [String], _ search: Search, stamps: [Stamp] = [])
    -> ReturnReasonCode?
  {
    let reader = RecordedReader(page.map { [(column: 4, text: $0)] })
    let lines = page.enumerated().map {
      ReadLine.printed($1, id: $0, x: 40, y: 20 + 20 * Double($0))
    }
    return LeaningSlips(reader.page, reader, stamps, ReadSlips(search.slips)).reason(in: lines)?
      .code
  }

  @Test("What a slip says that was set straight comes before what was read of it where it leans")
  func slip() {
    let search = Search("転居先不明")
    #expect(Self.reason(["次の理由により返還しま", "受取拒絶"], search) == .movedUnknown)
    #expect(search.count == 1)
    #expect(Self.reason(["次の理由により返還しま"], search) == .movedUnknown)
  }

  @Test("A slip that says nothing leaves what the page says")
  func silent() {
    #expect(Self.reason(["受取拒絶"], Search("見本郵便局")) == .refused)
    // Where reasons are struck out, what is read of one as it leans is none.
    #expect(Self.reason(["受取拒絶"], Search("理由（該当しないものを消す）")) == nil)
  }

  @Test("Slips are looked for where a line speaks of returned mail, and no coloured stamp says why")
  func asked() {
    let search = Search("転居先不明")
    #expect(Self.reason(["資格情報のお知らせ", "氏名"], search) == nil)
    let stamp = Stamp(
      text: "受取拒絶", box: BoundingBox(0, 0, 100, 20), reader: "ppocr-v6", confidence: 1)
    #expect(Self.reason(["次の理由により返還しま"], search, stamps: [stamp]) == .refused)
    #expect(search.count == 0)
  }

  @Test(
    "What a stamp says is no value of the sheet",
    arguments: [
      ("受取を辞退されました", true), ("見本東郵便局", true), ("受取太郎", false), ("転送不要 記号 1234", false),
      ("郵便局健康保険組合", false), ("1234", false), ("受取を辞", true), ("取を", false), ("山田花子", false),
    ])
  func values(text: String, isMail: Bool) {
    let line = ReadLine.printed(text, x: 40, y: 20)
    let stamp = Stamp(
      text: "受取を辞退され ました", box: line.box.insetBy(dx: -5, dy: -5), reader: "ppocr-v6",
      confidence: 1)
    let page = RecordedReader([]).page
    #expect(LeaningSlips.isMailOnly(line, [stamp], on: page) == isMail)
    #expect(!LeaningSlips.isMailOnly(.printed("受取を辞", x: 300), [stamp], on: page))
    let name = Stamp(text: text, box: stamp.box, reader: "ppocr-v6", confidence: 1)
    #expect(isMail || !LeaningSlips.isMailOnly(line, [name], on: page))
  }
}
