/// What kind of document a sheet is.
public enum DocumentKind: String, Sendable, Codable {
  case eligibilityNotice, eligibilityCertificate, leaflet, other, blank, unreadable
}

/// Why the post brought a sheet back.
public enum ReturnReasonCode: String, Sendable, Codable {
  case unknownAtAddress, movedUnknown, forwardExpired, doNotForward, incompleteAddress, refused
  case unclaimed, postageDue, deceased, other
}

/// A reason of return with the stamp or slip it was read from.
public struct ReturnReason: Sendable, Hashable, Codable {
  public let code: ReturnReasonCode
  public let evidence: Evidence

  public init(code: ReturnReasonCode, evidence: Evidence) {
    self.code = code
    self.evidence = evidence
  }
}

/// One person on a sheet.
public struct PersonReading: Sendable, Hashable, Codable {
  public let fields: [FieldName: FieldOutcome]
  /// Facts seen while reading that the decision has to respect.
  public let findings: [Finding]

  public init(fields: [FieldName: FieldOutcome], findings: [Finding]) {
    self.fields = fields
    self.findings = findings
  }

  /// The trusted value of a field.
  public func value(_ name: FieldName) -> String? { fields[name]?.value }
}

/// One sheet (one or more pages) after extraction.
public struct NoticeReading: Sendable, Hashable, Codable {
  public let pages: [Int]
  public let documentKind: DocumentKind
  /// Slug of the printed form, for example `kyokai-notice`.
  public let form: String?
  public let issuer: String?
  public let returnReason: ReturnReason?
  public let people: [PersonReading]
  /// Why a document has no person, where that is worth saying.
  public let findings: [Finding]
  /// Degrees clockwise, 0, 90, 180 or 270, that set the first page upright; boxes are those of the page as scanned.
  public let turn: Int?

  public init(
    pages: [Int], documentKind: DocumentKind, form: String?, issuer: String?,
    returnReason: ReturnReason?, people: [PersonReading], findings: [Finding] = [],
    turn: Int? = nil
  ) {
    self.pages = pages
    self.turn = turn
    self.documentKind = documentKind
    self.form = form
    self.issuer = issuer
    self.returnReason = returnReason
    self.people = people
    self.findings = findings
  }
}
