internal import DocumentModel
internal import Normalization

/// Words of returned mail that are stamped over the facts of a sheet: what stands under them is not known, even where the words
/// themselves are read well.
enum OverprintedMail {
  /// Whether the words of a stamp stand among the lines of a person's facts, or as near to them as the next ones could be, and print that
  /// is none of its own lies under them.
  ///
  /// - Parameter lines: All that was read of the page.
  static func covers(_ lines: [ReadLine], _ stamps: [Stamp], on page: Page) -> Bool {
    let facts = lines.filter { !$0.labels.isEmpty }.map(\.box)
    let heights = lines.map(\.box.height).sorted()
    guard let first = facts.map(\.y0).min(), let last = facts.map(\.y1).max(), !heights.isEmpty
    else { return false }
    let typical = heights[heights.count / 2]
    func isAmong(_ box: BoundingBox) -> Bool {
      box.y1 > first - 4 * typical && box.y0 < last + 6 * typical
    }
    return clusters(lines, typical).contains { isAmong($0) && hides($0, lines, typical) }
      || stamps.contains { stamp in
        // Print in colour is found among the stamps as well.
        guard ReturnReasonStems.code(stamp.text) != nil,
          let box = page.toScan.inverse?.apply(stamp.box), isAmong(box)
        else { return false }
        return mingles(stamp, box, lines)
      }
  }

  /// Whether a line says why mail comes back, to whom it goes, or which office sends it.
  private static func isMail(_ line: ReadLine) -> Bool {
    line.labels.isEmpty
      && (ReturnReasonStems.code(line.plain) != nil || ReturnReasonStems.saysReturned(line.plain)
        || line.plain.count <= 26 && line.plain.hasSuffix("郵便局"))
  }

  /// The boxes of lines of mail that stand right below each other.
  private static func clusters(_ lines: [ReadLine], _ typical: Double) -> [BoundingBox] {
    var out: [BoundingBox] = []
    for line in lines.filter(isMail).sorted(by: { $0.box.midY < $1.box.midY }) {
      let near = out.firstIndex { box in
        line.box.y0 - box.y1 < 3 * typical && line.box.horizontalOverlap(box) > 0
      }
      if let near {
        out[near] = out[near].union(line.box)
      } else {
        out.append(line.box)
      }
    }
    return out
  }

  /// Whether something lies within the box of a stamp that is no mail, or that was read with little confidence, as words are over
  /// print. Between the lines of a slip others stand that say a reason in words nobody knows.
  private static func hides(_ box: BoundingBox, _ lines: [ReadLine], _ typical: Double) -> Bool {
    lines.contains { line in
      let own = line.box
      let shared = own.horizontalOverlap(box) * own.verticalOverlap(box)
      guard shared > 0.3 * own.width * own.height else { return false }
      // A day, the name of an office in small print.
      let isSmall = own.height < 0.7 * typical
      let confidence = DigitTraces.confidence(line.line, lines)
      if isMail(line) { return confidence < 0.9 }
      let isBetween = !lines.contains { other in
        other.line.id != line.line.id && isMail(other)
          && other.box.verticalOverlap(own) > 0.3 * own.height
      }
      return line.plain.count(where: \.isLetter) >= 3
        && (confidence < 0.85 || !isBetween && !isSmall)
    }
  }

  /// Whether a line within a coloured stamp holds what the stamp does not: the print that the colour was laid over.
  private static func mingles(_ stamp: Stamp, _ box: BoundingBox, _ lines: [ReadLine]) -> Bool {
    let words = Folding.string(Folding.fold(stamp.text).filter { $0 != " " })
    return lines.contains { line in
      guard line.labels.isEmpty, box.contains(x: line.box.midX, y: line.box.midY) else {
        return false
      }
      let runs = line.plain.split { !$0.isDecimalDigit }
      return runs.contains { $0.count >= 3 && !words.contains($0) }
    }
  }
}
