import DocumentModel
@testable import FieldExtraction
import Testing

@Suite struct CoveredNumberTests {
  /// A page with one line, whose ink is told.
  private struct InkReader: RegionReader {
    let report: InkReport
    func readings(of region: Region, as grammar: Grammar, voices: Int) -> [Reading] { [] }
    func ink(in region: Region) -> InkReport? { report }
    func gaps(in region: Region) -> [ClosedRange<Double>] { [] }
    func cut(_ region: Region, rightOf x: Double) -> Region { region }
  }

  @Test(
    "A blot with room for a digit more, or a mark more among equal digits, makes a number doubtful",
    arguments: [
      ("190", 40.0, true, 4, true), ("190", 30, true, 3, false), ("190", 40, false, 4, false),
      ("9000", 50, false, 5, true), ("9012", 50, false, 5, false), ("9000", 40, false, 4, false),
    ])
  func numbers(text: String, width: Double, isDefaced: Bool, marks: Int, isCovered: Bool) {
    let page = RecordedReader([[(5, text)]]).page
    let line = ReadLine.printed(text)
    let ink = InkReport(
      marks: marks, isDefaced: isDefaced, box: BoundingBox(50, 100, 50 + width, 110))
    let covered = CoveredNumber(page: page, reader: InkReader(report: ink))
    #expect(covered.holds(.whole(line), text) == isCovered)
  }
}
