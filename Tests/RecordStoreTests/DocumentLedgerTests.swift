import DocumentModel
import Foundation
import RecordLinkage
import RecordStore
import Reporting
import Testing

@Suite struct DocumentLedgerTests {
  private static let entries: [LedgerEntry] = {
    let notice = NoticeReading(
      pages: [1], documentKind: .leaflet, form: nil, issuer: nil, returnReason: nil, people: [])
    return ReportLine.lines(file: "a.pdf", sha256: "aa", notice: notice, results: []).map {
      LedgerEntry(line: $0, picture: Data([7]))
    }
  }()

  @Test("A document is kept once, and found again by week and by content")
  func keep() throws {
    let store = try Store(inMemory: ())
    let keep = {
      try store.keep(
        sha256: "aa", file: "a.pdf", pageCount: 1, week: "2026-W47", now: Date(),
        entries: Self.entries)
    }
    #expect(try keep())
    #expect(try !keep())
    #expect(try store.entries(week: "2026-W47").count == 1)
    #expect(try store.entries(week: "2026-W48").isEmpty)
    #expect(try store.entries(sha256: "aa").first?.picture == Data([7]))
    #expect(try store.knownDocument(sha256: "aa") == "a.pdf")
    #expect(try store.knownDocument(sha256: "bb") == nil)
  }
}
