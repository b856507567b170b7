internal import DocumentModel
internal import Normalization

/// Finds the value of a label: behind it in the line, right of it in the row, or below it.
struct ValueLocator {
  let rows: TextRows
  private let captions: CaptionsBelow
  private let behind: LabelsBehind
  private let leader: String?
  private let under: ValueBelow

  private var values: ValuesBeside { ValuesBeside(rows: rows) }
  private var lines: [ReadLine] { rows.lines }
  private var cells: [BoundingBox] { rows.cells }

  init(lines: [ReadLine], cells: [BoundingBox]) {
    rows = TextRows(lines: lines, cells: cells)
    captions = CaptionsBelow(lines, cells: cells)
    behind = LabelsBehind(rows)
    leader = ValueLocator.leader(lines)
    under = ValueBelow(rows)
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
    while start < end, ValueLocator.isSeparator(line.reading.glyphs[start].text) { start += 1 }
    if let leader, start + 1 < end, ValueLocator.sign(line.reading.glyphs[start]) == leader {
      start += 1
      while start < end, ValueLocator.isSeparator(line.reading.glyphs[start].text) { start += 1 }
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
    if next == nil,
      ValueStart.areWords(line.reading.glyphs[start..<last], behind: label.role),
      let apart = rows.rightOf(line) ?? under.value(of: line), apart.labels.isEmpty,
      ValueFit.holds(apart, for: label.role)
    {
      start = last
    }
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
      let below = under.value(of: line), ValueFit.holds(below, for: label.role)
    {
      return whole(isSpread ? inColumn(of: line, below) : below)
    }
    if let below = underHeads(line) { return whole(isSpread ? inColumn(of: line, below) : below) }
    if let upper = values.betweenRows(line, label.role) {
      return whole(isSpread ? rows.joinedRight(upper) ?? upper : upper)
    }
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
    guard line.startsWithLabel || mayBeBelow, let below = under.value(of: line) else {
      return nil
    }
    return whole(isSpread ? inColumn(of: line, below) : rows.spreadDigits(below) ?? below)
  }

  /// The value below a label in a row of heads, of which the next was not understood: 被保険者番号 氏名 ブガナ 性別 over their values.
  private func underHeads(_ line: ReadLine) -> ReadLine? {
    guard let role = line.wholeLabel?.role, let right = rows.rightOf(line), right.labels.isEmpty,
      let below = under.value(of: line), ValueFit.holds(below, for: role)
    else { return nil }
    func row(_ box: BoundingBox) -> [ReadLine] {
      lines.filter { other in
        rows.levelled(other.box, from: box).verticalOverlap(box)
          > 0.5 * min(other.box.height, box.height)
      }
    }
    let heads = row(line.box).filter { $0.wholeLabel != nil }
    let areHeads =
      heads.count >= 3 && heads.contains { rows.rightOf($0)?.startsWithLabel ?? false }
      && heads.allSatisfy { under.value(of: $0) != nil }
    return areHeads && row(below.box).allSatisfy(\.labels.isEmpty) ? below : nil
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
      // A card at the foot may say the same without them.
      most.value >= 4, most.value * 3 > signs.count
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

  /// The line below a label in its own cell, joined over its gaps.
  func inOwnCell(_ line: ReadLine) -> ReadLine? {
    guard rows.cell(line.box) != nil, let below = under.value(of: line),
      rows.cell(below.box) == rows.cell(line.box)
    else { return nil }
    return rows.joinedRight(below) ?? below
  }

  /// …の下4桁は次のとおりです: the value stands in a line of its own further down.
  static func announcesBelow(_ line: ReadLine) -> Bool {
    [
      "次のとおり", "以下のとおり", "下記のとおり", "次の通り", "以下の通り", "下記の通り", "をご確認ください", "をお確かめください",
    ].contains(where: line.plain.holds)
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

  private func whole(_ line: ReadLine) -> ValuePlace? {
    let first = line.labels.first
    if line.startsWithLabel { return nil }
    var end = first?.start ?? line.reading.glyphs.count
    while end > 0, isEnd(line.reading.glyphs[end - 1].text) { end -= 1 }
    var start = ValueStart.behindBar(line.reading.glyphs, upTo: end)
    if let leader, end > 1, ValueLocator.sign(line.reading.glyphs[0]) == leader {
      start = 1
      while start < end, line.reading.glyphs[start].text == " " { start += 1 }
    }
    guard end > start else { return nil }
    return ValuePlace(line: line, start: start, end: end, label: nil)
  }

  /// What may stand behind a value: 氏名：宮本環、生年月日…
  private func isEnd(_ text: String) -> Bool {
    ValueLocator.isSeparator(text) || ["、", "，", "。", "､", "｡"].contains(text)
  }

  static func isSeparator(_ text: String) -> Bool {
    [
      " ", "　", ":", "：", "(", "（", ")", "）", "|", "・", "【", "】", "/", "／", "…", "‥", "⋯", "=", "＝",
      "→", "▷", "▸", "►", "⇒", "➡", "≫", "»", ";", "；", "〕", "＞", ">", "〉", "》", "」", "』", "｜", "▶",
      "］", "]", "｝", "}",
    ].contains(text)
  }
}
