internal import DocumentModel
internal import Normalization

/// Finds what stands below a label and is its value: in its cell, in the cell below, in its column where there are no rules.
struct ValueBelow {
  let rows: TextRows
  /// The usual height of what is no label.
  private let print: Double

  private var lines: [ReadLine] { rows.lines }

  init(_ rows: TextRows) {
    self.rows = rows
    let heights = rows.lines.filter(\.labels.isEmpty).map(\.box.height).sorted()
    print = heights.isEmpty ? 0 : heights[heights.count / 2]
  }

  /// The line below a label that stands alone in its cell, or in its column where there are no cells.
  func value(of line: ReadLine) -> ReadLine? {
    let own = ownCell(line)
    let reach =
      own.map { max($0.y1 - line.box.y1, 0) + 2.4 * line.box.height } ?? 1.8 * line.box.height
    if own == nil, let boxed = inBoxBelow(line) { return boxed }
    let column = own ?? line.box
    let below = lines.filter { other in
      let at = rows.levelled(other.rows.first ?? other.box, from: line.box)
      // A small label over large print: the larger of the two measures the gap.
      let large = max(1.7 * at.height, line.box.height < 0.87 * print ? 2.5 * print : 0)
      return at.y0 >= line.box.y1 - 2 && !isBeyondLabel(other, from: line)
        && (at.y0 - line.box.y1 < max(reach, large) || own == nil && isNext(other, under: line))
        && (other.labels.isEmpty || isValueBeforeLabel(other))
        && at.height < 2.2 * line.box.height
        && (at.horizontalOverlap(column) > 0.5 * min(at.width, column.width)
          || own == nil && (isIndented(at, under: line.box) || isCentred(other, under: line)))
        && (own == nil || isBelow(rows.cell(other.box), own) || isUnframed(other, under: line)
          || isUnderBar(other, line, own))
    }
    // Where a stamp broke the rules, a cell holds its neighbours too.
    let under = below.filter { other in
      rows.levelled(other.box, from: line.box).horizontalOverlap(line.box)
        > 0.3 * min(other.box.width, line.box.width)
    }
    // What stands in the cell of the label alone is its value, however far to the right it is set.
    let inside = below.filter { own != nil && rows.cell($0.box) == own }
    let isOwn =
      !inside.isEmpty && !under.contains { rows.cell($0.box) == own } && isAlone(line, own)
    let pool =
      isOwn ? inside : under.isEmpty || column.width < 2.5 * line.box.width ? below : under
    guard let top = pool.min(by: { $0.box.y0 < $1.box.y0 }) else { return underRowOfHeads(line) }
    // Pieces of one row differ by a pixel in height: its leftmost piece comes first.
    return pool.filter { $0.box.verticalOverlap(top.box) > 0.5 * top.box.height }
      .min { $0.box.x0 < $1.box.x0 }.map { start(of: $0, under: line) }
  }

  /// Whether a label is the only one that begins a line of its cell.
  private func isAlone(_ label: ReadLine, _ cell: BoundingBox?) -> Bool {
    !lines.contains { other in
      other.line.id != label.line.id && other.startsWithLabel && rows.cell(other.box) == cell
    }
  }

  /// The value of a label in a row of nothing but labels, over a row of as many values that fit them one by one: a table whose
  /// rules are broken in other places in each row.
  private func underRowOfHeads(_ line: ReadLine) -> ReadLine? {
    func row(of first: ReadLine) -> [ReadLine] {
      lines.filter { other in
        rows.levelled(other.box, from: first.box).verticalOverlap(first.box)
          > 0.5 * min(other.box.height, first.box.height)
      }.sorted { $0.box.x0 < $1.box.x0 }
    }
    let heads = row(of: line)
    let next = lines.filter { other in
      let gap = rows.levelled(other.box, from: line.box).y0 - line.box.y1
      return gap > -2 && gap < 3 * line.box.height
    }.min { $0.box.y0 < $1.box.y0 }
    guard heads.count > 1, let values = next.map(row), values.count == heads.count,
      let at = heads.firstIndex(where: { $0.line.id == line.line.id }),
      zip(heads, values).allSatisfy({ head, value in
        head.wholeLabel.map {
          (value.labels.isEmpty || isValueBeforeLabel(value)) && ValueFit.holds(value, for: $0.role)
        } ?? false
      })
    else { return nil }
    return values[at]
  }

