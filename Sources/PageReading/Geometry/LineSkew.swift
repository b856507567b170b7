internal import Foundation

/// The skew of a page by the run of marks along its own lines.
///
/// A sheet with little print gives the sweep over the whole page nothing to measure (seen: eight short rows
/// at 4.5 degrees, confidence under 1). A single line of six characters leans as the sheet does.
enum LineSkew {
  /// Degrees clockwise that set the lines level, or `nil` where too few lines agree.
  ///
  /// - Parameter fewest: How many lines have to agree: a sheet has three, a stamp one.
  static func angle(_ working: WorkingImage, fewest: Int = 3) -> Double? {
    guard let ink = working.binary(), let rules = RulingFinder(ink, components: ink.components())
    else { return nil }
    let marks = rules.text.components()
    let lines = LineFinder(verticalRules: rules.vertical).lines(of: marks)
    return angle(lines, marks, fewest: fewest)
  }

  static func angle(_ lines: [PixelBox], _ marks: [PixelBox], fewest: Int = 3) -> Double? {
    var slopes: [(slope: Double, width: Int)] = []
    for line in lines where line.width > 4 * line.height && line.height <= 110 {
      let inside = marks.filter { mark in
        mark.height * 10 > line.height * 3 && mark.height <= line.height
          && (mark.x0 + mark.x1) / 2 > line.x0 && (mark.x0 + mark.x1) / 2 < line.x1
          && (mark.y0 + mark.y1) / 2 > line.y0 && (mark.y0 + mark.y1) / 2 < line.y1
      }
      guard inside.count >= 4, let slope = run(inside)?.slope else { continue }
      slopes.append((slope, line.width))
    }
    guard slopes.count >= fewest else { return nil }
    slopes.sort { $0.slope < $1.slope }
    let half = slopes.map(\.width).reduce(0, +) / 2
    var passed = 0
    let middle = slopes.first { entry in
      passed += entry.width
      return passed >= half
    }
    guard let middle = middle?.slope else { return nil }
    let spread = slopes.map { abs($0.slope - middle) }.sorted()[slopes.count / 2]
    return spread < 0.012 ? -atan(middle) * 180 / .pi : nil
  }

  /// Least squares through the middles of marks: how far they fall for every pixel along, and how far most are off that line.
  static func run(_ marks: [PixelBox]) -> (slope: Double, spread: Double)? {
    guard !marks.isEmpty else { return nil }
    let points = marks.map { (Double($0.x0 + $0.x1) / 2, Double($0.y0 + $0.y1) / 2) }
    let n = Double(points.count)
    let (mx, my) = (points.map(\.0).reduce(0, +) / n, points.map(\.1).reduce(0, +) / n)
    let sxx = points.map { ($0.0 - mx) * ($0.0 - mx) }.reduce(0, +)
    let sxy = points.map { ($0.0 - mx) * ($0.1 - my) }.reduce(0, +)
    guard sxx > 0 else { return nil }
    let slope = sxy / sxx
    let off = points.map { abs($0.1 - my - slope * ($0.0 - mx)) }.sorted()
    return (slope, off[off.count / 2])
  }
}
