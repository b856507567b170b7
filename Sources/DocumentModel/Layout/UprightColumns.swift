/// Print that is written downwards, in columns from the right, as the squares of its letters in reading order.
///
/// A recognizer reads lines; the squares set side by side are one (`Region(page:rows:)`).
public struct UprightColumns: Sendable {
  /// Boxes of columns, the right one first, points.
  private let columns: [BoundingBox]
  /// The letters as the boxes themselves part them; empty where they do not.
  private let letters: [BoundingBox]
  /// The letters as blanks within the boxes part them; empty where each box is one.
  private let pieces: [BoundingBox]

  /// - Parameters:
  ///   - boxes: Lines, or pieces of lines, of one block of print.
  ///   - reader: Tells the blank columns between the upright ones.
  /// - Returns: `nil` where the block is no column of three letters or more.
  public init?(_ boxes: [BoundingBox], page: Int, reader: any RegionReader) {
    let boxes = boxes.filter { $0.height > 3 && $0.width > 3 }
    guard let first = boxes.first else { return nil }
    let whole = boxes.dropFirst().reduce(first) { $0.union($1) }
    var edges: [ClosedRange<Double>] = []
    var left = whole.x0
    for gap in reader.gaps(in: Region(page: page, box: whole)) where gap.lowerBound > left {
      edges.append(left...gap.lowerBound)
      left = gap.upperBound
    }
    if whole.x1 > left { edges.append(left...whole.x1) }
    let widest = edges.map { $0.upperBound - $0.lowerBound }.max() ?? 0
    columns = edges.reversed().compactMap { edge in
      guard edge.upperBound - edge.lowerBound > 0.6 * widest else { return nil }
      let own = boxes.filter { $0.x0 < edge.upperBound - 1 && $0.x1 > edge.lowerBound + 1 }
      guard let top = own.map(\.y0).min(), let bottom = own.map(\.y1).max() else { return nil }
      return BoundingBox(edge.lowerBound, top, edge.upperBound, bottom)
    }
    letters = UprightColumns.letters(boxes)
    pieces = UprightColumns.pieces(boxes, page, reader)
    let isTall = (columns.map(\.height).max() ?? 0) > 2.7 * widest
    guard isTall || (3...40).contains(letters.count) else { return nil }
  }

  /// The ways to part the columns into letters of one height, the likeliest first.
  public var ways: [[BoundingBox]] {
    var ways = [letters, pieces].filter { !$0.isEmpty }
    guard let tall = columns.max(by: { $0.height < $1.height }) else { return ways }
    // Letters are about as wide as high and fill six sevenths of the step from one to the next.
    let likely = tall.height / (1.17 * (columns.map(\.width).max() ?? 1)) + 0.15
    let count = Int(likely.rounded())
    for count in [count, count + (likely > Double(count) ? 1 : -1)] where (3...14).contains(count) {
      let step = tall.height / Double(count)
      ways.append(
        columns.flatMap { column in
          (0..<max(1, Int((column.height / step + 0.3).rounded(.down)))).map { at in
            BoundingBox(
              column.x0, column.y0 + Double(at) * step, column.x1,
              min(column.y0 + Double(at + 1) * step, column.y1 + 0.2 * step))
          }
        })
    }
    return ways
  }

  /// What blanks part in each row, column for column from the right: columns may stand far apart, and lean with their frame.
  private static func pieces(
    _ boxes: [BoundingBox], _ page: Int, _ reader: any RegionReader
  ) -> [BoundingBox] {
    let sizes = boxes.map(\.height).sorted()
    guard sizes.count >= 3 else { return [] }
    let size = sizes[sizes.count / 2]
    let rows = boxes.sorted { $0.midY < $1.midY }.flatMap { box -> [BoundingBox] in
      let count = count(box.height, size)
      let height = box.height / Double(count)
      return (0..<count).map { row in
        let top = box.y0 + Double(row) * height
        return BoundingBox(box.x0, top, box.x1, top + height)
      }
    }
    var columns: [[BoundingBox]] = []
    for row in rows {
      var left = row.x0
      for blank in blanks(in: row, size, page, reader) + [row.x1...row.x1] {
        let piece = BoundingBox(left, row.y0, max(left, blank.lowerBound), row.y1)
        left = blank.upperBound
        // An edge of the frame is narrow.
        guard piece.width > 0.35 * size, piece.width < 2 * size else { continue }
        let near = columns.indices.filter { at in
          columns[at].last.map { abs($0.midX - piece.midX) < 0.7 * size && $0.midY < piece.midY }
            ?? false
        }
        if let at = near.first { columns[at].append(piece) } else { columns.append([piece]) }
      }
    }
    guard columns.count > 1 else { return [] }
    return columns.sorted { ($0.first?.midX ?? 0) > ($1.first?.midX ?? 0) }.joined().map { $0 }
  }

  /// The blanks between the letters of a row; the frame's upper or lower edge, which leans, runs through the first row or the last.
  private static func blanks(
    in row: BoundingBox, _ size: Double, _ page: Int, _ reader: any RegionReader
  ) -> [ClosedRange<Double>] {
    var most: [ClosedRange<Double>] = []
    for (top, bottom) in [(0.0, 1.0), (0.4, 1), (0, 0.6)] {
      let band = BoundingBox(
        row.x0, row.y0 + top * row.height, row.x1, row.y0 + bottom * row.height)
      let blanks = reader.gaps(in: Region(page: page, box: band))
        .filter { $0.upperBound - $0.lowerBound > 0.3 * size }
      if blanks.count > most.count { most = blanks }
    }
    return most
  }

  /// How many letters of a size have room in a length: they fill six sevenths of the step from one to the next.
  private static func count(_ length: Double, _ size: Double) -> Int {
    max(1, Int((length / (1.17 * size) + 0.15).rounded()))
  }

  /// Each box as the letters that it has room for, column for column from the right: so print that leans is parted too.
  private static func letters(_ boxes: [BoundingBox]) -> [BoundingBox] {
    let sizes = boxes.map(\.height).sorted()
    guard sizes.count >= 3 else { return [] }
    let size = sizes[sizes.count / 2]
    let rows = boxes.sorted { $0.midY < $1.midY }.flatMap { box -> [[BoundingBox]] in
      let (down, across) = (count(box.height, size), count(box.width, size))
      let (width, height) = (box.width / Double(across), box.height / Double(down))
      return (0..<down).map { row in
        (0..<across).map { column in
          let (right, top) = (box.x1 - Double(column) * width, box.y0 + Double(row) * height)
          return BoundingBox(right - width, top, right, top + height)
        }
      }
    }
    let across = rows.map(\.count).max() ?? 0
    return (0..<across).flatMap { column in rows.compactMap { $0.count > column ? $0[column] : nil }
    }
  }
}
