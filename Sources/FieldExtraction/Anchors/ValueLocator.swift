internal import DocumentModel

/// A value's place: a line, and which of its glyphs (in the first reading) it spans.
struct ValuePlace {
  let line: ReadLine
  let start: Int
  let end: Int
  /// The label in the same line, if the value shares it.
  let label: LabelMatch?

  /// All of a line.
  static func whole(_ line: ReadLine) -> ValuePlace {
    ValuePlace(line: line, start: 0, end: line.reading.glyphs.count, label: nil)
  }

  var isWholeLine: Bool { start == 0 && end == line.reading.glyphs.count }
  var raw: String { line.reading.glyphs[start..<end].map(\.text).joined() }
}

/// Finds the value of a label: behind it in the line, right of it in the row, or below it.
struct ValueLocator {
  let lines: [ReadLine]
  let cells: [BoundingBox]
  /// Points that rows sink for each point to the right.
  private let slope: Double
  private let captions: CaptionsBelow
  /// The usual height of what is no label.
  private let print: Double

  init(lines: [ReadLine], cells: [BoundingBox]) {
    self.lines = lines
    self.cells = cells
    slope = RowLean.slope(lines)
    captions = CaptionsBelow(lines)
    let heights = lines.filter(\.labels.isEmpty).map(\.box.height).sorted()
    print = heights.isEmpty ? 0 : heights[heights.count / 2]
  }

  /// A box as it would stand if the rows through another box were level.
  private func levelled(_ box: BoundingBox, from origin: BoundingBox) -> BoundingBox {
    let drop = slope * (box.midX - origin.midX)
    let drift = -slope * (box.midY - origin.midY)
    return BoundingBox(box.x0 - drift, box.y0 - drop, box.x1 - drift, box.y1 - drop)
  }

  /// - Parameters:
  ///   - isSpread: The value may be printed with wide gaps (a name, a date): what follows in the row
  ///     belongs to it.
  func place(of label: LabelMatch, in line: ReadLine, mayBeBelow: Bool, isSpread: Bool)
    -> ValuePlace?
  {
    let next = line.labels.first { $0.start >= label.end }
    let end = next?.start ?? line.reading.glyphs.count
    var start = label.end
    while start < end, isSeparator(line.reading.glyphs[start].text) { start += 1 }
    start = behindRule(line.reading.glyphs, start..<end)
    var last = end
    // An opening bracket belongs to the next label: 番号 1 (枝番) 00.
    while last > start, isSeparator(line.reading.glyphs[last - 1].text) { last -= 1 }
    let said = start < last ? statement(line, label, start..<last) : nil
    if let said, said.start < said.end { return said }
    // …は「 and the value in the next piece of the row.
    if start < last, said == nil {
      if isSpread, next == nil, let joined = joinedRight(line) {
        var last =
          joined.labels.first { $0.start >= label.end }?.start ?? joined.reading.glyphs.count
        while last > start, isSeparator(joined.reading.glyphs[last - 1].text) { last -= 1 }
        return ValuePlace(line: joined, start: start, end: last, label: label)
      }
      return ValuePlace(line: line, start: start, end: last, label: label)
    }
    guard next == nil else { return nil }
    if captions.holds(line) {
      return captions.value(over: line).flatMap { whole(isSpread ? inColumn(of: line, $0) : $0) }
    }
    let right = rightOf(line)
    // A label in several rows has several beside it.
    if let right, right.box.height < 0.6 * line.box.height,
      let beside = inCellBeside(line, label.role)
    {
      return whole(isSpread ? joinedRight(beside) ?? beside : beside)
    }
    if let right, !right.startsWithLabel {
      return whole((isSpread ? joinedRight(right) : spreadDigits(right)) ?? right)
    }
    if let beside = inCellBeside(line, label.role) { return whole(beside) }
    if !line.startsWithLabel || isBehindOthers(line), let next = nextRow(line) {
      return whole(isSpread ? joinedRight(next) ?? next : next)
    }
    // Labels side by side, or nothing to the right: the value stands in the row below.
    guard line.startsWithLabel || mayBeBelow, let below = valueBelow(line) else {
      return nil
    }
    return whole(isSpread ? inColumn(of: line, below) : below)
  }

