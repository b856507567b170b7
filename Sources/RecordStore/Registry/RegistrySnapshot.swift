public import DocumentModel
internal import Foundation
internal import GRDB
public import RecordLinkage

/// The newest registry snapshot, as the matcher asks it.
public struct RegistrySnapshot: RegistryLookup, Sendable {
  private let store: Store
  private let id: Int64
  public let rowCount: Int

  /// - Returns: `nil` where no registry has been imported.
  public init?(newestIn store: Store) throws {
    let row = try store.queue.read { db in
      try Row.fetchOne(db, sql: "SELECT id, rowCount FROM snapshot ORDER BY id DESC LIMIT 1")
    }
    guard let row else { return nil }
    self.store = store
    id = row["id"]
    rowCount = row["rowCount"]
  }

  public func records(insurerNumber: String?, symbol: String, number: String) throws
    -> [RegistryRecord]
  {
    try fetch("number = ? AND symbol = ?", [number, symbol], insurerNumber)
  }

  public func records(insurerNumber: String?, birthDate: String) throws -> [RegistryRecord] {
    try fetch("birthDate = ?", [birthDate], insurerNumber)
  }

  private func fetch(_ condition: String, _ values: [String], _ insurerNumber: String?) throws
    -> [RegistryRecord]
  {
    let insurer = insurerNumber == nil ? "" : " AND insurerNumber = ?"
    var arguments: [any DatabaseValueConvertible] = [id]
    arguments += values
    if let insurerNumber { arguments.append(insurerNumber) }
    let rows = try store.queue.read { db in
      let statement = try db.cachedStatement(
        sql: "SELECT * FROM registry WHERE snapshot = ? AND \(condition)\(insurer)")
      return try Row.fetchAll(statement, arguments: StatementArguments(arguments))
    }
    return try rows.map(record)
  }

  private func record(_ row: Row) throws -> RegistryRecord {
    let person = try JSONDecoder().decode(
      SealedPerson.self, from: store.seal.opened(row["person"]))
    let sealed: Data? = row["lastFour"]
    return RegistryRecord(
      insurerNumber: row["insurerNumber"], symbol: row["symbol"], number: row["number"],
      branchNumber: row["branchNumber"], name: person.name, nameKana: person.nameKana,
      birthDate: row["birthDate"], disqualificationDate: person.disqualificationDate,
      lastFour: try sealed.map { try store.seal.openedText($0) })
  }
}
