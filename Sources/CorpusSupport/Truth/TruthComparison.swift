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
  /// - Returns: A verdict for each truth row, `missing` only where a person looks at its file; and one `wrong` for each person nobody expects.
  public static func verdicts(_ lines: [ReportLine], _ truth: [TruthRow]) -> [TruthVerdict] {
    let pairs = pairs(lines, truth)
    let looked = Set(lines.filter { $0.decision == .review }.map { name($0.file) })
    var out = truth.indices.map { row in
      verdict(
        truth[row], pairs[row].map { lines[$0] },
        isLookedAt: lines.allSatisfy { name($0.file) != truth[row].file }
          || looked.contains(truth[row].file))
    }
    let open = lines.indices.filter { !pairs.values.contains($0) }.map { lines[$0] }
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

  /// For each row its line of the same file and pages: those with most values in common first, rows of no person
  /// with lines of no person, what is left by order.
  private static func pairs(_ lines: [ReportLine], _ truth: [TruthRow]) -> [Int: Int] {
    struct Pair {
      let row: Int
      let line: Int
      let score: Int
    }
    let all = truth.indices.flatMap { row in
      lines.indices.compactMap { line -> Pair? in
        guard name(lines[line].file) == truth[row].file,
          !Set(lines[line].pages).isDisjoint(with: truth[row].pages)
        else { return nil }
        let record = truth[row].record ?? [:]
        let common = record.filter { lines[line].record?.value($0.key) == $0.value }.count
        let isNobody = truth[row].record == nil && lines[line].record == nil
        // What is no person's may only take what no person is like.
        return Pair(
          row: row, line: line,
          score: 2 * common + (isNobody ? 1 : 0) - (truth[row].record == nil && !isNobody ? 1 : 0))
      }
    }
    var out: [Int: Int] = [:]
    for pair in all.sorted(by: { ($1.score, $0.row, $0.line) < ($0.score, $1.row, $1.line) })
    where out[pair.row] == nil && !out.values.contains(pair.line) { out[pair.row] = pair.line }
    return out
  }

  /// - Parameter isLookedAt: Whether a person sees the file at all: who is lost on a sheet of which everything is said to
  ///   be certain is lost silently.
  private static func verdict(_ row: TruthRow, _ line: ReportLine?, isLookedAt: Bool)
    -> TruthVerdict
  {
    var fields: [FieldName: FieldVerdict] = [:]
    for (field, value) in row.record ?? [:] {
      fields[field] = verdict(line?.record?.fields[field], value, field)
    }
    let kind: TruthVerdict.Kind
    if line == nil || (row.record == nil) != (line?.record == nil) && line?.decision != .review {
      kind = line?.record != nil || row.record != nil && !isLookedAt ? .wrong : .missing
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