  /// Whether other print stands left of a line in its row and cell.
  private func isBehindOthers(_ line: ReadLine) -> Bool {
    rowPieces(line).contains { $0.box.x1 <= line.box.x0 + 2 }
  }

  private func rowPieces(_ line: ReadLine) -> [ReadLine] {
    let own = cell(line.box)
    return lines.filter { other in
      cell(other.box) == own
        && levelled(other.box, from: line.box).verticalOverlap(line.box)
          > 0.5 * min(other.box.height, line.box.height)
    }
  }

  /// Running text: what a label at the end of a row is set before begins the next row. Digits only; anything else may be
  /// a sentence.
  private func nextRow(_ line: ReadLine) -> ReadLine? {
    let start = rowPieces(line).map(\.box.x0).min() ?? line.box.x0
    return lines.first { other in
      let at = levelled(other.box, from: line.box)
      return at.midY > line.box.y1 && at.y0 - line.box.y1 < 1.6 * line.box.height
        && abs(other.box.x0 - start) < line.box.height && cell(other.box) == cell(line.box)
        && other.reading.glyphs.first.map { MaskSigns.isDigit($0.text) } ?? false
    }
  }

  /// A value over or under its label, joined over its gaps; not with the next column's, where a label stands beside its own.
  private func inColumn(of label: ReadLine, _ value: ReadLine) -> ReadLine {
    guard let joined = joinedRight(value) else { return value }
    let next = lines.filter { other in
      other.startsWithLabel && other.box.x0 > label.box.x1
        && levelled(other.box, from: label.box).verticalOverlap(label.box)
          > 0.5 * min(other.box.height, label.box.height)
    }.map(\.box.x0).min()
    return next.map { joined.box.x1 > $0 } ?? false ? value : joined
  }

  /// What a sentence says of a label: 記号は「123」、番号は456です。
  private func statement(_ line: ReadLine, _ label: LabelMatch, _ range: Range<Int>) -> ValuePlace?
  {
    let glyphs = line.reading.glyphs
    guard let said = ValueLocator.statement(glyphs, label, range) else { return nil }
    return ValuePlace(line: line, start: said.lowerBound, end: said.upperBound, label: label)
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
    let own = cell(line.box)
    let reach =
      own.map { max($0.y1 - line.box.y1, 0) + 2.4 * line.box.height } ?? 1.8 * line.box.height
    let column = own ?? line.box
    let below = lines.filter { other in
      let at = levelled(other.rows.first ?? other.box, from: line.box)
      // A small label over large print: the larger of the two measures the gap.
      let large = max(1.7 * at.height, line.box.height < 0.87 * print ? 2.5 * print : 0)
      return at.y0 >= line.box.y1 - 2 && at.y0 - line.box.y1 < max(reach, large)
        && (other.labels.isEmpty || own != nil && isValueBeforeLabel(other))
        && at.height < 2.2 * line.box.height
        && (at.horizontalOverlap(column) > 0.5 * min(at.width, column.width)
          || own == nil && isIndented(at, under: line.box))
        && (own == nil || isBelow(cell(other.box), own))
    }
    guard let top = below.min(by: { $0.box.y0 < $1.box.y0 }) else { return nil }
    // Pieces of one row differ by a pixel in height: its leftmost piece comes first.
    return below.filter { $0.box.verticalOverlap(top.box) > 0.5 * top.box.height }
      .min { $0.box.x0 < $1.box.x0 }.map(rowStart)
  }

  /// 41150（枝番: the digits belong to the label above them.
  private func isValueBeforeLabel(_ line: ReadLine) -> Bool {
    guard let label = line.labels.first, label.start >= 3 else { return false }
    return line.reading.glyphs[..<label.start].allSatisfy {
      MaskSigns.isDigit($0.text) || isSeparator($0.text)
    }
  }

