@testable import PageReading
import Testing

@Suite struct ColourDroppingTests {
  private typealias Word = (x: Int, y: Int, word: UInt32)

  private static let size = 600

  /// A place of its own for each word, three to a row.
  private static func word(_ at: Int, _ colour: UInt32) -> Word {
    let (column, row) = (at % 3, at / 3)
    return (x: 5 + column * 30, y: 4 + row * 9, word: colour)
  }
  private static let black: UInt32 = 0x2020_2000
  private static let blue: UInt32 = 0x1D3F_A800
  private static let red: UInt32 = 0xC810_2E00

  /// White paper with words of 60 by 12 pixels at the places given, in points of a hundredth of the side.
  private static func marks(_ words: [Word]) -> (
    gray: [UInt8], marks: ColourMarks?
  ) {
    var data = [UInt32](repeating: 0xFFFF_FF00, count: size * size)
    for word in words {
      for y in 0..<12 {
        let start = (word.y * 6 + y) * size + word.x * 6
        for x in 0..<60 { data[start + x] = word.word }
      }
    }
    return data.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return ([], nil) }
      return ColourDropping.layers(
        base, width: size, height: size, wordsPerRow: size, shifts: (24, 16, 8))
    }
  }

  @Test(
    "A stamp in one place is parted from print, also where it has as much ink; a sheet in coloured ink is not",
    arguments: [
      ("few words, large stamp", 8, 7, true), ("many words, small stamp", 30, 8, true),
      ("coloured ink", 0, 20, false),
    ])
  func stamps(name: String, words: Int, stamped: Int, isParted: Bool) {
    let print = (0..<words).map { Self.word($0, Self.black) }
    let stamp: [Word] = (0..<stamped).map { at in
      guard isParted else { return Self.word(at, Self.blue) }
      let (column, row) = (at % 2, at / 2)
      return (x: 40 + column * 10, y: 70 + row * 3, word: Self.blue)
    }
    let layers = Self.marks(print + stamp)
    #expect((layers.marks != nil) == isParted, "\(name)")
    // What is parted is paper in the print, what is not is ink.
    let row = (stamp[0].y + 1) * 6
    let inside = layers.gray[row * Self.size + (stamp[0].x + 1) * 6]
    #expect((inside > 150) == isParted, "\(name)")
  }

  @Test(
    "A stamp in another colour is parted from a sheet in coloured ink, and the print stays what it is"
  )
  func twoColours() throws {
    let print = (0..<20).map { Self.word($0, Self.blue) }
    let stamp: [Word] = (0..<6).map { (x: 40 + $0 % 2 * 10, y: 80 + $0 / 2 * 3, word: Self.red) }
    let layers = Self.marks(print + stamp)
    func value(_ pixels: [UInt8], _ word: Word) -> UInt8 {
      pixels[(word.y * 6 + 6) * Self.size + word.x * 6 + 6]
    }
    let marks = try #require(layers.marks)
    #expect(value(layers.gray, stamp[0]) > 150)
    #expect(value(marks.pixels, stamp[0]) < 100)
    #expect(value(layers.gray, print[0]) < 100)
    #expect(value(marks.pixels, print[0]) == 255)
  }
}
