internal import CLeptonica
import Foundation

/// Takes the rings of postmarks out of the ink that lines are looked for in.
///
/// A ring cuts through lines and hangs letters together, and its pieces between two rules look like letters. Only lines
/// are looked for without it: what is read, and the check of the ink, see the page as it is.
enum PostmarkRings {
  /// A circle in pixels of the working image.
  struct Ring {
    let x: Double
    let y: Double
    let radius: Double
  }

  /// Postmarks are 20 to 30 mm wide, date stamps of offices 12 and more.
  private static let radii = 35.0...110.0

  /// - Parameters:
  ///   - text: The ink without rules; changed.
  ///   - ink: All ink: where a ring crosses a rule, only the rule is left of it.
  static func remove(from text: PixImage, ink: PixImage) {
    let arcs = text.components().filter { box in
      max(box.width, box.height) >= 40 && min(box.width, box.height) >= 10
        && max(box.width, box.height) <= 460 && text.share(in: box) < 0.22
    }
    guard !arcs.isEmpty, arcs.count <= 60 else { return }
    var found: [Ring] = []
    for arc in arcs {
      let points = text.points(in: arc)
      // A piece of a ring that was found.
      let rest = points.filter { point in !found.contains { isOn($0, point) } }
      guard rest.count > 40, rest.count * 2 > points.count, let ring = ring(rest, ink) else {
        continue
      }
      found.append(ring)
      clear(ring, text)
    }
  }

  /// The circle through three of some points that is drawn nearly all round.
  private static func ring(_ points: [(x: Int, y: Int)], _ ink: PixImage) -> Ring? {
    // The same points for the same page: a sequence of its own.
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15
    func next() -> (x: Double, y: Double) {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let point = points[Int((state >> 33) % UInt64(points.count))]
      return (Double(point.x), Double(point.y))
    }
    for _ in 0..<80 {
      guard let ring = circle(next(), next(), next()), radii.contains(ring.radius) else { continue }
      if share(of: ring, on: ink) > 0.86 { return ring }
    }
    return nil
  }

  private static func circle(
    _ a: (x: Double, y: Double), _ b: (x: Double, y: Double), _ c: (x: Double, y: Double)
  ) -> Ring? {
    let double = 2 * (a.x * (b.y - c.y) + b.x * (c.y - a.y) + c.x * (a.y - b.y))
    guard abs(double) > 200 else { return nil }
    let (aa, bb, cc) = (a.x * a.x + a.y * a.y, b.x * b.x + b.y * b.y, c.x * c.x + c.y * c.y)
    let x = (aa * (b.y - c.y) + bb * (c.y - a.y) + cc * (a.y - b.y)) / double
    let y = (aa * (c.x - b.x) + bb * (a.x - c.x) + cc * (b.x - a.x)) / double
    return Ring(x: x, y: y, radius: ((a.x - x) * (a.x - x) + (a.y - y) * (a.y - y)).squareRoot())
  }

  /// The share of a circle's length that has ink on it, 0...1.
  private static func share(of ring: Ring, on ink: PixImage) -> Double {
    let steps = 72
    let hits = (0..<steps).count { step in
      let angle = Double(step) * 2 * .pi / Double(steps)
      let (dx, dy) = (cos(angle), sin(angle))
      return [-1.0, 0, 1].contains { off in
        let reach = ring.radius + off
        return ink.isInk(Int((ring.x + dx * reach).rounded()), Int((ring.y + dy * reach).rounded()))
      }
    }
    return Double(hits) / Double(steps)
  }

  private static func isOn(_ ring: Ring, _ point: (x: Int, y: Int)) -> Bool {
    let (dx, dy) = (Double(point.x) - ring.x, Double(point.y) - ring.y)
    return abs((dx * dx + dy * dy).squareRoot() - ring.radius) < 3
  }

  private static func clear(_ ring: Ring, _ text: PixImage) {
    let reach = ring.radius + 3
    let box = PixelBox(
      x0: Int(ring.x - reach), y0: Int(ring.y - reach), x1: Int(ring.x + reach) + 1,
      y1: Int(ring.y + reach) + 1)
    for point in text.points(in: box) where isOn(ring, point) {
      pixSetPixel(text.pointer, Int32(point.x), Int32(point.y), 0)
    }
  }
}
