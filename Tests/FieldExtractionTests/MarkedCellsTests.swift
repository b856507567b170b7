import DocumentModel
@testable import FieldExtraction
import Testing

/// A ruled list of five reasons, rows of 17 points, the cell for the mark right of the words or left of them.
@Suite struct MarkedCellsTests {
  /// What lies in the cells for marks, by row.
  private struct Inks: WeighingReader {
    let inks: [Double]

    func weight(of region: Region) -> Double? {
      inks.indices.first { MarkedCellsTests.words($0).contains(x: 100, y: region.box.midY) }
        .map { inks[$0] }
    }
  }

  private static let reasons = [
    "この住所に宛名の方は居住していません", "転居先不明", "受領を拒まれましたので返送します", "新しい言い方です", "保管期間経過",
  ]
  private static let page = RecordedReader([[(5, "個人番号")]]).page

  private static func words(_ row: Int) -> BoundingBox {
    BoundingBox(60, 100 + 17 * Double(row), 268, 115 + 17 * Double(row))
  }

  private static func list(markIsLeft: Bool) -> MarkedCells? {
    let lines = reasons.enumerated().map { at, text in
      ReadLine.printed(
        text, id: at, in: BoundingBox(66, words(at).y0 + 3, 226, words(at).y1 - 3))
    }
    let marks = reasons.indices.map { row -> BoundingBox in
      let cell = words(row)
      return markIsLeft
        ? BoundingBox(32, cell.y0, 58, cell.y1) : BoundingBox(270, cell.y0, 296, cell.y1)
    }
    let head = BoundingBox(60, 80, 268, 98)
    return MarkedCells(lines, cells: reasons.indices.map(words) + marks + [head])
  }

  @Test(
    "The reason with ink in its cell where all others are empty holds, on either side of the words",
    arguments: [
      ([0, 0, 0.06, 0, 0.001], ReturnReasonCode.refused), ([0.05, 0, 0, 0, 0], .unknownAtAddress),
      ([0.0001, 0, 0.009, 0, 0.0002], .refused),
    ] as [([Double], ReturnReasonCode)], [true, false])
  func marked(inks: (inks: [Double], code: ReturnReasonCode), isLeft: Bool) throws {
    let list = try #require(Self.list(markIsLeft: isLeft))
    #expect(list.marked(Inks(inks: inks.inks), Self.page)?.code == inks.code)
  }

  @Test("A mark beside words nobody knows is a mark, though no reason")
  func unknown() throws {
    let list = try #require(Self.list(markIsLeft: false))
    let marked = try #require(list.marked(Inks(inks: [0, 0, 0, 0.05, 0]), Self.page))
    #expect(marked.code == nil)
    #expect(marked.line.plain == "新しい言い方です")
  }

  @Test(
    "No mark, two of them, or numbers in all cells say nothing",
    arguments: [
      [0, 0, 0.001, 0, 0], [0.05, 0, 0.04, 0, 0], [0.0015, 0, 0.009, 0, 0],
      [0.1, 0.09, 0.11, 0.1, 0.1],
    ])
  func none(inks: [Double]) throws {
    let list = try #require(Self.list(markIsLeft: false))
    #expect(list.marked(Inks(inks: inks), Self.page)?.line == nil)
  }

  @Test("Lines without cells are no such list")
  func bare() {
    let lines = Self.reasons.enumerated().map { at, text in
      ReadLine.printed(text, id: at, in: Self.words(at))
    }
    #expect(MarkedCells(lines, cells: []) == nil)
  }
}
