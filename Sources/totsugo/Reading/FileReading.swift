internal import DocumentModel
internal import FieldExtraction
internal import Foundation
internal import PageReading

/// Reads one file from its bytes to its sheets. Runs inside a worker process.
struct FileReading {
  let engines: Engines

  struct Outcome: Codable, Sendable {
    let notices: [NoticeReading]
    /// Pages that could not be read, with the reason.
    let pageErrors: [Int: String]
    let pageCount: Int
  }

  /// - Throws: `PageReadingError` where the file as a whole cannot be read.
  func read(_ data: Data) throws -> Outcome {
    let file = try SourceFile(data: data)
    let straightener = PageStraightener(engines: engines)
    var sources: [FileExtractor.PageSource] = []
    var errors: [Int: String] = [:]
    for index in 0..<file.pageCount {
      do {
        let reader = straightener.read(try file.page(index))
        sources.append(FileExtractor.PageSource(page: reader.page, reader: reader))
      } catch let error as PageReadingError {
        errors[index + 1] = String(describing: error)
      }
    }
    if sources.isEmpty { throw PageReadingError.damaged(detail: "no page could be read") }
    return Outcome(
      notices: FileExtractor().notices(sources), pageErrors: errors, pageCount: file.pageCount)
  }
}
