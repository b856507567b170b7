import DocumentModel
@testable import FieldExtraction
import Testing

/// A slip of two columns, glyphs and print ten points high, a box of eight points before each reason.
@Suite struct TickedBoxesTests {
  /// Boxes with upright edges at `left` and `left + 8`; those at `ticked` have ink in the middle.
  private struct Boxes: WeighingReader {
    let boxes: [BoundingBox]
    let ticked: Set<Int>

    func weight(of region: Region) -> Double? {
      let at = boxes.firstIndex {
        abs($0.midY - region.box.midY) < 2 && region.box.x1 > $0.x0 && region.box.x0 <= $0.x1
      }
      guard let at else { return 0 }
      let box = boxes[at]
      // A strip, as high as the print, at an edge; else the middle.
      if region.box.width < 2 {
        let isEdge = [box.x0, box.x1].contains { edge in
          region.box.x0 <= edge && edge < region.box.x1
        }
        return (isEdge ? 0.6 : 0.1) * region.box.width / region.box.height
      }
      return ticked.contains(at) ? 0.08 : 0.0002
    }
  }

  private static let reasons = [
    ("□該当する方がおられません", 50.0, 100.0), ("□引っ越し先不明", 250, 100), ("□転送期間満了", 50, 120),
    ("□あて名不完全", 250, 120), ("受取拒絶", 50, 140), ("□保管期限切れ", 250, 140),
  ]
  private static let page = RecordedReader([[(5, "個人番号")]]).page

  private static func slip(height: Double = 10) -> (lines: [ReadLine], boxes: [BoundingBox]) {
    let lines = reasons.enumerated().map { id, entry -> ReadLine in
      let (text, x, y) = entry
      // Of the ticked box nothing was read but its room is left.
      let words = text.hasPrefix("□") ? x : x + 14
      let high = id == 4 ? height : 10
      return ReadLine(
        line: TextLine(
          id: id, box: BoundingBox(x, y + 5 - high / 2, x + 130, y + 5 + high / 2), text: nil,
          glyphBoxes: []),
        reading: Reading(
          reader: "ppocr-v6",
          glyphs: text.enumerated().map { at, letter in
            // The box is one glyph, its words begin 14 points behind its edge.
            let begin =
              text.hasPrefix("□")
              ? (at == 0 ? x : x + 14 + 10 * Double(at - 1)) : words + 10 * Double(at)
            return Glyph(text: String(letter), x: begin, confidence: 1)
          }))
    }
    return (lines, reasons.map { BoundingBox($0.1 + 1, $0.2, $0.1 + 9, $0.2 + 10) })
  }

  @Test(
    "The reason with ink in its box where all others have none holds, in either column, however little ink that is",
    arguments: [
      (Set([4]), ReturnReasonCode.refused), ([3], .incompleteAddress), ([0], .unknownAtAddress),
      ([], nil), ([1, 4], nil),
    ] as [(Set<Int>, ReturnReasonCode?)])
  func ticked(at: Set<Int>, code: ReturnReasonCode?) throws {
    let (lines, boxes) = Self.slip()
    let slip = try #require(TickedBoxes(lines))
    #expect(slip.marked(Boxes(boxes: boxes, ticked: at), Self.page)?.code == code)
  }

  @Test("A line as high as two says nothing: the tick that ties them may be the other's")
  func tied() throws {
    let (lines, boxes) = Self.slip(height: 22)
    let slip = try #require(TickedBoxes(lines))
    #expect(slip.marked(Boxes(boxes: boxes, ticked: [4]), Self.page) == nil)
  }

  @Test("A reason without a box, and a list without boxes, are none of this kind")
  func none() throws {
    let (lines, boxes) = Self.slip()
    let slip = try #require(TickedBoxes(lines))
    #expect(slip.marked(Boxes(boxes: Array(boxes.dropLast()), ticked: [4]), Self.page) == nil)
    #expect(
      TickedBoxes([ReadLine.printed("転居先不明", id: 0, y: 100), .printed("受取拒絶", id: 1, y: 120)])
        == nil)
  }
}
