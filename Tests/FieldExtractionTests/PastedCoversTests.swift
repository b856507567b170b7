import DocumentModel
@testable import FieldExtraction
import Testing

@Suite struct PastedCoversTests {
  @Test("Something pasted near print may cover some; a stain far below all of it does not")
  func covers() {
    func page(_ cover: BoundingBox, cells: [BoundingBox] = []) -> Page {
      Page(
        number: 1, width: 595, height: 842, source: .pixels,
        lines: (0..<6).map {
          TextLine(id: $0, box: BoundingBox(50, 100 + Double($0) * 20, 300, 110 + Double($0) * 20))
        }, cells: cells, toScan: .identity,
        quality: PageQuality(dpi: 300, turn: 0, skew: 0, inkShare: 0.05, covers: [cover]))
    }
    #expect(PastedCovers.lie(on: page(BoundingBox(150, 230, 260, 250))))
    #expect(!PastedCovers.lie(on: page(BoundingBox(150, 640, 190, 740))))
    // The shading of three cells, one under the other, with print in them.
    func cells(_ x0: Double, _ x1: Double) -> [BoundingBox] {
      (0..<3).map { BoundingBox(x0, 95 + 20 * Double($0), x1, 114 + 20 * Double($0)) }
    }
    let cover = BoundingBox(121, 96, 229, 152)
    #expect(!PastedCovers.lie(on: page(cover, cells: cells(120, 230))))
    #expect(PastedCovers.lie(on: page(cover)))
    // Without print it lies over it.
    let empty = BoundingBox(321, 96, 429, 152)
    #expect(PastedCovers.lie(on: page(empty, cells: cells(320, 430))))
  }
}
