public import DocumentModel
public import RecordLinkage

/// One line of output: one person, or one document without any. Schema 1 of the contract.
public struct ReportLine: Sendable, Codable {
  public struct Record: Sendable, Codable {
    public let fields: [FieldName: FieldOutcome]

    public func value(_ name: FieldName) -> String? { fields[name]?.value }
  }

  /// A finding with the sentence that explains it.
  public struct Explained: Sendable, Codable {
    public let code: Finding.Code
    public let field: FieldName?
    public let message: String
  }

  public let schema: Int
  public let file: String
  public let sha256: String
  public let pages: [Int]
  public let documentKind: DocumentKind
  public let form: String?
  public let issuer: String?
  public let returnReason: ReturnReason?
  public let record: Record?
  /// Absent in the output of `extract`.
  public let decision: Decision?
  public let registry: RegistryKey?
  public let findings: [Explained]
  public let error: String?
  /// Degrees clockwise that set the first page upright, for pictures; no part of the contract, so never written.
  public let turn: Int?

  /// The last component of `file`.
  public var fileName: String { file.split(separator: "/").last.map(String.init) ?? file }

  private enum Key: String, CodingKey {
    case schema, file, sha256, pages, documentKind, form, issuer, returnReason, record, decision
    case registry, findings, error
  }

  /// Writes what is not there as `null`, so that every line has the same keys; only `decision` and
  /// `registry` are left out by `extract`, which decides nothing.
  public func encode(to encoder: any Encoder) throws {
    var line = encoder.container(keyedBy: Key.self)
    try line.encode(schema, forKey: .schema)
    try line.encode(file, forKey: .file)
    try line.encode(sha256, forKey: .sha256)
    try line.encode(pages, forKey: .pages)
    try line.encode(documentKind, forKey: .documentKind)
    try line.encode(form, forKey: .form)
    try line.encode(issuer, forKey: .issuer)
    try line.encode(returnReason, forKey: .returnReason)
    try line.encode(record, forKey: .record)
    if let decision {
      try line.encode(decision, forKey: .decision)
      try line.encode(registry, forKey: .registry)
    }
    try line.encode(findings, forKey: .findings)
    try line.encode(error, forKey: .error)
  }

  /// The lines of one sheet; `results` has one entry for each person, or is empty for `extract`.
  public static func lines(
    file: String, sha256: String, notice: NoticeReading, results: [MatchResult]?
  ) -> [ReportLine] {
    func line(_ record: Record?, _ decision: Decision?, _ key: RegistryKey?, _ findings: [Finding])
      -> ReportLine
    {
      ReportLine(
        schema: 1, file: file, sha256: sha256, pages: notice.pages,
        documentKind: notice.documentKind, form: notice.form, issuer: notice.issuer,
        returnReason: notice.returnReason, record: record, decision: decision, registry: key,
        findings: findings.map {
          Explained(code: $0.code, field: $0.field, message: FindingWords.sentence($0))
        }, error: nil, turn: notice.turn)
    }
    if notice.people.isEmpty {
      let isUnclear = notice.findings.contains { $0.code == .notReadable }
      let decision: Decision? = results == nil ? nil : isUnclear ? .review : .notANotice
      return [line(nil, decision, nil, notice.findings)]
    }
    return notice.people.enumerated().map { at, person in
      let result = results.flatMap { $0.indices.contains(at) ? $0[at] : nil }
      return line(
        Record(fields: person.fields), result?.decision, result?.registry,
        result?.findings ?? person.findings)
    }
  }

  /// A file, or a page of it, that could not be read.
  public static func failure(file: String, sha256: String, message: String, pages: [Int] = [])
    -> ReportLine
  {
    ReportLine(
      schema: 1, file: file, sha256: sha256, pages: pages, documentKind: .unreadable, form: nil,
      issuer: nil, returnReason: nil, record: nil, decision: .review, registry: nil, findings: [],
      error: message, turn: nil)
  }

  /// The same line with the last four hidden, in values and in raw text.
  public func masked() -> ReportLine {
    guard let record, let outcome = record.fields[.individualNumberLastFour] else { return self }
    let old = outcome.evidence
    let evidence = Evidence(
      page: old.page, box: old.box, raw: "****", readers: old.readers, confidence: old.confidence)
    var fields = record.fields
    fields[.individualNumberLastFour] =
      switch outcome {
      case .read(_, let flags, _): .read("****", flags: flags, evidence)
      case .unreadable(let reason, _): .unreadable(reason, evidence)
      }
    return ReportLine(
      schema: schema, file: file, sha256: sha256, pages: pages, documentKind: documentKind,
      form: form, issuer: issuer, returnReason: returnReason, record: Record(fields: fields),
      decision: decision, registry: registry, findings: findings, error: error,
      turn: turn)
  }
}
