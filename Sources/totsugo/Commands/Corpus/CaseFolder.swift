internal import ArgumentParser
internal import CorpusSupport
internal import DocumentModel
internal import Foundation
internal import RecordLinkage
internal import RecordStore
internal import Reporting

/// Where cases lie, and how a scan becomes one.
struct CaseFolders: ParsableArguments {
  @Option(help: "Folder of the corpus.", completion: .directory)
  var corpus = "Corpus"

  var root: URL { URL(fileURLWithPath: corpus).appendingPathComponent("cases") }

  /// The cases that are named, or all of them.
  func cases(_ slugs: [String]) throws -> [CorpusCase] {
    let all =
      FileManager.default.fileExists(atPath: root.path) ? try CorpusCase.all(in: root) : []
    guard !slugs.isEmpty else { return all }
    return try slugs.map { slug in
      guard let found = all.first(where: { $0.slug == slug }) else {
        throw CommandFailure(
          message: "corpusに \(slug) という事例はありません（\(corpus)）。", status: ExitStatus.noInput)
      }
      return found
    }
  }
}

/// Reads the scan of a case anew, from its pixels.
enum CaseReading {
  struct Outcome {
    let recording: Recording
    let sheets: [ExpectedSheet]
    let lines: [ReportLine]
    let digest: String
  }

  /// - Parameter registry: The few rows that the case is checked against.
  static func read(_ scan: URL, registry: URL) async throws -> Outcome {
    let store = try Store(inMemory: ())
    _ = try store.importRegistry(registry, now: Date())
    guard let snapshot = try RegistrySnapshot(newestIn: store) else {
      throw CommandFailure(message: "\(registry.path): 台帳が空です。", status: ExitCode(65))
    }
    var pool = try ReadingOptions.parse([scan.path]).pool
    pool.records = true
    let replies = Album<WorkerReply>()
    try await pool.read([scan]) { _, reply in replies.keep(scan.path, reply) }
    guard case .read(let file)? = replies.kept[scan.path], let recording = file.recording else {
      if case .failed(let reason)? = replies.kept[scan.path] {
        throw CommandFailure(
          message: "\(scan.path): \(Messages.sentence(reason))", status: ExitCode(65))
      }
      throw CommandFailure(message: "\(scan.path): 読めません。", status: ExitCode(65))
    }
    let digest = try Store.sha256(scan)
    let lines = try file.notices.flatMap { notice in
      ReportLine.lines(
        file: scan.lastPathComponent, sha256: digest, notice: notice,
        results: try notice.people.map { try Matcher().match($0, in: snapshot) })
    }
    return Outcome(
      recording: recording, sheets: lines.map(ExpectedSheet.init), lines: lines, digest: digest)
  }

  /// What today's rules make of a recording, against the case's own registry.
  static func replay(_ item: CorpusCase) throws -> (sheets: [ExpectedSheet], misses: Int) {
    let store = try Store(inMemory: ())
    _ = try store.importRegistry(item.registry, now: Date())
    guard let snapshot = try RegistrySnapshot(newestIn: store) else { return ([], 0) }
    return try item.replay(in: snapshot)
  }
}
