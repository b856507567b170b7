internal import CLeptonica
internal import Foundation
internal import Glibc

/// PNG, JPEG and TIFF of any number of pages, decoded by leptonica from memory.
final class RasterFile {
  let pageCount: Int
  private let data: Data
  private let isTIFF: Bool

  init(_ data: Data, isTIFF: Bool) throws {
    setMsgSeverity(Int32(L_SEVERITY_NONE))
    self.data = data
    self.isTIFF = isTIFF
    guard isTIFF else {
      pageCount = 1
      return
    }
    let count = data.withUnsafeBytes { bytes -> Int32 in
      // Only read from, whatever the type says.
      guard let start = UnsafeMutableRawPointer(mutating: bytes.baseAddress),
        let stream = fmemopen(start, bytes.count, "r")
      else { return 0 }
      defer { fclose(stream) }
      var count: Int32 = 0
      return tiffGetCount(stream, &count) == 0 ? count : 0
    }
    guard count > 0 else { throw PageReadingError.damaged(detail: "TIFF") }
    pageCount = Int(count)
  }

  func page(_ index: Int) throws -> SourcePage {
    let base = data
    var pix = base.withUnsafeBytes { bytes -> UnsafeMutablePointer<Pix>? in
      let start = bytes.bindMemory(to: UInt8.self).baseAddress
      guard RasterFile.isAcceptable(start, bytes.count) else { return nil }
      return isTIFF
        ? pixReadMemTiff(start, bytes.count, Int32(index)) : pixReadMem(start, bytes.count)
    }
    defer { pixDestroy(&pix) }
    guard let pix else {
      if let size = tooLarge() { throw PageReadingError.tooLarge(megapixels: size) }
      throw PageReadingError.damaged(detail: "image data")
    }
    guard let image = GrayImage.copying(pix) else {
      throw PageReadingError.damaged(detail: "image depth")
    }
    let points = 72 / image.dpi
    return SourcePage(
      number: index + 1, width: Double(image.width) * points,
      height: Double(image.height) * points, image: image, textLines: [], isMarkup: false)
  }

  /// Reads the header alone, so that a decompression bomb is refused before it is decoded.
  private static func megapixels(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> Int? {
    var format: Int32 = 0
    var width: Int32 = 0
    var height: Int32 = 0
    guard pixReadHeaderMem(bytes, count, &format, &width, &height, nil, nil, nil) == 0 else {
      return nil
    }
    return Int(width) * Int(height) / 1_000_000
  }

  private static func isAcceptable(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> Bool {
    (megapixels(bytes, count) ?? 0) <= GrayImage.maximumMegapixels
  }

  private func tooLarge() -> Int? {
    let size = data.withUnsafeBytes {
      RasterFile.megapixels($0.bindMemory(to: UInt8.self).baseAddress, $0.count)
    }
    guard let size, size > GrayImage.maximumMegapixels else { return nil }
    return size
  }
}
