internal import CTesseract
internal import DocumentModel

/// Tesseract through its C API, from pixels in memory, one line at a time.
final class TesseractRecognizer: Recognizer {
  let name: String
  private let api: OpaquePointer
  private let votes: [Int]

  /// - Parameters:
  ///   - language: For example `jpn`, `eng`, `Japanese`.
  ///   - whitelist: Characters that may be read; all where `nil`.
  ///   - heights: Crop heights to read at. With several, the text that most agree on counts.
  init(name: String, language: String, whitelist: String? = nil, heights: [Int]) throws {
    self.name = name
    votes = heights
    guard let api = TessBaseAPICreate() else {
      throw PageReadingError.engine(detail: "tesseract")
    }
    guard TessBaseAPIInit2(api, nil, language, OEM_LSTM_ONLY) == 0 else {
      TessBaseAPIDelete(api)
      throw PageReadingError.engine(detail: "tesseract has no language \(language)")
    }
    self.api = api
    TessBaseAPISetVariable(api, "debug_file", "/dev/null")
    if let whitelist { TessBaseAPISetVariable(api, "tessedit_char_whitelist", whitelist) }
    TessBaseAPISetPageSegMode(api, PSM_SINGLE_LINE)
  }

  static var version: String { TessVersion().map { String(cString: $0) } ?? "" }

  deinit {
    TessBaseAPIEnd(api)
    TessBaseAPIDelete(api)
  }

  func recognize(_ crop: Crop) -> [Glyph] {
    guard votes.count > 1 else { return read(crop) }
    let readings = votes.map { read(crop.resized(height: $0)) }
    for reading in readings {
      let text = reading.map(\.text)
      if readings.filter({ $0.map(\.text) == text }).count * 2 > votes.count { return reading }
    }
    return []
  }

  private func read(_ source: Crop) -> [Glyph] {
    let crop = source.padded(by: 10)
    return crop.pixels.withUnsafeBufferPointer { pixels in
      TessBaseAPISetImage(
        api, pixels.baseAddress, Int32(crop.width), Int32(crop.height), 1, Int32(crop.width))
      TessBaseAPISetSourceResolution(api, 300)
      guard TessBaseAPIRecognize(api, nil) == 0, let results = TessBaseAPIGetIterator(api) else {
        return []
      }
      defer { TessResultIteratorDelete(results) }
      let places = TessResultIteratorGetPageIterator(results)
      var glyphs: [Glyph] = []
      repeat {
        guard let raw = TessResultIteratorGetUTF8Text(results, RIL_SYMBOL) else { continue }
        defer { TessDeleteText(raw) }
        var edges: (Int32, Int32, Int32, Int32) = (0, 0, 0, 0)
        TessPageIteratorBoundingBox(
          places, RIL_SYMBOL, &edges.0, &edges.1, &edges.2, &edges.3)
        glyphs.append(
          Glyph(
            text: String(cString: raw),
            x: max(0, Double(edges.0 - 10) / Double(max(1, crop.width - 20))),
            confidence: Double(TessResultIteratorConfidence(results, RIL_SYMBOL)) / 100))
      } while TessResultIteratorNext(results, RIL_SYMBOL) != 0
      return glyphs
    }
  }
}

extension Crop {
  /// A bilinear copy at another height.
  func resized(height target: Int) -> Crop {
    let scale = Double(height) / Double(target)
    let newWidth = max(4, Int(Double(width) / scale))
    var out = [UInt8](repeating: 255, count: newWidth * target)
    for row in 0..<target {
      let y = min(Double(height - 1), max(0, (Double(row) + 0.5) * scale - 0.5))
      let y0 = Int(y)
      let y1 = min(height - 1, y0 + 1)
      for column in 0..<newWidth {
        let x = min(Double(width - 1), max(0, (Double(column) + 0.5) * scale - 0.5))
        let x0 = Int(x)
        let x1 = min(width - 1, x0 + 1)
        let (fx, fy) = (x - Double(x0), y - Double(y0))
        let top = Double(pixels[y0 * width + x0]) * (1 - fx) + Double(pixels[y0 * width + x1]) * fx
        let low = Double(pixels[y1 * width + x0]) * (1 - fx) + Double(pixels[y1 * width + x1]) * fx
        out[row * newWidth + column] = UInt8(top * (1 - fy) + low * fy)
      }
    }
    return Crop(width: newWidth, height: target, pixels: out)
  }

  /// White space on every side; Tesseract misreads glyphs that touch the edge (measured).
  func padded(by margin: Int) -> Crop {
    let newWidth = width + 2 * margin
    let newHeight = height + 2 * margin
    var out = [UInt8](repeating: 255, count: newWidth * newHeight)
    for row in 0..<height {
      for column in 0..<width {
        out[(row + margin) * newWidth + column + margin] = pixels[row * width + column]
      }
    }
    return Crop(width: newWidth, height: newHeight, pixels: out)
  }
}
