import DocumentModel
@testable import FieldExtraction
import Testing

@Suite struct ReadSlipsTests {
  private static func slips(_ rows: [String]) -> ReadSlips {
    let reader = RecordedReader(rows.map { [(column: 4, text: $0)] })
    return ReadSlips { [FileExtractor.PageSource(page: reader.page, reader: reader)] }
  }

  @Test(
    "What lies within a slip that says why mail came back is accounted for, and nothing beside it")
  func inside() {
    let page = RecordedReader([[(column: 4, text: "資格情報のお知らせ")]]).page
    let slips = Self.slips(["次の理由により返還します", "転居先不明", "受取拒絶"])
    guard let line = slips.all.first?.lines[1].box else {
      Issue.record("no line of the slip was read")
      return
    }
    #expect(slips.account(for: line, on: page))
    #expect(
      !slips.account(
        for: BoundingBox(line.x0, line.y0 + 200, line.x1, line.y1 + 200), on: page))
    #expect(!Self.slips(["見本郵便局", "令和6年12月"]).account(for: line, on: page))
  }

  @Test("Slips are looked for once")
  func once() {
    var count = 0
    let slips = ReadSlips {
      count += 1
      return []
    }
    #expect(slips.all.isEmpty && slips.all.isEmpty)
    #expect(count == 1)
  }
}
