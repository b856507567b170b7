import DocumentModel
@testable import FieldExtraction
import Testing

@Suite struct CaptionsBelowTests {
  /// Lines below each other at even distances, the first at the top.
  private static func lines(_ texts: [String]) -> [ReadLine] {
    texts.enumerated().map { ReadLine.printed($1, id: $0, y: 100 + Double($0) * 16) }
  }

  private static let form = [
    "1234", "（記号）", "56789", "（番号）", "山本恵子", "（氏名）", "昭和40年10月1日", "（生年月日）",
  ]

  @Test("Where each label has print above and the last none below, the print above is its value")
  func below() {
    let lines = Self.lines(Self.form)
    let captions = CaptionsBelow(lines)
    let values = lines.compactMap { captions.value(over: $0)?.reading.text }
    #expect(values == ["1234", "56789", "山本恵子", "昭和40年10月1日"])
  }

  @Test(
    "What fits tells where a value holds a label too, one label has its value beside it, and one has words before it"
  )
  func fitting() {
    var lines = Self.lines([
      "1985（枝番）02", "（ご加入の記号）", "山本恵子", "（氏名）", "昭和40年10月1日", "（生年月日）", "0682",
      "（届け出のあった個人番号の下4桁）",
    ])
    let label = ReadLine.printed("保険者番号", id: 90, y: 300)
    lines += [label, .printed("06279988", id: 91, x: label.box.x1 + 12, y: 300)]
    let captions = CaptionsBelow(lines)
    let values = lines.compactMap { captions.value(over: $0)?.reading.text }
    #expect(values == ["1985（枝番）02", "山本恵子", "昭和40年10月1日", "0682"])
  }

  @Test("In a cell the caption may stand at the right and its value at the left")
  func inCells() {
    let form = [("1234", "（記号）"), ("山本恵子", "（氏名）"), ("昭和40年10月1日", "（生年月日）"), ("05", "（枝番）")]
    let lines = form.enumerated().flatMap { at, pair in
      [
        ReadLine.printed(pair.0, id: 2 * at, x: 50, y: 100 + 40 * Double(at)),
        .printed(pair.1, id: 2 * at + 1, x: 200, y: 116 + 40 * Double(at)),
      ]
    }
    let cells = (0..<4).map {
      BoundingBox(40, 96 + 40 * Double($0), 280, 134 + 40 * Double($0))
    }
    let captions = CaptionsBelow(lines, cells: cells)
    #expect(lines.compactMap { captions.value(over: $0)?.plain } == form.map(\.0))
    #expect(lines.allSatisfy { CaptionsBelow(lines).value(over: $0) == nil })
    let frame = [BoundingBox(30, 90, 300, 300)]
    #expect(lines.allSatisfy { CaptionsBelow(lines, cells: frame).value(over: $0) == nil })
  }

  @Test("Labels over their values, few labels, and labels with values beside them are no captions")
  func others() {
    let swapped = stride(from: 0, to: Self.form.count, by: 2).flatMap {
      [Self.form[$0 + 1], Self.form[$0]]
    }
    for texts in [swapped, Array(Self.form.prefix(4))] {
      let lines = Self.lines(texts)
      #expect(lines.allSatisfy { !CaptionsBelow(lines).holds($0) })
    }
  }
}
