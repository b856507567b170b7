internal import Foundation

/// One file to read, as a line to a worker.
struct WorkerJob: Codable, Sendable {
  let path: String
  /// Also write down what the readers answered, for the corpus.
  var records = false
}

/// A worker's answer: the file's sheets, or why there are none.
enum WorkerReply: Codable, Sendable {
  case read(ReadFile)
  case failed(FailureReason)
}

/// Lines between processes: JSON in base64, so that no text can break a line.
enum WorkerLine {
  static func encode(_ value: some Encodable) throws -> String {
    try JSONEncoder().encode(value).base64EncodedString()
  }

  static func decode<T: Decodable>(_ type: T.Type, _ line: String) throws -> T {
    guard let data = Data(base64Encoded: line.trimmingCharacters(in: .whitespacesAndNewlines))
    else {
      throw CocoaError(.coderReadCorrupt)
    }
    return try JSONDecoder().decode(type, from: data)
  }
}
