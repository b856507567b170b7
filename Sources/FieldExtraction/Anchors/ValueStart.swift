internal import DocumentModel
internal import Normalization

/// Where a value begins behind its label: past what belongs to neither.
enum ValueStart {
  /// Behind the figure of a note to the label, 氏名※1 that is read 氏名1: before a name or a date, where none begins with a
  /// figure alone; and where it is all that stands behind the label, and the value stands apart in its row.
  static func behindNote(
    _ line: ReadLine, _ role: LabelRole, _ range: Range<Int>, in rows: TextRows
  ) -> Int {
    let glyphs = line.reading.glyphs[range]
    let signs = ["※", "*", "＊"]
    let figure = glyphs.firstIndex { !signs.contains($0.text) } ?? range.upperBound
    guard figure - range.lowerBound <= 1, figure < range.upperBound,
      "123456789１２３４５６７８９".contains(glyphs[figure].text)
    else { return range.lowerBound }
    let rest = glyphs[(figure + 1)...]
    if rest.isEmpty {
      guard let right = rows.rightOf(line), right.box.x0 - line.box.x1 < 6 * line.box.height
      else { return range.lowerBound }
      // 記号・番号3 beside 3617-35317: a whole key begins with no digit that stands apart.
      if role == .combinedKey {
        let isWhole =
          right.labels.isEmpty && right.plain.contains { !$0.isDecimalDigit }
          && !CombinedKey.places(.whole(right)).isEmpty
        return isWhole && right.box.x0 - line.box.x1 > line.box.height
          ? range.upperBound : range.lowerBound
      }
      // 番号2 beside 646968（枝番）05, 記号1 beside 2261 番号 81400: the value stands before the next label of the key.
      let order: [LabelRole] = [.field(.symbol), .field(.number), .field(.branchNumber)]
      let isBeforeLabel =
        right.labels.first.map { next in
          zip(order, order.dropFirst()).contains { $0 == role && $1 == next.role }
            && right.reading.glyphs[..<next.start].count { MaskSigns.isDigit($0.text) } > 2
        } ?? false
      return isBeforeLabel || right.labels.isEmpty && ValueFit.holds(right, for: role)
        ? range.upperBound : range.lowerBound
    }
    switch role {
    // Without its sign it may be a letter: フ is read as 7, 一 as 1.
    case .field(.name), .field(.nameKana), .standing:
      return figure > 0 && signs.contains(line.reading.glyphs[figure - 1].text)
        && rest.allSatisfy {
          Folding.fold($0.text).allSatisfy(Folding.isLetter) || $0.text == " "
        }
        ? figure + 1 : range.lowerBound
    case .field(.birthDate), .field(.qualificationDate):
      let first = rest.first { $0.text != " " }?.text ?? ""
      return "昭平令大明SHRTMＳＨＲＴＭ".contains(first) ? figure + 1 : range.lowerBound
    default: return range.lowerBound
    }
  }

  /// Whether letters alone stand behind a label that asks for digits, 枝番：家族別: they say more of what is asked for, and the value
  /// stands apart. Not for dates, whose era may be a piece of its own.
  static func areWords(_ glyphs: ArraySlice<Glyph>, behind role: LabelRole) -> Bool {
    switch role {
    case .field(.branchNumber), .field(.number), .field(.insurerNumber): break
    default: return false
    }
    let letters = glyphs.flatMap { Folding.fold($0.text) }.filter { $0 != " " }
    return letters.count >= 2 && letters.allSatisfy(Folding.isLetter)
  }

  /// Behind the upright rule that a value stands between, ｜城 悟｜; before a digit a bar may be a 1.
  static func behindBar(_ glyphs: [Glyph], upTo end: Int) -> Int {
    let start = glyphs[..<end].firstIndex { !"|｜│┃ 　".contains($0.text) } ?? 0
    return start > 0 && !MaskSigns.isDigit(glyphs[start].text) ? start : 0
  }

  /// Behind a rule that leads from a label to its value: 氏名――宮本環. A rule alone stands for no value.
  static func behindRule(_ glyphs: [Glyph], _ range: Range<Int>) -> Int {
    let value = glyphs[range].firstIndex { glyph in
      !["―", "—", "－", "-", "_", "＿", "─", "━", " "].contains(glyph.text)
    }
    guard let value, value > range.lowerBound + 1 else { return range.lowerBound }
    return value
  }
}
