import DocumentModel
@testable import FieldExtraction
import Testing

@Suite struct StruckReasonsTests {
  /// Ink of each row, by its height.
  private struct Rows: WeighingReader {
    let inks: [Double: Double]

    func weight(of region: Region) -> Double? {
      (inks[region.box.y0] ?? 0) * region.box.width / region.box.height
    }
  }

  private static let page = RecordedReader([[(5, "個人番号")]]).page
  private static let reasons = ["あて所に尋ねあたりません", "転居先不明", "保管期間経過"].enumerated().map { at, text in
    ReadLine.printed(text, id: at + 1, y: 120 + 20 * Double(at))
  }

  @Test(
    "The line that is not struck out is the reason",
    arguments: [
      ([120: 0.4, 140: 0.25, 160: 0.42], ReturnReasonCode.movedUnknown),
      ([120: 0.4, 140: 0.38, 160: 0.25], .unclaimed),
      // None or two are left.
      ([120: 0.4, 140: 0.38, 160: 0.41], nil), ([120: 0.25, 140: 0.24, 160: 0.41], nil),
    ] as [([Double: Double], ReturnReasonCode?)])
  func left(inks: [Double: Double], code: ReturnReasonCode?) throws {
    let head = ReadLine.printed("配達できなかった理由(該当しないものを消す)")
    let list = try #require(StruckReasons([head] + Self.reasons))
    #expect(list.left(Rows(inks: inks), Self.page)?.code == code)
  }

  @Test("A list that asks for no stroke is none of these")
  func others() {
    #expect(StruckReasons([ReadLine.printed("配達できなかった理由")] + Self.reasons) == nil)
    #expect(StruckReasons([ReadLine.printed("該当しないときはお知らせください")] + Self.reasons) == nil)
  }
}
