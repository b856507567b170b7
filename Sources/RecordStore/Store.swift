internal import Crypto
public import Foundation
internal import GRDB

/// The database of one insurer's office: registry snapshots, documents, readings, decisions.
///
/// Personal data is sealed; only keys needed for look-up stand in clear.
public struct Store: Sendable {
  let queue: any DatabaseWriter
  let seal: Seal

  /// Opens or makes a database file.
  public init(file: URL, key: KeyFile) throws {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    var configuration = Configuration()
    configuration.busyMode = .timeout(20)
    let pool = try DatabasePool(path: file.path, configuration: configuration)
    try self.init(pool, Seal(key: key.key()))
  }

  /// A registry that lives only as long as the command, under a key that nobody keeps.
  public init(inMemory: Void) throws {
    try self.init(DatabaseQueue(), Seal(key: SymmetricKey(size: .bits256)))
  }

  private init(_ writer: any DatabaseWriter, _ seal: Seal) throws {
    queue = writer
    self.seal = seal
    try Self.migrator.migrate(writer)
  }

  private static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1") { db in
      try db.execute(
        sql: """
          CREATE TABLE snapshot(
            id INTEGER PRIMARY KEY, file TEXT NOT NULL, sha256 TEXT NOT NULL UNIQUE,
            importedAt TEXT NOT NULL, rowCount INTEGER NOT NULL, rejectedCount INTEGER NOT NULL);
          CREATE TABLE registry(
            snapshot INTEGER NOT NULL REFERENCES snapshot(id) ON DELETE CASCADE,
            insurerNumber TEXT NOT NULL, symbol TEXT NOT NULL, number TEXT NOT NULL,
            branchNumber TEXT NOT NULL, birthDate TEXT NOT NULL, person BLOB NOT NULL,
            lastFour BLOB, line INTEGER NOT NULL);
          CREATE INDEX registryKey ON registry(snapshot, number, symbol);
          CREATE INDEX registryBirth ON registry(snapshot, birthDate);
          CREATE TABLE document(
            sha256 TEXT PRIMARY KEY, file TEXT NOT NULL, checkedAt TEXT NOT NULL,
            week TEXT NOT NULL, pageCount INTEGER NOT NULL) WITHOUT ROWID;
          CREATE TABLE decision(
            id INTEGER PRIMARY KEY,
            sha256 TEXT NOT NULL REFERENCES document(sha256) ON DELETE CASCADE,
            position INTEGER NOT NULL, decision TEXT NOT NULL, insurer TEXT NOT NULL,
            line BLOB NOT NULL, picture BLOB, UNIQUE(sha256, position));
          CREATE TABLE finding(
            decision INTEGER NOT NULL REFERENCES decision(id) ON DELETE CASCADE,
            code TEXT NOT NULL, field TEXT);
          CREATE INDEX documentWeek ON document(week);
          """)
    }
    return migrator
  }
}
