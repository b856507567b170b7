internal import DocumentModel
internal import Normalization

/// Reads the reason of return from a stamp or slip. Wording differs by post office, so stems decide.
enum ReturnReasonFinder {
  private static let stems: [(ReturnReasonCode, [String])] = [
    (.unknownAtAddress, ["尋ねあた", "尋ね当た", "尋ねあたリ", "たずねあた", "宛所", "あて所"]),
    (.movedUnknown, ["転居先不明", "居先不明"]),
    (.forwardExpired, ["転送期間", "転居届の期間"]),
    (.doNotForward, ["転送不要"]),
    (.incompleteAddress, ["あて名不完全", "宛名不完全", "棟・号室", "番地不明", "住所不完全"]),
    (.refused, ["受取拒絶", "受取拒否", "受取辞退", "受取り拒"]),
    (.unclaimed, ["保管期間", "留置期間"]),
    (.postageDue, ["料金不足"]),
    (.deceased, ["受取人死亡", "受取人様死亡"]),
  ]

  /// Coloured stamps first, then black print.
  static func reason(in lines: [ReadLine], _ stamps: [Stamp], _ page: Page) -> ReturnReason? {
    for stamp in stamps {
      let text = Folding.string(Folding.fold(stamp.text).filter { $0 != " " })
      guard let code = code(text) else { continue }
      return ReturnReason(
        code: code,
        evidence: Evidence(
          page: page.number, box: stamp.box, raw: text, readers: [stamp.reader],
          confidence: stamp.confidence))
    }
    for line in lines {
      guard let code = code(line.plain) else { continue }
      return ReturnReason(
        code: code,
        evidence: Evidence(
          page: page.number, box: page.toScan.apply(line.box), raw: line.plain,
          readers: [line.reading.reader], confidence: line.reading.confidence))
    }
    return nil
  }

  private static func code(_ text: String) -> ReturnReasonCode? {
    stems.first { _, words in words.contains(where: text.contains) }?.0
  }
}
