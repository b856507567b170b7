internal import DocumentModel
internal import Normalization

/// Reads the reason of return from a stamp or slip. Wording differs by post office, so stems decide
/// (`ReturnReasonStems`).
enum ReturnReasonFinder {
  /// Coloured stamps first, then black print.
  static func reason(in lines: [ReadLine], _ stamps: [Stamp], _ page: Page) -> ReturnReason? {
    for stamp in stamps {
      let text = Folding.string(Folding.fold(stamp.text).filter { $0 != " " })
      guard let code = ReturnReasonStems.code(text) else { continue }
      return ReturnReason(
        code: code,
        evidence: Evidence(
          page: page.number, box: stamp.box, raw: text, readers: [stamp.reader],
          confidence: stamp.confidence))
    }
    for line in lines {
      guard let code = ReturnReasonStems.code(line.plain) else { continue }
      return ReturnReason(
        code: code,
        evidence: Evidence(
          page: page.number, box: page.toScan.apply(line.box), raw: line.plain,
          readers: [line.reading.reader], confidence: line.reading.confidence))
    }
    return nil
  }
}
