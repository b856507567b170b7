import DocumentModel
@testable import FieldExtraction
import Testing

@Suite struct LastFourPlacesTests {
  /// The last four glyphs of each candidate, of lines side by side: where they begin, what stands there.
  private static func candidates(_ row: [(x: Double, text: String)]) -> [String] {
    let reader = RecordedReader([[(5, "個人番号下4桁")]])
    let lines = row.enumerated().map { at, piece in
      let width = piece.text == "C" ? 3 : Double(piece.text.count) * 10
      return ReadLine(
        line: TextLine(id: at, box: BoundingBox(piece.x, 100, piece.x + width, 110)),
        reading: Reading(
          reader: "ppocr-v6",
          glyphs: piece.text.enumerated().map {
            Glyph(text: String($1), x: piece.x + Double($0) * 10, confidence: 1)
          }))
    }
    let finder = LastFourFinder(page: reader.page, reader: reader)
    return LastFourPlaces(finder: finder, lines: lines, cells: []).candidates(besides: [])
      .map { String($0.line.plain.suffix(4)) }
  }

  @Test(
    "Digits far behind signs or a bracket are theirs; words, a number of other length and what is further off are not",
    arguments: [
      ("**", 240.0, "8095", ["8095"]), ("C", 240, "8400", ["8400"]), ("**", 400, "8095", []),
      ("**", 240, "80951", []), ("記載", 240, "8095", []),
    ])
  func reaching(first: String, x: Double, second: String, expected: [String]) {
    #expect(
      Self.candidates([(20, "個人番号下4桁"), (140, first), (x, second)]) == expected)
  }
}
