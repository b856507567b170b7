/// The kinds of value that `totsugo normalize` knows.
public enum NormalizationKind: String, Sendable, CaseIterable {
  case date, kana, name, digits, symbol, number
  case branchNumber = "branch-number"
  case insurerNumber = "insurer-number"
  case lastFour = "last-four"
  case phone
  case postalCode = "postal-code"
  case address

  /// Applies the kind's rule. Symbol and number keep leading zeros here: the insurer is not known.
  public func normalize(_ text: String) -> Normalized {
    switch self {
    case .date: DateNormalizer.normalize(text)
    case .kana: KanaNormalizer.normalize(text)
    case .name: NameNormalizer.normalize(text)
    case .digits: PlainDigits.normalize(text)
    case .symbol, .number: SymbolAndNumber.normalize(text, isKyokai: false)
    case .branchNumber: SymbolAndNumber.branchNumber(text)
    case .insurerNumber: InsurerNumber.normalize(text)
    case .lastFour: LastFour.normalize(text)
    case .phone: PlainDigits.phone(text)
    case .postalCode: PostalCode.normalize(text)
    case .address: AddressKey.normalize(text)
    }
  }
}
