internal import DocumentModel
internal import Normalization

/// Finds the value of a label: behind it in the line, right of it in the row, or below it.
struct ValueLocator {
  let rows: TextRows
  private let captions: CaptionsBelow
  private let behind: LabelsBehind
  private let leader: String?
  /// The usual height of what is no label.
  private let print: Double

  private var values: ValuesBeside { ValuesBeside(rows: rows) }
  private var lines: [ReadLine] { rows.lines }
  private var cells: [BoundingBox] { rows.cells }

  init(lines: [ReadLine], cells: [BoundingBox]) {
    rows = TextRows(lines: lines, cells: cells)
    captions = CaptionsBelow(lines)
    behind = LabelsBehind(rows)
    leader = ValueLocator.leader(lines)
    let heights = lines.filter(\.labels.isEmpty).map(\.box.height).sorted()
    print = heights.isEmpty ? 0 : heights[heights.count / 2]
  }

  /// - Parameters:
  ///   - isSpread: The value may be printed with wide gaps (a name, a date): what follows in the row
  ///     belongs to it.
  func place(of label: LabelMatch, in line: ReadLine, mayBeBelow: Bool, isSpread: Bool)
    -> ValuePlace?
  {
    if let value = behind.value(before: label, in: line) { return value }
    let next = line.labels.first { $0.start >= label.end }
    let end = next?.start ?? line.reading.glyphs.count
    var start = label.end
    while start < end, isSeparator(line.reading.glyphs[start].text) { start += 1 }
    if let leader, start + 1 < end, ValueLocator.sign(line.reading.glyphs[start]) == leader {
      start += 1
      while start < end, isSeparator(line.reading.glyphs[start].text) { start += 1 }
    }
    start = ValueStart.behindRule(line.reading.glyphs, start..<end)
    var last = end
    // An opening bracket belongs to the next label: 番号 1 (枝番) 00.
    // 05」です: the quote was opened before another label.
    if let quote = line.reading.glyphs[start..<last].firstIndex(where: { "」』".contains($0.text) }),
      !line.reading.glyphs[start..<quote].contains(where: { "「『".contains($0.text) }), quote > start
    {
      last = quote
    }
    while last > start, isEnd(line.reading.glyphs[last - 1].text) { last -= 1 }
    start = ValueStart.behindNote(line, label.role, start..<last, in: rows)
    let said = start < last ? statement(line, label, start..<last) : nil
    if let said, said.start < said.end { return isSpread ? quoted(said, label) : said }
    // …は「 and the value in the next piece of the row.
    if start < last, said == nil {
      if isSpread, next == nil, let joined = rows.joinedRight(line) {
        var last =
          joined.labels.first { $0.start >= label.end }?.start ?? joined.reading.glyphs.count
        while last > start, isEnd(joined.reading.glyphs[last - 1].text) { last -= 1 }
        return ValuePlace(line: joined, start: start, end: last, label: label)
      }
      return ValuePlace(line: line, start: start, end: last, label: label)
    }
    guard next == nil else { return nil }
    if captions.holds(line) {
      return captions.value(over: line).flatMap { whole(isSpread ? inColumn(of: line, $0) : $0) }
    }
    let right = rows.rightOf(line)
    // A label in several rows has several beside it.
    if let right, right.box.height < 0.6 * line.box.height,
      let beside = values.inCellBeside(line, label.role)
    {
      return whole(isSpread ? rows.joinedRight(beside) ?? beside : beside)
    }
    // Beside its label stands what cannot be its value: a stamp, the next column.
    if let right, !ValueFit.holds(right, for: label.role), line.startsWithLabel,
      let below = valueBelow(line), ValueFit.holds(below, for: label.role)
    {
      return whole(isSpread ? inColumn(of: line, below) : below)
    }
    if let upper = values.betweenRows(line, label.role) { return whole(upper) }
    if let right, let other = values.inNextCell(line, right, label.role) {
      return whole(rows.joinedRight(other) ?? other)
    }
    if let right, !right.startsWithLabel {
      return whole((isSpread ? rows.joinedRight(right) : rows.spreadDigits(right)) ?? right)
    }
    if let beside = values.inCellBeside(line, label.role) { return whole(beside) }
    if !line.startsWithLabel || rows.isBehindOthers(line), let next = rows.nextRow(line) {
      return whole(isSpread ? rows.joinedRight(next) ?? next : next)
    }
    // Labels side by side, or nothing to the right: the value stands in the row below.
    guard line.startsWithLabel || mayBeBelow, let below = valueBelow(line) else {
      return nil
    }
    return whole(isSpread ? inColumn(of: line, below) : below)
  }

