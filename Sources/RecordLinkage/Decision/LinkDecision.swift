public import DocumentModel

/// Whether a printed person and a registry row are the same person.
public enum LinkDecision: Sendable, Hashable {
  case link(RegistryRecord, ComparisonVector)
  /// Perhaps: a person has to look.
  case possibleLink(Finding.Code, RegistryRecord?, ComparisonVector?)
  case nonLink

  /// Links by 保険者番号 + 記号 + 番号 + 枝番; name kana and birth date stand in for a missing key.
  static func decide(_ person: PersonReading, _ candidates: [Candidate]) -> LinkDecision {
    let compared = candidates.map { ($0.record, ComparisonVector(person, $0.record)) }
    let certain = compared.filter { isCertain($0.1) }
    if certain.count == 1, let (record, vector) = certain.first { return .link(record, vector) }
    if certain.count > 1 { return .possibleLink(.ambiguousCandidates, nil, nil) }
    if let possible = compared.first(where: { isPossible($0.1) }) {
      return .possibleLink(.uncertainLink, possible.0, possible.1)
    }
    return .nonLink
  }

  /// Every printed key agrees, the person is confirmed, and nothing speaks against it.
  private static func isCertain(_ v: ComparisonVector) -> Bool {
    let keys = [v.insurerNumber, v.symbol, v.number, v.branchNumber]
    guard !keys.contains(.different), v.birthDate != .different else { return false }
    let nameAgrees = v.name == .exact || v.name == .equalAfterNormalization
    let kanaAgrees = v.nameKana == .exact || v.nameKana == .equalAfterNormalization
    let fullKey = v.symbol == .exact && v.number == .exact
    let keysComplete = fullKey && v.branchNumber == .exact && v.insurerNumber == .exact
    if keysComplete {
      // The keys name the person; one confirmation is enough, a contradiction is not.
      guard nameAgrees || kanaAgrees || v.birthDate == .exact else { return false }
      if v.name == .different || v.nameKana == .different {
        return (nameAgrees || kanaAgrees) && v.birthDate == .exact
      }
      return true
    }
    guard v.name != .different, v.nameKana != .different else { return false }
    // A key is missing: kana or name, and the birth date too, have to stand in for it.
    let anyKey = v.symbol == .exact || v.number == .exact
    if fullKey {
      return (nameAgrees || kanaAgrees) && (v.birthDate == .exact || v.insurerNumber == .exact)
    }
    // Kana that a reader slipped on (ノプコ for ノブコ) confirm a name and a 枝番 that are certain.
    let isNamed = kanaAgrees || v.nameKana == .near && nameAgrees && v.branchNumber == .exact
    return anyKey && v.insurerNumber == .exact && v.birthDate == .exact && isNamed
  }

  private static func isPossible(_ v: ComparisonVector) -> Bool {
    let keysDiffer = [v.insurerNumber, v.symbol, v.number, v.branchNumber].filter {
      $0 == .different
    }.count
    let close: (ComparisonLevel) -> Bool = {
      $0 == .exact || $0 == .equalAfterNormalization || $0 == .near
    }
    if v.birthDate == .exact, close(v.name) || close(v.nameKana) { return true }
    // One of the keys may have been read wrongly by all: the other and the birth date are somebody's.
    if v.birthDate == .exact, v.number == .exact || v.symbol == .exact { return true }
    // Somebody stands under these keys; who it is, a person has to say.
    return keysDiffer == 0 && v.symbol == .exact && v.number == .exact
  }
}
