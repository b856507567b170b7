import DocumentModel
@testable import FieldExtraction
import Testing

@Suite struct LostDotsTests {
  /// Ink drawn in text: a digit or a letter is a mark as high as the line, `.` a dot, `-` a dash, a blank is blank.
  private struct Ink: RegionReader {
    let drawn: [Character]
    static let box = BoundingBox(50, 100, 50 + 6 * 40, 110)

    private func x(_ at: Int) -> Double { 50 + Double(at) * 6 }

    func gaps(in region: Region) -> [ClosedRange<Double>] {
      let isMiddle = region.box.height > 9
      var marks: [ClosedRange<Double>] = []
      for (at, sign) in drawn.enumerated() where sign != " " {
        let width = sign == "." ? 1.5 : sign == "-" ? 3.6 : 5
        let left = x(at) + (5 - width) / 2
        guard left >= region.box.x0 - 0.1, left + width <= region.box.x1 + 0.1 else { continue }
        if isMiddle || sign != "." && sign != "-" { marks.append(left...(left + width)) }
      }
      return zip(marks, marks.dropFirst()).map { $0.upperBound...$1.lowerBound }
    }

    func readings(of region: Region, as grammar: Grammar, voices: Int) -> [Reading] { [] }
    func ink(in region: Region) -> InkReport? { nil }
    func cut(_ region: Region, rightOf x: Double) -> Region {
      region.part(BoundingBox(max(x, region.box.x0), region.box.y0, region.box.x1, region.box.y1))
    }
  }

  /// - Parameter read: What the reader makes of it; `_` stands where it passes a sign or a blank over.
  private static func restored(_ drawn: String, read: String) -> String {
    let glyphs = read.enumerated().filter { $0.element != "_" }.map {
      Glyph(text: String($0.element), x: 50 + Double($0.offset) * 6, confidence: 1)
    }
    let box = BoundingBox(50, 100, 50 + Double(drawn.count) * 6, 110)
    let line = ReadLine(
      line: TextLine(id: 0, box: box), reading: Reading(reader: "ppocr-v6", glyphs: glyphs))
    let page = Page(
      number: 1, width: 595, height: 842, source: .pixels, lines: [line.line], cells: [],
      toScan: .identity, quality: PageQuality(dpi: 300, turn: 0, skew: 0, inkShare: 0.05))
    return LostDots(page: page, reader: Ink(drawn: Array(drawn))).restored(line).reading.text
  }

  @Test(
    "What stands between digits is put back where the ink shows it",
    arguments: [
      ("646.12694.05", "646_12694_05", "646・12694・05"),
      ("8902693.258.02", "8902693・258_02", "8902693・258・02"),
      ("46-0798", "46_0798", "46-0798"),
      ("4109  12345", "4109__12345", "4109 12345"),
      ("4270.69328(01)", "4270_69328(01)", "4270・69328(01)"),
      // Nothing was lost.
      ("06149967", "06149967", "06149967"),
      ("646.12694", "646・12694", "646・12694"),
      ("646-12694", "646-12694", "646-12694"),
      // A digit was lost as well: nothing is known about what stands where.
      ("646.12694.05", "646_1269__05", "646126905"),
      // Digits set wide, all alike.
      ("1 2 3 4 5 6", "1_2_3_4_5_6", "123456"),
    ])
  func between(drawn: String, read: String, expected: String) {
    #expect(Self.restored(drawn, read: read) == expected)
  }

  @Test("Few digits and digits among words are left alone", arguments: ["12.3", "第12345"])
  func others(drawn: String) {
    let read = drawn.replacing(".", with: "_")
    #expect(Self.restored(drawn, read: read) == read.replacing("_", with: ""))
  }
}
