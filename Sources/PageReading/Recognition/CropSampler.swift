internal import DocumentModel

/// A small upright gray crop, sampled in one pass from the page as scanned.
struct Crop {
  let width: Int
  let height: Int
  var pixels: [UInt8]

  /// Lays another crop of the same place over this one: the darker of the two counts.
  mutating func darken(by other: Crop) {
    guard other.pixels.count == pixels.count else { return }
    for at in pixels.indices { pixels[at] = min(pixels[at], other.pixels[at]) }
  }
}

/// Cuts upright crops straight out of the scanned pixels: turn, skew and scale in one mapping, so
/// that a page is never rotated as a whole.
struct CropSampler {
  let image: GrayImage
  /// From upright points to pixels of the scan.
  let toPixels: PlaneTransform
  /// Walls between cells of a character each, in upright points; paper in every crop.
  var walls: [BoundingBox] = []

  /// The rows of a wrapped value side by side.
  func crop(_ region: Region, height: Int, stretch: Double = 1) -> Crop {
    guard !region.rows.isEmpty else { return crop(region.box, height: height, stretch: stretch) }
    let scale = Double(height) / max(region.box.height, 0.1) * stretch
    let parts = region.stretches.map { part in
      (
        x: Int(part.offset * scale), crop: crop(part.box, height: height, stretch: stretch)
      )
    }
    let width = parts.map { $0.x + $0.crop.width }.max() ?? 8
    let paper = parts.first?.crop.paperLevel() ?? 255
    var out = Crop(
      width: width, height: height, pixels: [UInt8](repeating: paper, count: width * height))
    for part in parts {
      for row in 0..<height {
        for column in 0..<part.crop.width {
          out.pixels[row * width + part.x + column] =
            part.crop.pixels[row * part.crop.width + column]
        }
      }
    }
    return out
  }

  /// - Parameter box: Upright points. Outside the scan counts as white.
  func crop(_ box: BoundingBox, height: Int, stretch: Double = 1, maximumWidth: Int = 1600) -> Crop
  {
    let scale = Double(height) / max(box.height, 0.1)
    let width = min(maximumWidth, max(8, Int((box.width * scale * stretch).rounded(.up))))
    var out = [UInt8](repeating: 255, count: width * height)
    let origin = toPixels.apply(box.x0, box.y0)
    let right = toPixels.apply(box.x1, box.y0)
    let below = toPixels.apply(box.x0, box.y1)
    let stepX = (
      x: (right.x - origin.x) / Double(width), y: (right.y - origin.y) / Double(width)
    )
    let stepY = (
      x: (below.x - origin.x) / Double(height), y: (below.y - origin.y) / Double(height)
    )
    // Shrinking by more than 1.5 averages a few samples, so that thin strokes do not drop out.
    let shrink = max(abs(stepX.x) + abs(stepX.y), abs(stepY.x) + abs(stepY.y))
    let taps = shrink > 3 ? 3 : shrink > 1.5 ? 2 : 1
    sample(
      from: (
        origin.x + 0.5 / Double(taps) * (stepX.x + stepY.x) - 0.5,
        origin.y + 0.5 / Double(taps) * (stepX.y + stepY.y) - 0.5
      ), stepX, stepY, taps: taps, width: width, into: &out)
    var crop = Crop(width: width, height: height, pixels: out)
    let unit = box.width / Double(width)
    let inside = walls.filter { $0.horizontalOverlap(box) > 0 && $0.verticalOverlap(box) > 0 }
    if !inside.isEmpty {
      let paper = crop.paperLevel()
      for wall in inside {
        let first = max(0, Int((wall.x0 - box.x0) / unit))
        let last = min(width - 1, Int(((wall.x1 - box.x0) / unit).rounded(.up)))
        for row in 0..<height where first <= last {
          for column in first...last { crop.pixels[row * width + column] = paper }
        }
      }
    }
    return crop
  }

