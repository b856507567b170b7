import DocumentModel
@testable import FieldExtraction
import Testing

@Suite struct ApparentDigitsTests {
  /// A line of masked digits as each look of two engines sees it, and what the ink says.
  private struct Looks: RegionReader {
    let cut: [String]
    let line: [String]
    let wide: [String]
    let marks: Int
    let isDefaced: Bool
    let isStroke: Bool?

    func readings(of region: Region, as grammar: Grammar, voices: Int) -> [Reading] {
      let texts = grammar == .digits ? cut : grammar == .line ? line : wide
      return zip(["ppocr-v6", "ppocr-v5"], texts).prefix(voices).map { name, text in
        Reading(
          reader: name,
          glyphs: text.enumerated().map {
            Glyph(text: String($1), x: 50 + Double($0) * 10, confidence: 1)
          })
      }
    }
    func ink(in region: Region) -> InkReport? {
      InkReport(marks: marks, isDefaced: isDefaced, isStroke: isStroke, box: region.box)
    }
    func gaps(in region: Region) -> [ClosedRange<Double>] { [] }
    func cut(_ region: Region, rightOf x: Double) -> Region { region }
  }

  private static func seen(_ looks: Looks) -> String? {
    let box = BoundingBox(50, 100, 170, 110)
    let page = Page(
      number: 1, width: 595, height: 842, source: .pixels, lines: [TextLine(id: 0, box: box)],
      cells: [], toScan: .identity, quality: PageQuality(dpi: 300, turn: 0, skew: 0, inkShare: 0.05)
    )
    let line = ReadLine(line: page.lines[0], reading: Reading(reader: "ppocr-v6", glyphs: []))
    let digits = Region(page: 1, box: BoundingBox(130, 100, 170, 110))
    return ApparentDigits(page: page, reader: looks).read(digits, on: line)?.digits
  }

  @Test(
    "Digits under a stroke are what most looks of both engines see",
    arguments: [
      // One look of each is enough where nothing else is seen.
      (["1858", "T858"], ["****185B", "****1858"], ["", ""], "1858"),
      (["7436", "7436"], ["****1436", "****7436"], ["", ""], "7436"),
      // One engine alone is nobody's witness.
      (["1858", "T858"], ["****1858", "****185"], ["1858", "18S8"], nil),
      // Where the first looks are divided wider ones decide.
      (["8406", "8496"], ["****8406", "****8496"], ["8406", "8406"], "8406"),
      (["8406", "8496"], ["****8406", "****8496"], ["8406", "8496"], nil),
      // A fifth digit before them: where they begin is not known.
      (["09950", "09050"], ["0998", "0958"], ["", ""], nil),
      (["0000", "0000"], ["00000000", "00000000"], ["0000", "0000"], nil),
    ] as [([String], [String], [String], String?)])
  func votes(cut: [String], line: [String], wide: [String], expected: String?) {
    let looks = Looks(
      cut: cut, line: line, wide: wide, marks: 2, isDefaced: true, isStroke: true)
    #expect(Self.seen(looks) == expected)
  }

  @Test(
    "Digits of which one may be hidden are not seen, however alike the looks are",
    arguments: [
      (4, true, true, true), (4, true, false, false), (4, true, nil, false), (4, false, nil, true),
      (3, false, nil, false), (5, false, nil, false),
    ] as [(Int, Bool, Bool?, Bool)])
  func hidden(marks: Int, isDefaced: Bool, isStroke: Bool?, isSeen: Bool) {
    let looks = Looks(
      cut: ["3838", "3838"], line: ["****3838", "****3838"], wide: [], marks: marks,
      isDefaced: isDefaced, isStroke: isStroke)
    #expect((Self.seen(looks) != nil) == isSeen)
  }
}
