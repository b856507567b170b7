internal import DocumentModel
internal import Normalization

/// Finds the parts of a key that one label announces, 記号・番号 or 記号・番号・枝番, wherever its value stands.
struct LabelledKey {
  let lines: [ReadLine]
  let locator: ValueLocator

  /// Symbol and number, and the branch number where the key has it; none where the key can be cut in two ways.
  func places(of label: LabelMatch, in line: ReadLine) -> [LabelledPlaces.Place] {
    let value = locator.place(
      of: label, in: line, mayBeBelow: line.wholeLabel != nil, isSpread: true)
    guard let value else { return [] }
    let text = label.text(in: line)
    // Unless it has a label of its own besides.
    let hasBranch =
      (text.contains("枝") || text.contains("核")) && !text.contains("除")
      && !value.line.labels.contains { $0.role == .field(.branchNumber) }
    let own = parts(of: value, hasBranch: hasBranch)
    guard own.isEmpty else { return own }
    if hasBranch {
      return isLabelledElsewhere(line, value) ? parts(of: value, hasBranch: false) : []
    }
    return isBeforeBranch(line) ? parts(of: value, hasBranch: true) : []
  }

  /// The parts of a key, also where its dots were lost and they stand far apart.
  private func parts(of place: ValuePlace, hasBranch: Bool) -> [LabelledPlaces.Place] {
    let parts = CombinedKey.places(place, hasBranch: hasBranch)
    // 4 0 5 9 before 7 6 7 0 8: digits set wide are no key of their own where more follow.
    let isWhole = !parts.isEmpty && place.raw.contains { !$0.isDecimalDigit && $0 != " " }
    guard !isWhole, let wide = locator.rows.wideKey(place.line, hasBranch: hasBranch),
      case let all = CombinedKey.places(.whole(wide), hasBranch: hasBranch), !all.isEmpty
    else { return parts }
    return all
  }

  /// Whether 枝番 has a label of its own elsewhere: then the key of 記号・番号（枝番） ends with the number.
  private func isLabelledElsewhere(_ line: ReadLine, _ value: ValuePlace) -> Bool {
    lines.contains { other in
      other.line.id != line.line.id && other.line.id != value.line.line.id
        && other.labels.contains { $0.role == .field(.branchNumber) }
    }
  }

  /// Whether 枝番 follows a label in its row, no further than a dot and its blanks: one label of three parts, torn.
  private func isBeforeBranch(_ line: ReadLine) -> Bool {
    guard line.wholeLabel != nil, let right = locator.rows.rightOf(line),
      right.wholeLabel?.role == .field(.branchNumber)
    else { return false }
    return right.box.x0 - line.box.x1 < 2.4 * line.box.height
      && locator.rows.cell(right.box) == locator.rows.cell(line.box)
  }
}
