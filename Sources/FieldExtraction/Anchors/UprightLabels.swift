internal import DocumentModel

/// Reads labels that stand upright or wrapped in narrow cells, in many rows of a letter or two, as one line each.
///
/// Row for row an engine has nothing to go by: 番 and 号 are read as anything. Their rows set side by side are a word.
struct UprightLabels {
  let page: Page
  let reader: any RegionReader

  /// The lines, with those of a narrow cell as one where together they are a label.
  func told(_ lines: [ReadLine], all: [TextLine]) -> [ReadLine] {
    guard page.source == .pixels else { return lines }
    let heights = all.map(\.box.height).sorted()
    guard let usual = heights.isEmpty ? nil : heights[heights.count / 2] else { return lines }
    var taken: Set<Int> = []
    var labels: [ReadLine] = []
    for cell in page.cells where cell.width < 3.6 * usual && cell.height > 2.4 * usual {
      let own = all.filter { cell.contains(x: $0.box.midX, y: $0.box.midY) }
      let ids = Set(own.map(\.id))
      let read = lines.filter { ids.contains($0.line.id) }
      // 記号 over 番号 over 枝番 are three; of one label the last row may be another.
      guard own.count >= 2, read.allSatisfy(\.rows.isEmpty),
        read.count(where: { $0.wholeLabel != nil }) < 2,
        let label = ways(own.map(\.box)).lazy.compactMap({ label($0, id: own[0].id) }).first
      else { continue }
      taken.formUnion(ids)
      labels.append(label)
    }
    return lines.filter { !taken.contains($0.line.id) } + labels
  }

  /// The ways to part what stands in a cell into rows of one height, the likeliest first: a line may be two rows that touch, or a
  /// half of a letter.
  private func ways(_ boxes: [BoundingBox]) -> [[BoundingBox]] {
    guard let first = boxes.first else { return [] }
    let whole = boxes.dropFirst().reduce(first) { $0.union($1) }
    let heights = boxes.filter { $0.width > 0.6 * $0.height && $0.height > 3 }.map(\.height)
    var counts: [Int] = []
    for height in heights.sorted() {
      // Letters fill six sevenths of the step from row to row.
      let count = Int((whole.height / (1.17 * height) + 0.15).rounded())
      if (3...8).contains(count), !counts.contains(count) { counts.append(count) }
    }
    return counts.prefix(3).map { count in
      let step = whole.height / Double(count)
      return (0..<count).map { at in
        BoundingBox(
          whole.x0, whole.y0 + Double(at) * step, whole.x1, whole.y0 + Double(at + 1) * step)
      }
    }
  }

  private func label(_ rows: [BoundingBox], id: Int) -> ReadLine? {
    let region = Region(page: page.number, rows: rows)
    guard let reading = reader.readings(of: region, as: .line, voices: 1).first,
      (2...16).contains(reading.glyphs.count)
    else { return nil }
    let line = ReadLine.spread(
      reading.glyphs.filter { $0.text != " " }, over: rows, id: id, reader: reading.reader)
    return line.wholeLabel == nil ? nil : line
  }
}
