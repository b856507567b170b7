import DocumentModel
import Foundation
@testable import PageReading
import Testing

@Suite struct CodeReaderTests {
  /// A postcard with a barcode drawn by zint (100-0013, 1-3-2-503) and a QR code drawn by qrencode.
  private static func postcard() throws -> SourcePage {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Files/codes.png")
    return try SourceFile(data: Data(contentsOf: file)).page(0)
  }

  /// The postcard turned by half, or with every 400th pixel black.
  private static func changed(_ name: String) throws -> SourcePage {
    let source = try postcard()
    let image = try #require(source.image)
    var pixels = image.pixels
    if name == "half turn" { pixels.reverse() }
    if name == "specks" {
      for at in stride(from: 7, to: pixels.count, by: 400) { pixels[at] = 0 }
    }
    return SourcePage(
      number: 1, width: source.width, height: source.height,
      image: GrayImage(width: image.width, height: image.height, pixels: pixels, dpi: image.dpi),
      textLines: [], isMarkup: false)
  }

  @Test(
    "Bars and QR code are found among print and read", arguments: ["plain", "half turn", "specks"])
  func codes(name: String) throws {
    let engines = try Engines(
      readers: URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("../../.readers"))
    let page = PageStraightener(engines: engines).read(try Self.changed(name)).page
    #expect(page.codes.filter { $0.kind == .customerBarcode }.map(\.text.count) == [67])
    #expect(page.codes.first { $0.kind == .qr }?.text == "https://example.jp/portal?zip=100-0013")
    // What belongs to a code is no text.
    let codes = page.codes.map(\.box)
    #expect(
      page.lines.allSatisfy { line in
        !codes.contains { $0.contains(x: line.box.midX, y: line.box.midY) }
      })
  }

  @Test("Text, ruling lines and a table are no codes")
  func others() throws {
    let engines = try Engines(readers: nil)
    let source = try SourceFile(data: Batch.data("11-kenpo-certificate-folded.jpg")).page(0)
    #expect(PageStraightener(engines: engines).read(source).page.codes.isEmpty)
  }
}
