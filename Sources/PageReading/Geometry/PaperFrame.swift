internal import CLeptonica
internal import DocumentModel

/// The outline of a sheet that was photographed on something darker, and the sheet set square by it.
enum PaperFrame {
  /// A line as a place along the other axis: at + slope · t.
  private struct Edge {
    let at: Double
    let slope: Double
  }

  /// The page warped so that its outline is a rectangle, all outside it white, with the mapping from the new
  /// pixels to the old; `nil` where there is no outline, or where it is square already.
  static func squared(_ gray: PixImage) -> (gray: PixImage, toOriginal: PlaneTransform)? {
    guard let corners = corners(gray) else { return nil }
    let width = (distance(corners[0], corners[1]) + distance(corners[3], corners[2])) / 2
    let height = (distance(corners[0], corners[3]) + distance(corners[1], corners[2])) / 2
    let (cx, cy) = (
      corners.map(\.x).reduce(0, +) / 4, corners.map(\.y).reduce(0, +) / 4
    )
    let square = [(-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0)].map {
      (x: cx + $0.0 * width / 2, y: cy + $0.1 * height / 2)
    }
    let shift = zip(corners, square).map { max(abs($0.x - $1.x), abs($0.y - $1.y)) }.max() ?? 0
    // Less than half the height of small print moves nothing out of its row.
    guard shift > 0.004 * Double(gray.width) else { return nil }
    var from = pta(corners)
    var to = pta(square)
    defer {
      ptaDestroy(&from)
      ptaDestroy(&to)
    }
    var coefficients: UnsafeMutablePointer<Float>?
    guard getProjectiveXformCoeffs(to, from, &coefficients) == 0, let c = coefficients,
      let warped = PixImage(pixProjectivePta(gray.pointer, to, from, Int32(L_BRING_IN_WHITE)))
    else { return nil }
    let transform = PlaneTransform((0..<8).map { Double(c[$0]) } + [1])
    lept_free(c)
    whiten(warped, outside: square)
    return (warped, transform)
  }

  private static func distance(_ a: (x: Double, y: Double), _ b: (x: Double, y: Double)) -> Double {
    ((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y)).squareRoot()
  }

  private static func pta(_ points: [(x: Double, y: Double)]) -> UnsafeMutablePointer<Pta>? {
    let out = ptaCreate(4)
    for point in points { ptaAddPt(out, Float(point.x), Float(point.y)) }
    return out
  }

  private static func whiten(_ image: PixImage, outside square: [(x: Double, y: Double)]) {
    let inset = 3
    let (x0, y0) = (Int(square[0].x) + inset, Int(square[0].y) + inset)
    let (x1, y1) = (Int(square[2].x) - inset, Int(square[2].y) - inset)
    let (w, h) = (image.width, image.height)
    for (x, y, width, height) in [
      (0, 0, w, y0), (0, y1, w, h - y1), (0, 0, x0, h), (x1, 0, w - x1, h),
    ] where width > 0 && height > 0 {
      var box = boxCreate(Int32(x), Int32(y), Int32(width), Int32(height))
      pixSetInRectArbitrary(image.pointer, box, 255)
      boxDestroy(&box)
    }
  }

  /// Top left, top right, bottom right, bottom left; `nil` unless three sides show.
  private static func corners(_ gray: PixImage) -> [(x: Double, y: Double)]? {
    let (w, h) = (gray.width, gray.height)
    let rows = (0..<80).map { h * (2 * $0 + 5) / 170 }
    let columns = (0..<80).map { w * (2 * $0 + 5) / 170 }
    let left = edge(rows, w) { pixel(gray, $1, $0) }
    let right = edge(rows, w) { pixel(gray, w - 1 - $1, $0) }
    let top = edge(columns, h) { pixel(gray, $0, $1) }
    let bottom = edge(columns, h) { pixel(gray, $0, h - 1 - $1) }
    guard [left, right, top, bottom].compactMap({ $0 }).count >= 3 else { return nil }
    let l = left ?? Edge(at: 0, slope: 0)
    let r =
      right.map { Edge(at: Double(w - 1) - $0.at, slope: -$0.slope) }
      ?? Edge(at: Double(w), slope: 0)
    let t = top ?? Edge(at: 0, slope: 0)
    let b =
      bottom.map { Edge(at: Double(h - 1) - $0.at, slope: -$0.slope) }
      ?? Edge(at: Double(h), slope: 0)
    return [(l, t), (r, t), (r, b), (l, b)].map(crossing)
  }

  /// Where an upright edge (x by y) and a level one (y by x) meet.
  private static func crossing(_ upright: Edge, _ level: Edge) -> (x: Double, y: Double) {
    let y = (level.at + level.slope * upright.at) / (1 - level.slope * upright.slope)
    return (upright.at + upright.slope * y, y)
  }

  private static func pixel(_ image: PixImage, _ x: Int, _ y: Int) -> Int {
    var value: UInt32 = 0
    pixGetPixel(image.pointer, Int32(x), Int32(y), &value)
    return Int(value)
  }

  /// The line of first steps from something dark to paper, going inward on many scan lines.
  private static func edge(_ lines: [Int], _ length: Int, _ pixel: (Int, Int) -> Int) -> Edge? {
    var points: [(t: Double, at: Double)] = []
    for line in lines {
      if let step = step(length / 4, { pixel(line, $0) }) {
        points.append((Double(line), Double(step)))
      }
    }
    guard points.count * 10 >= lines.count * 6 else { return nil }
    var best: (edge: Edge, inliers: [(t: Double, at: Double)])?
    for i in stride(from: 0, to: points.count / 2, by: 3) {
      for j in stride(from: points.count / 2, to: points.count, by: 3) {
        let (a, b) = (points[i], points[j])
        let slope = (b.at - a.at) / (b.t - a.t)
        guard abs(slope) < 0.15 else { continue }
        let inliers = points.filter { abs(a.at + slope * ($0.t - a.t) - $0.at) <= 2 }
        if inliers.count > best?.inliers.count ?? 0 {
          best = (Edge(at: a.at - slope * a.t, slope: slope), inliers)
        }
      }
    }
    guard let best, best.inliers.count * 10 >= lines.count * 6 else { return nil }
    let n = Double(best.inliers.count)
    let mt = best.inliers.map(\.t).reduce(0, +) / n
    let ma = best.inliers.map(\.at).reduce(0, +) / n
    let stt = best.inliers.map { ($0.t - mt) * ($0.t - mt) }.reduce(0, +)
    let sta = best.inliers.map { ($0.t - mt) * ($0.at - ma) }.reduce(0, +)
    let slope = stt > 0 ? sta / stt : 0
    return Edge(at: ma - slope * mt, slope: slope)
  }

  /// The first place where what was dark all along from the border becomes paper.
  private static func step(_ reach: Int, _ value: (Int) -> Int) -> Int? {
    var sum = 0
    var before: [Int] = []
    for at in 0..<reach {
      let v = value(at)
      if at >= 3, let last = before.last {
        let outside = sum / at
        // Paper is at least a fifth lighter than what it lies on, and stays so.
        if v - outside > 26, v * 82 > outside * 100, v - last > 4 || v - outside > 60 {
          let inside = (at + 1..<at + 7).map(value)
          if let least = inside.min(), least - outside > 22 { return at }
        }
        if outside > 200 { return nil }
      }
      before.append(v)
      sum += v
    }
    return nil
  }
}
