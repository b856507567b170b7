import DocumentModel
@testable import FieldExtraction
import Testing

/// A slip of five reasons, print of nine points, lines eighteen points apart.
@Suite struct BoxesBehindTests {
  private struct Inks: WeighingReader {
    let inks: [Double]

    func weight(of region: Region) -> Double? {
      region.box.x0 < 222 ? 1 : inks[Int(((region.box.midY - 104.5) / 18).rounded())]
    }
  }

  private static let page = RecordedReader([[(5, "個人番号")]]).page
  private static let lines = [
    "この住所に宛名の方は居住していません", "転居先不明", "受取拒絶", "保管期間経過", "料金不足のため返還",
  ].enumerated().map { at, text in
    ReadLine.printed(
      text, id: at, in: BoundingBox(60, 100 + 18 * Double(at), 220, 109 + 18 * Double(at)))
  }

  @Test(
    "The reason whose box has more ink than all the others' alike holds; without boxes, or with two that are filled, none does",
    arguments: [
      ([0.4, 0.42, 1.2, 0.41, 0.4], ReturnReasonCode.refused),
      ([0.4, 0.42, 0.43, 0.41, 0.8], .postageDue),
      ([0.4, 0.42, 0.5, 0.41, 0.4], nil), ([0.4, 1.2, 1.2, 0.41, 0.4], nil),
      ([0, 0, 0.9, 0, 0], nil),
      ([0.2, 0.42, 1.2, 0.41, 0.4], nil),
    ] as [([Double], ReturnReasonCode?)])
  func marked(inks: [Double], code: ReturnReasonCode?) throws {
    let slip = try #require(ReturnSlip(Self.lines, isLevel: true))
    let list = try #require(BoxesBehind(slip))
    #expect(list.marked(Inks(inks: inks), on: Self.page)?.code == code)
  }
}