  /// The first of the pieces that a line continues, over gaps of a character or two: a centred value begins left
  /// of the label above it.
  func rowStart(_ line: ReadLine) -> ReadLine {
    var first = line
    while let left = lines.filter({ other in
      other.box.x1 <= first.box.x0 + 2 && other.box.x0 < first.box.x0 && other.labels.isEmpty
        && other.box.verticalOverlap(first.box) > 0.5 * min(other.box.height, first.box.height)
        && isContinuation(first, of: other)
    }).max(by: { $0.box.x1 < $1.box.x1 }) {
      first = left
    }
    return first
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
    let first = rowStart(below)
    return joinedRight(first) ?? first
  }

  /// Whether a line begins a few characters to the right of where a label above it begins.
  private func isIndented(_ box: BoundingBox, under label: BoundingBox) -> Bool {
    box.x0 > label.x0 - label.height && box.x0 < label.x0 + 5 * label.height
  }

  /// Whether a cell is the same as another, or lies right below it with the same sides.
  private func isBelow(_ lower: BoundingBox?, _ upper: BoundingBox?) -> Bool {
    guard let lower, let upper else { return false }
    return lower == upper
      || abs(lower.x0 - upper.x0) < 6 && abs(lower.x1 - upper.x1) < 6 && lower.y0 > upper.midY
  }

  /// The nearest line to the right on the same row, before any ruling makes it another row.
  func rightOf(_ line: ReadLine) -> ReadLine? {
    let box = line.box
    let reach = cellWidth(box) ?? 0
    return lines.filter { other in
      let at = levelled(other.box, from: box)
      // Corners of frames and dust.
      let isSpeck = at.width < 0.6 * box.height && at.height < 0.6 * box.height
      return at.x0 >= box.x1 - 2 && !isSpeck
        && at.verticalOverlap(box) > 0.5 * min(at.height, box.height)
        && abs(at.midY - box.midY) < 0.75 * max(at.height, box.height)
        && at.x0 - box.x1 < max(75 * box.height, reach)
    }.min { $0.box.x0 < $1.box.x0 }
  }

  /// The row of the cell right of a label's that the label means, where its middle is between two rows: the kana of a
  /// name over kana, else the first.
  private func inCellBeside(_ line: ReadLine, _ role: LabelRole) -> ReadLine? {
    guard let own = cell(line.box), own.width < 40 * line.box.height else { return nil }
    let beside = cells.filter { other in
      abs(other.x0 - own.x1) < 6 && abs(other.y0 - own.y0) < 5 && abs(other.y1 - own.y1) < 5
    }.min { $0.width < $1.width }
    guard let beside else { return nil }
    let rows = LineStack.rows(lines.filter { cell($0.box) == beside })
    guard (1...3).contains(rows.count), rows.allSatisfy({ !$0.startsWithLabel }) else { return nil }
    let isKana = role == .field(.nameKana)
    let fitting = rows.filter { (KanaShare.of($0) > 0.5) == isKana }
    return fitting.first ?? (isKana ? nil : rows.first)
  }

  /// The lines that a joined line was made of.
  func pieces(of joined: ReadLine) -> [ReadLine] {
    lines.filter { joined.box.contains(x: $0.box.midX, y: $0.box.midY) }
  }

  /// The line joined with what follows it in its row after gaps of a character or two, up to the next
  /// label or the edge of the cell; `nil` where nothing follows.
  func joinedRight(_ line: ReadLine) -> ReadLine? {
    var out = line
    var isJoined = false
    // What ends no further right is a part of the line already; in leaning rows it may count as right of it.
    while let next = rightOf(out), next.box.x1 > out.box.x1, !next.startsWithLabel,
      isContinuation(next, of: out)
    {
      out = out.joined(next)
      isJoined = true
      // 81208 (枝番)02: the value ends where the next label begins.
      guard next.labels.isEmpty else { break }
    }
    return isJoined ? out : nil
  }

