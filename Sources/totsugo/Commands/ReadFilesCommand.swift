internal import ArgumentParser
internal import Foundation
internal import Glibc
internal import PageReading

/// The worker: one file a line on standard input, one answer a line on standard output.
struct ReadFilesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read-files", abstract: "Read files for another process.", shouldDisplay: false)

  /// Address space of a worker: far above what a large page takes, far below the machine.
  private static let memoryLimit: rlim_t = 4 << 30

  @Option var readers: String?

  func run() throws {
    // The recognizers' own chatter must not mix with the answers.
    let answers = FileHandle(fileDescriptor: dup(1), closeOnDealloc: false)
    dup2(2, 1)
    var limit = rlimit(rlim_cur: Self.memoryLimit, rlim_max: Self.memoryLimit)
    setrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit)
    let engines = try Engines(readers: readers.map { URL(fileURLWithPath: $0) })
    while let line = readLine() {
      let job = try WorkerLine.decode(WorkerJob.self, line)
      let reply = answer(job, FileReading(engines: engines))
      try answers.write(contentsOf: Data((WorkerLine.encode(reply) + "\n").utf8))
      FreedMemory.giveBack()
    }
  }

  private func answer(_ job: WorkerJob, _ reading: FileReading) -> WorkerReply {
    do {
      let data = try Data(contentsOf: URL(fileURLWithPath: job.path), options: .mappedIfSafe)
      return .read(try reading.read(data, records: job.records))
    } catch let error as PageReadingError {
      return .failed(FailureReason(error))
    } catch {
      return .failed(.unreadable)
    }
  }
}
