import Foundation
@testable import PageReading
import Testing

/// Rows of marks 20 pixels high; level ones at the top of the page, others below that lean.
@Suite struct LeaningBlocksTests {
  private static func row(_ y: Int, _ degrees: Double, count: Int = 10) -> [PixelBox] {
    (0..<count).map { at in
      let x = 100 + at * 24
      let top = y - Int((tan(degrees * .pi / 180) * Double(at * 24)).rounded())
      return PixelBox(x0: x, y0: top, x1: x + 18, y1: top + 20)
    }
  }

  private static func box(_ marks: [PixelBox]) -> PixelBox {
    marks.dropFirst().reduce(into: marks[0]) { $0.formUnion($1) }
  }

  private static let level = (0..<6).map { row(100 + $0 * 40, 0) }

  @Test("Lines that lean together are a block, with short ones between them", arguments: [-6.0, 4])
  func block(degrees: Double) {
    let slip = [
      Self.row(900, degrees), Self.row(930, degrees, count: 3), Self.row(960, degrees),
    ]
    let rows = Self.level + slip
    let found = LeaningBlocks(rows.map(Self.box), marks: rows.joined().map { $0 }).boxes
    #expect(found == [Self.box(slip.joined().map { $0 })])
  }

  @Test("A page whose lines agree has none, nor has one with a single line that leans")
  func none() {
    #expect(
      LeaningBlocks(Self.level.map(Self.box), marks: Self.level.joined().map { $0 }).boxes.isEmpty)
    let rows = Self.level + [Self.row(900, 5)]
    #expect(LeaningBlocks(rows.map(Self.box), marks: rows.joined().map { $0 }).boxes.isEmpty)
    #expect(LeaningBlocks([], marks: []).boxes.isEmpty)
  }

  @Test("Lines that lean by more than the gap between them are found as one: a block by itself")
  func merged() {
    let slip = (0..<4).flatMap { Self.row(900 + $0 * 26, 8) }
    let rows = Self.level.map(Self.box) + [Self.box(slip)]
    let found = LeaningBlocks(rows, marks: Self.level.joined() + slip).boxes
    #expect(found == [Self.box(slip)])
  }
}