  /// Where the row of a value begins: left of its label, but not under the label of the next column.
  private func start(of value: ReadLine, under label: ReadLine) -> ReadLine {
    let first = rows.rowStart(value)
    let isOthers = lines.contains { other in
      other.startsWithLabel && other.box.x1 < label.box.x0
        && other.box.horizontalOverlap(first.box) > 0
        && rows.levelled(other.box, from: label.box).verticalOverlap(label.box)
          > 0.5 * min(other.box.height, label.box.height)
    }
    return isOthers ? value : first
  }

  /// The cell of a label; `nil` where it is found as one with its neighbour's, whose head stands in it as well: the rule between
  /// them is broken.
  private func ownCell(_ line: ReadLine) -> BoundingBox? {
    guard let own = rows.cell(line.box) else { return nil }
    let isShared = lines.contains { other in
      other.line.id != line.line.id && other.startsWithLabel && rows.cell(other.box) == own
        && other.box.horizontalOverlap(line.box) <= 0
        && other.box.verticalOverlap(line.box) > 0.5 * min(other.box.height, line.box.height)
    }
    let isHead = rows.cells.contains { cell in
      abs(cell.x0 - line.box.x0) < 1.6 * line.box.height && cell.y0 > line.box.midY
        && cell.y0 - own.y1 < line.box.height && cell.x1 < own.x1 + 2
    }
    return isShared && isHead ? nil : own
  }

  /// The value in a box of its own right below a label that stands in none.
  private func inBoxBelow(_ line: ReadLine) -> ReadLine? {
    let (label, height) = (line.box, line.box.height)
    let box = rows.cells.filter { cell in
      cell.y0 > label.midY && cell.y0 - label.y1 < 1.5 * height && cell.height < 5 * height
        && abs(cell.x0 - label.x0) < 1.6 * height && cell.x1 > label.x0 + 2 * height
    }.min { $0.y0 < $1.y0 }
    guard let box else { return nil }
    // Where the rule between two boxes is broken, one is found for both: what stands under the next label is that label's.
    let next = lines.filter { other in
      other.startsWithLabel && other.box.x0 > label.x1
        && other.box.verticalOverlap(label) > 0.5 * min(other.box.height, height)
    }.map(\.box.x0).min()
    let inside = lines.filter { line in
      box.contains(x: line.box.midX, y: line.box.midY)
        && next.map { line.box.x0 < $0 - height } ?? true
    }
    guard inside.allSatisfy(\.labels.isEmpty) else { return nil }
    return LineStack.rows(inside.filter { $0.box.width > 0.6 * height }).first
  }

  /// 41150（枝番: the digits belong to the label above them.
  private func isValueBeforeLabel(_ line: ReadLine) -> Bool {
    guard let label = line.labels.first, label.start >= 3 else { return false }
    let before = line.reading.glyphs[..<label.start]
    // 架空・2524899（枝番）00: a symbol of kanji as well.
    let isBranch = label.role == .field(.branchNumber)
    let letters = before.count { !MaskSigns.isDigit($0.text) && !ValueLocator.isSeparator($0.text) }
    // 架97 被保険者の番号4720768: a symbol, and the number's label behind it.
    let isSymbol =
      label.role == .field(.number) && letters <= 4
      && before.allSatisfy { glyph in
        Folding.fold(glyph.text).allSatisfy {
          Folding.isIdeograph($0) || Folding.isDigit($0) || Folding.isHyphenLike($0) || $0 == " "
        }
      }
    return letters == 0 || isSymbol
      || isBranch && letters <= 4 && before.count(where: { MaskSigns.isDigit($0.text) }) >= 3
  }

