internal import Crypto
internal import DocumentModel
public import Foundation
internal import GRDB

/// What an import did.
public struct ImportOutcome: Sendable {
  public let rowCount: Int
  public let rejectedCount: Int
  /// The first problems, by line; at most `RegistryImport.reportedProblems`.
  public let problems: [RowProblem]
  public let problemCount: Int
  /// The same file was imported before; nothing was added.
  public let wasKnown: Bool
}

extension Store {
  /// Problems that are listed one by one; beyond them only the count goes on.
  public static var reportedProblems: Int { 200 }

  /// Imports a registry export as a new snapshot, in one transaction: all of it or nothing.
  ///
  /// - Parameters:
  ///   - aliases: Other header names, mapped to the standard ones.
  ///   - progress: Called now and then with the bytes read so far.
  public func importRegistry(
    _ file: URL, aliases: [String: String] = [:], now: Date,
    progress: (Int) -> Void = { _ in }
  ) throws -> ImportOutcome {
    let digest = try Self.sha256(file)
    let known = try queue.read { db in
      try Int.fetchOne(
        db, sql: "SELECT rowCount FROM snapshot WHERE sha256 = ?", arguments: [digest])
    }
    if let known {
      return ImportOutcome(
        rowCount: known, rejectedCount: 0, problems: [], problemCount: 0, wasKnown: true)
    }
    return try withoutActuallyEscaping(progress) { progress in
      try queue.write { db in
        try insert(file, digest, aliases, now, db, progress)
      }
    }
  }

  private func insert(
    _ file: URL, _ digest: String, _ aliases: [String: String], _ now: Date, _ db: Database,
    _ progress: @escaping (Int) -> Void
  ) throws -> ImportOutcome {
    try db.execute(
      sql:
        "INSERT INTO snapshot(file, sha256, importedAt, rowCount, rejectedCount) VALUES (?,?,?,0,0)",
      arguments: [file.lastPathComponent, digest, ISO8601DateFormatter().string(from: now)])
    let snapshot = db.lastInsertedRowID
    let statement = try db.makeStatement(
      sql: "INSERT INTO registry VALUES (?,?,?,?,?,?,?,?,?)")
    var columns: RegistryColumns?
    var count = 0
    var rejected = 0
    var problems: [RowProblem] = []
    var problemCount = 0
    var bytes = 0
    let encoder = JSONEncoder()
    let handle = try FileHandle(forReadingFrom: file)
    defer { try? handle.close() }
    try CSVRows().read(handle) { row, line in
      guard let known = columns else {
        columns = try RegistryColumns(header: row, aliases: aliases)
        return
      }
      bytes += row.reduce(row.count) { $0 + $1.count }
      if row.allSatisfy(\.isEmpty) { return }
      let made = RegistryRow(row, line: line, columns: known)
      problemCount += made.problems.count
      problems += made.problems.prefix(max(0, Self.reportedProblems - problems.count))
      guard let record = made.record else {
        rejected += 1
        return
      }
      let person = try encoder.encode(SealedPerson(record))
      statement.setUncheckedArguments([
        snapshot, record.insurerNumber, record.symbol, record.number, record.branchNumber,
        record.birthDate, try seal.sealed(person), try record.lastFour.map { try seal.sealed($0) },
        line,
      ])
      try statement.execute()
      count += 1
      if count % 5000 == 0 { progress(bytes) }
    }
    guard columns != nil else { throw RegistryProblem.empty }
    guard count > 0 else { throw RegistryProblem.noRows }
    let duplicates = try duplicateLines(snapshot, db)
    problemCount += duplicates.count
    problems += duplicates.prefix(max(0, Self.reportedProblems - problems.count)).map {
      RowProblem(line: $0, column: "番号", reason: .duplicateKey, isRejected: false)
    }
    try db.execute(
      sql: "UPDATE snapshot SET rowCount = ?, rejectedCount = ? WHERE id = ?",
      arguments: [count, rejected, snapshot])
    return ImportOutcome(
      rowCount: count, rejectedCount: rejected, problems: problems, problemCount: problemCount,
      wasKnown: false)
  }

  /// Lines whose key stands on an earlier line already. Both stay: whom a sheet means is then for a
  /// person to say.
  private func duplicateLines(_ snapshot: Int64, _ db: Database) throws -> [Int] {
    try Int.fetchAll(
      db,
      sql: """
        SELECT later.line FROM registry later JOIN registry earlier
        USING (snapshot, number, symbol, insurerNumber, branchNumber)
        WHERE snapshot = ? AND earlier.line < later.line GROUP BY later.line ORDER BY later.line
        """, arguments: [snapshot])
  }

  /// SHA-256 of a file, streamed, as lowercase hexadecimal.
  public static func sha256(_ file: URL) throws -> String {
    let handle = try FileHandle(forReadingFrom: file)
    defer { try? handle.close() }
    var hash = SHA256()
    while let chunk = try handle.read(upToCount: 1 << 20), !chunk.isEmpty {
      hash.update(data: chunk)
    }
    return hash.finalize().map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}

/// The part of a registry row that is sealed: names, and when the eligibility ended.
struct SealedPerson: Codable {
  let name: String
  let nameKana: String
  let disqualificationDate: String?

  init(_ record: RegistryRecord) {
    name = record.name
    nameKana = record.nameKana
    disqualificationDate = record.disqualificationDate
  }
}
