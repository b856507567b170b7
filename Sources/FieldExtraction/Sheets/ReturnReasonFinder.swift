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
      if let code = ReturnReasonStems.code(line.plain) { return reason(code, line, page) }
    }
    // A black stamp over print: the words that are left, right above 差出人に返送します.
    for slip in lines where ReturnReasonStems.saysReturned(slip.plain) {
      let height = slip.box.height
      let above = lines.filter { line in
        line.box.midY < slip.box.midY && slip.box.y0 - line.box.y1 < 2.5 * height
          && line.box.horizontalOverlap(slip.box) > 0
      }
      let codes = above.compactMap { line in
        ReturnReasonStems.remains(in: line.plain).map { (code: $0, line: line) }
      }
      if let first = codes.first, codes.allSatisfy({ $0.code == first.code }) {
        return reason(first.code, first.line, page)
      }
    }
    return nil
  }

  private static func reason(_ code: ReturnReasonCode, _ line: ReadLine, _ page: Page)
    -> ReturnReason
  {
    ReturnReason(
      code: code,
      evidence: Evidence(
        page: page.number, box: page.toScan.apply(line.box), raw: line.plain,
        readers: [line.reading.reader], confidence: line.reading.confidence))
  }
}
