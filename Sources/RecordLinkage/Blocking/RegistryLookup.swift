public import DocumentModel

/// Finds registry rows by key. Conformers: the store, and a plain array in tests.
public protocol RegistryLookup {
  /// Rows of one 記号 and 番号, of one insurer or, with `nil`, of any.
  func records(insurerNumber: String?, symbol: String, number: String) throws -> [RegistryRecord]

  /// Rows of one birth date (ISO), of one insurer or, with `nil`, of any.
  func records(insurerNumber: String?, birthDate: String) throws -> [RegistryRecord]
}
