import Foundation
import Subprocess
import SystemPackage

/// The built program, run as a user runs it.
enum Program {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../..").standardizedFileURL
  static let batch = root.appendingPathComponent("Corpus/sample-batch").path
  static let registry = batch + "/registry.csv"

  static let path = root.appendingPathComponent(".build/debug/totsugo").path

  struct Outcome {
    let status: Int32
    let output: String
    let errors: String
  }

  static func run(
    _ arguments: [String], input: String = "", environment: [String: String] = [:]
  ) async throws -> Outcome {
    let values = environment.map { (Environment.Key(stringLiteral: $0.key), $0.value) }
    let result = try await Subprocess.run(
      .path(FilePath(path)), arguments: Arguments(arguments),
      environment: .inherit.updating(Dictionary(uniqueKeysWithValues: values)),
      input: .string(input), output: .string(limit: 1 << 24), error: .string(limit: 1 << 20))
    let status: Int32 = if case .exited(let code) = result.terminationStatus { code } else { -1 }
    return Outcome(
      status: status, output: result.standardOutput, errors: result.standardError)
  }

  /// What a line of bash prints.
  static func shell(_ line: String) async throws -> String {
    let result = try await Subprocess.run(
      .path("/bin/bash"), arguments: ["-c", line], output: .string(limit: 1 << 20))
    return result.standardOutput
  }

  /// Starts the program, waits for its first line of output and kills it (`kill -9`).
  ///
  /// - Returns: What it had printed by then.
  static func killedAfterFirstLine(_ arguments: [String]) async throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    var said = Data()
    while !said.contains(UInt8(ascii: "\n")) {
      let more = output.fileHandleForReading.availableData
      if more.isEmpty { break }
      said += more
    }
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    return String(decoding: said, as: UTF8.self)
  }

  /// Holds what the tests of this run write; gone when they end.
  private static let written: URL = {
    atexit { try? FileManager.default.removeItem(at: Program.written) }
    return FileManager.default.temporaryDirectory.appendingPathComponent(
      "totsugo-tests-\(ProcessInfo.processInfo.processIdentifier)")
  }()

  /// A new folder of the test's own.
  static func folder() throws -> URL {
    let url = written.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    return url
  }
}
