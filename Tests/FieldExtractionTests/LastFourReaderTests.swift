import DocumentModel
@testable import FieldExtraction
import Testing

@Suite struct LastFourReaderTests {
  /// A line of masked digits whose close looks and ink are given.
  private struct Close: RegionReader {
    let line: String
    let digits: String
    let marks: Int
    /// What the second engine makes of the line, where it differs.
    var secondLine: String?
    /// What the second engine makes of the digits, where it differs.
    var secondDigits: String?
    /// What the models of the third engine make of the digits, where they differ.
    var thirdDigits: [String] = []
    var blanks: [ClosedRange<Double>] = []
    /// How far glyphs stand from their places in even steps, by index.
    var shifts: [Int: Double] = [:]
    var isPatched = false

    var page: Page {
      Page(
        number: 1, width: 595, height: 842, source: .pixels,
        lines: [TextLine(id: 0, box: BoundingBox(50, 100, 170, 110))], cells: [],
        toScan: .identity, quality: PageQuality(dpi: 300, turn: 0, skew: 0, inkShare: 0.05))
    }

    func readings(of region: Region, as grammar: Grammar, voices: Int) -> [Reading] {
      let third = zip(["tesseract-eng", "tesseract-script"], thirdDigits + [digits])
      let closeLooks = [("ppocr-v6", digits), ("ppocr-v5", secondDigits ?? digits)] + third
      return closeLooks.prefix(voices).map { name, close in
        let whole = name == "ppocr-v5" ? secondLine ?? line : line
        let text = grammar == .digits ? close : whole
        return Reading(
          reader: name,
          glyphs: text.enumerated().map {
            Glyph(
              text: String($1), x: 50 + Double($0) * 10 + (shifts[$0] ?? 0), confidence: 1)
          })
      }
    }

    func ink(in region: Region) -> InkReport? {
      InkReport(marks: marks, isDefaced: false, isPatched: isPatched, box: region.box)
    }
    func gaps(in region: Region) -> [ClosedRange<Double>] { blanks }
    func cut(_ region: Region, rightOf x: Double) -> Region {
      Region(page: 1, box: BoundingBox(x, region.box.y0, region.box.x1, region.box.y1))
    }
  }

  /// ○ that touches the digit behind it: no blank column parts them, so that a cut at one loses the digit.
  private struct Touching: RegionReader {
    /// How many of the glyphs a cut at the next blank column keeps.
    let kept: Int
    let line = "OOOOOOOO8279"

    func readings(of region: Region, as grammar: Grammar, voices: Int) -> [Reading] {
      let glyphs = line.enumerated().map {
        Glyph(text: String($1), x: 50 + Double($0) * 10, confidence: 1)
      }.filter { $0.x >= region.box.x0 }
      return ["ppocr-v6", "ppocr-v5", "tesseract-eng"].prefix(voices).map {
        Reading(reader: $0, glyphs: glyphs)
      }
    }
    func ink(in region: Region) -> InkReport? {
      InkReport(marks: kept, isDefaced: false, box: region.box)
    }
    func gaps(in region: Region) -> [ClosedRange<Double>] { [] }
    func cut(_ region: Region, rightOf x: Double) -> Region {
      Region(
        page: 1,
        box: BoundingBox(
          50 + Double(line.count - kept) * 10 - 1, region.box.y0, region.box.x1, region.box.y1))
    }
  }

