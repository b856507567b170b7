/// Takes the width out of blank stretches inside a crop.
///
/// Recognizers read a wide gap between two names as ー or ・ (measured on both PP-OCR models), and every
/// blank column costs as much as a printed one.
struct GapCollapse {
  let crop: Crop
  /// For each column of the new crop, its column in the old one.
  private let columns: [Int]
  private let oldWidth: Int

  /// - Parameters:
  ///   - widest: Blank columns that may stay in a row.
  ///   - kept: What is left of a wider stretch.
  init(_ source: Crop, widest: Int, kept: Int) {
    oldWidth = source.width
    guard let threshold = source.inkThreshold(), source.width > widest else {
      crop = source
      columns = []
      return
    }
    let ink = source.columnInk(below: threshold, rows: 0..<source.height)
    var columns: [Int] = []
    columns.reserveCapacity(source.width)
    var at = 0
    while at < source.width {
      guard ink[at] <= 1 else {
        columns.append(at)
        at += 1
        continue
      }
      var end = at
      while end < source.width, ink[end] <= 1 { end += 1 }
      // The margins of the crop stay.
      if end - at > widest, at > 0, end < source.width {
        let half = kept / 2
        columns += Array(at..<(at + half)) + Array((end - (kept - half))..<end)
      } else {
        columns += Array(at..<end)
      }
      at = end
    }
    guard columns.count < source.width else {
      crop = source
      self.columns = []
      return
    }
    var pixels = [UInt8](repeating: 255, count: columns.count * source.height)
    for row in 0..<source.height {
      for (to, from) in columns.enumerated() {
        pixels[row * columns.count + to] = source.pixels[row * source.width + from]
      }
    }
    crop = Crop(width: columns.count, height: source.height, pixels: pixels)
    self.columns = columns
  }

  /// A place in the collapsed crop, 0...1 of its width, as a place in the crop it was made of.
  func original(_ x: Double) -> Double {
    guard !columns.isEmpty else { return x }
    let at = min(columns.count - 1, max(0, Int(x * Double(columns.count))))
    return Double(columns[at]) / Double(oldWidth)
  }
}
