import DocumentModel
@testable import FieldExtraction
import Testing

@Suite struct UprightLabelsTests {
  /// Reads every row for itself as a mere stroke, and rows side by side as a word.
  private struct Rows: RegionReader {
    let word: String
    let count: Int

    func readings(of region: Region, as grammar: Grammar, voices: Int) -> [Reading] {
      let text = region.rows.count == count ? word : "丨"
      return [
        Reading(
          reader: "ppocr-v6",
          glyphs: text.enumerated().map {
            Glyph(text: String($1), x: Double($0) * 10, confidence: 1)
          })
      ]
    }
    func ink(in region: Region) -> InkReport? { nil }
    func cut(_ region: Region, rightOf x: Double) -> Region { region }
    func gaps(in region: Region) -> [ClosedRange<Double>] { [] }
  }

  /// What is read in a cell with rows of letters, on a page of print ten points high.
  private static func labels(
    _ texts: [String], word: String, cell: BoundingBox = BoundingBox(40, 90, 64, 150)
  ) -> [String] {
    let print = (0..<9).map { BoundingBox(200, 100 + Double($0) * 20, 300, 110 + Double($0) * 20) }
    let rows = texts.indices.map {
      BoundingBox(43, 96 + Double($0) * 9.5, 60, 104 + Double($0) * 9.5)
    }
    let all = (rows + print).enumerated().map { TextLine(id: $0, box: $1) }
    let page = Page(
      number: 1, width: 595, height: 842, source: .pixels, lines: all, cells: [cell],
      toScan: .identity, quality: PageQuality(dpi: 300, turn: 0, skew: 0, inkShare: 0.05))
    let lines = zip(texts, rows).enumerated().map {
      ReadLine.printed($1.0, id: $0, in: $1.1)
    }
    return UprightLabels(page: page, reader: Rows(word: word, count: texts.count))
      .told(lines, all: all).map(\.plain)
  }

  @Test("The rows of a narrow cell that are a label together are one line")
  func together() {
    #expect(
      Self.labels(["医「", "呆険", "の呆", "食者", "番号"], word: "医療保険の保険者番号") == ["医療保険の保険者番号"])
    #expect(Self.labels(["丨", "名", "苗"], word: "山田花子") == ["丨", "名", "苗"])
  }

  @Test("Labels of their own below each other, and what stands in a wide cell, stay as they are")
  func apart() {
    #expect(Self.labels(["記号", "番号", "枝番"], word: "記号番号枝番") == ["記号", "番号", "枝番"])
    #expect(
      Self.labels(["生年", "月", "日"], word: "生年月日", cell: BoundingBox(40, 90, 140, 150))
        == ["生年", "月", "日"])
  }
}
