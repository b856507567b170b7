import DocumentModel
import Testing

@testable import FieldExtraction

/// A list of five reasons behind brackets, rows of 16 points, letters of 10.
@Suite struct BracketSlotsTests {
  /// What lies between the brackets, by row.
  private struct Inks: WeighingReader {
    let inks: [Double]

    func weight(of region: Region) -> Double? {
      let at = Int((region.box.midY - 100) / 16)
      return inks.indices.contains(at) ? inks[at] : nil
    }
  }

  private static let page = RecordedReader([[(5, "個人番号")]]).page
  private static let reasons = ["受取人は見当たりません", "転居先不明", "受領を拒まれました", "新しい言い方のため", "保管期間経過"]

  private static func list(_ open: String = "（ ", _ close: String = "）") -> [ReadLine] {
    reasons.enumerated().map { at, text in
      ReadLine.printed(open + close + text, id: at, y: 100 + 16 * Double(at))
    }
  }

  @Test(
    "The reason with ink between its brackets where all others have none holds",
    arguments: [
      ([0, 0.2, 0, 0, 0], ReturnReasonCode.movedUnknown), ([0.01, 0, 0, 0, 0.15], .unclaimed),
    ] as [([Double], ReturnReasonCode)], [["（ ", "）"], ["[ ", "]"], ["〔 ", "〕"]])
  func ringed(inks: (inks: [Double], code: ReturnReasonCode), signs: [String]) throws {
    let slots = try #require(BracketSlots(Self.list(signs[0], signs[1])))
    #expect(slots.marked(Inks(inks: inks.inks), Self.page)?.code == inks.code)
  }

  @Test("A ring before words nobody knows is one, though no reason")
  func unknown() throws {
    let slots = try #require(BracketSlots(Self.list()))
    let marked = try #require(slots.marked(Inks(inks: [0, 0, 0, 0.2, 0]), Self.page))
    #expect(marked.code == nil)
  }

  @Test("No ring or two say nothing", arguments: [[0, 0, 0, 0, 0], [0.2, 0, 0.15, 0, 0]])
  func none(inks: [Double]) throws {
    let slots = try #require(BracketSlots(Self.list()))
    #expect(slots.marked(Inks(inks: inks), Self.page) == nil)
  }

  @Test("A reason without brackets among them makes no such list, nor do lines without any")
  func bare() {
    #expect(BracketSlots(Self.list() + [.printed("転居先不明", id: 9, y: 200)]) == nil)
    let bare = Self.reasons.enumerated().map { at, text in
      ReadLine.printed(text, id: at, y: 100 + 16 * Double(at))
    }
    #expect(BracketSlots(bare) == nil)
  }
}
