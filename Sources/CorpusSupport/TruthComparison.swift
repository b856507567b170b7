public import DocumentModel
internal import Normalization
public import RecordLinkage
public import Reporting

/// How one truth row fared.
public struct TruthVerdict: Sendable, Hashable {
  public enum Kind: String, Sendable, CaseIterable {
    /// Decided as it is, with every certain value right.
    case right
    /// Left to a person.
    case review
    /// A certain statement that is wrong: a silent error.
    case wrong
    /// A person where there is none, or none where there is one.
    case missing
  }

  public let file: String
  public let pages: [Int]
  public let kind: Kind
  public let expected: Decision
  public let actual: Decision?
  /// Fields whose certain value is wrong.
  public let wrongFields: [FieldName]
  /// Whether kind of document and reason of return are right as well.
  public let isClassified: Bool
}

/// Compares the lines of a check with what a person knows.
public enum TruthComparison {
  /// - Returns: A verdict for each truth row, and one `wrong` for each person nobody expects.
  public static func verdicts(_ lines: [ReportLine], _ truth: [TruthRow]) -> [TruthVerdict] {
    var open = lines
    var out: [TruthVerdict] = []
    for row in truth {
      let at = index(of: row, in: open)
      let line = at.map { open.remove(at: $0) }
      out.append(verdict(row, line))
    }
    for line in open where line.record != nil && line.decision != .review {
      out.append(
        TruthVerdict(
          file: name(line.file), pages: line.pages, kind: .wrong, expected: .notANotice,
          actual: line.decision, wrongFields: [], isClassified: false))
    }
    return out
  }

  private static func name(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// The line of the same file and pages; among several people the one with most values in common.
  private static func index(of row: TruthRow, in lines: [ReportLine]) -> Int? {
    let same = lines.indices.filter {
      name(lines[$0].file) == row.file && !Set(lines[$0].pages).isDisjoint(with: row.pages)
    }
    func score(_ line: ReportLine) -> Int {
      (row.record ?? [:]).filter { line.record?.value($0.key) == $0.value }.count
    }
    return same.max { score(lines[$0]) < score(lines[$1]) }
  }

  private static func verdict(_ row: TruthRow, _ line: ReportLine?) -> TruthVerdict {
    let wrong = (row.record ?? [:]).filter { field, value in
      guard let read = line?.record?.value(field) else { return false }
      return !isRight(read, value, field)
    }.map(\.key)
    let kind: TruthVerdict.Kind
    if line == nil || (row.record == nil) != (line?.record == nil) && line?.decision != .review {
      kind = line?.record != nil ? .wrong : .missing
    } else if line?.decision == row.decision {
      kind = row.decision == .review ? .right : .right
    } else {
      kind = line?.decision == .review ? .review : .wrong
    }
    return TruthVerdict(
      file: row.file, pages: row.pages, kind: kind, expected: row.decision,
      actual: line?.decision, wrongFields: wrong.sorted { $0.rawValue < $1.rawValue },
      isClassified: line?.documentKind == row.documentKind
        && line?.returnReason?.code == row.returnReason && line?.pages == row.pages)
  }

  /// Names count as right up to glyph variants that no recognizer can write (髙 as 高).
  private static func isRight(_ read: String, _ value: String, _ field: FieldName) -> Bool {
    if field == .name {
      return NameVariants.level(read, value).map { $0 <= .glyphVariant } ?? false
    }
    return read == value
  }
}
