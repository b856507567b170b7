import DocumentModel
import Foundation
@testable import PageReading
import Testing

@Suite(.serialized) struct PageStraightenerTests {
  private static let readers = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../.readers")

  /// A sheet of the batch, turned clockwise by quarter turns.
  private static func turned(_ image: GrayImage, _ degrees: Int) -> GrayImage {
    let (w, h) = (image.width, image.height)
    let isSideways = degrees % 180 != 0
    var out = [UInt8](repeating: 255, count: w * h)
    let width = isSideways ? h : w
    for y in 0..<h {
      for x in 0..<w {
        let (tx, ty) =
          switch degrees {
          case 90: (h - 1 - y, x)
          case 180: (w - 1 - x, h - 1 - y)
          case 270: (y, w - 1 - x)
          default: (x, y)
          }
        out[ty * width + tx] = image.pixels[y * w + x]
      }
    }
    return GrayImage(
      width: width, height: isSideways ? w : h, pixels: out, dpi: image.dpi)
  }

  @Test(
    "A page turned any way is set upright, and its boxes find the way back",
    arguments: [0, 90, 180, 270])
  func turns(degrees: Int) throws {
    let engines = try Engines(readers: Self.readers)
    let source = try SourceFile(data: Batch.data("11-kenpo-certificate-folded.jpg")).page(0)
    let image = Self.turned(try #require(source.image), degrees)
    let points = 72 / image.dpi
    let page = SourcePage(
      number: 1, width: Double(image.width) * points, height: Double(image.height) * points,
      image: image, textLines: [], isMarkup: false)
    let reader = PageStraightener(engines: engines).read(page)
    #expect(reader.page.quality.turn == (360 - degrees) % 360)
    let texts = reader.page.lines.map { line in
      (
        line,
        reader.readings(of: Region(page: 1, box: line.box), as: .line, voices: 1).first?.text ?? ""
      )
    }
    let title = try #require(texts.first { $0.1.contains("資格確認書") })
    let onScan = reader.page.toScan.apply(title.0.box)
    #expect(onScan.x0 >= -2 && onScan.x1 <= page.width + 2 && onScan.y1 <= page.height + 2)
    // The title stands near the top of the upright sheet, wherever that is on the scan.
    let top =
      switch degrees {
      case 90: page.width - onScan.x1
      case 180: page.height - onScan.y1
      case 270: onScan.x0
      default: onScan.y0
      }
    #expect(top < 110)
  }

  @Test("Reading a page twice gives the same lines")
  func deterministic() throws {
    let engines = try Engines(readers: Self.readers)
    let source = try SourceFile(data: Batch.data("13-postcard-upside-down.png")).page(0)
    let first = PageStraightener(engines: engines).read(source).page
    let second = PageStraightener(engines: engines).read(source).page
    #expect(first.lines == second.lines)
    #expect(first.quality.turn == 180)
  }
}
