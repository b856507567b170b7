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
    if let number = outcomes[.insurerNumber]?.value, let name = outcomes[.insurerName]?.value,
      isCut(number, named: name)
    {
      out.append(Finding(.copiesDiffer, field: .insurerNumber))
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

  /// Six digits beside the name of an insurer whose number has eight: the rest is covered, and what is left has a
  /// check digit that holds by chance (one in ten). 国民健康保険 alone has six.
  private static func isCut(_ number: String, named name: String) -> Bool {
    let hasEight = ["健康保険組合", "健康保険協会", "共済組合", "広域連合"].contains(where: name.contains)
    return number.count == 6 && hasEight && !name.contains("国民健康保険")
  }
}
