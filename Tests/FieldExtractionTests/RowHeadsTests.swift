import DocumentModel
@testable import FieldExtraction
import Testing

@Suite struct RowHeadsTests {
  private static func names(_ head: String, cells: [BoundingBox]) -> [String] {
    let lines = [
      ReadLine.printed(head, id: 0, y: 110), .printed("住所", id: 1, x: 120, y: 100),
      .printed("架空市見本町", id: 2, x: 200, y: 100), .printed("氏名", id: 3, x: 120, y: 120),
      .printed("例示二郎", id: 4, x: 200, y: 120), .printed("被保険者", id: 5, y: 150),
      .printed("氏名", id: 6, x: 120, y: 150), .printed("北村小百合", id: 7, x: 200, y: 150),
    ]
    return LabelledPlaces(lines: lines, cells: cells).places().filter { $0.field == .name }
      .map(\.place.raw)
  }

  /// 世帯主 over two rows, 被保険者 beside one; labels and values in cells of their own.
  private static let cells = [
    BoundingBox(45, 95, 110, 138), BoundingBox(45, 138, 110, 170),
    BoundingBox(110, 95, 190, 116), BoundingBox(110, 116, 190, 138),
    BoundingBox(110, 138, 190, 170),
    BoundingBox(190, 95, 400, 116), BoundingBox(190, 116, 400, 138),
    BoundingBox(190, 138, 400, 170),
  ]

  @Test("A name in the rows that 世帯主 heads is the householder's, with rules and without")
  func householder() {
    #expect(Self.names("世帯主", cells: Self.cells) == ["北村小百合"])
    #expect(Self.names("世帯主", cells: []) == ["北村小百合"])
    #expect(Self.names("世帶主", cells: Self.cells) == ["北村小百合"])
    #expect(Self.names("対象者", cells: Self.cells) == ["例示二郎", "北村小百合"])
  }
}