  /// Digits set so wide that they are found in pieces, 41 62 5659, as one; `nil` where they are not.
  private func spreadDigits(_ line: ReadLine) -> ReadLine? {
    func pitch(_ piece: ReadLine) -> Double? {
      let xs = piece.reading.glyphs.filter { $0.text != " " }
      guard xs.allSatisfy({ MaskSigns.isDigit($0.text) }) else { return nil }
      return xs.count < 2 ? piece.box.height : (xs[xs.count - 1].x - xs[0].x) / Double(xs.count - 1)
    }
    guard cell(line.box) != nil, let step = pitch(line), step > 0.85 * line.box.height else {
      return nil
    }
    var out = line
    while let next = rightOf(out), next.labels.isEmpty, isContinuation(next, of: out),
      let other = pitch(next), other > 0.85 * next.box.height, next.box.x0 - out.box.x1 < 1.6 * step
    {
      out = out.joined(next)
    }
    return out.box == line.box ? nil : out
  }

  private func isContinuation(_ next: ReadLine, of line: ReadLine) -> Bool {
    let (a, b) = (line.box, next.box)
    let height = max(a.height, b.height)
    // 男 or 女 behind a name is another field.
    let isSex = next.plain == "男" || next.plain == "女"
    return !isSex && next.rows.isEmpty && line.rows.isEmpty && b.x0 - a.x1 < 2.6 * height
      && height < 1.7 * min(a.height, b.height)
      && cell(a) == cell(b)
  }

  /// The values right of a line in its row, each joined over gaps inside it; none where another label
  /// stands in the row.
  func valuesRight(of line: ReadLine) -> [ReadLine] {
    let box = line.box
    let row = lines.filter { other in
      let at = levelled(other.box, from: box)
      return at.x0 >= box.x1 - 2 && at.verticalOverlap(box) > 0.5 * min(at.height, box.height)
        && abs(at.midY - box.midY) < 0.75 * max(at.height, box.height)
    }.sorted { $0.box.x0 < $1.box.x0 }
    guard row.allSatisfy(\.labels.isEmpty) else { return [] }
    var out: [ReadLine] = []
    for piece in row {
      if let last = out.last, isContinuation(piece, of: last) {
        out[out.count - 1] = last.joined(piece)
      } else {
        out.append(piece)
      }
    }
    return out
  }

  func below(_ line: ReadLine) -> ReadLine? {
    lines.filter { other in
      other.box.y0 >= line.box.y1 - 2 && other.box.y0 - line.box.y1 < 1.6 * line.box.height
        && other.box.horizontalOverlap(line.box) > 0.3 * min(other.box.width, line.box.width)
    }.min { $0.box.y0 < $1.box.y0 }
  }

  /// The smallest cell around the middle of a box.
  private func cell(_ box: BoundingBox) -> BoundingBox? { cells.smallest(around: box) }

  private func cellWidth(_ box: BoundingBox) -> Double? {
    cells.filter { $0.contains(x: box.midX, y: box.midY) }.map { $0.x1 - box.x1 }.max()
      .map { $0 + 8 * box.height }
  }

  private func whole(_ line: ReadLine) -> ValuePlace? {
    let first = line.labels.first
    if line.startsWithLabel { return nil }
    var end = first?.start ?? line.reading.glyphs.count
    while end > 0, isSeparator(line.reading.glyphs[end - 1].text) { end -= 1 }
    guard end > 0 else { return nil }
    return ValuePlace(line: line, start: 0, end: end, label: nil)
  }

  /// Behind a rule that leads from a label to its value: 氏名――宮本環. A rule alone stands for no value.
  private func behindRule(_ glyphs: [Glyph], _ range: Range<Int>) -> Int {
    let value = glyphs[range].firstIndex { glyph in
      !["―", "—", "－", "-", "_", "＿", "─", "━", " "].contains(glyph.text)
    }
    guard let value, value > range.lowerBound + 1 else { return range.lowerBound }
    return value
  }

  private func isSeparator(_ text: String) -> Bool {
    [
      " ", "　", ":", "：", "(", "（", ")", "）", "|", "・", "【", "】", "/", "／", "…", "‥", "⋯", "=", "＝",
      "→", "▷", "▸", "►", "⇒", "➡", "≫", "»", ";", "；", "〕", "＞", ">", "〉", "》", "」", "』", "｜", "▶",
      "］", "]", "｝", "}",
    ].contains(text)
  }
}
