internal import DocumentModel
internal import Normalization

/// Puts a value together that was wrapped in its cell: a name, a date, kana or a masked number in two or three rows.
///
/// A cell may hold two values above each other as well. So rows are joined only where together they are what each
/// alone is not, and where the second would not have found room behind the first.
enum WrappedValues {
  static func joined(_ lines: [ReadLine], cells: [BoundingBox]) -> [ReadLine] {
    let inCell = Dictionary(grouping: lines) { cells.smallest(around: $0.box) }
    var replaced: [Int: ReadLine?] = [:]
    for (cell, own) in inCell where own.count > 1 {
      guard let cell else { continue }
      for joined in stacks(own, in: cell) {
        for piece in own where joined.box.contains(x: piece.box.midX, y: piece.box.midY) {
          replaced.updateValue(nil, forKey: piece.line.id)
        }
        replaced[joined.line.id] = joined
      }
    }
    let out = lines.compactMap { line in
      if let new = replaced[line.line.id] { new } else { line }
    }
    return WrappedDates.joined(maskedBelow(out, cells))
  }

  /// A masked number that goes on where its label or its row begins: in running lines, in a box with several.
  private static func maskedBelow(_ lines: [ReadLine], _ cells: [BoundingBox]) -> [ReadLine] {
    var taken: Set<Int> = []
    let out = lines.map { upper -> ReadLine in
      let box = upper.box
      guard upper.rows.isEmpty else { return upper }
      let cell = cells.smallest(around: box)
      // The label begins its row, or the signs are in its own line.
      let isOwn = upper.labels.last?.role == .field(.individualNumberLastFour)
      let label = lines.last { other in
        other.labels.last?.role == .field(.individualNumberLastFour) && other.box.x1 <= box.x0 + 2
          && other.box.verticalOverlap(box) > 0.4 * min(other.box.height, box.height)
      }
      guard isOwn || upper.labels.isEmpty && label != nil else {
        guard let lower = restBesideLabel(of: upper, lines, cells) else { return upper }
        taken.insert(lower.line.id)
        return ReadLine.stacked(upper, lower)
      }
      // Where its label begins, or the row that it stands in.
      let row = lines.filter { other in
        other.box.x0 < box.x0 && cells.smallest(around: other.box) == cell
          && other.box.verticalOverlap(box) > 0.5 * min(other.box.height, box.height)
      }
      let lefts =
        [(isOwn ? box : label?.box ?? box).x0] + (row.map(\.box.x0).min().map { [$0] } ?? [])
      let above = upper.reading.glyphs[(upper.labels.last?.end ?? 0)...]
      let lower = lines.first { other in
        other.labels.isEmpty && other.rows.isEmpty && other.box.y0 > box.midY
          && other.box.y0 - box.y1 < 1.2 * max(box.height, other.box.height)
          && lefts.contains { abs(other.box.x0 - $0) < 1.5 * max(box.height, other.box.height) }
          && cells.smallest(around: other.box) == cell
          && isMasked(Array(above), other.reading.glyphs)
      }
      guard let lower else { return upper }
      taken.insert(lower.line.id)
      return ReadLine.stacked(upper, lower)
    }
    return out.filter { !taken.contains($0.line.id) }
  }

  /// The last of the digits right below their mask, where both rows together stand beside the label: ********385 over 6.
  private static func restBesideLabel(
    of upper: ReadLine, _ lines: [ReadLine], _ cells: [BoundingBox]
  ) -> ReadLine? {
    let box = upper.box
    guard upper.labels.isEmpty,
      upper.reading.glyphs.last.map({ MaskSigns.isDigit($0.text) }) ?? false
    else { return nil }
    let lower = lines.first { other in
      other.labels.isEmpty && other.rows.isEmpty && other.reading.glyphs.count <= 3
        && other.box.y0 > box.midY && other.box.y0 - box.y1 < box.height
        && abs(other.box.x0 - box.x0) < box.height
        && cells.smallest(around: other.box) == cells.smallest(around: box)
        && isMasked(upper.reading.glyphs, other.reading.glyphs)
    }
    guard let lower else { return nil }
    let both = box.union(lower.box)
    let isBesideLabel = lines.contains { other in
      other.wholeLabel?.role == .field(.individualNumberLastFour) && other.box.x1 <= box.x0 + 2
        && other.box.verticalOverlap(both) > 0.7 * other.box.height
    }
    return isBesideLabel ? lower : nil
  }

