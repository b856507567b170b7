import DocumentModel
import Testing

@Suite struct UprightColumnsTests {
  /// Blank columns that are told.
  private struct Gaps: RegionReader {
    let gaps: [ClosedRange<Double>]
    func readings(of region: Region, as grammar: Grammar, voices: Int) -> [Reading] { [] }
    func ink(in region: Region) -> InkReport? { nil }
    func gaps(in region: Region) -> [ClosedRange<Double>] { gaps }
    func cut(_ region: Region, rightOf x: Double) -> Region { region }
    func weight(of region: Region) -> Double? { nil }
  }

  /// Letters ten wide and high, 11.7 apart.
  private static func rows(_ count: Int, x0: Double, x1: Double) -> [BoundingBox] {
    (0..<count).map { BoundingBox(x0, 11.7 * Double($0), x1, 11.7 * Double($0) + 10) }
  }

  @Test("A column of letters is parted into as many rows")
  func single() throws {
    let upright = try #require(
      UprightColumns(Self.rows(5, x0: 50, x1: 60), page: 1, reader: Gaps(gaps: [])))
    #expect(upright.ways.first?.count == 5)
    #expect(upright.ways.first?.map(\.midY) == Self.rows(5, x0: 50, x1: 60).map(\.midY))
  }

  @Test("Of two columns the right one comes first, and the left may be shorter")
  func two() throws {
    let boxes = Self.rows(3, x0: 38, x1: 60) + [BoundingBox(50, 35.1, 60, 45.1)]
    let upright = try #require(UprightColumns(boxes, page: 1, reader: Gaps(gaps: [48...50])))
    let letters = try #require(upright.ways.first)
    #expect(letters.count == 7)
    #expect(letters.prefix(4).allSatisfy { $0.x0 > 48 })
    #expect(letters.suffix(3).allSatisfy { $0.x1 < 50 })
  }

  @Test("Columns far apart are parted by the blanks in each row")
  func apart() throws {
    let boxes = Self.rows(3, x0: 20, x1: 60) + [BoundingBox(50, 35.1, 60, 45.1)]
    let upright = try #require(UprightColumns(boxes, page: 1, reader: Gaps(gaps: [30...50])))
    let pieces = upright.ways[1]
    #expect(pieces.map(\.midX) == [55, 55, 55, 55, 25, 25, 25])
  }

  @Test("Rows that touch are parted by their height")
  func touching() throws {
    let boxes = Self.rows(3, x0: 50, x1: 60) + [BoundingBox(50, 35.1, 60, 56.8)]
    let upright = try #require(UprightColumns(boxes, page: 1, reader: Gaps(gaps: [])))
    #expect(upright.ways.first?.count == 5)
  }

  @Test("A row of level print is no column")
  func level() {
    #expect(
      UprightColumns([BoundingBox(0, 0, 100, 10)], page: 1, reader: Gaps(gaps: [])) == nil)
  }
}
