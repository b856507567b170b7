import Foundation
import Subprocess
import SystemPackage

/// The built program, run as a user runs it.
enum Program {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../..").standardizedFileURL
  static let batch = root.appendingPathComponent("Corpus/sample-batch").path
  static let registry = batch + "/registry.csv"

  struct Outcome {
    let status: Int32
    let output: String
    let errors: String
  }

  static func run(
    _ arguments: [String], input: String = "", environment: [String: String] = [:]
  ) async throws -> Outcome {
    let path = root.appendingPathComponent(".build/debug/totsugo").path
    let values = environment.map { (Environment.Key(stringLiteral: $0.key), $0.value) }
    let result = try await Subprocess.run(
      .path(FilePath(path)), arguments: Arguments(arguments),
      environment: .inherit.updating(Dictionary(uniqueKeysWithValues: values)),
      input: .string(input), output: .string(limit: 1 << 24), error: .string(limit: 1 << 20))
    let status: Int32 = if case .exited(let code) = result.terminationStatus { code } else { -1 }
    return Outcome(
      status: status, output: result.standardOutput, errors: result.standardError)
  }

  /// A new folder of the test's own.
  static func folder() throws -> URL {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent(
      "totsugo-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    return url
  }
}
