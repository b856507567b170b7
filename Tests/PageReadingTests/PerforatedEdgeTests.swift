@testable import PageReading
import Testing

@Suite struct PerforatedEdgeTests {
  private static func discs(_ count: Int, step: Int, uneven: Int = 0) -> [PixelBox] {
    (0..<count).map { at in
      let y = 20 + at * step + (at % 2) * uneven
      return PixelBox(x0: 10, y0: y, x1: 20, y1: y + 10)
    }
  }

  private static let letter = PixelBox(x0: 40, y0: 40, x1: 56, y1: 58)

  @Test("The holes of an edge are no print, down a side or along the top")
  func holes() {
    let column = Self.discs(40, step: 17)
    let row = column.map { PixelBox(x0: $0.y0, y0: $0.x0, x1: $0.y1, y1: $0.x1) }
    #expect(PerforatedEdge.removed(from: column + [Self.letter]) == [Self.letter])
    #expect(PerforatedEdge.removed(from: row + [Self.letter]) == [Self.letter])
  }

  @Test("A mask, a short column and marks that are not even stay")
  func others() {
    for marks in [
      Self.discs(12, step: 12), Self.discs(40, step: 17, uneven: 7), Self.discs(40, step: 60),
    ] {
      #expect(PerforatedEdge.removed(from: marks).count == marks.count)
    }
  }
}