  /// A value over or under its label, joined over its gaps; not with the next column's, where a label stands beside its own.
  private func inColumn(of label: ReadLine, _ value: ReadLine) -> ReadLine {
    guard let joined = rows.joinedRight(value) else { return value }
    let next = lines.filter { other in
      other.startsWithLabel && other.box.x0 > label.box.x1
        && rows.levelled(other.box, from: label.box).verticalOverlap(label.box)
          > 0.5 * min(other.box.height, label.box.height)
    }.map(\.box.x0).min()
    return next.map { joined.box.x1 > $0 } ?? false ? value : joined
  }

  /// A sign that stands behind most labels of a page, before their values: 氏名 ― 宮本環. Readers take a dash for 一, and may
  /// take any other sign for what they know.
  private static func leader(_ lines: [ReadLine]) -> String? {
    let signs = lines.compactMap { line -> String? in
      guard line.labels.count == 1, let label = line.labels.first,
        label.end + 1 < line.reading.glyphs.count
      else { return nil }
      return line.reading.glyphs[label.end...].first { $0.text != " " && $0.text != "　" }.map(sign)
    }
    let counts = Dictionary(grouping: signs) { $0 }.mapValues(\.count)
    guard let most = counts.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }),
      most.value >= 4, most.value * 2 > signs.count
    else { return nil }
    // Values may begin alike: 平成, 昭和, H.
    let folded = Folding.fold(most.key)
    let isSign = folded.allSatisfy { !Folding.isLetter($0) && !Folding.isDigit($0) && !$0.isASCII }
    return isSign || ["ー", "~", "|"].contains(most.key) ? most.key : nil
  }

  /// A glyph as a sign: all that a dash is read as is one.
  private static func sign(_ glyph: Glyph) -> String {
    ["一", "ー", "-", "―", "—", "_", "－", "─", "━"].contains(glyph.text) ? "ー" : glyph.text
  }

  /// What a sentence says of a label: 記号は「123」、番号は456です。
  private func statement(_ line: ReadLine, _ label: LabelMatch, _ range: Range<Int>) -> ValuePlace?
  {
    let glyphs = line.reading.glyphs
    guard let said = ValueLocator.statement(glyphs, label, range) else { return nil }
    return ValuePlace(line: line, start: said.lowerBound, end: said.upperBound, label: label)
  }

  /// A value whose quote is closed by another piece of its row: 「3469940 and 999」です.
  private func quoted(_ said: ValuePlace, _ label: LabelMatch) -> ValuePlace {
    let glyphs = said.line.reading.glyphs
    guard said.start > 0, "「『".contains(glyphs[said.start - 1].text), said.end == glyphs.count,
      let joined = rows.joinedRight(said.line),
      let close = joined.reading.glyphs[said.start...].firstIndex(where: { "」』".contains($0.text) })
    else { return said }
    return ValuePlace(line: joined, start: said.start, end: close, label: label)
  }

  /// The glyphs of a sentence that are a label's value, or `nil` where the label is none of a sentence.
  static func statement(_ glyphs: [Glyph], _ label: LabelMatch, _ range: Range<Int>) -> Range<Int>?
  {
    let words = glyphs[label.start..<label.end]
    guard let last = words.last(where: { $0.text != "、" }), last.text == "は", !range.isEmpty else {
      return nil
    }
    let isQuoted = ["「", "『"].contains(glyphs[range.lowerBound].text)
    let start = range.lowerBound + (isQuoted ? 1 : 0)
    let ends = isQuoted ? ["」", "』"] : ["、", "。", "，", "で", "と", "」"]
    let end = glyphs[start..<range.upperBound].firstIndex { ends.contains($0.text) }
    return start..<max(start, end ?? range.upperBound)
  }

  /// The line below a label that stands alone in its cell, or in its column where there are no cells.
  private func valueBelow(_ line: ReadLine) -> ReadLine? {
    let own = rows.cell(line.box)
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
    let pool = under.isEmpty || column.width < 2.5 * line.box.width ? below : under
    guard let top = pool.min(by: { $0.box.y0 < $1.box.y0 }) else { return nil }
    // Pieces of one row differ by a pixel in height: its leftmost piece comes first.
    return pool.filter { $0.box.verticalOverlap(top.box) > 0.5 * top.box.height }
      .min { $0.box.x0 < $1.box.x0 }.map(rows.rowStart)
  }

  /// The value in a box of its own right below a label that stands in none.
  private func inBoxBelow(_ line: ReadLine) -> ReadLine? {
    let (label, height) = (line.box, line.box.height)
    let box = cells.filter { cell in
      cell.y0 > label.midY && cell.y0 - label.y1 < 1.5 * height && cell.height < 5 * height
        && abs(cell.x0 - label.x0) < 1.6 * height && cell.x1 > label.x0 + 2 * height
    }.min { $0.y0 < $1.y0 }
    guard let box else { return nil }
    let inside = lines.filter { box.contains(x: $0.box.midX, y: $0.box.midY) }
    guard inside.allSatisfy(\.labels.isEmpty) else { return nil }
    return LineStack.rows(inside.filter { $0.box.width > 0.6 * height }).first
  }

  /// The line below a label in its own cell, joined over its gaps.
  func inOwnCell(_ line: ReadLine) -> ReadLine? {
    guard rows.cell(line.box) != nil, let below = valueBelow(line),
      rows.cell(below.box) == rows.cell(line.box)
    else { return nil }
    return rows.joinedRight(below) ?? below
  }

  /// 41150（枝番: the digits belong to the label above them.
  private func isValueBeforeLabel(_ line: ReadLine) -> Bool {
    guard let label = line.labels.first, label.start >= 3 else { return false }
    let before = line.reading.glyphs[..<label.start]
    // 架空・2524899（枝番）00: a symbol of kanji as well.
    let isBranch = label.role == .field(.branchNumber)
    let letters = before.count { !MaskSigns.isDigit($0.text) && !isSeparator($0.text) }
    return letters == 0
      || isBranch && letters <= 4 && before.count(where: { MaskSigns.isDigit($0.text) }) >= 3
  }

  /// …の下4桁は次のとおりです: the value stands in a line of its own further down.
  static func announcesBelow(_ line: ReadLine) -> Bool {
    ["次のとおり", "以下のとおり", "下記のとおり", "次の通り", "以下の通り", "下記の通り"].contains(where: line.plain.contains)
  }

  /// The next line below a sentence that announces it, wherever in its row it is set.
  func announced(by line: ReadLine) -> ReadLine? {
    let below = lines.filter { other in
      other.box.midY > line.box.y1 && other.box.y0 - line.box.y1 < 3.5 * line.box.height
    }.min { $0.box.midY < $1.box.midY }
    // What shares its row with a label is that label's.
    let row = lines.filter { other in
      guard let below else { return false }
      return other.box.verticalOverlap(below.box) > 0.4 * min(other.box.height, below.box.height)
    }
    guard let below, row.allSatisfy(\.labels.isEmpty) else { return nil }
    return rows.row(of: below)
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

  private func whole(_ line: ReadLine) -> ValuePlace? {
    let first = line.labels.first
    if line.startsWithLabel { return nil }
    var end = first?.start ?? line.reading.glyphs.count
    while end > 0, isEnd(line.reading.glyphs[end - 1].text) { end -= 1 }
    var start = 0
    if let leader, end > 1, ValueLocator.sign(line.reading.glyphs[0]) == leader {
      start = 1
      while start < end, line.reading.glyphs[start].text == " " { start += 1 }
    }
    guard end > start else { return nil }
    return ValuePlace(line: line, start: start, end: end, label: nil)
  }

  /// What may stand behind a value: 氏名：宮本環、生年月日…
  private func isEnd(_ text: String) -> Bool {
    isSeparator(text) || ["、", "，", "。", "､", "｡"].contains(text)
  }

  private func isSeparator(_ text: String) -> Bool {
    [
      " ", "　", ":", "：", "(", "（", ")", "）", "|", "・", "【", "】", "/", "／", "…", "‥", "⋯", "=", "＝",
      "→", "▷", "▸", "►", "⇒", "➡", "≫", "»", ";", "；", "〕", "＞", ">", "〉", "》", "」", "』", "｜", "▶",
      "］", "]", "｝", "}",
    ].contains(text)
  }
}
