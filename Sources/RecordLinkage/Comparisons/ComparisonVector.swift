public import DocumentModel
internal import Normalization

/// How far one printed field agrees with the registry.
public enum ComparisonLevel: Int, Sendable, Comparable {
  /// Not printed, not readable, or not registered.
  case missing
  case exact
  /// Equal after folding variants that are the same for a person.
  case equalAfterNormalization
  /// One glyph differs, or only a loose key agrees.
  case near
  case different

  public static func < (a: ComparisonLevel, b: ComparisonLevel) -> Bool { a.rawValue < b.rawValue }
}

/// The levels of all fields of one pair: the decision is a function of these alone.
public struct ComparisonVector: Sendable, Hashable {
  public let insurerNumber: ComparisonLevel
  public let symbol: ComparisonLevel
  public let number: ComparisonLevel
  public let branchNumber: ComparisonLevel
  public let name: ComparisonLevel
  public let nameKana: ComparisonLevel
  public let birthDate: ComparisonLevel

  /// Compares a printed person with one registry row.
  public init(_ person: PersonReading, _ record: RegistryRecord) {
    func plain(_ field: FieldName, _ registered: String) -> ComparisonLevel {
      guard let printed = person.value(field), !registered.isEmpty else { return .missing }
      return printed == registered ? .exact : .different
    }
    insurerNumber = plain(.insurerNumber, record.insurerNumber)
    let hasNoSymbol = record.symbol.isEmpty && person.fields[.symbol] == nil
    symbol = hasNoSymbol ? .exact : plain(.symbol, record.symbol)
    number = plain(.number, record.number)
    // 後期高齢者医療 numbers each person: it has no 枝番 either.
    let hasNoBranch =
      hasNoSymbol && record.branchNumber.isEmpty && person.fields[.branchNumber] == nil
    branchNumber = hasNoBranch ? .exact : plain(.branchNumber, record.branchNumber)
    birthDate = plain(.birthDate, record.birthDate)
    name = NameComparison.level(person.value(.name), record)
    nameKana = KanaComparison.level(person.value(.nameKana), record.nameKana)
  }
}
