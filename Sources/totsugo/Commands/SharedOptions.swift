internal import ArgumentParser
internal import Foundation
internal import Logging
internal import RecordStore

enum OutputStyle: String, ExpressibleByArgument, CaseIterable {
  case table, jsonl
}

/// Options of every command that reads scans.
struct ReadingOptions: ParsableArguments {
  @Argument(help: "Files or folders: PDF, TIFF, PNG, JPEG, HTML.", completion: .file())
  var paths: [String] = []

  @Option(help: "table (default on a terminal) or jsonl (default otherwise).")
  var output: OutputStyle?

  @Flag(help: "Show the last four digits instead of ****.")
  var reveal = false

  @Option(help: "Worker processes; default: one a core.")
  var workers: Int = ProcessInfo.processInfo.activeProcessorCount

  @Option(help: "Seconds that one file may take.")
  var timeLimit: Int = 300

  @Flag(help: "Say at the end where the CPU time went, stage by stage.")
  var costs = false

  @Option(help: "Folder of the PP-OCR readers; default: found beside the program.")
  var readers: String?

  var style: OutputStyle { output ?? (Console.isOutputTerminal ? .table : .jsonl) }

  func validate() throws {
    if paths.isEmpty { throw ValidationError("Name at least one file or folder.") }
    if workers < 1 { throw ValidationError("--workers must be at least 1.") }
    if timeLimit < 1 { throw ValidationError("--time-limit must be at least 1 second.") }
  }

  var pool: WorkerPool {
    WorkerPool(
      workerCount: workers, readers: Places.readers(readers), timeLimit: .seconds(timeLimit),
      logger: Logger(label: "totsugo"))
  }
}

/// Options of every command that keeps or reads what was kept.
struct StoreOptions: ParsableArguments {
  @Option(help: "Database file; default: totsugo.sqlite in your data folder.", completion: .file())
  var database: String?

  @Option(
    help: "Key file (mode 0600, made at first use); default: totsugo.key in your data folder.")
  var key: String?

  func open() throws -> Store {
    try Store(
      file: database.map { URL(fileURLWithPath: $0) } ?? Places.data("totsugo.sqlite"),
      key: KeyFile(url: key.map { URL(fileURLWithPath: $0) } ?? Places.data("totsugo.key")))
  }
}

/// Where things lie by default. The only place that asks the environment.
enum Places {
  static func data(_ name: String) -> URL {
    let environment = ProcessInfo.processInfo.environment
    if let key = environment["TOTSUGO_KEY_FILE"], name.hasSuffix(".key") {
      return URL(fileURLWithPath: key)
    }
    let base =
      environment["XDG_DATA_HOME"].map { URL(fileURLWithPath: $0) }
      ?? FileManager.default.homeDirectoryForCurrentUser.appendingPathComponent(".local/share")
    return base.appendingPathComponent("totsugo").appendingPathComponent(name)
  }

  /// The readers' folder: named, from the environment, or `.readers` in a folder above the program.
  static func readers(_ named: String?) -> URL? {
    if let named { return URL(fileURLWithPath: named) }
    if let folder = ProcessInfo.processInfo.environment["TOTSUGO_READERS"] {
      return folder.isEmpty ? nil : URL(fileURLWithPath: folder)
    }
    var folder = URL(fileURLWithPath: WorkerPool.executable).deletingLastPathComponent()
    for _ in 0..<6 {
      let candidate = folder.appendingPathComponent(".readers")
      if FileManager.default.fileExists(atPath: candidate.path) { return candidate }
      folder = folder.deletingLastPathComponent()
    }
    let own = data("readers")
    return FileManager.default.fileExists(atPath: own.path) ? own : nil
  }
}
