internal import DocumentModel
internal import Normalization

/// The reason of return on a black stamp that is written downwards.
struct UprightReason {
  let page: Page
  let reader: any RegionReader

  /// - Parameter lines: All lines of the page: a letter or two each where print goes downwards.
  func found(_ lines: [TextLine], read: [ReadLine]) -> ReturnSlip.Marked? {
    guard page.source == .pixels else { return nil }
    let texts = Dictionary(read.map { ($0.line.id, $0) }) { first, _ in first }
    let letters = lines.filter { line in
      let box = line.box
      // Three columns beside each other are found as rows of three letters, and two rows as one where a column leans.
      guard box.width < 5.4 * box.height, box.height > 6, box.height < 60 else { return false }
      guard let text = texts[line.id] else { return true }
      return text.labels.isEmpty && text.plain.count < 4
        && !text.plain.contains { $0.isASCII && $0.isNumber }
    }.map(\.box)
    let readings = columns(letters).prefix(3).flatMap { column in
      (UprightColumns(column, page: page.number, reader: reader)?.ways ?? []).compactMap {
        said($0)
      }
    }
    // 転送期間 is the head of 転送期間終了: the column that was cut short says less.
    return readings.max { $0.reading.text.count < $1.reading.text.count }
  }

  /// What the letters of a column say, if it is a reason.
  private func said(_ rows: [BoundingBox]) -> ReturnSlip.Marked? {
    let region = Region(page: page.number, rows: rows)
    guard let reading = reader.readings(of: region, as: .line, voices: 1).first,
      let code = ReturnReasonStems.code(reading.text), let first = rows.first
    else { return nil }
    return (code, rows.dropFirst().reduce(first) { $0.union($1) }, reading)
  }

  /// Four boxes and more right below each other, of one size.
  private func columns(_ boxes: [BoundingBox]) -> [[BoundingBox]] {
    var columns: [[BoundingBox]] = []
    for box in boxes.sorted(by: { $0.midY < $1.midY }) {
      let at = columns.firstIndex { column in
        guard let last = column.last else { return false }
        let gap = box.y0 - last.y1
        let size = max(last.height, box.height)
        return gap < 0.7 * size && gap > -0.4 * size
          && box.horizontalOverlap(last) > 0.6 * min(last.width, box.width)
          && max(last.width, box.width) < 4.5 * max(min(last.width, box.width), 0.5 * size)
      }
      if let at { columns[at].append(box) } else { columns.append([box]) }
    }
    return columns.filter { $0.count >= 4 }
  }
}
