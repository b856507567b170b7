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

  @Test(
    "A stroke parts a line in two: the only line that is whole is left, though it has little less ink"
  )
  func parted() throws {
    let head = ReadLine.printed("配達できなかった理由(該当しないものを消す)")
    let halves = [120.0, 140].enumerated().flatMap { at, y in
      [
        ReadLine.printed("元に該当者が", id: 4 * at + 1, in: BoundingBox(50, y, 120, y + 4)),
        ReadLine.printed("先に該当老が", id: 4 * at + 2, in: BoundingBox(50, y + 6, 120, y + 10)),
      ]
    }
    let whole = ReadLine.printed("転居先不明", id: 9, in: BoundingBox(50, 160, 120, 170))
    let list = try #require(StruckReasons([head, whole] + halves))
    func left(_ ink: Double) -> ReturnReasonCode? {
      list.left(Rows(inks: [120: 0.4, 140: 0.42, 160: ink]), Self.page)?.code
    }
    #expect(left(0.36) == .movedUnknown)
    #expect(left(0.41) == nil)
  }

  @Test("A list that asks for no stroke is none of these")
  func others() {
    #expect(StruckReasons([ReadLine.printed("配達できなかった理由")] + Self.reasons) == nil)
    #expect(StruckReasons([ReadLine.printed("該当しないときはお知らせください")] + Self.reasons) == nil)
  }
}
