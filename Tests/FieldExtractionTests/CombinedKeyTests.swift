import DocumentModel
@testable import FieldExtraction
import Testing

@Suite struct CombinedKeyTests {
  /// Symbol and number of a key whose glyphs stand at some places, in tens of points.
  private static func parts(_ text: String, at places: [Double]) -> [String] {
    CombinedKey.places(place(text, at: places)).map(\.place.raw)
  }

  /// A line of glyphs at even places, or at those given in tens of points.
  private static func place(_ text: String, at places: [Double]? = nil) -> ValuePlace {
    let glyphs = zip(text, places ?? even(text)).map {
      Glyph(text: String($0), x: $1 * 10, confidence: 1)
    }
    return .whole(
      ReadLine(
        line: TextLine(id: 0, box: BoundingBox(0, 100, 400, 115)),
        reading: Reading(reader: "ppocr-v6", glyphs: glyphs)))
  }

  private static func even(_ text: String) -> [Double] { (0..<text.count).map(Double.init) }

  @Test(
    "The last separator parts symbol and number",
    arguments: [
      ("1234-56789", ["1234", "56789"]), ("71-0000-000123", ["71-0000", "000123"]),
      ("1234・567", ["1234", "567"]),
      ("123456789", []), ("12-34-01", []), ("2180112・351(05)", ["2180112", "351", "05"]),
      ("12-345（枝番）", []), ("8221477|349", ["8221477", "349"]), ("12・3|9", []),
    ])
  func separators(text: String, expected: [String]) {
    #expect(Self.parts(text, at: Self.even(text)) == expected)
  }

  @Test(
    "Where the separator was lost one step far wider than the others parts them; two such steps do not"
  )
  func lostSeparator() {
    #expect(Self.parts("932076210", at: [0, 1, 2, 3, 5, 6, 7, 8, 9]) == ["9320", "76210"])
    #expect(Self.parts("932076210", at: [0, 1, 2, 3, 5, 6, 8, 9, 10]) == [])
  }

  @Test(
    "Of the blanks between digits set wide the one that is far wider than the others parts them")
  func wideBlank() {
    let xs: [Double] = [79, 83, 87, 91, 97, 105, 108, 124, 132, 135, 142, 146, 152, 154, 160]
    let parts = Self.parts("8 9 63 10 8 0 1", at: xs.map { $0 / 10 })
    #expect(parts.map { $0.filter { $0 != " " } } == ["8963", "10801"])
  }

  @Test("In narrow print a blank is one that is twice as wide as the steps of the digits")
  func narrowBlank() {
    let steps: [Double] = [0, 7, 13, 20, 26, 40, 47, 54, 63, 72, 78, 92, 100]
    let parts = CombinedKey.places(
      Self.place("1514 14570 00", at: steps.map { $0 / 8 }), hasBranch: true)
    #expect(parts.map(\.place.raw) == ["1514", "14570", "00"])
    let even = CombinedKey.places(
      Self.place("1514-14570 00", at: (0..<13).map { Double($0) * 0.65 }), hasBranch: true)
    #expect(even.isEmpty)
  }

  @Test(
    "Where the label announces the branch number, two digits behind the last separator are it",
    arguments: [
      ("8328/3989/00", ["8328", "3989", "00"]), ("4989-40916-02", ["4989", "40916", "02"]),
      ("12・345・01", ["12", "345", "01"]), ("12・345・0O", ["12", "345", "0O"]),
      ("1234・567（02）", ["1234", "567", "02"]),
      ("3648 - 65159 - 00 一", ["3648", " 65159", "00"]),
      // Whether 89 is the branch number whose separator was lost is not known.
      ("8328/3989", []),
    ])
  func threeParts(text: String, expected: [String]) {
    #expect(CombinedKey.places(Self.place(text), hasBranch: true).map(\.place.raw) == expected)
  }

  @Test(
    "Beside 番号（枝番） two digits in brackets or behind a separator are the branch number; without either nothing is",
    arguments: [
      ("9 42(0 0)", ["9 42", "0 0"]), ("178（01）", ["178", "01"]), ("178-01", ["178", "01"]),
      ("17801", []),
    ])
  func numberAndBranch(text: String, expected: [String]) {
    let places = CombinedKey.numberAndBranch(Self.place(text), isAnnounced: true)
    #expect(places.map(\.place.raw) == expected)
  }

  @Test("Where the label announces the branch number, a wide step before two digits parts it off")
  func lostLastSeparator() {
    let text = "710-97501"
    let places = [0, 1, 2, 3, 4, 5, 6, 8, 9].map(Double.init)
    let parts = CombinedKey.places(Self.place(text, at: places), hasBranch: true)
    #expect(parts.map(\.place.raw) == ["710", "975", "01"])
  }

  @Test(
    "A hyphen is the symbol's own where a blank follows and too many digits would be the number's")
  func hyphenBeforeBlank() {
    let text = "49-0109 419681"
    #expect(Self.parts(text, at: Self.even(text)) == ["49-0109", "419681"])
  }

  @Test("A hyphen is the symbol's own where a far wider step follows it")
  func hyphenAndLostDot() {
    let text = "26-0916936590"
    let places = [0, 1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12, 13].map(Double.init)
    #expect(Self.parts(text, at: places) == ["26-0916", "936590"])
    #expect(Self.parts(text, at: Self.even(text)) == [])
  }

  @Test("A word before digits is the symbol; with digits of its own they end at a wide step")
  func words() {
    #expect(Self.parts("架空4461357", at: Self.even("架空4461357")) == ["架空", "4461357"])
    #expect(Self.parts("架空一4461357", at: Self.even("架空一4461357")) == ["架空", "4461357"])
    #expect(
      Self.parts("架914461357", at: [0, 2, 3, 5, 6, 7, 8, 9, 10, 11]) == ["架91", "4461357"])
  }

  @Test(
    "Two digits behind the hyphen of a number are its branch number, where no label asks for one",
    arguments: [
      ("56926-00", ["56926", "00"]), ("123－01", ["123", "01"]), ("56926-0", []), ("56926・00", []),
      ("56926 00", []), ("12-34", []), ("12-345-01", []), ("5692600", []),
    ])
  func branchBehindHyphen(text: String, expected: [String]) {
    #expect(CombinedKey.branchBehindHyphen(Self.place(text)).map(\.place.raw) == expected)
  }
}
