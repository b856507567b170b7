/// A reportable fact about one person on one sheet: a value, never a sentence.
public struct Finding: Sendable, Hashable, Codable {
  public enum Code: String, Sendable, Codable, CaseIterable {
    case copiesDiffer, unreadableLastFour, uncertainLink, ambiguousCandidates, nameDiffers
    case nameVariant, birthDateDiffers, insurerNumberInvalid, insurerNameDiffers, lapsed
    case fullNumberRedacted, postalAddressConflict, lastFourExpected, maskUnusual, eraOverrun
    case specimen, notReadable, keyUnreadable, lookAlikeDigit, missingAnchor, singleReader
    case kanaDiffers, registryUnusable, apparentDigits
  }

  public let code: Code
  public let field: FieldName?

  public init(_ code: Code, field: FieldName? = nil) {
    self.code = code
    self.field = field
  }
}
