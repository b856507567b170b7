import DocumentModel
import Foundation
@testable import PageReading
import Testing

@Suite(.serialized) struct PageSlipsTests {
  private static let readers = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../.readers")

  /// The sheet with a part of itself pasted on its blank foot, turned by an angle in degrees clockwise.
  private static func pasted(_ image: GrayImage, _ part: PixelBox, _ degrees: Double) -> GrayImage {
    var pixels = image.pixels
    let (cos, sin) = (cos(degrees * .pi / 180), sin(degrees * .pi / 180))
    let (fromX, fromY) = (Double(part.x0 + part.x1) / 2, Double(part.y0 + part.y1) / 2)
    let (toX, toY) = (Double(image.width) / 2, Double(image.height) * 0.8)
    for y in image.height * 6 / 10..<image.height {
      for x in 0..<image.width {
        let (dx, dy) = (Double(x) - toX, Double(y) - toY)
        let sourceX = Int((fromX + cos * dx + sin * dy).rounded())
        let sourceY = Int((fromY - sin * dx + cos * dy).rounded())
        guard part.x0 <= sourceX, sourceX < part.x1, part.y0 <= sourceY, sourceY < part.y1 else {
          continue
        }
        pixels[y * image.width + x] = image.pixels[sourceY * image.width + sourceX]
      }
    }
    return GrayImage(width: image.width, height: image.height, pixels: pixels, dpi: image.dpi)
  }

  private static func read(_ image: GrayImage) throws -> (
    straightener: PageStraightener, reader: PixelRegionReader
  ) {
    let straightener = PageStraightener(engines: try Engines(readers: readers))
    let points = 72 / image.dpi
    let page = SourcePage(
      number: 1, width: Double(image.width) * points, height: Double(image.height) * points,
      image: image, textLines: [], isMarkup: false)
    return (straightener, straightener.read(page))
  }

  private static func sheet() throws -> GrayImage {
    try #require(SourceFile(data: Batch.data("04-kyokai-without-last-four.png")).page(0).image)
  }

  private static func texts(_ reader: PixelRegionReader) -> [String] {
    reader.page.lines.compactMap {
      reader.readings(of: Region(page: 1, box: $0.box), as: .line, voices: 1).first?.text
    }
  }

  @Test(
    "What is pasted on at another angle is read as it is where it lies straight",
    arguments: [-6.0, 5])
  func slip(degrees: Double) throws {
    let image = try Self.sheet()
    let plain = try Self.read(image).reader
    // The rows of the facts.
    let rows = plain.page.lines.filter { $0.box.width > 40 && $0.box.midY < plain.page.height / 3 }
    let frame = try #require(rows.map(\.box).reduce(rows.first?.box) { $0?.union($1) })
    let scale = image.dpi / 72
    let part = PixelBox(
      x0: Int((frame.x0 - 6) * scale), y0: Int((frame.y0 - 6) * scale),
      x1: Int((frame.x1 + 6) * scale), y1: Int((frame.y1 + 6) * scale))
    let (straightener, reader) = try Self.read(Self.pasted(image, part, degrees))
    let slips = straightener.slips(on: reader)
    let slip = try #require(slips.first)
    #expect(abs(slip.page.quality.skew - reader.page.quality.skew - degrees) < 0.6)
    let expected = Set(Self.texts(plain))
    let found = Self.texts(slip).filter(expected.contains)
    #expect(found.count >= 3)
    // It stands where it was pasted.
    let onScan = slip.page.lines.map { slip.page.toScan.apply($0.box).midY }
    #expect(onScan.allSatisfy { $0 > 0.55 * reader.page.height })
  }

  @Test("A sheet with nothing pasted on has no slips")
  func plain() throws {
    let (straightener, reader) = try Self.read(Self.sheet())
    #expect(straightener.slips(on: reader).isEmpty)
  }
}
