import DocumentModel
@testable import PageReading
import Testing

@Suite struct InkCheckTests {
  /// Four upright bars, as digits are, with something drawn on top.
  private static func image(_ draw: (inout [UInt8], Int) -> Void) -> GrayImage {
    let (w, h) = (200, 100)
    var pixels = [UInt8](repeating: 255, count: w * h)
    for digit in 0..<4 {
      for y in 30..<70 {
        for x in 0..<22 where x < 5 || x >= 17 || y < 35 || y >= 65 {
          pixels[y * w + 20 + digit * 40 + x] = 0
        }
      }
    }
    draw(&pixels, w)
    return GrayImage(width: w, height: h, pixels: pixels, dpi: 72)
  }

  private static func report(_ draw: (inout [UInt8], Int) -> Void = { _, _ in }) -> InkReport? {
    let sampler = CropSampler(image: image(draw), toPixels: .identity)
    return InkCheck.report(
      Region(page: 1, box: BoundingBox(15, 29, 190, 71)), sampler)
  }

  @Test("Four clean marks are four, and not defaced")
  func clean() throws {
    let report = try #require(Self.report())
    #expect(report.marks == 4)
    #expect(!report.isDefaced)
  }

  @Test(
    "An underline at the feet of the digits or below is print; the same line higher up, or a thick one, is not",
    arguments: [(66, 69, false), (70, 73, false), (50, 53, true), (36, 39, true), (60, 73, true)])
  func underline(top: Int, bottom: Int, isDefaced: Bool) throws {
    let report = try #require(
      Self.report { pixels, w in
        for y in top..<bottom { for x in 0..<w { pixels[y * w + x] = 0 } }
      })
    #expect(report.isDefaced == isDefaced)
  }

  @Test(
    "A pen that joins all digits and stands out at both ends defaces them, however the box was drawn around both"
  )
  func penThroughAll() throws {
    let pen = Self.image { pixels, w in
      for x in 12..<190 {
        let y = x < 45 ? 12 + (x - 12) : x < 140 ? 45 + (x - 45) / 6 : 60 + (x - 140) / 2
        for off in 0..<7 { pixels[(y + off) * w + x] = 40 }
      }
    }
    let report = try #require(
      InkCheck.report(
        Region(page: 1, box: BoundingBox(8, 10, 195, 95)),
        CropSampler(image: pen, toPixels: .identity)))
    #expect(report.isDefaced)
  }

  @Test(
    "The pieces of a digit are one mark where faint ink joins them; where that is gone as well, part of the digit is",
    arguments: [(UInt8(170), 4), (255, 3)])
  func pieces(between: UInt8, marks: Int) throws {
    // The second in an upper and a lower half; of the third two tips right beside its back.
    let report = try #require(
      Self.report { pixels, w in
        for y in 46..<56 { for x in 60..<82 { pixels[y * w + x] = between } }
        for y in 30..<70 {
          for x in 100..<122 { pixels[y * w + x] = x >= 110 && x < 118 ? 0 : 255 }
          guard y < 37 || y >= 63 else { continue }
          for x in 100..<110 { pixels[y * w + x] = x < 108 ? 0 : between }
        }
      })
    #expect(report.marks == marks)
    #expect(!report.isDefaced)
  }

  @Test("Narrow digits that touch are as many as there are at most by their width")
  func narrow() throws {
    let report = try #require(
      Self.report { pixels, w in
        for y in 30..<70 {
          for x in 0..<w { pixels[y * w + x] = 255 }
          for pair in [40, 100] {
            for x in 0..<32 where x % 16 < 3 || x % 16 >= 14 || y < 34 || y >= 66 {
              pixels[y * w + pair + x] = 0
            }
          }
        }
      })
    #expect(report.marks == 2)
    #expect(report.mostMarks == 4)
    #expect(try #require(Self.report()).mostMarks == 4)
  }

  @Test("A pen stroke that leaves the band is seen")
  func stroke() throws {
    let report = try #require(
      Self.report { pixels, w in
        for y in 12..<90 { for x in 110..<114 { pixels[y * w + x] = 0 } }
      })
    #expect(report.isDefaced)
  }

  @Test("A blot over a digit is seen")
  func blot() throws {
    let report = try #require(
      Self.report { pixels, w in
        for y in 28..<72 { for x in 58..<85 { pixels[y * w + x] = 0 } }
      })
    #expect(report.isDefaced)
  }

  @Test("A line struck through all digits is seen")
  func strike() throws {
    let report = try #require(
      Self.report { pixels, w in
        for y in 48..<52 { for x in 10..<190 { pixels[y * w + x] = 0 } }
      })
    #expect(report.isDefaced || report.marks != 4)
  }

  @Test("Digits that touch by blur are no stroke; a stroke through digits that touch is one")
  func touching() throws {
    func report(_ draw: (inout [UInt8], Int) -> Void) -> InkReport? {
      let (w, h) = (200, 100)
      var pixels = [UInt8](repeating: 255, count: w * h)
      for digit in 0..<4 {
        for y in 30..<70 {
          for x in 0..<22 where x < 5 || x >= 17 || y < 35 || y >= 65 {
            pixels[y * w + 20 + digit * 26 + x] = 0
          }
        }
        // Gray between neighbours.
        if digit < 3 {
          for y in 44..<56 { for x in 42..<46 { pixels[y * w + x + digit * 26] = 120 } }
        }
      }
      draw(&pixels, w)
      let image = GrayImage(width: w, height: h, pixels: pixels, dpi: 72)
      return InkCheck.report(
        Region(page: 1, box: BoundingBox(15, 29, 128, 71)),
        CropSampler(image: image, toPixels: .identity))
    }
    #expect(try #require(report { _, _ in }).isDefaced == false)
    let struck = report { pixels, w in
      for y in 40..<60 { for x in 20..<120 { pixels[y * w + x] = 0 } }
    }
    #expect(try #require(struck).isDefaced)
  }
}
