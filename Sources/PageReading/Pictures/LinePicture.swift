internal import CLeptonica
public import DocumentModel
public import Foundation

extension PixelRegionReader {
  /// A PNG of a printed line with some of its surroundings, upright, for a person to look at.
  ///
  /// - Parameter scanBox: Points on the page as scanned, as carried by evidence.
  public func picture(of scanBox: BoundingBox) -> Data? {
    guard let sampler, let inverse = page.toScan.inverse else { return nil }
    let box = inverse.apply(scanBox)
    // The box of a skewed line is taller than the line; the row around it helps the reader's eye.
    let line = min(box.height, 24)
    let frame = BoundingBox(
      max(0, box.x0 - 13 * line), max(0, box.midY - 1.1 * line), min(page.width, box.x1 + 4 * line),
      min(page.height, box.midY + 1.1 * line))
    let crop = sampler.crop(frame, height: 72, maximumWidth: 1400)
    guard let pix = PixImage(pixCreate(Int32(crop.width), Int32(crop.height), 8)),
      let data = pixGetData(pix.pointer)
    else { return nil }
    let stride = Int(pixGetWpl(pix.pointer)) * 4
    data.withMemoryRebound(to: UInt8.self, capacity: stride * crop.height) { bytes in
      for y in 0..<crop.height {
        for x in 0..<crop.width { bytes[y * stride + (x ^ 3)] = crop.pixels[y * crop.width + x] }
      }
    }
    var bytes: UnsafeMutablePointer<UInt8>?
    var count = 0
    guard pixWriteMemPng(&bytes, &count, pix.pointer, 0) == 0, let bytes else { return nil }
    defer { lept_free(bytes) }
    return Data(bytes: bytes, count: count)
  }
}
