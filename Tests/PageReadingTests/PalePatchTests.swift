import Testing

@testable import PageReading

/// Bars of ink 4 pixels wide, 36 high and 20 apart in a crop 56 pixels high.
@Suite struct PalePatchTests {
  private static func crop(
    paper: (_ x: Int, _ y: Int) -> Int, patch: ClosedRange<Int>? = nil, tone: Int = 0
  ) -> Crop {
    let (width, height) = (100, 56)
    var pixels: [UInt8] = []
    for y in 0..<height {
      for x in 0..<width {
        let isPatch = patch?.contains(x) ?? false
        let isInk = x % 20 >= 8 && x % 20 < 12 && (10..<46).contains(y) && !isPatch
        pixels.append(isInk ? 20 : UInt8(paper(x, y) + (isPatch ? tone : 0)))
      }
    }
    return Crop(width: width, height: height, pixels: pixels)
  }

  private static func lies(_ crop: Crop) -> Bool {
    PalePatch.lies(in: crop, below: 140, rows: 10..<46, columns: 8..<92)
  }

  @Test("A patch a little darker or paler than the paper is seen", arguments: [-5, -12, 5])
  func patch(tone: Int) {
    #expect(Self.lies(Self.crop(paper: { _, _ in 245 }, patch: 44...56, tone: tone)))
  }

  @Test("Even paper, a shadow that grows, and grain have none")
  func none() {
    #expect(!Self.lies(Self.crop(paper: { _, _ in 245 })))
    #expect(!Self.lies(Self.crop(paper: { x, _ in 250 - x / 5 })))
    #expect(!Self.lies(Self.crop(paper: { x, y in 235 + (x * 7 + y * 13) % 11 })))
  }
}
