public import Foundation
public import DocumentModel

/// A page before geometry: pixels, or text with boxes, or both.
public struct SourcePage {
  public let number: Int
  /// Points, as scanned.
  public let width: Double
  public let height: Double
  public let image: GrayImage?
  /// Text lines of the file itself, in points of the page as scanned.
  public let textLines: [TextLine]
  public let isMarkup: Bool
}

/// A file whose type was told from its first bytes, never from its name.
public final class SourceFile {
  public enum Kind: String, Sendable { case pdf, tiff, png, jpeg, html }

  public let kind: Kind
  public let pageCount: Int
  private let load: (Int) throws -> SourcePage

  /// - Throws: `PageReadingError` for a file that is missing, empty, encrypted, damaged or of a kind
  ///   that is not read.
  public init(data: Data) throws {
    guard !data.isEmpty else { throw PageReadingError.empty }
    guard let kind = SourceFile.kind(of: data) else { throw PageReadingError.unknownType }
    self.kind = kind
    switch kind {
    case .pdf:
      let file = try PDFFile(data)
      pageCount = file.pageCount
      load = file.page
    case .tiff, .png, .jpeg:
      let file = try RasterFile(data, isTIFF: kind == .tiff)
      pageCount = file.pageCount
      load = file.page
    case .html:
      let page = try MarkupFile.page(data)
      pageCount = 1
      load = { _ in page }
    }
    guard pageCount > 0 else { throw PageReadingError.noPages }
  }

  /// The page with a 0-based index.
  public func page(_ index: Int) throws -> SourcePage { try load(index) }

  static func kind(of data: Data) -> Kind? {
    let head = [UInt8](data.prefix(1024))
    if head.starts(with: [0x89, 0x50, 0x4E, 0x47]) { return .png }
    if head.starts(with: [0xFF, 0xD8, 0xFF]) { return .jpeg }
    if head.starts(with: [0x49, 0x49, 0x2A, 0]) || head.starts(with: [0x4D, 0x4D, 0, 0x2A]) {
      return .tiff
    }
    let text = String(decoding: head, as: UTF8.self)
    if text.contains("%PDF-") { return .pdf }
    let lowered = text.lowercased()
    if lowered.contains("<!doctype html") || lowered.contains("<html") { return .html }
    return nil
  }
}
