import DocumentModel
@testable import FieldExtraction
import Testing

/// A slip of one row: 返還理由：□あて所… □転居先… □受取…, glyphs ten points wide.
@Suite struct ReasonRowTests {
  /// Ink in the box whose words begin at a place.
  private struct Boxes: WeighingReader {
    let inks: [Double: Double]

    func weight(of region: Region) -> Double? { inks[region.box.x1 + 1] ?? 0.3 }
  }

  private static let row = ReadLine.printed("返還理由:□転居先不明□受取拒絶□保管期間経過")
  private static let page = RecordedReader([[(5, "個人番号")]]).page

  @Test(
    "The reason whose box has more ink than the others is the one that holds",
    arguments: [
      ([170: 0.6], ReturnReasonCode.refused), ([220: 0.62], .unclaimed), ([:], nil),
      ([170: 0.6, 220: 0.6], nil),
    ] as [([Double: Double], ReturnReasonCode?)])
  func ticked(inks: [Double: Double], code: ReturnReasonCode?) throws {
    let row = try #require(ReasonRow([Self.row]))
    #expect(row.marked(Boxes(inks: inks), Self.page)?.code == code)
  }

  @Test("A heading with one reason behind it, or below it, is no row")
  func single() {
    #expect(ReasonRow([ReadLine.printed("返戻理由:転居先不明")]) == nil)
    #expect(
      ReasonRow([ReadLine.printed("返戻理由", id: 0), ReadLine.printed("転居先不明", id: 1, x: 120)]) == nil)
    // A dot between words parts nothing.
    #expect(
      ReasonRow([
        ReadLine.printed("配達できなかった理由", id: 0), ReadLine.printed("表札なし・尋ね当たらず", id: 1, y: 115),
      ]) == nil)
  }

  @Test(
    "A box that was passed over leaves its room; a cross in it is little ink, but more than the others differ by"
  )
  func unread() throws {
    let texts = ["返還理由:", "転居先不明", "受取拒絶", "保管期間経過"]
    var x = 50.0
    let glyphs = texts.flatMap { text -> [Glyph] in
      defer { x += Double(text.count) * 10 + 20 }
      return text.enumerated().map {
        Glyph(text: String($1), x: x + Double($0) * 10, confidence: 1)
      }
    }
    let line = ReadLine(
      line: TextLine(id: 0, box: BoundingBox(50, 100, x, 110)),
      reading: Reading(reader: "ppocr-v6", glyphs: glyphs))
    let starts = glyphs.filter { "転受保".contains($0.text) }.map(\.x)
    let row = try #require(ReasonRow([line]))
    #expect(row.marked(Boxes(inks: [starts[1]: 0.6]), Self.page)?.code == .refused)
    #expect(row.marked(Boxes(inks: [:]), Self.page) == nil)
  }

  @Test("Where two reasons were read as one nothing is said")
  func joined() throws {
    let line = ReadLine.printed("返還理由:□転居先不明□ご不在のため保管期間経過受取りを断られました□受取拒絶")
    let row = try #require(ReasonRow([line]))
    #expect(row.marked(Boxes(inks: [110: 0.7]), Self.page) == nil)
  }
}
