import DocumentModel
@testable import FieldExtraction
import Testing

@Suite struct SentenceBesideTests {
  /// The digits of each candidate on a sheet of a sentence and what stands in the box right of it, from the top.
  private static func digits(_ sentence: String, _ rows: [String], x: Double) -> [String] {
    let reader = RecordedReader([[(5, "個人番号下4桁")]])
    let line = ReadLine.printed(sentence, id: 0, x: 20, y: 104)
    let value = rows.enumerated().map {
      ReadLine.printed($1, id: $0 + 1, x: x, y: 104 + Double($0) * 16)
    }
    let cells = [BoundingBox(x - 10, 90, x + 140, 150)]
    let lines = [line] + WrappedValues.joined(value, cells: cells)
    let finder = LastFourFinder(page: reader.page, reader: reader)
    return LastFourPlaces(finder: finder, lines: lines, cells: cells).candidates(besides: [])
      .map { String($0.line.plain.suffix(4)) }
  }

  @Test(
    "A sentence that points to its right has the digits in the box there, masked, announced or wrapped",
    arguments: [
      ("あなたの個人番号の下4桁は右のとおりです。", ["末尾 9943"], ["9943"]),
      ("登録された個人番号の下4桁は右記のとおりです", ["********1234"], ["1234"]),
      ("あなたの個人番号の下4桁は右の", ["（下4桁）6379"], ["6379"]),
      ("あなたの個人番号の下4桁は右のとおりです。", ["**** ****", "0592"], ["0592"]),
      ("あなたの記号は右のとおりです。", ["9943"], []), ("個人番号の下4桁は右のとおりです。", ["架空市見本町"], []),
    ])
  func beside(sentence: String, rows: [String], expected: [String]) {
    #expect(Self.digits(sentence, rows, x: 300) == expected)
  }

  @Test("What stands left of the end of the sentence is not meant")
  func left() {
    #expect(Self.digits("あなたの個人番号の下4桁は右のとおりです。", ["9943"], x: 60).isEmpty)
  }
}
