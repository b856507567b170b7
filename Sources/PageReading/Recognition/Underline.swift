/// Takes an underline out of a crop of digits: print, and no stroke through them.
enum Underline {
  /// The crop with the underline's rows white, or the crop itself where there is none.
  ///
  /// An underline is thin, runs from edge to edge of the crop, which ends with the digits, and lies at their feet or
  /// below. A stroke that hides something of a digit leaves one of the three.
  ///
  /// - Parameters:
  ///   - band: The rows of the digits, the underline included.
  ///   - threshold: Below it a pixel is ink.
  static func removed(from crop: Crop, band: Range<Int>, threshold: UInt8) -> Crop {
    let first = band.lowerBound + band.count * 4 / 5
    guard first + 1 < crop.height, crop.width > band.count else { return crop }
    // In leaning print an underline climbs a row or two: columns count that have ink in a row or the next.
    let isLine = (0..<crop.height).map { row -> Bool in
      guard row >= first, row + 1 < crop.height else { return false }
      let covered = (0..<crop.width).filter { x in
        crop.pixels[row * crop.width + x] < threshold
          || crop.pixels[(row + 1) * crop.width + x] < threshold
      }
      return covered.count * 100 >= crop.width * 88
    }
    guard let top = isLine.firstIndex(of: true), let end = isLine.lastIndex(of: true),
      end - top <= max(4, band.count / 6)
    else { return crop }
    var out = crop
    for row in max(0, top - 1)...min(crop.height - 1, end + 2) {
      for x in 0..<crop.width { out.pixels[row * crop.width + x] = 255 }
    }
    return out
  }

  /// Whether a line crosses the digits from edge to edge above their feet: nothing printed does.
  static func isStrike(in crop: Crop, band: Range<Int>, threshold: UInt8) -> Bool {
    let rows = (band.lowerBound + band.count / 6)..<(band.lowerBound + band.count * 4 / 5)
    return rows.clamped(to: 0..<crop.height).contains { row in
      let ink = (0..<crop.width).filter { crop.pixels[row * crop.width + $0] < threshold }
      return ink.count * 100 >= crop.width * 97
    }
  }
}
