internal import Foundation
internal import Glibc
internal import Logging
internal import Subprocess
internal import SystemPackage

/// Reads files in worker processes of this same binary, as many as there are cores.
///
/// A worker that crashes or hangs costs the file it was reading and is replaced.
struct WorkerPool: Sendable {
  let workerCount: Int
  let readers: URL?
  let timeLimit: Duration
  let logger: Logger
  /// Ask for recordings.
  var records = false

  /// Files still to read, handed out in order.
  private actor Feed {
    private var rest: [(index: Int, url: URL)]

    init(_ files: [URL]) {
      rest = files.enumerated().map { ($0, $1) }.reversed()
    }

    func next() -> (index: Int, url: URL)? { rest.popLast() }
  }

  /// Calls `deliver` once for each file, as they are done, in no particular order.
  func read(_ files: [URL], deliver: @escaping @Sendable (Int, WorkerReply) async throws -> Void)
    async throws
  {
    let feed = Feed(files)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<max(1, min(workerCount, files.count)) {
        group.addTask {
          var job = await feed.next()
          while let current = job { job = try await serve(current, feed, deliver) }
        }
      }
      try await group.waitForAll()
    }
  }

  /// Runs one worker until the files are done or the worker dies.
  ///
  /// - Returns: The next file to read, for a new worker.
  private func serve(
    _ first: (index: Int, url: URL), _ feed: Feed,
    _ deliver: @escaping @Sendable (Int, WorkerReply) async throws -> Void
  ) async throws -> (index: Int, url: URL)? {
    var arguments = ["read-files"]
    if let readers { arguments += ["--readers", readers.path] }
    let outcome = try await run(
      .path(FilePath(WorkerPool.executable)), arguments: Arguments(arguments),
      environment: .inherit.updating(["OMP_THREAD_LIMIT": "1"]), input: .inputWriter,
      output: .sequence, error: .discarded
    ) { execution -> (index: Int, url: URL)? in
      var lines = execution.standardOutput.strings(bufferingPolicy: .unbounded).makeAsyncIterator()
      let pid = execution.processIdentifier.value
      var job: (index: Int, url: URL)? = first
      while let current = job {
        let hasTimedOut = Flag()
        let watchdog = Task {
          try await Task.sleep(for: timeLimit)
          await hasTimedOut.raise()
          kill(pid, SIGKILL)
        }
        defer { watchdog.cancel() }
        let line = try WorkerLine.encode(WorkerJob(path: current.url.path, records: records)) + "\n"
        // A dead worker closes its pipe; what it owed is found out by its silence.
        _ = try? await execution.standardInputWriter.write(line)
        guard let answer = try? await lines.next() else {
          let isLate = await hasTimedOut.isRaised
          logger.warning("worker lost", metadata: ["reason": isLate ? "time limit" : "crash"])
          try await deliver(current.index, .failed(isLate ? .timedOut : .crashed))
          return await feed.next()
        }
        try await deliver(current.index, try WorkerLine.decode(WorkerReply.self, answer))
        job = await feed.next()
      }
      try await execution.standardInputWriter.finish()
      return nil
    }
    return outcome.closureResult
  }

  private actor Flag {
    private(set) var isRaised = false
    func raise() { isRaised = true }
  }

  /// This binary, wherever it was started from.
  static var executable: String {
    (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
      ?? CommandLine.arguments[0]
  }
}
