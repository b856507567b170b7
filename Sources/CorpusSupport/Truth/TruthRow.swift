public import DocumentModel
public import Foundation
public import RecordLinkage

/// What a person knows about one sheet of a batch: a line of `truth.jsonl`.
public struct TruthRow: Sendable, Hashable, Codable {
  public let file: String
  public let pages: [Int]
  public let documentKind: DocumentKind
  public let decision: Decision
  /// Values by field name, or `nil` where the sheet names nobody.
  public let record: [FieldName: String]?
  public let returnReason: ReturnReasonCode?
  /// What generated batches know besides: how the sheet was made.
  public let layout: String?
  public let damage: String?
  public let severity: Int?
  public let font: String?
  /// Several damages at low resolution, pen strokes, blots, labels over fields.
  public let hard: Bool?
  public let kanaHalf: Bool?
  /// `tuned` or `held-out`.
  public let set: String?

  /// Reads a truth file.
  ///
  /// - Throws: Where a line is not a truth row; the error names the line.
  public static func load(_ file: URL) throws -> [TruthRow] {
    let text = try String(contentsOf: file, encoding: .utf8)
    return try text.split(whereSeparator: \.isNewline).enumerated().map { at, line in
      do {
        return try JSONDecoder().decode(TruthRow.self, from: Data(line.utf8))
      } catch {
        throw TruthError.badLine(at + 1)
      }
    }
  }
}

public enum TruthError: Error, Sendable, Equatable {
  case badLine(Int)
}
