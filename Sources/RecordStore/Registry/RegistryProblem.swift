/// Why an export as a whole cannot be imported.
public enum RegistryProblem: Error, Sendable, Equatable {
  case notCSV
  case empty
  case headerMissing(columns: [String])
  case noRows
}

/// One row of an export that is not as it should be.
public struct RowProblem: Sendable, Hashable {
  public enum Reason: String, Sendable {
    case wrongColumnCount, badBytes, insurerNumber, number, birthDate, individualNumber,
      branchNumber
    case duplicateKey, userDefinedCharacter
  }

  /// 1-based line of the file.
  public let line: Int
  public let column: String
  public let reason: Reason
  /// Whether the row was left out; else it was taken without the bad value.
  public let isRejected: Bool
  /// 1-based byte of the field where its text ends to be text.
  public let position: Int?

  init(line: Int, column: String, reason: Reason, isRejected: Bool, position: Int? = nil) {
    self.line = line
    self.column = column
    self.reason = reason
    self.isRejected = isRejected
    self.position = position
  }
}