  /// Fills a crop with the mean of `taps` times `taps` samples a pixel, each between four pixels of the scan; in whole numbers, places in
  /// 65,536ths of a pixel.
  private func sample(
    from start: (x: Double, y: Double), _ stepX: (x: Double, y: Double),
    _ stepY: (x: Double, y: Double), taps: Int, width: Int, into out: inout [UInt8]
  ) {
    func fixed(_ value: Double) -> Int { Int((value * 65536).rounded()) }
    let (w, h) = (image.width, image.height)
    let across = (x: fixed(stepX.x / Double(taps)), y: fixed(stepX.y / Double(taps)))
    let count = taps * taps
    var sums = [Int](repeating: 0, count: width)
    image.pixels.withUnsafeBufferPointer { source in
      out.withUnsafeMutableBufferPointer { out in
        for row in 0..<out.count / width {
          for tap in 0..<taps {
            let down = Double(row) + Double(tap) / Double(taps)
            var x = fixed(start.x + down * stepY.x)
            var y = fixed(start.y + down * stepY.y)
            for column in 0..<width {
              var sum = 0
              for _ in 0..<taps {
                let (x0, y0) = (x >> 16, y >> 16)
                if x0 >= 0, y0 >= 0, x0 + 1 < w, y0 + 1 < h {
                  let (fx, fy) = ((x >> 8) & 255, (y >> 8) & 255)
                  let at = y0 * w + x0
                  let top = Int(source[at]) * (256 - fx) + Int(source[at + 1]) * fx
                  let bottom = Int(source[at + w]) * (256 - fx) + Int(source[at + w + 1]) * fx
                  sum += (top * (256 - fy) + bottom * fy) >> 8
                } else {
                  sum += 255 << 8
                }
                x += across.x
                y += across.y
              }
              sums[column] += sum
            }
          }
          for column in 0..<width {
            out[row * width + column] = UInt8((sums[column] / count) >> 8)
            sums[column] = 0
          }
        }
      }
    }
  }

  /// The strips between neighbouring cells that are narrow enough to hold a character each.
  static func walls(_ cells: [BoundingBox]) -> [BoundingBox] {
    let narrow = cells.filter { $0.width < 1.8 * $0.height && $0.width < 40 }
      .sorted { $0.x0 < $1.x0 }
    return narrow.flatMap { left in
      narrow.compactMap { right -> BoundingBox? in
        let gap = right.x0 - left.x1
        guard gap > -1, gap < 5, abs(left.midY - right.midY) < 4,
          abs(left.width - right.width) < 5
        else { return nil }
        return BoundingBox(left.x1 - 0.8, left.y0, right.x0 + 0.8, left.y1)
      }
    }
  }
}

extension Crop {
  /// The level that parts ink from paper, or `nil` where there is no contrast.
  ///
  /// - Parameters:
  ///   - share: How far from ink to paper the level lies, in per cent.
  ///   - first: Columns left of this one are not looked at.
  func inkThreshold(at share: Int = 55, fromColumn first: Int = 0) -> UInt8? {
    var histogram = GrayHistogram()
    let start = min(max(0, first), width - 1)
    for row in 0..<height {
      for column in start..<width { histogram.add(Int(pixels[row * width + column])) }
    }
    let count = Double(height * (width - start))
    let dark = histogram.level(beyond: Int(count * 0.02))
    let paper = histogram.level(beyond: Int(count * 0.8))
    guard paper - dark > 40 else { return nil }
    return UInt8(dark + (paper - dark) * share / 100)
  }

  /// Paints columns at both sides with paper.
  mutating func whiten(left: Int, right: Int) {
    let paper = paperLevel()
    for row in 0..<height {
      for column in 0..<min(left, width) { pixels[row * width + column] = paper }
      for column in max(0, width - right)..<width { pixels[row * width + column] = paper }
    }
  }

  /// The gray of the paper: lighter than three quarters of the crop.
  func paperLevel() -> UInt8 {
    var histogram = GrayHistogram()
    for pixel in pixels { histogram.add(Int(pixel)) }
    return UInt8(histogram.level(beyond: pixels.count * 3 / 4))
  }

  /// Ink per column.
  func columnInk(below threshold: UInt8, rows: Range<Int>) -> [Int] {
    var out = [Int](repeating: 0, count: width)
    for row in rows {
      for column in 0..<width where pixels[row * width + column] < threshold { out[column] += 1 }
    }
    return out
  }
}
