internal import CZBar
internal import DocumentModel

/// Reads the codes whose places are known out of the scanned pixels.
enum CodeReader {
  /// The bars of a 郵便カスタマバーコード as digits, or `nil` where they are not 67.
  ///
  /// No library of Debian reads this code (zbar and zxing do not); the check digit is the caller's.
  static func bars(_ box: BoundingBox, _ sampler: CropSampler) -> String? {
    let outer = box.insetBy(dx: -0.3 * box.height, dy: -0.06 * box.height)
    // Bars are a sixth of their height wide: 8 pixels.
    let crop = sampler.crop(outer, height: 48, maximumWidth: 2400)
    guard let threshold = crop.inkThreshold() else { return nil }
    var runs: [(top: Int, bottom: Int, ink: Int)] = []
    var wasInk = false
    for column in 0..<crop.width {
      let rows = (0..<crop.height).filter { crop.pixels[$0 * crop.width + column] < threshold }
      guard rows.count >= 4, let top = rows.first, let bottom = rows.last else {
        wasInk = false
        continue
      }
      // The extent of a bar is that of its fullest column.
      if wasInk, let last = runs.last {
        if rows.count > last.ink { runs[runs.count - 1] = (top, bottom, rows.count) }
      } else {
        runs.append((top, bottom, rows.count))
      }
      wasInk = true
    }
    guard runs.count == 67, let top = runs.map(\.top).min(), let bottom = runs.map(\.bottom).max()
    else { return nil }
    // Long bars are three units, half bars two, the timing bar in the middle one.
    let unit = Double(bottom - top) / 3
    return runs.map { run in
      let reachesTop = Double(run.top - top) < unit / 2
      let reachesBottom = Double(bottom - run.bottom) < unit / 2
      return reachesTop ? (reachesBottom ? "1" : "2") : (reachesBottom ? "3" : "4")
    }.joined()
  }

  /// The text of a QR code, by zbar.
  static func qr(_ box: BoundingBox, _ sampler: CropSampler) -> String? {
    let crop = sampler.crop(
      box.insetBy(dx: -0.12 * box.width, dy: -0.12 * box.height), height: 420, maximumWidth: 600)
    guard let scanner = zbar_image_scanner_create(), let image = zbar_image_create() else {
      return nil
    }
    defer {
      zbar_image_destroy(image)
      zbar_image_scanner_destroy(scanner)
    }
    zbar_image_scanner_set_config(scanner, ZBAR_NONE, ZBAR_CFG_ENABLE, 0)
    zbar_image_scanner_set_config(scanner, ZBAR_QRCODE, ZBAR_CFG_ENABLE, 1)
    // Y800 as a little-endian four-character code: one byte of gray a pixel.
    zbar_image_set_format(image, 0x3030_3859)
    zbar_image_set_size(image, UInt32(crop.width), UInt32(crop.height))
    return crop.pixels.withUnsafeBytes { bytes -> String? in
      zbar_image_set_data(image, bytes.baseAddress, UInt(bytes.count), nil)
      guard zbar_scan_image(scanner, image) > 0, let symbol = zbar_image_first_symbol(image),
        let data = zbar_symbol_get_data(symbol)
      else { return nil }
      return String(cString: data)
    }
  }
}
