public import Foundation
internal import DocumentModel
internal import GRDB
internal import RecordLinkage
public import Reporting

/// What was decided about the sheets of one file, to be kept.
public struct LedgerEntry: Sendable {
  public let line: ReportLine
  /// PNG of the line that was read, cut from the scan.
  public let picture: Data?

  public init(line: ReportLine, picture: Data?) {
    self.line = line
    self.picture = picture
  }
}

extension Store {
  /// Whether a file of this content was checked before, and under which name.
  public func knownDocument(sha256: String) throws -> String? {
    try queue.read { db in
      try String.fetchOne(
        db, sql: "SELECT file FROM document WHERE sha256 = ?", arguments: [sha256])
    }
  }

  /// Keeps one file's decisions, in one transaction, before anybody is told that it is done.
  ///
  /// - Returns: `false` where the same content was kept before; then nothing changes.
  @discardableResult
  public func keep(
    sha256: String, file: String, pageCount: Int, week: String, now: Date, entries: [LedgerEntry]
  ) throws -> Bool {
    try queue.write { db in
      try db.execute(
        sql: "INSERT OR IGNORE INTO document VALUES (?,?,?,?,?)",
        arguments: [sha256, file, ISO8601DateFormatter().string(from: now), week, pageCount])
      guard db.changesCount == 1 else { return false }
      for (position, entry) in entries.enumerated() {
        let line = try JSONEncoder().encode(entry.line)
        try db.execute(
          sql: """
            INSERT INTO decision(sha256, position, decision, insurer, line, picture)
            VALUES (?,?,?,?,?,?)
            """,
          arguments: [
            sha256, position, entry.line.decision?.rawValue ?? "",
            entry.line.record?.value(.insurerNumber) ?? "", try seal.sealed(line),
            try entry.picture.map { try seal.sealed($0) },
          ])
        let id = db.lastInsertedRowID
        for finding in entry.line.findings {
          try db.execute(
            sql: "INSERT INTO finding VALUES (?,?,?)",
            arguments: [id, finding.code.rawValue, finding.field?.rawValue])
        }
      }
      return true
    }
  }

  /// What was kept about one file.
  public func entries(sha256: String) throws -> [LedgerEntry] {
    try entries("document.sha256 = ?", sha256)
  }

  /// Everything decided in one ISO week (`2026-W47`), in the order it was kept.
  public func entries(week: String) throws -> [LedgerEntry] {
    try entries("document.week = ?", week)
  }

  private func entries(_ condition: String, _ value: String) throws -> [LedgerEntry] {
    let rows = try queue.read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT decision.line, decision.picture FROM decision JOIN document USING (sha256)
          WHERE \(condition) ORDER BY document.file, document.sha256, decision.position
          """, arguments: [value])
    }
    return try rows.map { row in
      let sealed: Data? = row["picture"]
      return LedgerEntry(
        line: try JSONDecoder().decode(ReportLine.self, from: seal.opened(row["line"])),
        picture: try sealed.map { try seal.opened($0) })
    }
  }
}
