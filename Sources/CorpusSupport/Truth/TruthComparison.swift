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
  /// How each field of the truth was read.
  public let fields: [FieldName: FieldVerdict]
  /// The reason of return that was read.
  public let returnReason: ReturnReasonCode?
  public let findings: [Finding.Code]
  /// The row that the verdict is about; `nil` for a person nobody expects.
  public let truth: TruthRow?
  /// Whether kind of document and reason of return are right as well.
  public let isClassified: Bool

  /// Fields whose certain value is wrong.
  public var wrongFields: [FieldName] {
    fields.filter { $0.value.kind == .wrong }.map(\.key).sorted { $0.rawValue < $1.rawValue }
  }
}

/// How one field of one person was read.
public struct FieldVerdict: Sendable, Hashable {
  public enum Kind: String, Sendable, CaseIterable {
    case right
    /// A certain value that is not what is printed.
    case wrong
    /// On the sheet, and not read for certain, or not found at all.
    case unreadable
  }

  public let kind: Kind
  /// The engine's own figure for the value, 0...1.
  public let confidence: Double
  /// The value as read, or the raw text.
  public let text: String
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
          actual: line.decision, fields: [:], returnReason: line.returnReason?.code,
          findings: line.findings.map(\.code), truth: nil, isClassified: false))
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
    var fields: [FieldName: FieldVerdict] = [:]
    for (field, value) in row.record ?? [:] {
      fields[field] = verdict(line?.record?.fields[field], value, field)
    }
    let kind: TruthVerdict.Kind
    if line == nil || (row.record == nil) != (line?.record == nil) && line?.decision != .review {
      kind = line?.record != nil ? .wrong : .missing
    } else if line?.decision == row.decision {
      kind = .right
    } else {
      kind = line?.decision == .review ? .review : .wrong
    }
    return TruthVerdict(
      file: row.file, pages: row.pages, kind: kind, expected: row.decision,
      actual: line?.decision, fields: fields, returnReason: line?.returnReason?.code,
      findings: line?.findings.map(\.code) ?? [], truth: row,
      isClassified: line?.documentKind == row.documentKind
        && line?.returnReason?.code == row.returnReason && line?.pages == row.pages)
  }

  private static func verdict(_ outcome: FieldOutcome?, _ value: String, _ field: FieldName)
    -> FieldVerdict
  {
    guard let outcome else { return FieldVerdict(kind: .unreadable, confidence: 0, text: "") }
    let evidence = outcome.evidence
    guard let read = outcome.value else {
      return FieldVerdict(
        kind: .unreadable, confidence: evidence.confidence, text: evidence.raw)
    }
    return FieldVerdict(
      kind: isRight(read, value, field) ? .right : .wrong, confidence: evidence.confidence,
      text: read)
  }

  /// Names count as right up to glyph variants that no recognizer can write (髙 as 高).
  private static func isRight(_ read: String, _ value: String, _ field: FieldName) -> Bool {
    if field == .name {
      return NameVariants.level(read, value).map { $0 <= .glyphVariant } ?? false
    }
    if field == .nameKana { return read.filter { $0 != " " } == value.filter { $0 != " " } }
    return read == value
  }
}