  @Test("A sign that touches the first digit is cut through, where four looks agree")
  func touching() throws {
    let reader = Touching(kept: 3)
    let box = BoundingBox(50, 100, 170, 110)
    let page = Page(
      number: 1, width: 595, height: 842, source: .pixels, lines: [TextLine(id: 0, box: box)],
      cells: [], toScan: .identity, quality: PageQuality(dpi: 300, turn: 0, skew: 0, inkShare: 0.05)
    )
    let reading = reader.readings(of: Region(page: 1, box: box), as: .line, voices: 1)[0]
    let line = ReadLine(line: page.lines[0], reading: reading)
    let candidate = try #require(
      LastFourFinder(page: page, reader: reader).candidate(line, isLabelled: true))
    #expect(LastFourReader(page: page, reader: reader).copy(candidate).agreed == "8279")
  }

  private static func value(_ close: Close) -> String? {
    let page = close.page
    let reading = close.readings(
      of: Region(page: 1, box: page.lines[0].box), as: .line, voices: 1)[0]
    let line = ReadLine(line: page.lines[0], reading: reading)
    let finder = LastFourFinder(page: page, reader: close)
    return finder.candidate(line, isLabelled: true).flatMap {
      LastFourReader(page: page, reader: close).copy($0).agreed
    }
  }

  @Test(
    "One of two equal digits that close looks lose is there, where line and ink say so",
    arguments: [("706", 4, "7706"), ("706", 3, nil), ("776", 4, nil), ("7706", 4, "7706")])
  func twins(digits: String, marks: Int, expected: String?) {
    #expect(Self.value(Close(line: "XXXXXXXX7706", digits: digits, marks: marks)) == expected)
  }

  @Test(
    "A digit that the second engine loses is there where all others and the ink say so; one that it reads otherwise is not",
    arguments: [
      ("962", 4, "6962"), ("6902", 4, nil), ("962", 3, nil), ("62", 4, nil), ("296", 4, nil),
    ])
  func lost(second: String, marks: Int, expected: String?) {
    let close = Close(
      line: "XXXXXXXX6962", digits: "6962", marks: marks, secondLine: "XXXXXXXX962",
      secondDigits: second)
    #expect(Self.value(close) == expected)
  }

  @Test(
    "The full stop of a sentence behind the digits is none of them",
    arguments: ["0019。", "0019、", "0019）。"])
  func sentence(digits: String) {
    #expect(Self.value(Close(line: "********0019。", digits: digits, marks: 4)) == "0019")
  }

  @Test(
    "Strokes in pieces: a first 0 counts behind signs that it is not taken for",
    arguments: [("XXXXXXXX0497", "0497"), ("********0497", "0497"), ("○○○○○○○○0497", nil)])
  func pieces(line: String, expected: String?) {
    #expect(Self.value(Close(line: line, digits: "0497", marks: 6)) == expected)
  }

  @Test(
    "Equal digits that touch count where all stand in even steps; half a step apart one was seen twice",
    arguments: [([:], "9973"), ([9: -6.0], nil)] as [([Int: Double], String?)])
  func even(shifts: [Int: Double], expected: String?) {
    let close = Close(line: "********9973", digits: "9973", marks: 2, shifts: shifts)
    #expect(Self.value(close) == expected)
  }

  @Test("A bracket behind the digits is cut off at the blank between")
  func bracket() {
    let line = ReadLine.printed("********0333）", x: 50)
    let page = Close(line: "", digits: "", marks: 4).page
    let close = Close(line: line.plain, digits: "0333", marks: 4, blanks: [168...173])
    let candidate = LastFourFinder.Candidate(
      line: line, firstDigit: 8, isFullNumber: false, maskUnusual: false)
    let copy = LastFourReader(page: page, reader: close).copy(candidate)
    #expect(copy.agreed == "0333")
    #expect(abs(copy.evidence.box.x1 - 170.5) < 1)
  }

  @Test(
    "Where the third engine reads nothing its other model is asked, and not where it agrees or sees other digits",
    arguments: [
      (["7113"], ["ppocr-v6", "ppocr-v5", "tesseract-eng", "line"]),
      (["", "7113"], ["ppocr-v6", "ppocr-v5", "tesseract-script", "line"]),
      (["", "1113"], ["ppocr-v6", "ppocr-v5", "line"]),
      (["1113", "7113"], ["ppocr-v6", "ppocr-v5", "line"]),
    ])
  func otherThird(third: [String], readers: [String]) {
    let close = Close(
      line: "XXXXXXXX7113", digits: "7113", marks: 4, thirdDigits: third)
    let candidate = LastFourFinder.Candidate(
      line: .printed(close.line, x: 50), firstDigit: 8, isFullNumber: false, maskUnusual: false)
    let copy = LastFourReader(page: close.page, reader: close).copy(candidate)
    #expect(copy.agreed == "7113")
    #expect(copy.evidence.readers == readers)
  }

  @Test("A cut through the first digit changes it for all close looks: the line objects")
  func cutThrough() {
    let close = Close(line: "XXXXXXXX6629", digits: "5629", marks: 4)
    #expect(Self.value(close) == nil)
    let upheld = Close(line: "XXXXXXXX6629", digits: "5629", marks: 4, secondLine: "XXXXXXXX5629")
    #expect(Self.value(upheld) == "5629")
  }

  @Test(
    "Where the first look sees three digits, all close looks have to agree on four: 06 with a white blot is read as 00 by most",
    arguments: [([], "0058"), ([""], nil), (["6658", "0058"], nil)] as [([String], String?)])
  func fewer(third: [String], expected: String?) {
    let close = Close(
      line: "XXXXXXXX058", digits: "0058", marks: 4, thirdDigits: third)
    let candidate = LastFourFinder.Candidate(
      line: .printed(close.line, x: 50), firstDigit: 8, isFullNumber: false, maskUnusual: false)
    #expect(LastFourReader(page: close.page, reader: close).copy(candidate).agreed == expected)
  }

  @Test("Where other paper lies among the digits they are read, and no engine is a third voice")
  func patched() {
    let close = Close(line: "XXXXXXXX6311", digits: "6311", marks: 4, isPatched: true)
    let candidate = LastFourFinder.Candidate(
      line: .printed(close.line, x: 50), firstDigit: 8, isFullNumber: false, maskUnusual: false)
    let copy = LastFourReader(page: close.page, reader: close).copy(candidate)
    #expect(copy.agreed == "6311")
    #expect(copy.evidence.readers == ["ppocr-v6", "ppocr-v5"])
  }

  @Test(
    "Four digits that readers agree on, in four marks of ink",
    arguments: [
      ("7320", 4, "7320"), ("-7320", 4, "7320"), ("*7320", 4, "7320"),
      // The X is one of the four marks: white tape lies over most of the first digit.
      ("X7320", 4, nil), ("●7320", 4, nil),
    ])
  func marks(digits: String, marks: Int, expected: String?) {
    let close = Close(line: "XXXXXXXX4320", digits: digits, marks: marks)
    let same = Close(line: "XXXXXXXX7320", digits: digits, marks: marks)
    #expect(Self.value(same) == expected)
    // The first look objects to other digits, unless every close look is of one mind.
    #expect(Self.value(close) == expected || Self.value(close) == nil)
  }
}
