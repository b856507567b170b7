internal import DocumentModel

/// Looks at the pixels of a run of digits for what no engine admits: strokes, blots, labels.
///
/// Measured cause: digits under a blot are read as other digits at probability 1.000. Ink that
/// leaves the band of the digits, marks much larger than their neighbours, and strokes much thicker
/// than theirs are not print.
enum InkCheck {
  private struct Mark {
    var x0: Int
    var x1: Int
    var y0: Int
    var y1: Int
    var area: Int
    var edge: Int
    var width: Int { x1 - x0 + 1 }
    var height: Int { y1 - y0 + 1 }
    /// Mean stroke thickness: twice the area over the length of the outline.
    var thickness: Double { 2 * Double(area) / Double(max(1, edge)) }

    func holds(_ other: Mark) -> Bool {
      x0 <= other.x0 && x1 >= other.x1 && y0 <= other.y0 && y1 >= other.y1
    }

    func joined(_ other: Mark) -> Mark {
      Mark(
        x0: min(x0, other.x0), x1: max(x1, other.x1), y0: min(y0, other.y0), y1: max(y1, other.y1),
        area: area + other.area, edge: edge + other.edge)
    }
  }

  /// Height in pixels that the band of the digits is sampled at.
  static let bandHeight = 36

  /// - Parameter marks: What was dropped for its colour, if anything was.
  static func report(_ region: Region, _ sampler: CropSampler, marks dropped: CropSampler? = nil)
    -> InkReport?
  {
    let margin = region.box.height * 0.3
    let box = region.box.insetBy(dx: 0, dy: -margin)
    let height = Int(Double(bandHeight) * box.height / region.box.height)
    let top = Int(Double(height) * margin / box.height)
    let band = top..<(top + bandHeight)
    let whole = sampler.crop(region.part(box), height: height)
    guard let threshold = whole.inkThreshold() else { return nil }
    let crop = Underline.removed(from: whole, band: band, threshold: threshold)
    let marks = components(crop, threshold)
    let inBand = marks.filter { mark in
      min(mark.y1, band.upperBound) - max(mark.y0, band.lowerBound) > bandHeight / 3
    }
    guard !inBand.isEmpty else { return nil }
    let faint = crop.inkThreshold(at: 78).map { components(crop, $0) } ?? []
    let columns = rejoined(marks, band, by: faint)
    let heights = columns.map(\.height).filter { $0 > bandHeight / 3 }.sorted()
    let typical = heights.isEmpty ? bandHeight : heights[heights.count / 2]
    let thickness = inBand.map(\.thickness).sorted()[inBand.count / 2]
    let defaced = inBand.contains { mark in
      mark.height * 10 > typical * 14 || mark.thickness > thickness * 1.7
        || mark.y0 < band.lowerBound - bandHeight / 6
        || mark.y1 > band.upperBound + bandHeight / 6
        || (mark.width * 10 > typical * 13 && mark.area * 100 > mark.width * mark.height * 60)
    }
    let isStruck = Underline.isStrike(in: whole, band: band, threshold: threshold)
    // Thin strokes that cross the band without filling a third of its height (a ruled line).
    let strikes = marks.contains { mark in
      mark.width > typical * 2 && mark.height * 2 < typical && mark.y0 > band.lowerBound
        && mark.y1 < band.upperBound
    }
    // Blur fills the places between digits with gray; a stroke fills them with ink.
    let dark = crop.inkThreshold(at: 40) ?? threshold
    let ink = crop.columnInk(below: dark, rows: band)
    let digit = digitWidth(inBand, typical)
    let bridged = inBand.contains {
      $0.width * 4 > typical * 5
        && (isBridged($0, ink, typical, digit) || isUneven($0, crop, threshold, digit))
    }
    let x0 = inBand.map(\.x0).min() ?? 0
    let x1 = inBand.map(\.x1).max() ?? 0
    let unit = box.width / Double(crop.width)
    let coloured = dropped.map { $0.crop(region.part(box), height: height) }
    let isCovered =
      coloured.map { marks in
        CoveredInk.isCovered(
          whole, below: threshold, by: marks, rows: band,
          columns: max(0, x0 - typical / 2)..<min(crop.width, x1 + 1 + typical / 2))
      } ?? false
    let isDefaced = defaced || strikes || bridged || isStruck || isCovered
    return InkReport(
      marks: countMarks(columns, typical: typical, width: 0.62),
      fewestMarks: countMarks(columns, typical: typical, width: 0.82),
      mostMarks: countMarks(columns, typical: typical, width: 0.42),
      isDefaced: isDefaced,
      isStroke: isDefaced
        ? !CoveredInk.isBlotted(whole, below: threshold, by: coloured, high: bandHeight) : nil,
      isPatched: PalePatch.lies(in: whole, below: threshold, rows: band, columns: x0..<(x1 + 1)),
      box: BoundingBox(
        box.x0 + Double(x0) * unit, region.box.y0, box.x0 + Double(x1 + 1) * unit, region.box.y1))
  }

  /// How wide a digit is: as the widest of those that stand alone, 1 being narrow; without any as in most print.
  private static func digitWidth(_ marks: [Mark], _ typical: Int) -> Double {
    let alone = marks.filter { $0.height * 10 > typical * 8 && $0.width <= typical }
    return max(Double(typical) * 0.62, Double(alone.map(\.width).max() ?? 0))
  }

