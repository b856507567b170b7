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

  /// The mapping back, or `nil` for one that flattens the plane.
  public var inverse: PlaneTransform? {
    let (a, b, c, d, e, f, g, h, i) = (m[0], m[1], m[2], m[3], m[4], m[5], m[6], m[7], m[8])
    let cofactors = [
      e * i - f * h, c * h - b * i, b * f - c * e, f * g - d * i, a * i - c * g, c * d - a * f,
      d * h - e * g, b * g - a * h, a * e - b * d,
    ]
    let determinant = a * cofactors[0] + b * cofactors[3] + c * cofactors[6]
    guard abs(determinant) > 1e-12 else { return nil }
    return PlaneTransform(cofactors.map { $0 / determinant })
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
