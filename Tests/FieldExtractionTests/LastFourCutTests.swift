import DocumentModel
@testable import FieldExtraction
import Testing

@Suite struct LastFourCutTests {
  /// A row of marks ten points wide, blanks between all of them.
  private struct Marks: RegionReader {
    let count: Int

    func readings(of region: Region, as grammar: Grammar, voices: Int) -> [Reading] { [] }
    func ink(in region: Region) -> InkReport? {
      let inside = (0..<count).filter { 55 + Double($0) * 10 > region.box.x0 }
      return InkReport(marks: inside.count, isDefaced: false, box: region.box)
    }
    func gaps(in region: Region) -> [ClosedRange<Double>] {
      (1..<count).map { 49.5 + Double($0) * 10...50.5 + Double($0) * 10 }
    }
    func cut(_ region: Region, rightOf x: Double) -> Region {
      Region(page: 1, box: BoundingBox(x, region.box.y0, region.box.x1, region.box.y1))
    }
  }

  private static func start(_ count: Int, at x: Double?) -> Double {
    let line = ReadLine.printed(String(repeating: "*", count: count), x: 50, y: 100)
    let page = RecordedReader([[(5, "個人番号下4桁")]]).page
    return LastFourCut(page: page, reader: Marks(count: count)).digits(of: line, at: x).0.box.x0
  }

  @Test("Cuts are tried until four marks are left, near the place that a reader gives")
  func four() {
    #expect((80...95).contains(Self.start(8, at: 90)))
    // A reader that lost the first digit is one late.
    #expect((80...95).contains(Self.start(8, at: 98)))
    #expect((80...95).contains(Self.start(8, at: nil)))
  }
}
