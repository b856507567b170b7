@testable import PageReading
import Testing

@Suite struct DarkAreasTests {
  private static let (width, height) = (400, 300)

  /// Paper with an area of one gray, and stripes of another in the middle of it as print.
  private static func sheet(
    area: UInt8, print: UInt8, x: Range<Int> = 100..<260, y: Range<Int> = 100..<130,
    padding: Int = 8, printed: Range<Int> = 0..<width, lean: Int = 0
  ) -> GrayImage {
    var pixels = [UInt8](repeating: 240, count: width * height)
    for row in y {
      for column in x {
        let isPrint =
          row >= y.lowerBound + padding && row < y.upperBound - padding && column % 8 < 2
          && printed.contains(column)
        let drop = column * lean / width
        pixels[(row + drop) * width + column] = isPrint ? print : area
      }
    }
    return GrayImage(width: width, height: height, pixels: pixels, dpi: 100)
  }

  private static func pixel(_ image: GrayImage, _ x: Int, _ y: Int) -> UInt8 {
    image.pixels[y * image.width + x]
  }

  @Test(
    "Light print on a dark area becomes print on paper, as dark as the darkest of the page and no darker",
    arguments: [UInt8(20), 90])
  func inverted(area: UInt8) {
    let image = DarkAreas.inverted(Self.sheet(area: area, print: 255))
    #expect(abs(Int(Self.pixel(image, 168, 115)) - Int(area)) < 20)
    #expect(Self.pixel(image, 172, 115) > 200)
    #expect(Self.pixel(image, 20, 20) == 240)
  }

  @Test("A band across the page may lean, and hold a word alone", arguments: [0, 24])
  func band(lean: Int) {
    let sheet = Self.sheet(
      area: 20, print: 255, x: 20..<380, y: 100..<124, padding: 7, printed: 30..<60, lean: lean)
    let image = DarkAreas.inverted(sheet)
    #expect(Self.pixel(image, 42, 111 + 42 * lean / Self.width) > 200)
    #expect(Self.pixel(image, 300, 111 + 300 * lean / Self.width) > 200)
  }

  @Test("Rules that lead from a dark area to the rest of its table leave it what it is")
  func ruled() {
    let sheet = Self.sheet(area: 20, print: 255, x: 40..<120)
    var pixels = sheet.pixels
    for row in [100, 112, 124] {
      for y in row..<(row + 4) { for x in 120..<380 { pixels[y * Self.width + x] = 20 } }
    }
    for y in 100..<128 { for x in 376..<380 { pixels[y * Self.width + x] = 20 } }
    let image = DarkAreas.inverted(
      GrayImage(width: Self.width, height: Self.height, pixels: pixels, dpi: 100))
    #expect(Self.pixel(image, 44, 104) > 200)
    #expect(Self.pixel(image, 200, 102) == 20)
  }

  @Test("A shadow, a black bar, signs of a mask and the scan's background stay as they are")
  func others() {
    let images = [
      Self.sheet(area: 120, print: 10), Self.sheet(area: 20, print: 20),
      Self.sheet(area: 20, print: 250, y: 100..<120, padding: 0),
      Self.sheet(area: 20, print: 250, x: 0..<160),
    ]
    #expect(images.map { DarkAreas.inverted($0).pixels == $0.pixels } == [true, true, true, true])
  }
}
