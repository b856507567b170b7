import DocumentModel
@testable import FieldExtraction
import Testing

@Suite struct RowLeanTests {
  /// Labels at one margin, each row sinking by `slope` to the right.
  private static func lines(_ slope: Double) -> [ReadLine] {
    ["記号", "番号", "枝番", "氏名", "フリガナ", "生年月日"].enumerated().map { at, text in
      let y = 100 + Double(at) * 22
      let x = 60 - slope * y
      let box = BoundingBox(x, y, x + 10 * Double(text.count), y + 10)
      return ReadLine(
        line: TextLine(id: at, box: box),
        reading: Reading(
          reader: "ppocr-v6",
          glyphs: text.enumerated().map {
            Glyph(text: String($1), x: x + Double($0) * 10, confidence: 1)
          }))
    }
  }

  @Test(
    "Labels that drift to one side tell how rows lean", arguments: [-0.08, -0.03, 0, 0.05, 0.1])
  func slope(slope: Double) {
    #expect(abs(RowLean.slope(Self.lines(slope)) - slope) < 0.004)
  }

  @Test("Labels at different margins tell nothing")
  func ragged() {
    let mixed = Self.lines(0).enumerated().map { at, line in
      ReadLine(
        line: TextLine(
          id: at,
          box: BoundingBox(
            line.box.x0 + Double(at % 3) * 90, line.box.y0, line.box.x1 + Double(at % 3) * 90,
            line.box.y1)), reading: line.reading)
    }
    #expect(RowLean.slope(mixed) == 0)
  }

  @Test(
    "Where labels stand straight, columns written alike tell how rows lean",
    arguments: [-0.03, 0, 0.04])
  func columns(slope: Double) {
    let values = [
      ["S50.06.07", "S19.10.27", "S42.03.06"], ["山科八千代", "生田孝子", "勝田良一"], ["3805", "4210", "6902"],
    ]
    let people = values.enumerated().flatMap { row, texts in
      texts.enumerated().map { column, text in
        let x = 155 + 130 * Double(column)
        return ReadLine.printed(
          text, id: 100 + 10 * row + column, x: x, y: 120 + 22 * Double(row) + slope * (x - 155))
      }
    }
    #expect(abs(RowLean.slope(Self.lines(0) + people) - slope) < 0.004)
  }
}
