/// A projective mapping of the plane: a 3 × 3 matrix in row order, the last entry 1.
public struct PlaneTransform: Sendable, Hashable, Codable {
  public let m: [Double]

  public init(_ m: [Double]) {
    precondition(m.count == 9, "a plane transform has nine entries")
    self.m = m
  }

  public static let identity = PlaneTransform([1, 0, 0, 0, 1, 0, 0, 0, 1])

  /// Scales both axes by the same factor.
  public static func scale(_ factor: Double) -> PlaneTransform {
    PlaneTransform([factor, 0, 0, 0, factor, 0, 0, 0, 1])
  }

  /// Maps a point.
  public func apply(_ x: Double, _ y: Double) -> (x: Double, y: Double) {
    let w = m[6] * x + m[7] * y + m[8]
    return ((m[0] * x + m[1] * y + m[2]) / w, (m[3] * x + m[4] * y + m[5]) / w)
  }

  /// The mapping that applies `first`, then this one.
  public func after(_ first: PlaneTransform) -> PlaneTransform {
    var out = [Double](repeating: 0, count: 9)
    for row in 0..<3 {
      for column in 0..<3 {
        for k in 0..<3 { out[row * 3 + column] += m[row * 3 + k] * first.m[k * 3 + column] }
      }
    }
    return PlaneTransform(out)
  }

  /// The smallest upright box around the image of a box.
  public func apply(_ box: BoundingBox) -> BoundingBox {
    let corners = [
      apply(box.x0, box.y0), apply(box.x1, box.y0), apply(box.x0, box.y1), apply(box.x1, box.y1),
    ]
    let xs = corners.map(\.x)
    let ys = corners.map(\.y)
    return BoundingBox(
      xs.min() ?? 0, ys.min() ?? 0, xs.max() ?? 0, ys.max() ?? 0)
  }
}
