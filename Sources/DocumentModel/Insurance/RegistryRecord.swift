/// One person in the insurer's registry. Every value is canonical (see `Normalization`).
public struct RegistryRecord: Sendable, Hashable, Codable {
  public let insurerNumber: String
  public let symbol: String
  public let number: String
  /// Empty where the registry has none; never invented.
  public let branchNumber: String
  public let name: String
  public let nameKana: String
  public let birthDate: String
  /// Day the eligibility was lost (ISO), if it was.
  public let disqualificationDate: String?
  /// The only part of the Individual Number that is kept; `nil` where none is registered, empty where
  /// the export held something that is no number.
  public let lastFour: String?

  public init(
    insurerNumber: String, symbol: String, number: String, branchNumber: String, name: String,
    nameKana: String, birthDate: String, disqualificationDate: String?, lastFour: String?
  ) {
    self.insurerNumber = insurerNumber
    self.symbol = symbol
    self.number = number
    self.branchNumber = branchNumber
    self.name = name
    self.nameKana = nameKana
    self.birthDate = birthDate
    self.disqualificationDate = disqualificationDate
    self.lastFour = lastFour
  }
}
