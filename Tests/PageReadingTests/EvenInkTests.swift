@testable import PageReading
import Testing

@Suite struct EvenInkTests {
  /// Strokes four pixels wide on paper of 240, a stroke for each gray, 40 pixels apart.
  private static func crop(_ grays: [UInt8]) -> Crop {
    let (width, height) = (40 * grays.count, 48)
    var pixels = [UInt8](repeating: 240, count: width * height)
    for (at, gray) in grays.enumerated() {
      for row in 8..<40 {
        for column in (at * 40 + 18)..<(at * 40 + 22) { pixels[row * width + column] = gray }
      }
    }
    return Crop(width: width, height: height, pixels: pixels)
  }

  private static func levels(_ crop: Crop, _ count: Int) -> [Int] {
    (0..<count).map { Int(crop.pixels[20 * crop.width + $0 * 40 + 20]) }
  }

  @Test("Pale strokes beside dark ones become as dark; paper stays paper")
  func pale() {
    let even = EvenInk.evened(Self.crop([40, 40, 150, 160, 40]))
    #expect(Self.levels(even, 5).allSatisfy { $0 < 70 })
    #expect(even.pixels[0] == 240 && even.pixels[20 * even.width + 85] == 240)
  }

  @Test(
    "Print that is alike stays as it is, and so does what shines through the paper",
    arguments: [[UInt8(40), 45, 60, 40], [120, 130, 125, 120], [40, 200, 205, 40]])
  func unchanged(grays: [UInt8]) {
    let crop = Self.crop(grays)
    #expect(EvenInk.evened(crop).pixels == crop.pixels)
  }
}
