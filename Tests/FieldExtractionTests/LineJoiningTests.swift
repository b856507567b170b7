import DocumentModel
@testable import FieldExtraction
import Testing

@Suite struct LineJoiningTests {
  private static func boxes(_ boxes: [BoundingBox]) -> [BoundingBox] {
    let usual = (0..<5).map { BoundingBox(200, 100 + Double($0) * 20, 260, 110 + Double($0) * 20) }
    let lines = (boxes + usual).enumerated().map { TextLine(id: $0, box: $1) }
    let page = Page(
      number: 1, width: 595, height: 842, source: .pixels, lines: lines, cells: [],
      toScan: .identity, quality: PageQuality(dpi: 300, turn: 0, skew: 0, inkShare: 0.05))
    return LineJoining.joined(page).map(\.box).filter { $0.x0 < 200 }
  }

  @Test(
    "A row of cells with a character each is one line; values of several characters in narrow cells are not"
  )
  func cells() {
    func count(_ width: Double) -> Int {
      let cells = (0..<4).map { BoundingBox(50 + Double($0) * 32, 90, 80 + Double($0) * 32, 120) }
      let lines = cells.enumerated().map {
        TextLine(
          id: $0, box: BoundingBox($1.midX - width / 2, 100, $1.midX + width / 2, 110))
      }
      let page = Page(
        number: 1, width: 595, height: 842, source: .pixels, lines: lines, cells: cells,
        toScan: .identity, quality: PageQuality(dpi: 300, turn: 0, skew: 0, inkShare: 0.05))
      return LineJoining.joined(page).count
    }
    #expect(count(10) == 1)
    #expect(count(20) == 4)
  }

  @Test("Specks are no lines; a dash is")
  func specks() {
    #expect(Self.boxes([BoundingBox(50, 100, 52, 104)]).isEmpty)
    #expect(Self.boxes([BoundingBox(50, 100, 58, 102)]).count == 1)
  }

  @Test("Halves of a few characters that touch are one line; lines of small print are not")
  func halves() {
    let upper = BoundingBox(51, 100, 63, 104)
    #expect(Self.boxes([upper, BoundingBox(50, 104, 64, 109)]) == [BoundingBox(50, 100, 64, 109)])
    #expect(Self.boxes([upper, BoundingBox(50, 105, 64, 110)]).count == 2)
    #expect(Self.boxes([upper, BoundingBox(58, 104, 80, 109)]).count == 2)
  }
}