  /// The wrapped values of one cell.
  private static func stacks(_ lines: [ReadLine], in cell: BoundingBox) -> [ReadLine] {
    let rows = LineStack.rows(lines)
    guard (2...4).contains(rows.count) else { return [] }
    var out: [ReadLine] = []
    var current = rows[0]
    for (at, next) in rows.enumerated().dropFirst() {
      if let joined = join(current, next, in: cell) {
        current = joined
      } else if at + 1 < rows.count, current.rows.isEmpty,
        isDateInThree(current, next, rows[at + 1])
      {
        current = ReadLine.stacked(current, next)
      } else {
        out.append(current)
        current = next
      }
    }
    return (out + [current]).filter { !$0.rows.isEmpty }
  }

  /// Two rows as one value; `nil` where each may stand for itself.
  private static func join(_ upper: ReadLine, _ lower: ReadLine, in cell: BoundingBox) -> ReadLine?
  {
    let last = upper.rows.last ?? upper.box
    let height = max(last.height, lower.box.height)
    // Digits are lower than the rows that they stand in, signs of a mask low and set high.
    let isDigits = upper.plain.allSatisfy(\.isDecimalDigit)
    if isDateAgain(upper, lower) { return ReadLine.stacked(upper, lower) }
    let reach = (MaskSigns.areAll(upper.reading.glyphs) ? 1.8 : isDigits ? 1.3 : 1) * height
    guard lower.rows.isEmpty, lower.labels.isEmpty, lower.box.y0 - last.y1 < reach,
      lower.box.y0 > last.midY,
      abs(lower.box.x0 - last.x0) < 0.8 * height || abs(lower.box.midX - last.midX) < 0.8 * height
        || upper.labels.first?.start == 0 && lower.box.x0 < last.midX,
      case let above = upper.reading.glyphs[(upper.labels.last?.end ?? 0)...]
        .drop(while: { ": ：　".contains($0.text) }),
      // Signs without digits are no value, whatever room is left behind them.
      last.width + lower.box.width > cell.width - 3.2 * height
        || isMasked(Array(above), lower.reading.glyphs)
    else { return nil }
    if let hyphenated = hyphenated(upper, lower) { return ReadLine.stacked(hyphenated, lower) }
    guard
      isOne(Array(above), lower.reading.glyphs, after: upper.labels.last)
        || isFull(last, of: Array(above), cell)
          && areNumerals(Array(above), lower.reading.glyphs)
    else { return nil }
    return ReadLine.stacked(upper, lower)
  }

  /// 架59－ over 3101074, 3206084／ over 1613／05: a row that ends in a hyphen, which readers may take for 一, or in a stroke goes
  /// on below.
  private static func hyphenated(_ upper: ReadLine, _ lower: ReadLine) -> ReadLine? {
    var glyphs = upper.reading.glyphs
    guard upper.rows.isEmpty, let last = glyphs.popLast(), let before = glyphs.last,
      MaskSigns.isDigit(before.text),
      Folding.fold(last.text).allSatisfy({ Folding.isHyphenLike($0) || $0 == "一" || $0 == "/" }),
      letters(lower.reading.glyphs).prefix(3).allSatisfy(Folding.isDigit)
    else { return nil }
    let sign = Folding.fold(last.text) == ["/"] ? "/" : "-"
    glyphs.append(Glyph(text: sign, x: last.x, confidence: last.confidence))
    return ReadLine(
      line: upper.line, reading: Reading(reader: upper.reading.reader, glyphs: glyphs))
  }