  /// Digits that touch (blur, low resolution) leave little ink where they meet; a stroke through them
  /// fills these places as well.
  private static func isBridged(
    _ mark: Mark, _ ink: [Int], _ typical: Int, _ digit: Double
  ) -> Bool {
    let count = max(2, Int((Double(mark.width) / digit).rounded()))
    let pitch = Double(mark.width) / Double(count)
    return (1..<count).contains { boundary in
      let middle = Double(mark.x0) + pitch * Double(boundary)
      let low = max(mark.x0, Int(middle - pitch * 0.3))
      let high = min(mark.x1, Int(middle + pitch * 0.3))
      guard low <= high else { return true }
      return (ink[low...high].min() ?? 0) * 100 > typical * 36
    }
  }

  /// Digits that touch are each as high as all of them; a pen through them, whose ends stand out above and below, makes them
  /// one mark that is higher than they are.
  private static func isUneven(_ mark: Mark, _ crop: Crop, _ threshold: UInt8, _ digit: Double)
    -> Bool
  {
    let count = max(2, Int((Double(mark.width) / digit).rounded()))
    let slack = mark.height * 14 / 100
    func hasInk(_ rows: ClosedRange<Int>, _ columns: Range<Int>) -> Bool {
      rows.contains { y in columns.contains { crop.pixels[y * crop.width + $0] < threshold } }
    }
    return (0..<count).contains { at in
      let low = mark.x0 + mark.width * at / count
      let high = min(mark.x1 + 1, mark.x0 + mark.width * (at + 1) / count)
      return !hasInk(mark.y0...(mark.y0 + slack), low..<high)
        || !hasInk((mark.y1 - slack)...mark.y1, low..<high)
    }
  }

  /// The pieces of a digit as one where faint ink still joins them: 5 and 7 of a face with thin strokes are in two, above each
  /// other, 4 and 3 in two right beside each other. Where nothing joins them something is gone: white ink, a tear.
  ///
  /// - Parameter faint: The same crop's components at a level nearer to paper.
  private static func rejoined(_ marks: [Mark], _ band: Range<Int>, by faint: [Mark]) -> [Mark] {
    let inside = marks.filter { mark in
      min(mark.y1, band.upperBound - 1) - max(mark.y0, band.lowerBound) + 1 > mark.height / 2
    }
    return inside.sorted { $0.x0 < $1.x0 }.reduce(into: []) { out, mark in
      guard let last = out.last else { return out.append(mark) }
      let both = last.joined(mark)
      let isOneDigit =
        mark.x0 - last.x1 <= bandHeight / 12 && both.width * 100 < both.height * 78
        && faint.contains { $0.holds(last) && $0.holds(mark) }
      if isOneDigit { out[out.count - 1] = both } else { out.append(mark) }
    }
  }

  /// Marks side by side; two that overlap in x are one, a mark as wide as two is two.
  ///
  /// - Parameter width: How wide a digit is, in heights: 0.62 in most print, up to 0.82 in wide faces, 0.42 in narrow ones.
  private static func countMarks(_ marks: [Mark], typical: Int, width: Double) -> Int {
    var runs: [(x0: Int, x1: Int)] = []
    // Half as high as a digit is the last sign of the mask, or a comma.
    let digits = marks.filter { $0.height * 10 > typical * 6 }
    for mark in digits.sorted(by: { $0.x0 < $1.x0 }) {
      if let last = runs.last, mark.x0 <= last.x1 {
        runs[runs.count - 1].x1 = max(last.x1, mark.x1)
      } else {
        runs.append((mark.x0, mark.x1))
      }
    }
    let digitWidth = Double(typical) * width
    return runs.reduce(0) { total, run in
      total + max(1, Int((Double(run.x1 - run.x0 + 1) / digitWidth + 0.15).rounded(.down)))
    }
  }

  private static func components(_ crop: Crop, _ threshold: UInt8) -> [Mark] {
    let (w, h) = (crop.width, crop.height)
    var seen = [Bool](repeating: false, count: w * h)
    var marks: [Mark] = []
    var stack: [Int] = []
    for start in 0..<(w * h) where !seen[start] && crop.pixels[start] < threshold {
      var mark = Mark(x0: w, x1: 0, y0: h, y1: 0, area: 0, edge: 0)
      seen[start] = true
      stack.append(start)
      while let at = stack.popLast() {
        let (x, y) = (at % w, at / w)
        mark.x0 = min(mark.x0, x)
        mark.x1 = max(mark.x1, x)
        mark.y0 = min(mark.y0, y)
        mark.y1 = max(mark.y1, y)
        mark.area += 1
        var isEdge = x == 0 || y == 0 || x == w - 1 || y == h - 1
        for (dx, dy) in [(-1, 0), (1, 0), (0, -1), (0, 1)] {
          let (nx, ny) = (x + dx, y + dy)
          guard nx >= 0, ny >= 0, nx < w, ny < h else { continue }
          let next = ny * w + nx
          if crop.pixels[next] < threshold {
            if !seen[next] {
              seen[next] = true
              stack.append(next)
            }
          } else {
            isEdge = true
          }
        }
        if isEdge { mark.edge += 1 }
      }
      if mark.area >= 8 { marks.append(mark) }
    }
    return marks
  }
}
