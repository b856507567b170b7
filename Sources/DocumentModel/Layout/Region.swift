/// A box of a page to read.
///
/// A value that is wrapped in its cell stands in several rows. It is read as one: `box` then is where it would stand if
/// the rows stood side by side from the first one on, and `rows` where they are.
public struct Region: Sendable, Hashable, Codable {
  public let page: Int
  /// Upright points, origin top left.
  public let box: BoundingBox
  /// The rows of a wrapped value from the top, all of one height; empty where it stands in one row.
  public let rows: [BoundingBox]

  public init(page: Int, box: BoundingBox) { self.init(page: page, box: box, rows: []) }

  /// A value in several rows.
  ///
  /// - Parameter rows: At least two boxes, from the top.
  public init(page: Int, rows: [BoundingBox]) {
    self.page = page
    let height = rows.map(\.height).max() ?? 0
    self.rows = rows.map {
      BoundingBox($0.x0, $0.midY - height / 2, $0.x1, $0.midY + height / 2)
    }
    box = Region.span(self.rows)
  }

  private init(page: Int, box: BoundingBox, rows: [BoundingBox]) {
    self.page = page
    self.box = box
    self.rows = rows
  }

  /// Another part of what this region is a part of.
  public func part(_ box: BoundingBox) -> Region { Region(page: page, box: box, rows: rows) }

  /// The stretches of the page that a region is made of, and how far right of its left edge each begins.
  public var stretches: [(offset: Double, box: BoundingBox)] {
    guard let first = rows.first else { return [(0, box)] }
    var out: [(offset: Double, box: BoundingBox)] = []
    var left = first.x0
    for (at, row) in rows.enumerated() {
      let right = left + row.width
      // What reaches over the ends is taken from the paper beside the first and the last row.
      let from = at == 0 ? box.x0 : max(left, box.x0)
      let to = at == rows.count - 1 ? box.x1 : min(right, box.x1)
      if to > from {
        out.append(
          (
            from - box.x0,
            BoundingBox(
              row.x0 + from - left, row.y0 + box.y0 - first.y0, row.x0 + to - left,
              row.y0 + box.y1 - first.y0)
          ))
      }
      left = right + Region.gap * first.height
    }
    return out
  }

  /// Paper between two rows set side by side, in heights of a row.
  private static let gap = 0.25

  private static func span(_ rows: [BoundingBox]) -> BoundingBox {
    guard let first = rows.first else { return BoundingBox(0, 0, 0, 0) }
    let width = rows.map(\.width).reduce(0, +) + Double(rows.count - 1) * gap * first.height
    return BoundingBox(first.x0, first.y0, first.x0 + width, first.y1)
  }
}