  /// Whether a row has no room for one character more, with as much paper behind it as before it.
  private static func isFull(_ row: BoundingBox, of glyphs: [Glyph], _ cell: BoundingBox) -> Bool {
    let xs = glyphs.filter { $0.text != " " }.map(\.x)
    // Where characters stand apart, the step from one to the next is wider than their share of the row.
    let step = xs.count > 1 ? (xs[xs.count - 1] - xs[0]) / Double(xs.count - 1) : 0
    let pitch = max(row.width / Double(max(1, xs.count)), step)
    return cell.x1 - (row.x0 - cell.x0) - row.x1 < 1.45 * pitch
  }

  /// Whether two rows are one value by what they hold.
  private static func isOne(_ upper: [Glyph], _ lower: [Glyph], after label: LabelMatch?) -> Bool {
    if isBranchParted(upper, lower) { return true }
    if upper.isEmpty {
      // 59375 枝番 and the two digits below.
      return label?.role == .field(.branchNumber) && (label?.start ?? 0) > 2
        && lower.filter { MaskSigns.isDigit($0.text) }.count == 2
        && lower.allSatisfy { MaskSigns.isDigit($0.text) || " )）".contains($0.text) }
    }
    return isMasked(upper, lower) || isDate(upper, lower) || isKana(upper, lower, after: label)
      || isName(upper, lower) || label.map { isRest(lower, of: upper, $0) } ?? false
  }

  /// 803690（枝 over 番）01: digits, and a word that is parted between its characters.
  private static func isBranchParted(_ upper: [Glyph], _ lower: [Glyph]) -> Bool {
    let (above, below) = (letters(upper), letters(lower))
    return above.last == "枝" && below.first == "番" && above.first.map(Folding.isDigit) ?? false
      && below.last.map { Folding.isDigit($0) || $0 == ")" } ?? false
  }

  /// Signs of a mask with none or some of the four digits, and below them what is missing.
  private static func isMasked(_ upper: [Glyph], _ lower: [Glyph]) -> Bool {
    func isSign(_ glyph: Glyph) -> Bool {
      MaskSigns.isMask(glyph) || MaskSigns.isFiller(glyph.text) || "/／・".contains(glyph.text)
    }
    func digitsAtEnd(_ glyphs: [Glyph]) -> Int {
      glyphs.reversed().prefix { MaskSigns.isDigit($0.text) || $0.text == " " }
        .count { $0.text != " " }
    }
    let signs = upper.reversed().drop { MaskSigns.isDigit($0.text) || $0.text == " " }
    guard signs.allSatisfy(isSign), signs.count(where: MaskSigns.isMask) >= 3,
      lower.allSatisfy({ isSign($0) || MaskSigns.isDigit($0.text) })
    else { return false }
    let (above, below) = (digitsAtEnd(upper), digitsAtEnd(lower))
    // ○○○○ is read as 0000: then the digits are those below.
    return above == 0 ? below >= 4 : above < 4 && above + below == 4
  }

  /// 1971年(昭 over 和46年)4月 over 19日.
  private static func isDateInThree(_ first: ReadLine, _ second: ReadLine, _ third: ReadLine)
    -> Bool
  {
    let start = first.reading.glyphs[(first.labels.last?.end ?? 0)...]
    return second.labels.isEmpty && third.labels.isEmpty
      && isDate(Array(start) + second.reading.glyphs, third.reading.glyphs)
  }

