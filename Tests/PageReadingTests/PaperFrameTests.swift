import DocumentModel
@testable import PageReading
import Testing

@Suite struct PaperFrameTests {
  /// A pale sheet on a gray table; corners in pixels, clockwise from the top left.
  private static func photo(_ corners: [(x: Double, y: Double)]) throws -> PixImage {
    var pixels = [UInt8](repeating: 100, count: 600 * 800)
    for y in 0..<800 {
      for x in 0..<600 {
        let isInside = corners.indices.allSatisfy { at in
          let (a, b) = (corners[at], corners[(at + 1) % 4])
          return (b.x - a.x) * (Double(y) - a.y) - (b.y - a.y) * (Double(x) - a.x) >= 0
        }
        if isInside { pixels[y * 600 + x] = 235 }
      }
    }
    let image = GrayImage(width: 600, height: 800, pixels: pixels, dpi: 72)
    return try #require(PixImage(image.pix(scale: 1)))
  }

  @Test("A sheet photographed at an angle is squared, and its corners map back to where they were")
  func squared() throws {
    let corners = [(x: 30.0, y: 40.0), (x: 580, y: 22), (x: 565, y: 770), (x: 12, y: 785)]
    let found = try #require(PaperFrame.squared(try Self.photo(corners)))
    // The new sheet is a rectangle about the middle of the old one.
    let width = (corners[1].x - corners[0].x + corners[2].x - corners[3].x) / 2
    let height = (corners[3].y - corners[0].y + corners[2].y - corners[1].y) / 2
    let middle = (
      x: corners.map(\.x).reduce(0, +) / 4, y: corners.map(\.y).reduce(0, +) / 4
    )
    let square = [(-1.0, -1.0), (1, -1), (1, 1), (-1, 1)].map {
      (middle.x + $0.0 * width / 2, middle.y + $0.1 * height / 2)
    }
    for (corner, place) in zip(corners, square) {
      let back = found.toOriginal.apply(place.0, place.1)
      #expect(abs(back.x - corner.x) < 4 && abs(back.y - corner.y) < 4)
    }
  }

  @Test("A sheet that is square already, or fills the picture, is left alone")
  func alone() throws {
    let square = [(x: 30.0, y: 30.0), (x: 570, y: 30), (x: 570, y: 770), (x: 30, y: 770)]
    #expect(PaperFrame.squared(try Self.photo(square)) == nil)
    let full = [(x: 0.0, y: 0.0), (x: 600, y: 0), (x: 600, y: 800), (x: 0, y: 800)]
    #expect(PaperFrame.squared(try Self.photo(full)) == nil)
  }
}
