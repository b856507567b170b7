import DocumentModel
@testable import FieldExtraction
import Testing

@Suite struct GluedLabelsTests {
  /// Ink with blanks at given places.
  private struct Ink: RegionReader {
    let blanks: [ClosedRange<Double>]

    func gaps(in region: Region) -> [ClosedRange<Double>] { blanks }
    func readings(of region: Region, as grammar: Grammar, voices: Int) -> [Reading] { [] }
    func ink(in region: Region) -> InkReport? { nil }
    func cut(_ region: Region, rightOf x: Double) -> Region { region }
  }

  @Test(
    "A label of a name and letters behind it are parted where the ink has a blank",
    arguments: [
      ("加入されている方の氏名吉村千春", 160.0, 7.0, "加入されている方の氏名 吉村千春"),
      ("加入されている方の氏名吉村千春", 160, 2, "加入されている方の氏名吉村千春"),
      ("加入されている方の氏名吉村千春", 120, 7, "加入されている方の氏名吉村千春"),
      ("氏名を変更された方は", 70, 7, "氏名を変更された方は"),
    ])
  func parted(text: String, x: Double, width: Double, expected: String) {
    let line = ReadLine.printed(text)
    let page = Page(
      number: 1, width: 595, height: 842, source: .pixels, lines: [line.line], cells: [],
      toScan: .identity, quality: PageQuality(dpi: 300, turn: 0, skew: 0, inkShare: 0.05))
    let glued = GluedLabels(page: page, reader: Ink(blanks: [(x - width)...x]))
    let out = glued.parted(line)
    #expect(out.reading.text == expected)
    #expect((out.labels.first?.role == .field(.name)) == expected.contains(" "))
  }
}
