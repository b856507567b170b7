public import DocumentModel
public import RecordLinkage
public import Reporting

/// What a person says about one person or document of a case: small, a field a line.
public struct ExpectedSheet: Sendable, Hashable, Codable {
  public let pages: [Int]
  public let documentKind: DocumentKind
  public let decision: Decision
  public let returnReason: ReturnReasonCode?
  public let findings: [Finding.Code]
  /// Values by field; `nil` where the field is on the sheet and cannot be trusted.
  public let fields: [FieldName: String?]

  /// What a line of a check says.
  public init(_ line: ReportLine) {
    pages = line.pages
    documentKind = line.documentKind
    decision = line.decision ?? .review
    returnReason = line.returnReason?.code
    findings = line.findings.map(\.code).sorted { $0.rawValue < $1.rawValue }
    fields = (line.record?.fields ?? [:]).mapValues(\.value)
  }

  private enum Key: String, CodingKey {
    case pages, documentKind, decision, returnReason, findings, fields
  }

  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    pages = try values.decode([Int].self, forKey: .pages)
    documentKind = try values.decode(DocumentKind.self, forKey: .documentKind)
    decision = try values.decode(Decision.self, forKey: .decision)
    returnReason = try values.decodeIfPresent(ReturnReasonCode.self, forKey: .returnReason)
    findings = try values.decode([Finding.Code].self, forKey: .findings)
    fields = try values.decode([FieldName: String?].self, forKey: .fields)
  }

  /// Where two differ: `field: expected → actual`, values of digits left out.
  public func differences(from other: ExpectedSheet) -> [String] {
    var out: [String] = []
    func note<T: Equatable>(_ name: String, _ a: T, _ b: T) {
      if a != b { out.append("\(name): \(a) → \(b)") }
    }
    note("pages", pages, other.pages)
    note("documentKind", documentKind.rawValue, other.documentKind.rawValue)
    note("decision", decision.rawValue, other.decision.rawValue)
    note("returnReason", returnReason?.rawValue ?? "none", other.returnReason?.rawValue ?? "none")
    note("findings", findings.map(\.rawValue), other.findings.map(\.rawValue))
    for field in FieldName.allCases {
      let (a, b) = (ExpectedSheet.text(fields[field]), ExpectedSheet.text(other.fields[field]))
      guard a != b else { continue }
      out.append("\(field.rawValue): \(a) → \(b)")
    }
    return out
  }

  private static func text(_ value: String??) -> String {
    switch value {
    case nil: "not there"
    case .some(nil): "unreadable"
    case .some(.some(let text)): text
    }
  }
}