  /// Whether a line begins a few characters to the right of where a label above it begins.
  private func isIndented(_ box: BoundingBox, under label: BoundingBox) -> Bool {
    box.x0 > label.x0 - label.height && box.x0 < label.x0 + 5 * label.height
  }

  /// Whether another label stands between a label and what is more than a row below it: that label's, or a later one's.
  private func isBeyondLabel(_ other: ReadLine, from label: ReadLine) -> Bool {
    let box = label.box
    guard other.box.y0 - box.y1 > 2.4 * box.height else { return false }
    return lines.contains { line in
      line.startsWithLabel && line.line.id != label.line.id
        && line.box.horizontalOverlap(box) > 0.5 * min(line.box.width, box.width)
        && line.box.midY > box.y1 && line.box.midY < other.box.y0
    }
  }

  /// Whether a line begins where a label does and is the next below it in their column, as far away as the rows of a wide list.
  private func isNext(_ other: ReadLine, under label: ReadLine) -> Bool {
    let (at, box) = (rows.levelled(other.box, from: label.box), label.box)
    guard at.y0 - box.y1 < 3 * box.height, abs(at.x0 - box.x0) < 0.6 * box.height else {
      return false
    }
    return !lines.contains { line in
      line.line.id != other.line.id && line.box.horizontalOverlap(box) > 0
        && line.box.midY > box.y1 && line.box.midY < other.box.y0
    }
  }

  /// Whether a line that can be a label's value stands below it before the next label of its row begins, in a row without labels:
  /// a value in the middle of a box whose rules are lost.
  private func isCentred(_ other: ReadLine, under label: ReadLine) -> Bool {
    let (at, box) = (rows.levelled(other.box, from: label.box), label.box)
    guard at.x0 > box.x0, let role = label.wholeLabel?.role, ValueFit.holds(other, for: role) else {
      return false
    }
    func isInRow(_ line: ReadLine, of row: BoundingBox) -> Bool {
      rows.levelled(line.box, from: row).verticalOverlap(row)
        > 0.5 * min(line.box.height, row.height)
    }
    // The first thing behind it in its row has to be another label, or nothing.
    let next = lines.filter { $0.box.x0 > box.x1 && isInRow($0, of: box) }
      .min { $0.box.x0 < $1.box.x0 }
    guard next?.startsWithLabel ?? true else { return false }
    return at.x1 < next?.box.x0 ?? box.x0 + 22 * box.height
      && !lines.contains { !$0.labels.isEmpty && isInRow($0, of: other.box) }
  }

  /// Whether a line stands right below a label, begins where that begins, and lost its frame to a crease or a streak.
  private func isUnframed(_ other: ReadLine, under label: ReadLine) -> Bool {
    let (at, box) = (rows.levelled(other.box, from: label.box), label.box)
    return rows.cell(other.box) == nil && at.y0 - box.y1 < 1.8 * box.height
      && abs(at.x0 - box.x0) < 0.6 * box.height
  }

  /// Whether a line without a frame stands right below the bar that its label fills, at its left.
  private func isUnderBar(_ other: ReadLine, _ label: ReadLine, _ bar: BoundingBox?) -> Bool {
    guard let bar, bar.height < 2.4 * label.box.height, rows.cell(other.box) == nil else {
      return false
    }
    let height = label.box.height
    return other.box.y0 - bar.y1 < 1.5 * height && other.box.x0 > bar.x0
      && other.box.x0 - label.box.x0 < 3 * height
  }

  /// Whether a cell is the same as another, or lies right below it with the same sides.
  private func isBelow(_ lower: BoundingBox?, _ upper: BoundingBox?) -> Bool {
    guard let lower, let upper else { return false }
    return lower == upper
      || abs(lower.x0 - upper.x0) < 6 && abs(lower.x1 - upper.x1) < 6 && lower.y0 > upper.midY
  }
}
