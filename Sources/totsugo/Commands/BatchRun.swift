internal import ArgumentParser
internal import DocumentModel
internal import Foundation
internal import PageReading
internal import RecordLinkage
internal import RecordStore
internal import Reporting

/// Reads a batch and emits its lines in the order of the files, each as soon as it is its turn.
actor BatchRun {
  /// What is done with a file's sheets.
  struct Treatment: Sendable {
    /// Results for the people of a notice; `nil` for `extract`.
    let match: @Sendable (NoticeReading) throws -> [MatchResult]?
    /// Keeps the lines; returns `false` where the file was kept before.
    let keep: @Sendable (URL, String, Int, [LedgerEntry]) throws -> Bool
  }

  private let options: ReadingOptions
  private let treatment: Treatment
  private var waiting: [Int: [ReportLine]] = [:]
  private var nextIndex = 0
  private(set) var lines: [ReportLine] = []
  private var failures = 0
  private let encoder = JSONEncoder()

  private let isSilent: Bool
  private var costs: [String: Cost] = [:]
  private var progress = Progress("", total: 0)

  /// - Parameter isSilent: Collect the lines without printing them.
  init(_ options: ReadingOptions, _ treatment: Treatment, isSilent: Bool = false) {
    self.options = options
    self.isSilent = isSilent
    self.treatment = treatment
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  }

  /// - Returns: All lines, and whether any input could not be read.
  func run(known: (URL) throws -> [ReportLine]? = { _ in nil }) async throws -> (
    lines: [ReportLine], hasFailures: Bool
  ) {
    let listing = InputFiles.list(options.paths)
    for path in listing.missing {
      failures += 1
      Console.say("totsugo: \(path): \(Messages.sentence(.notFound))")
    }
    guard !listing.files.isEmpty else {
      throw CommandFailure(
        message: listing.missing.isEmpty
          ? "読める書類がありません（PDF、TIFF、PNG、JPEG、HTML）: \(options.paths.joined(separator: " "))"
          : "入力がありません。",
        status: ExitStatus.noInput)
    }
    if options.style == .table { Console.print(ResultTable(reveals: options.reveal).header()) }
    var fresh: [(index: Int, url: URL)] = []
    for (index, url) in listing.files.enumerated() {
      if let old = try known(url) {
        Console.say("totsugo: \(url.lastPathComponent): 取込済みのため、前回の結果を表示します。")
        emit(index, old)
      } else {
        fresh.append((index, url))
      }
    }
    let pool = options.pool
    if pool.readers == nil, !fresh.isEmpty {
      Console.say("totsugo: PP-OCRがないため Tesseract だけで読みます。要確認が増えます（Scripts/demo で導入できます）。")
    }
    progress = Progress("読取中", total: fresh.count)
    let jobs = fresh
    try await pool.read(jobs.map(\.url)) { at, reply in
      try await self.finish(jobs[at].index, jobs[at].url, reply)
    }
    if options.costs { Console.say(CostTable.text(costs)) }
    return (lines, failures > 0)
  }

  private func finish(_ index: Int, _ url: URL, _ reply: WorkerReply) throws {
    let digest = (try? Store.sha256(url)) ?? ""
    progress.wipe()
    defer { progress.step() }
    switch reply {
    case .failed(let reason):
      failures += 1
      let message = Messages.sentence(reason)
      Console.say("totsugo: \(url.path): \(message)")
      emit(index, [.failure(file: url.path, sha256: digest, message: message)])
    case .read(let file):
      costs.merge(file.costs, uniquingKeysWith: +)
      var entries: [LedgerEntry] = []
      for (at, notice) in file.notices.enumerated() {
        let made = ReportLine.lines(
          file: url.path, sha256: digest, notice: notice, results: try treatment.match(notice))
        for (person, line) in made.enumerated() {
          let pictures = file.pictures.indices.contains(at) ? file.pictures[at] : []
          entries.append(
            LedgerEntry(
              line: line, picture: pictures.indices.contains(person) ? pictures[person] : nil))
        }
      }
      for (page, reason) in file.pageErrors.sorted(by: { $0.key < $1.key }) {
        failures += 1
        let message = "\(page)ページ: \(Messages.sentence(reason))"
        Console.say("totsugo: \(url.path): \(message)")
        entries.append(
          LedgerEntry(
            line: .failure(file: url.path, sha256: digest, message: message, pages: [page]),
            picture: nil))
      }
      // Kept before it is shown: what was said to be done is never lost.
      if try !treatment.keep(url, digest, file.pageCount, entries) {
        Console.say("totsugo: \(url.lastPathComponent): 同じ内容のファイルがすでにあります。数え直しません。")
      }
      emit(index, entries.map(\.line))
    }
  }

  private func emit(_ index: Int, _ made: [ReportLine]) {
    waiting[index] = made
    while let ready = waiting.removeValue(forKey: nextIndex) {
      nextIndex += 1
      for line in ready {
        lines.append(line)
        if isSilent { continue }
        let shown = options.reveal ? line : line.masked()
        if options.style == .table {
          Console.print(ResultTable(reveals: options.reveal).row(shown))
        } else if let data = try? encoder.encode(shown) {
          Console.print(String(decoding: data, as: UTF8.self))
        }
      }
    }
  }
}
