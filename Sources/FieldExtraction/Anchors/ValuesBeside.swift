internal import DocumentModel

/// The value beside a label that does not stand level with it, or not right beside it.
struct ValuesBeside {
  let rows: TextRows

  private var lines: [ReadLine] { rows.lines }
  private var cells: [BoundingBox] { rows.cells }

  /// The row of the cell right of a label's that the label means, where its middle is between two rows: the kana of a
  /// name over kana, else the first.
  func inCellBeside(_ line: ReadLine, _ role: LabelRole) -> ReadLine? {
    guard let own = rows.cell(line.box), own.width < 40 * line.box.height else { return nil }
    let beside = cells.filter { other in
      abs(other.x0 - own.x1) < 6 && abs(other.y0 - own.y0) < 5 && abs(other.y1 - own.y1) < 5
    }.min { $0.width < $1.width }
    guard let beside else { return nil }
    let inside = lines.filter { rows.cell($0.box) == beside }
    // Where the rule behind a value is broken, the next label and its value are found in one cell with it.
    let heads = inside.filter(\.startsWithLabel)
    let areBehind = heads.allSatisfy { head in
      inside.contains { other in
        other.box.x1 < head.box.x0
          && other.box.verticalOverlap(head.box) > 0.5 * min(other.box.height, head.box.height)
      }
    }
    guard areBehind else { return nil }
    let next = heads.map(\.box.x0).min() ?? .infinity
    let stack = LineStack.rows(inside.filter { $0.box.x0 < next })
    guard (1...3).contains(stack.count), stack.allSatisfy({ !$0.startsWithLabel }) else {
      return nil
    }
    let isKana = role == .field(.nameKana)
    let fitting = stack.filter { (KanaShare.of($0) > 0.5) == isKana }
    return fitting.first ?? (isKana ? nil : stack.first)
  }

  /// The same without cells: of two rows right of a label whose middle is between them the first, of a name and its kana
  /// the one that is meant.
  func betweenRows(_ line: ReadLine, _ role: LabelRole) -> ReadLine? {
    let box = line.box
    let right = lines.filter { other in
      other.box.x0 > box.x1 && other.box.x0 - box.x1 < 40 * box.height && !other.startsWithLabel
        && abs(rows.levelled(other.box, from: box).midY - box.midY) < 1.2 * box.height
    }
    guard let first = right.min(by: { $0.box.x0 < $1.box.x0 }) else { return nil }
    let column = lines.filter { other in
      abs(other.box.x0 - first.box.x0) < 0.6 * box.height
        && abs(rows.levelled(other.box, from: box).midY - box.midY) < 1.2 * box.height
    }.sorted { $0.box.y0 < $1.box.y0 }
    guard column.count == 2, let upper = column.first, let lower = column.last,
      !upper.startsWithLabel, case let isOwn = isOwn(column, line),
      lower.box.y0 - upper.box.y1 < (isOwn ? 1.3 : 0.8) * box.height
    else { return nil }
    let middle = rows.levelled(upper.box.union(lower.box), from: box).midY
    guard abs(middle - box.midY) < (isOwn ? 0.45 : 0.3) * box.height else { return nil }
    // A name over its kana, or under it.
    let rowsOfName = [upper, lower].filter {
      (KanaShare.of($0) > 0.5) == (role == .field(.nameKana))
    }
    let meant =
      role == .field(.name) || role == .field(.nameKana) ? rowsOfName.first : upper
    return meant.flatMap { ValueFit.holds($0, for: role) ? $0 : nil }
  }

  /// Whether no other label stands level with one of two rows right of a label: a value over a small note.
  private func isOwn(_ column: [ReadLine], _ label: ReadLine) -> Bool {
    !lines.contains { other in
      other.line.id != label.line.id && other.startsWithLabel && other.box.x0 < column[0].box.x0
        && column.contains { row in
          other.box.verticalOverlap(row.box) > 0.4 * min(other.box.height, row.box.height)
        }
    }
  }

  /// The name in the next cell, where what stands beside a label in its own is a remark whose brackets were lost: 氏名 戸籍 | 吉川光男.
  func inNextCell(_ line: ReadLine, _ right: ReadLine, _ role: LabelRole) -> ReadLine? {
    // 鶴見郁子 is a value, whatever stands in the next cell.
    guard role == .field(.name) || role == .field(.nameKana), right.labels.isEmpty,
      right.plain.count <= 3,
      let own = rows.cell(line.box), own == rows.cell(right.box),
      let next = rows.rightOf(right), next.labels.isEmpty, let cell = rows.cell(next.box),
      cell != own, cell.x0 > right.box.x1 - 2, ValueFit.holds(next, for: role)
    else { return nil }
    return next
  }
}
