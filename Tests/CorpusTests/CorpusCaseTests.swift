import CorpusSupport
import DocumentModel
import Foundation
import RecordLinkage
import RecordStore
import Testing

@Suite struct CorpusCaseTests {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../Corpus").standardizedFileURL

  static let cases: [CorpusCase] =
    (try? CorpusCase.all(in: root.appendingPathComponent("cases"))) ?? []

  private static func verdict(_ item: CorpusCase) throws -> CorpusCase.Verdict {
    let store = try Store(inMemory: ())
    _ = try store.importRegistry(item.registry, now: Date(timeIntervalSince1970: 0))
    let snapshot = try #require(try RegistrySnapshot(newestIn: store))
    let replayed = try item.replay(in: snapshot)
    return item.verdict(replayed.sheets, misses: replayed.misses)
  }

  @Test("Every case reads from its recording as a person approved it", arguments: cases.map(\.slug))
  func replay(slug: String) throws {
    let item = try #require(Self.cases.first { $0.slug == slug })
    let verdict = try Self.verdict(item)
    #expect(verdict == .passes || verdict == .failsAsKnown, "\(slug)")
  }

  @Test("There are eighty cases, all synthetic, their scans unchanged since they were recorded")
  func inventory() throws {
    #expect(Self.cases.count >= 80)
    for item in Self.cases {
      #expect(item.about.origin == "synthetic", "\(item.slug)")
      #expect(try Store.sha256(item.scan) == item.about.sha256, "\(item.slug)")
    }
  }

  @Test("A known failure that passes fails the run, so that the list shrinks")
  func knownFailure() throws {
    var item = try #require(Self.cases.first { $0.about.status == .passing })
    let sheets = item.expectation.sheets
    #expect(item.verdict(sheets, misses: 0) == .passes)
    item.about.status = .knownFailure
    #expect(item.verdict(sheets, misses: 0) == .passesUnexpectedly)
    #expect(item.verdict([], misses: 0) == .failsAsKnown)
    item.about.status = .passing
    item.expectation.approved = false
    #expect(item.verdict(sheets, misses: 0) == .notApproved)
  }

  @Test("A recording without an answer is said to be stale, not wrong")
  func stale() throws {
    let item = try #require(Self.cases.first { $0.about.status == .passing })
    #expect(item.verdict([], misses: 3) == .stale(misses: 3))
    guard case .fails = item.verdict([], misses: 0) else {
      Issue.record("a missing sheet is a failure")
      return
    }
  }
}
