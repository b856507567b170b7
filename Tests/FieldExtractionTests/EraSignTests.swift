import DocumentModel
@testable import FieldExtraction
import Testing

@Suite struct EraSignTests {
  /// ㍼54年4月25日, 10 points high, the sign parted from the year by half a point; what reaches over that blank reads its last
  /// stroke as a 1.
  private struct Reader: WeighingReader {
    let blank: ClosedRange<Double>

    func readings(of region: Region, as grammar: Grammar, voices: Int) -> [Reading] {
      let margin = 0.18 * region.box.height
      let text: String
      switch grammar {
      case .era: text = region.box.x1 + margin > blank.upperBound ? "昭和5" : "昭和"
      default: text = region.box.x0 - margin < blank.lowerBound ? "154年4月25日" : "54年4月25日"
      }
      return ["ppocr-v5", "ppocr-v6"].prefix(voices).map { name in
        Reading(
          reader: name,
          glyphs: text.enumerated().map {
            Glyph(text: String($1), x: region.box.x0 + 6 * Double($0), confidence: 1)
          })
      }
    }

    func ink(in region: Region) -> InkReport? {
      InkReport(marks: 9, isDefaced: false, box: region.box)
    }

    func gaps(in region: Region) -> [ClosedRange<Double>] { [blank] }
  }

  private static func dates(_ raw: String, blank: ClosedRange<Double>) -> [String] {
    let page = RecordedReader([]).page
    return EraSign(page: page, reader: Reader(blank: blank))
      .dates(in: BoundingBox(50, 100, 120, 110), raw: raw).map(\.text)
  }

  @Test("An era in one sign is read apart from the year, neither with a stroke of the other")
  func apart() {
    #expect(
      Self.dates("754年4月25日", blank: 59.9...60.5) == ["昭和54年4月25日", "昭和54年4月25日"])
  }

  @Test(
    "What names its era, is no date or has no blank behind one em is not read so",
    arguments: [
      ("昭和54年4月25日", 59.9...60.5), ("1954-04-25", 59.9...60.5), ("754年4月25日", 80.0...81),
    ])
  func others(raw: String, blank: ClosedRange<Double>) {
    #expect(Self.dates(raw, blank: blank).isEmpty)
  }
}
