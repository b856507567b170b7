import Foundation
import PageReading
import Testing

enum Batch {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../Corpus/sample-batch")

  static func data(_ name: String) throws -> Data {
    try Data(contentsOf: folder.appendingPathComponent(name))
  }
}

@Suite struct SourceFileTests {
  @Test(
    "A file's kind is told from its bytes",
    arguments: [
      ("01-kyokai-text-layer.pdf", SourceFile.Kind.pdf, 1), ("02-kyokai-fax.tif", .tiff, 1),
      ("16-stack.tif", .tiff, 3), ("15-mixed-leaflet-and-notice.pdf", .pdf, 3),
      ("04-kyokai-without-last-four.png", .png, 1), ("06-kenpo-200dpi.jpg", .jpeg, 1),
      ("17-leaflet-web.html", .html, 1),
    ])
  func kind(name: String, kind: SourceFile.Kind, pages: Int) throws {
    let file = try SourceFile(data: Batch.data(name))
    #expect(file.kind == kind)
    #expect(file.pageCount == pages)
  }

  @Test("Bad files are refused with their reason")
  func refusals() throws {
    #expect(throws: PageReadingError.empty) { try SourceFile(data: Data()) }
    #expect(throws: PageReadingError.unknownType) {
      try SourceFile(data: Data("just some text".utf8))
    }
    #expect(throws: PageReadingError.damaged(detail: "PDF")) {
      try SourceFile(data: Data("%PDF-1.7\nnothing follows".utf8))
    }
  }

  @Test(
    "A truncated file is an error, never a crash",
    arguments: [
      "02-kyokai-fax.tif", "06-kenpo-200dpi.jpg", "04-kyokai-without-last-four.png", "16-stack.tif",
    ])
  func truncated(name: String) throws {
    let whole = try Batch.data(name)
    for share in [0.02, 0.3, 0.7] {
      let cut = Data(whole.prefix(Int(Double(whole.count) * share)))
      guard let file = try? SourceFile(data: cut) else { continue }
      for page in 0..<file.pageCount { _ = try? file.page(page) }
    }
  }

  @Test("Only a page without a scan in it keeps its text layer")
  func textLayer() throws {
    let mixed = try SourceFile(data: Batch.data("15-mixed-leaflet-and-notice.pdf"))
    #expect(try !mixed.page(0).textLines.isEmpty)
    #expect(try mixed.page(1).textLines.isEmpty)
  }
}
