internal import GRDB

/// Why the database could not do its part, as far as an operator can help it.
public enum StoreProblem: Sendable, Equatable {
  case diskFull
  case cannotOpen
  case readOnly
  case notADatabase
  /// Any other SQLite result code.
  case other(Int)

  /// - Returns: `nil` for an error that is not the database's.
  public init?(_ error: any Error) {
    guard let error = error as? DatabaseError else { return nil }
    switch error.resultCode {
    case .SQLITE_FULL: self = .diskFull
    case .SQLITE_CANTOPEN, .SQLITE_IOERR: self = .cannotOpen
    case .SQLITE_READONLY, .SQLITE_PERM: self = .readOnly
    case .SQLITE_NOTADB, .SQLITE_CORRUPT: self = .notADatabase
    default: self = .other(Int(error.resultCode.rawValue))
    }
  }
}
