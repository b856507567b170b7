/// An axis-aligned rectangle in points (1/72 inch), origin at the top left of the page.
public struct BoundingBox: Sendable, Hashable, Codable {
  public let x0: Double
  public let y0: Double
  public let x1: Double
  public let y1: Double

  /// Makes a box from its edges; edges given in the wrong order are put right.
  public init(_ x0: Double, _ y0: Double, _ x1: Double, _ y1: Double) {
    self.x0 = min(x0, x1)
    self.y0 = min(y0, y1)
    self.x1 = max(x0, x1)
    self.y1 = max(y0, y1)
  }

  public init(from decoder: any Decoder) throws {
    var values = try decoder.unkeyedContainer()
    self.init(
      try values.decode(Double.self), try values.decode(Double.self),
      try values.decode(Double.self), try values.decode(Double.self))
  }

  /// Writes `[x0, y0, x1, y1]`, rounded to a hundredth of a point.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.unkeyedContainer()
    let box = rounded
    for edge in [box.x0, box.y0, box.x1, box.y1] { try values.encode(edge) }
  }

  /// The box to a hundredth of a point.
  public var rounded: BoundingBox {
    func two(_ edge: Double) -> Double { (edge * 100).rounded() / 100 }
    return BoundingBox(two(x0), two(y0), two(x1), two(y1))
  }

  public var width: Double { x1 - x0 }
  public var height: Double { y1 - y0 }
  public var midX: Double { (x0 + x1) / 2 }
  public var midY: Double { (y0 + y1) / 2 }

  /// The smallest box that holds both.
  public func union(_ other: BoundingBox) -> BoundingBox {
    BoundingBox(min(x0, other.x0), min(y0, other.y0), max(x1, other.x1), max(y1, other.y1))
  }

  /// The box grown by the given amounts on each side.
  public func insetBy(dx: Double, dy: Double) -> BoundingBox {
    BoundingBox(x0 + dx, y0 + dy, x1 - dx, y1 - dy)
  }

  /// Whether a point lies inside.
  public func contains(x: Double, y: Double) -> Bool { x >= x0 && x <= x1 && y >= y0 && y <= y1 }

  /// How far outside a point lies; 0 inside.
  public func distance(x: Double, y: Double) -> Double {
    let (dx, dy) = (max(x0 - x, 0, x - x1), max(y0 - y, 0, y - y1))
    return (dx * dx + dy * dy).squareRoot()
  }

  /// The length that both share on the vertical axis.
  public func verticalOverlap(_ other: BoundingBox) -> Double {
    max(0, min(y1, other.y1) - max(y0, other.y0))
  }

  /// The length that both share on the horizontal axis.
  public func horizontalOverlap(_ other: BoundingBox) -> Double {
    max(0, min(x1, other.x1) - max(x0, other.x0))
  }
}
