@testable import PageReading
import Testing

@Suite struct LineTrimTests {
  private static let digits = (0..<4).map {
    PixelBox(x0: 20 + $0 * 12, y0: 30, x1: 30 + $0 * 12, y1: 46)
  }

  @Test(
    "A corner of a frame above the print, or a stroke that runs out of it, is no part of the line; two rows and a tall letter stay",
    arguments: [
      ([PixelBox(x0: 0, y0: 10, x1: 18, y1: 40)], PixelBox(x0: 20, y0: 30, x1: 66, y1: 46)),
      ([PixelBox(x0: 60, y0: 12, x1: 64, y1: 29)], PixelBox(x0: 20, y0: 30, x1: 66, y1: 46)),
      (
        digits.map { PixelBox(x0: $0.x0, y0: 10, x1: $0.x1, y1: 26) },
        PixelBox(x0: 20, y0: 10, x1: 66, y1: 46)
      ),
      ([PixelBox(x0: 70, y0: 26, x1: 90, y1: 46)], PixelBox(x0: 20, y0: 26, x1: 90, y1: 46)),
    ])
  func strangers(others: [PixelBox], expected: PixelBox) {
    let marks = Self.digits + others
    var line = marks[0]
    for mark in marks.dropFirst() { line.formUnion(mark) }
    #expect(LineTrim.trimmed(line, marks: marks, usual: 17) == expected)
  }

  @Test("Digits printed larger than the signs of their mask belong to it")
  func largeDigits() {
    let signs = (0..<8).map { PixelBox(x0: 20 + $0 * 12, y0: 30, x1: 30 + $0 * 12, y1: 40) }
    let digits = (0..<4).map { PixelBox(x0: 120 + $0 * 12, y0: 30, x1: 127 + $0 * 12, y1: 56) }
    let line = PixelBox(x0: 20, y0: 30, x1: 163, y1: 56)
    #expect(LineTrim.trimmed(line, marks: signs + digits, usual: 16) == line)
  }

  @Test("A line as high as others is left as it is")
  func usual() {
    let line = PixelBox(x0: 0, y0: 10, x1: 66, y1: 46)
    #expect(LineTrim.trimmed(line, marks: Self.digits, usual: 30) == line)
  }
}
