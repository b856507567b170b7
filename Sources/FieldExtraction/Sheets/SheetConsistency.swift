internal import DocumentModel
internal import Normalization

/// What the fields of one sheet say about each other.
enum SheetConsistency {
  static func findings(_ outcomes: [FieldName: FieldOutcome]) -> [Finding] {
    var out: [Finding] = []
    if case .unreadable(.invalid, _)? = outcomes[.insurerNumber] {
      out.append(Finding(.insurerNumberInvalid, field: .insurerNumber))
    }
    if let number = outcomes[.insurerNumber]?.value, let name = outcomes[.insurerName]?.value,
      let branch = InsurerNumber.kyokaiBranch(named: name), branch != number
    {
      out.append(Finding(.insurerNameDiffers, field: .insurerName))
    }
    if let code = outcomes[.postalCode]?.value, let address = outcomes[.address]?.value,
      PostalRegion.contradicts(code: code, address: address)
    {
      out.append(Finding(.postalAddressConflict, field: .postalCode))
    }
    for (field, outcome) in outcomes.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      if case .unreadable(.singleReading, _) = outcome {
        out.append(Finding(.singleReader, field: field))
      }
    }
    return out
  }
}
