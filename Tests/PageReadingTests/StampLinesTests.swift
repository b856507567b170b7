import DocumentModel
@testable import PageReading
import Testing

@Suite struct StampLinesTests {
  /// Reads lines as words and letters set side by side as others; counts how often it is asked.
  private final class Words: RegionReader {
    private(set) var looks = 0

    func readings(of region: Region, as grammar: Grammar, voices: Int) -> [Reading] {
      looks += 1
      let text = region.rows.isEmpty ? "転居先" : "受取拒絶"
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
    func weight(of region: Region) -> Double? { nil }
  }

  private static func page(_ boxes: [BoundingBox]) -> Page {
    Page(
      number: 1, width: 595, height: 842, source: .pixels,
      lines: boxes.enumerated().map { TextLine(id: $0, box: $1) }, cells: [], toScan: .identity,
      quality: PageQuality(dpi: 200, turn: 0, skew: 0, inkShare: 0.05))
  }

  /// Four letters, one below the other.
  private static func column(_ at: Int) -> [BoundingBox] {
    let x = 30 + Double(at % 8) * 65
    let top = 20 + Double(at / 8) * 100
    return (0..<4).map { BoundingBox(x, top + 14 * Double($0), x + 12, top + 12 + 14 * Double($0)) }
  }

  private static func line(_ at: Int) -> BoundingBox {
    BoundingBox(40, 500 + 30 * Double(at), 160, 512 + 30 * Double(at))
  }

  @Test("A line is read as it lies, letters below each other side by side")
  func both() {
    let reader = Words()
    let stamps = StampLines(Self.page(Self.column(0) + [Self.line(0)]), reader).stamps
    #expect(Set(stamps.map(\.text)) == ["受取拒絶", "転居先"])
  }

  @Test(
    "However many marks a page shows, no more than sixteen are read",
    arguments: [(0, 40), (1, 20), (1, 8), (3, 7), (40, 0), (15, 20), (2, 1)])
  func looks(lines: Int, columns: Int) {
    let reader = Words()
    let boxes = (0..<lines).map(Self.line) + (0..<columns).flatMap(Self.column)
    let stamps = StampLines(Self.page(boxes), reader).stamps
    #expect(reader.looks <= 16)
    #expect(stamps.count <= 16)
    #expect(!stamps.isEmpty)
  }
}
