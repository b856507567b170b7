internal import CLeptonica

/// An 8-bit gray image, row by row, 0 black to 255 white.
public final class GrayImage: Sendable {
  public let width: Int
  public let height: Int
  public let pixels: [UInt8]
  /// Dots per inch, from the file or inferred from the paper size.
  public let dpi: Double
  /// The coloured marks that `pixels` does not show; `nil` where there are none.
  let marks: ColourMarks?

  public convenience init(width: Int, height: Int, pixels: [UInt8], dpi: Double) {
    self.init(width: width, height: height, pixels: pixels, dpi: dpi, marks: nil)
  }

  init(width: Int, height: Int, pixels: [UInt8], dpi: Double, marks: ColourMarks?) {
    self.width = width
    self.height = height
    self.pixels = pixels
    self.dpi = dpi
    self.marks = marks
  }

  /// The coloured marks as an image of their own.
  var markImage: GrayImage? {
    marks.map { GrayImage(width: width, height: height, pixels: $0.pixels, dpi: dpi) }
  }

  /// The largest image that is decoded; beyond it a scan is a mistake or an attack.
  static let maximumMegapixels = 120

  /// Copies a leptonica image of any depth.
  ///
  /// Coloured marks (stamps, pens) vanish in the brightest channel, unless the sheet itself is
  /// printed in colour.
  static func copying(_ source: UnsafeMutablePointer<Pix>) -> GrayImage? {
    var plain: UnsafeMutablePointer<Pix>? = pixRemoveColormap(
      source, Int32(REMOVE_CMAP_BASED_ON_SRC))
    defer { pixDestroy(&plain) }
    guard let plain else { return nil }
    let width = Int(pixGetWidth(plain))
    let height = Int(pixGetHeight(plain))
    let dpi = inferredDPI(tag: Double(pixGetXRes(plain)), width: width, height: height)
    if pixGetDepth(plain) == 32 {
      guard let data = pixGetData(plain) else { return nil }
      let layers = ColourDropping.layers(
        data, width: width, height: height, wordsPerRow: Int(pixGetWpl(plain)),
        shifts: (24, 16, 8))
      return GrayImage(
        width: width, height: height, pixels: layers.gray, dpi: dpi, marks: layers.marks)
    }
    var eight = pixConvertTo8(plain, 0)
    defer { pixDestroy(&eight) }
    guard let eight, let data = pixGetData(eight) else { return nil }
    let stride = Int(pixGetWpl(eight)) * 4
    var pixels = [UInt8](repeating: 255, count: width * height)
    data.withMemoryRebound(to: UInt8.self, capacity: stride * height) { bytes in
      pixels.withUnsafeMutableBufferPointer { out in
        for y in 0..<height {
          let row = bytes + y * stride
          GrayImage.swapped(
            UnsafeRawBufferPointer(start: row, count: stride),
            UnsafeMutableRawBufferPointer(
              rebasing: UnsafeMutableRawBufferPointer(out)[(y * width)...]),
            count: width)
          for x in width / 4 * 4..<width { out[y * width + x] = row[x ^ 3] }
        }
      }
    }
    return GrayImage(width: width, height: height, pixels: pixels, dpi: dpi)
  }

  /// Copies the whole words of a row to or from leptonica, which packs bytes into big-endian words.
  private static func swapped(
    _ source: UnsafeRawBufferPointer, _ out: UnsafeMutableRawBufferPointer, count: Int
  ) {
    for at in 0..<count / 4 {
      let word = source.loadUnaligned(fromByteOffset: at * 4, as: UInt32.self).byteSwapped
      out.storeBytes(of: word, toByteOffset: at * 4, as: UInt32.self)
    }
  }

  /// Believes the file's resolution only where it gives a plausible sheet; else assumes A4.
  static func inferredDPI(tag: Double, width: Int, height: Int) -> Double {
    let longest = Double(max(width, height))
    if tag >= 60, (4.0...17.0).contains(longest / tag) { return tag }
    return max(40, longest / 11.69)
  }

  /// A leptonica copy, scaled. The caller destroys it.
  func pix(scale: Double) -> UnsafeMutablePointer<Pix>? {
    var full: UnsafeMutablePointer<Pix>? = pixCreate(Int32(width), Int32(height), 8)
    guard let made = full, let data = pixGetData(made) else { return nil }
    let stride = Int(pixGetWpl(made)) * 4
    data.withMemoryRebound(to: UInt8.self, capacity: stride * height) { bytes in
      pixels.withUnsafeBufferPointer { source in
        for y in 0..<height {
          let row = bytes + y * stride
          GrayImage.swapped(
            UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(source)[(y * width)...]),
            UnsafeMutableRawBufferPointer(start: row, count: stride), count: width)
          for x in width / 4 * 4..<width { row[x ^ 3] = source[y * width + x] }
        }
      }
    }
    if abs(scale - 1) < 0.02 { return made }
    let scaled = pixScale(made, Float(scale), Float(scale))
    pixDestroy(&full)
    return scaled
  }
}
