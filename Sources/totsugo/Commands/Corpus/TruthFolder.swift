internal import ArgumentParser
internal import CorpusSupport
internal import DocumentModel
internal import Foundation
internal import RecordLinkage
internal import RecordStore
internal import Reporting

/// A folder of scans with registry.csv and truth.jsonl.
enum TruthFolder {
  /// What reading a folder gave.
  struct Run {
    let lines: [ReportLine]
    /// The deciding line of the first person, by file name.
    let pictures: [String: Data]
  }

  static func truth(_ base: URL) throws -> [TruthRow] {
    do {
      return try TruthRow.load(base.appendingPathComponent("truth.jsonl"))
    } catch TruthError.badLine(let line) {
      throw CommandFailure(
        message: "\(base.path)/truth.jsonl:\(line): 読めない行です。", status: ExitCode(65))
    } catch {
      throw CommandFailure(
        message: "\(base.path): truth.jsonl がありません。", status: ExitStatus.noInput)
    }
  }

  /// Checks all scans of the folder against its registry.
  ///
  /// - Parameter readings: Keep the pictures, for a page.
  static func read(_ base: URL, workers: Int, readings: Bool = false) async throws -> Run {
    let store = try Store(inMemory: ())
    _ = try store.importRegistry(base.appendingPathComponent("registry.csv"), now: Date())
    guard let snapshot = try RegistrySnapshot(newestIn: store) else {
      return Run(lines: [], pictures: [:])
    }
    let options = try ReadingOptions.parse([
      base.path, "--output", "jsonl", "--workers", String(workers),
    ])
    let album = Album<Data>()
    let batch = BatchRun(
      options,
      .init(
        match: { notice in try notice.people.map { try Matcher().match($0, in: snapshot) } },
        keep: { url, _, _, entries in
          if readings { album.keep(url.lastPathComponent, entries.compactMap(\.picture).first) }
          return true
        }), isSilent: true)
    let lines = try await batch.run().lines
    return Run(lines: lines, pictures: album.kept)
  }

  /// Writes lines as `check --output jsonl --reveal` would.
  static func write(_ lines: [ReportLine], to path: String) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let text = try lines.map { String(decoding: try encoder.encode($0), as: UTF8.self) + "\n" }
    try Data(text.joined().utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
  }
}
