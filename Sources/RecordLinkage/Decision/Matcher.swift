public import DocumentModel

/// What is said about one person on one sheet.
public enum Decision: String, Sendable, Codable, CaseIterable {
  case match, mismatch, notPrinted, notRegistered, noCandidate, review, notANotice
}

/// A decision with everything it rests on.
public struct MatchResult: Sendable, Hashable, Codable {
  public let decision: Decision
  /// The linked registry row, without any digits.
  public let registry: RegistryKey?
  public let findings: [Finding]

  public init(decision: Decision, registry: RegistryKey?, findings: [Finding]) {
    self.decision = decision
    self.registry = registry
    self.findings = findings
  }
}

/// The key of a registry row.
public struct RegistryKey: Sendable, Hashable, Codable {
  public let insurerNumber: String
  public let symbol: String
  public let number: String
  public let branchNumber: String

  public init(_ record: RegistryRecord) {
    insurerNumber = record.insurerNumber
    symbol = record.symbol
    number = record.number
    branchNumber = record.branchNumber
  }
}

/// Links a printed person to the registry and compares the last four. Certain, or `review`.
public struct Matcher {
  public init() {}

  /// - Throws: What the look-up throws; the data itself never does.
  public func match(_ person: PersonReading, in registry: some RegistryLookup) throws -> MatchResult
  {
    var findings = person.findings
    let link = LinkDecision.decide(person, try Blocking.candidates(person, registry))
    let blocking: Set<Finding.Code> = [
      .copiesDiffer, .specimen, .fullNumberRedacted, .missingAnchor,
    ]
    let isDoubtful = findings.contains { finding in
      blocking.contains(finding.code) && Matcher.isDecisive(finding.field)
    }
    switch link {
    case .nonLink:
      return noLink(person, findings, isDoubtful: isDoubtful)
    case .possibleLink(let code, let record, let vector):
      findings.append(Finding(code))
      if let vector, let record { findings += notes(vector, record) }
      return MatchResult(
        decision: .review, registry: record.map(RegistryKey.init), findings: findings)
    case .link(let record, let vector):
      findings += notes(vector, record)
      let decision = isDoubtful ? .review : digits(person, record, &findings)
      return MatchResult(
        decision: decision, registry: RegistryKey(record), findings: findings)
    }
  }

  private static func isDecisive(_ field: FieldName?) -> Bool {
    switch field {
    case nil, .insurerNumber, .symbol, .number, .branchNumber, .name, .nameKana, .birthDate,
      .individualNumberLastFour:
      true
    default: false
    }
  }

  private func noLink(_ person: PersonReading, _ findings: [Finding], isDoubtful: Bool)
    -> MatchResult
  {
    var findings = findings
    // "Nobody" may only be said of keys that were read for certain.
    let keys: [FieldName] = [.symbol, .number, .insurerNumber]
    let hasNoSymbol =
      person.fields[.symbol] == nil && person.value(.insurerNumber)?.hasPrefix("39") == true
    let unread = keys.filter {
      person.value($0) == nil && !(hasNoSymbol && $0 == .symbol)
    }
    findings += unread.map { Finding(.keyUnreadable, field: $0) }
    // A number that is partly covered reads as another one. Then the same name and birth date stand in
    // the registry; so both have to be known, or the number has to stand on the sheet twice.
    let isNamed = person.value(.name) != nil || person.value(.nameKana) != nil
    let isTwice = person.fields[.number]?.evidence.readers.contains("copy") ?? false
    let isPersonRead = isNamed && (person.value(.birthDate) != nil || isTwice)
    // Two models of one engine err alike: without another one nobody may be said to be missing.
    let isSeen = keys.contains { key in
      person.fields[key]?.evidence.engines.contains { !$0.hasPrefix("tesseract") } ?? false
    }
    if unread.isEmpty, !isSeen { findings.append(Finding(.singleReader, field: .number)) }
    if unread.isEmpty, !isPersonRead {
      findings.append(Finding(.keyUnreadable, field: isNamed ? .birthDate : .name))
    }
    // What hides a date, the branch number or the digits may hide the end of the number too: 61 of 617756 under a label.
    let isHidden =
      [FieldName.birthDate, .qualificationDate, .branchNumber].contains { field in
        person.fields[field] != nil && person.value(field) == nil
      } || findings.contains { $0.code == .lastFourExpected }
    if isHidden, unread.isEmpty, isPersonRead {
      findings.append(Finding(.keyUnreadable, field: .number))
    }
    let isCertain = unread.isEmpty && isPersonRead && isSeen && !isDoubtful && !isHidden
    return MatchResult(
      decision: isCertain ? .noCandidate : .review, registry: nil, findings: findings)
  }

  private func notes(_ vector: ComparisonVector, _ record: RegistryRecord) -> [Finding] {
    var out: [Finding] = []
    switch vector.name {
    case .different, .near: out.append(Finding(.nameDiffers, field: .name))
    case .equalAfterNormalization: out.append(Finding(.nameVariant, field: .name))
    default: break
    }
    if vector.nameKana == .different || vector.nameKana == .near {
      out.append(Finding(.kanaDiffers, field: .nameKana))
    }
    if vector.birthDate == .different {
      out.append(Finding(.birthDateDiffers, field: .birthDate))
    }
    if record.disqualificationDate != nil { out.append(Finding(.lapsed)) }
    return out
  }

  private func digits(
    _ person: PersonReading, _ record: RegistryRecord, _ findings: inout [Finding]
  ) -> Decision {
    guard let outcome = person.fields[.individualNumberLastFour] else {
      return findings.contains { $0.code == .lastFourExpected } ? .review : .notPrinted
    }
    guard let printed = outcome.value ?? outcome.apparentDigits else { return .review }
    guard let registered = record.lastFour else { return .notRegistered }
    guard !registered.isEmpty else {
      findings.append(Finding(.registryUnusable, field: .individualNumberLastFour))
      return .review
    }
    let readers = outcome.evidence.readers
    let engines = outcome.evidence.engines.count
    let isText = readers == ["markup"]
    if outcome.value == nil, printed != registered {
      findings.append(Finding(.unreadableLastFour, field: .individualNumberLastFour))
      return .review
    }
    switch LastFourComparison.level(printed, registered) {
    case .equal: return .match
    case .different:
      // An accusation needs one engine more than an agreement, or another copy of the digits: a pen over them was read alike
      // by two.
      let isCertain = engines >= 3 || engines == 2 && readers.contains("copy") || isText
      if !isCertain {
        findings.append(Finding(.unreadableLastFour, field: .individualNumberLastFour))
      }
      return isCertain ? .mismatch : .review
    case .lookAlike:
      // One look-alike digit: a third engine has to agree.
      findings.append(Finding(.lookAlikeDigit, field: .individualNumberLastFour))
      return engines >= 3 || isText ? .mismatch : .review
    }
  }
}
