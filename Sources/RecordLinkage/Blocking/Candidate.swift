public import DocumentModel

/// A registry row worth comparing with a printed person, and how it was found.
public struct Candidate: Sendable, Hashable {
  public enum BlockingRule: String, Sendable { case keys, birthDate }

  public let record: RegistryRecord
  public let rule: BlockingRule
}

/// Picks the few rows worth comparing.
enum Blocking {
  static func candidates(_ person: PersonReading, _ registry: some RegistryLookup) throws
    -> [Candidate]
  {
    var out: [Candidate] = []
    let insurer = person.value(.insurerNumber)
    // 後期高齢者医療 has no 記号: none printed meets none registered.
    let symbol = person.fields[.symbol] == nil ? "" : person.value(.symbol)
    if let symbol, let number = person.value(.number) {
      out += try registry.records(insurerNumber: insurer, symbol: symbol, number: number)
        .map { Candidate(record: $0, rule: .keys) }
      // A number of which the end is covered may be another insurer's: the same key elsewhere is worth a look.
      if out.isEmpty, insurer != nil, !symbol.isEmpty {
        out += try registry.records(insurerNumber: nil, symbol: symbol, number: number)
          .map { Candidate(record: $0, rule: .keys) }
      }
    }
    if let birthDate = person.value(.birthDate) {
      for record in try registry.records(insurerNumber: insurer, birthDate: birthDate)
      where !out.contains(where: { $0.record == record }) {
        out.append(Candidate(record: record, rule: .birthDate))
      }
    }
    return out
  }
}
