internal import CLeptonica
@testable import PageReading
import Testing

@Suite struct MorphologyTests {
  /// Strokes of many lengths all over an image, also over its edges; the same for the same seed.
  private static func ink(seed: UInt64, width: Int32, height: Int32) throws -> PixImage {
    let image = try #require(PixImage(pixCreate(width, height, 1)))
    var state = seed
    func dice(_ sides: Int32) -> Int32 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int32(state >> 33) % sides
    }
    for _ in 0..<400 {
      let isLevel = dice(2) == 0
      let (length, thickness) = (1 + dice(dice(9) == 0 ? 350 : 70), 1 + dice(3))
      pixRasterop(
        image.pointer, dice(width + 40) - 20, dice(height + 40) - 20, isLevel ? length : thickness,
        isLevel ? thickness : length, Int32(PIX_SET), nil, 0, 0)
    }
    return image
  }

  private static func isEqual(_ one: PixImage?, _ other: PixImage?) throws -> Bool {
    var same: Int32 = 0
    let (one, other) = (try #require(one), try #require(other))
    return pixEqual(one.pointer, other.pointer, &same) == 0 && same == 1
  }

  @Test(
    "The pixels are those of the plain opening or closing, whatever lies at the edges",
    arguments: [(1, 397, 301), (2, 640, 200), (3, 33, 400), (4, 31, 31), (5, 1024, 97)])
  func same(seed: UInt64, width: Int32, height: Int32) throws {
    let ink = try Self.ink(seed: seed, width: width, height: height)
    #expect(ink.inkShare > 0 && ink.inkShare < 1)
    for length in [1, 5, 9, 40, 64, 300] {
      #expect(
        try Self.isEqual(
          ink.opened(level: length), PixImage(pixOpenBrick(nil, ink.pointer, Int32(length), 1))),
        "level \(length)")
    }
    for length in [5, 40, 45, 160] {
      #expect(
        try Self.isEqual(
          ink.opened(upright: length), PixImage(pixOpenBrick(nil, ink.pointer, 1, Int32(length)))),
        "upright \(length)")
    }
    for (across, down) in [(5, 1), (6, 1), (1, 5), (1, 6), (9, 9)] {
      #expect(
        try Self.isEqual(
          ink.closed(across, down),
          PixImage(pixCloseSafeBrick(nil, ink.pointer, Int32(across), Int32(down)))),
        "closed \(across) by \(down)")
    }
  }
}
