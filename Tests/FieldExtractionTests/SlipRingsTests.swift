import DocumentModel
@testable import FieldExtraction
import Testing

/// Two columns of reasons behind letters, ten points high, twenty apart.
@Suite struct SlipRingsTests {
  private static func entry(_ text: String, _ id: Int, _ box: BoundingBox) -> SlipEntry? {
    SlipEntry(.printed(text, id: id, in: box))
  }

  /// - Parameter ring: How much higher than the others the last line on the left is, and how much further left it begins, points.
  private static func ringed(up: Double, left: Double, width: Double = 90) throws -> String? {
    let first = try ["ア受取拒絶です", "ウ転送期間経過", "オ料金不足です"].enumerated().map { at, text in
      try #require(
        entry(text, at, BoundingBox(50, 100 + 20 * Double(at), 120, 110 + 20 * Double(at))))
    }
    let second = try ["イ転居先不明で", "エ番地もれです", "カ保管期間経過"].enumerated().map { at, text in
      try #require(
        entry(text, at + 3, BoundingBox(200, 100 + 20 * Double(at), 270, 110 + 20 * Double(at))))
    }
    let last = try #require(
      entry(
        "キあて名ラベルはがれ", 6,
        BoundingBox(50 - left, 160 - up / 2, 50 - left + width, 170 + up / 2)))
    return SlipRings([first, second], first + second + [last], 0, 0, 10).ringed?.line?.plain
  }

  @Test(
    "A line that is higher and begins further left is ringed",
    arguments: [
      (7.0, 5.0, "キあて名ラベルはがれ"), (7, 0, nil), (1, 5, nil),
      // Two lines that a tick ties together.
      (20, 5, nil),
    ] as [(Double, Double, String?)])
  func ring(up: Double, left: Double, text: String?) throws {
    #expect(try Self.ringed(up: up, left: left) == text)
  }

  @Test("A line that the frame of the slip was found with is none")
  func frame() throws {
    #expect(try Self.ringed(up: 7, left: 5, width: 240) == nil)
  }
}