  private static func isDate(_ upper: [Glyph], _ lower: [Glyph]) -> Bool {
    let grammar = FieldGrammar(isKyokai: false)
    func isDate(_ glyphs: [Glyph]) -> Bool {
      grammar.normalize(glyphs.map(\.text).joined(), as: .birthDate).value != nil
    }
    // 8月2 over 7日: what lacks its 日 goes on below.
    let isOpen = upper.contains { $0.text == "月" } && !upper.contains { "日目曰".contains($0.text) }
    let endsDay = lower.last { $0.text != " " }.map { "日目曰生".contains($0.text) } ?? false
    // …3月1日 over 生.
    let isTail = lower.map(\.text).filter { $0 != " " } == ["生"]
    return (!isDate(upper) || isOpen && endsDay || isTail) && !isDate(lower)
      && isDate(upper + lower)
  }

  /// 昭和49年10月8日 over (1974/10/08): a date and the same again in brackets, as the other calendar has it.
  private static func isDateAgain(_ upper: ReadLine, _ lower: ReadLine) -> Bool {
    func date(_ glyphs: some Collection<Glyph>) -> String? {
      let text = glyphs.map(\.text).joined()
      return FieldGrammar(isKyokai: false).normalize(text, as: .birthDate).value
    }
    let below = lower.reading.glyphs.drop { $0.text == " " }
    guard upper.rows.isEmpty, lower.rows.isEmpty, lower.labels.isEmpty,
      let open = below.first, "(（[［〔".contains(open.text), lower.box.y0 > upper.box.midY,
      lower.box.y0 - upper.box.y1 < max(upper.box.height, lower.box.height),
      let day = date(upper.reading.glyphs[(upper.labels.last?.end ?? 0)...])
    else { return false }
    return date(below) == day
  }

  /// The rest of a number, or the last kana of a name, below a label and its value: what had no room behind them, since
  /// another value would have a label of its own.
  private static func isRest(_ lower: [Glyph], of upper: [Glyph], _ label: LabelMatch) -> Bool {
    let (above, below) = (letters(upper), letters(lower))
    switch label.role {
    case .field(.symbol), .field(.number), .field(.insurerNumber), .field(.insurerName),
      .combinedKey:
      return above.last.map(isNumeral) ?? false && !below.isEmpty && below.count <= 9
        && below.allSatisfy(isNumeral)
    case .field(.name):
      return above.count >= 2 && (1...2).contains(below.count)
        && below.allSatisfy(Folding.isHiragana)
    default: return false
    }
  }

  private static func isNumeral(_ s: Unicode.Scalar) -> Bool {
    Folding.isDigit(s) || Folding.isHyphenLike(s) || s == "(" || s == ")" || s == "・"
  }

  /// 59-06 over 56 in a cell that the first row fills.
  private static func areNumerals(_ upper: [Glyph], _ lower: [Glyph]) -> Bool {
    let (above, below) = (letters(upper), letters(lower))
    // 架77 419: a word may begin it.
    let word = above.prefix { Folding.isIdeograph($0) || Folding.isKatakana($0) }
    return above.count >= 2 && word.count <= 4 && word.count < above.count
      && (1...4).contains(below.count) && below.count < above.count
      && (above.dropFirst(word.count) + below).allSatisfy(isNumeral)
  }

  private static func letters(_ glyphs: [Glyph]) -> [Unicode.Scalar] {
    glyphs.flatMap { Folding.fold($0.text) }.filter { $0 != " " }
  }

  /// - Parameter label: What stands before the first row; a single kana without one may be anything.
  private static func isKana(_ upper: [Glyph], _ lower: [Glyph], after label: LabelMatch?) -> Bool {
    let both = letters(upper) + letters(lower)
    return both.count <= 20 && (label != nil || letters(upper).count >= 2)
      && both.allSatisfy { Folding.isKatakana($0) }
  }

  /// A family name over a given name. Nothing but kana below kanji is how the name is read.
  private static func isName(_ upper: [Glyph], _ lower: [Glyph]) -> Bool {
    let (family, given) = (letters(upper), letters(lower))
    return (1...5).contains(family.count) && (1...5).contains(given.count)
      && family.allSatisfy(Folding.isIdeograph) && given.contains(where: Folding.isIdeograph)
      && given.allSatisfy(Folding.isLetter)
  }
}
