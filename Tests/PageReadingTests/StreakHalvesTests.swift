@testable import PageReading
import Testing

@Suite struct StreakHalvesTests {
  /// Lines from left to right, top and bottom of each.
  private static func count(_ lines: [(x0: Int, x1: Int, y0: Int, y1: Int)]) -> Int {
    StreakHalves.joined(
      lines.map { PixelBox(x0: $0.x0, y0: $0.y0, x1: $0.x1, y1: $0.y1) }, usual: 18
    ).count
  }

  @Test("Two halves of one line are joined; both begin and end in the same place")
  func halves() {
    #expect(Self.count([(600, 722, 426, 434), (600, 722, 435, 443)]) == 1)
    #expect(Self.count([(600, 722, 426, 434), (600, 690, 435, 443)]) == 2)
  }

  @Test("Rows of small print stay apart: there is room between them, or there are more than two")
  func smallPrint() {
    #expect(Self.count([(600, 722, 426, 436), (600, 722, 440, 450)]) == 2)
    #expect(
      Self.count([(600, 722, 417, 424), (600, 722, 426, 434), (600, 722, 435, 443)]) == 3)
    #expect(Self.count([(600, 722, 400, 418), (600, 722, 419, 437)]) == 2)
  }
}
