internal import DocumentModel
internal import Normalization

/// A line with its first reading and the labels in it.
struct ReadLine {
  let line: TextLine
  let reading: Reading
  let labels: [LabelMatch]
  /// The reading folded, without spaces.
  let plain: String
  /// The rows of a value that is wrapped in its cell, from the top; empty where it stands in one.
  let rows: [BoundingBox]

  init(line: TextLine, reading: Reading, rows: [BoundingBox] = []) {
    self.line = line
    self.rows = rows
    self.reading = reading
    labels = LabelFinder.matches(in: reading)
    plain = Folding.string(Folding.fold(reading.text).filter { $0 != " " })
  }

  /// The same line with labels that it is told to have.
  init(_ line: ReadLine, labels: [LabelMatch]) {
    self.line = line.line
    reading = line.reading
    plain = line.plain
    rows = line.rows
    self.labels = labels
  }

  var box: BoundingBox { line.box }

  /// Where the glyphs stand: the box, or for a wrapped value its rows side by side.
  var span: BoundingBox { rows.isEmpty ? box : Region(page: 0, rows: rows).box }

  /// What to read, or a part of it in the coordinates of its glyphs.
  func region(_ page: Int, _ part: BoundingBox? = nil) -> Region {
    let whole = rows.isEmpty ? Region(page: page, box: box) : Region(page: page, rows: rows)
    return part.map(whole.part) ?? whole
  }

  /// The label that is all there is in the line, if it is one.
  var wholeLabel: LabelMatch? {
    guard labels.count == 1, startsWithLabel, labels[0].end >= reading.glyphs.count else {
      return nil
    }
    return labels[0]
  }

  /// Whether a label is the first there is, but for an opening bracket, a bullet or a number: (枝番), ■氏名, 3.氏名, ④氏名.
  var startsWithLabel: Bool {
    guard let first = labels.first else { return false }
    let before = reading.glyphs[..<first.start]
    if first.start <= 2, before.allSatisfy({ Self.bullets.contains($0.text) }) { return true }
    // 6被保険者氏名: a number in a box before the label, and nothing behind it.
    if first.start == 1, first.end >= reading.glyphs.count,
      before.allSatisfy({ "123456789".contains($0.text) })
    {
      return true
    }
    guard first.start <= 4, let last = before.last(where: { $0.text != " " }) else { return false }
    return before.allSatisfy { Self.bullets.contains($0.text) || Self.isNumeral($0.text) }
      && (".．)）・:：".contains(last.text) || Self.isCircled(last.text))
  }

  private static let bullets = "（(【［[〔|｜〈《「『＜<｛{■□●○◆◇・▼▶◎－ー―-一.．)）*＊※←⇐◀◁ "

  /// 3, ④, B
  private static func isNumeral(_ text: String) -> Bool {
    isCircled(text)
      || Folding.fold(text).allSatisfy {
        Folding.isDigit($0) || Folding.isLatin($0)
      }
  }

  /// ①…⑳
  private static func isCircled(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { ("\u{2460}"..."\u{2473}").contains($0) }
  }

  /// The line up to a glyph, and from it on.
  func split(at glyph: Int) -> (left: ReadLine, right: ReadLine) {
    let x = reading.glyphs[glyph].x - 0.3 * box.height
    func part(_ box: BoundingBox, _ glyphs: ArraySlice<Glyph>) -> ReadLine {
      ReadLine(
        line: TextLine(id: line.id, box: box, text: nil, glyphBoxes: []),
        reading: Reading(reader: reading.reader, glyphs: Array(glyphs)))
    }
    var end = glyph
    while end > 0, reading.glyphs[end - 1].text == " " { end -= 1 }
    return (
      part(BoundingBox(box.x0, box.y0, x, box.y1), reading.glyphs[..<end]),
      part(BoundingBox(x, box.y0, box.x1, box.y1), reading.glyphs[glyph...])
    )
  }

  /// A label whose words stand in several rows as one line, its letters set evenly as if they stood in the first row.
  static func spread(_ glyphs: [Glyph], over rows: [BoundingBox], id: Int, reader: String)
    -> ReadLine
  {
    let first = rows.first ?? BoundingBox(0, 0, 0, 0)
    return ReadLine(
      line: TextLine(
        id: id, box: rows.dropFirst().reduce(first) { $0.union($1) }, text: nil, glyphBoxes: []),
      reading: Reading(
        reader: reader,
        glyphs: glyphs.enumerated().map {
          Glyph(
            text: $1.text, x: first.x0 + Double($0) * first.height, confidence: $1.confidence)
        }))
  }

  /// A line and the row below it as one.
  ///
  /// - Parameter id: The id of the new line; the upper line's by default.
  static func stacked(_ upper: ReadLine, _ lower: ReadLine, id: Int? = nil) -> ReadLine {
    let rows = (upper.rows.isEmpty ? [upper.box] : upper.rows) + [lower.box]
    let span = Region(page: 0, rows: rows).box
    let shift = span.x1 - lower.box.x1
    return ReadLine(
      line: TextLine(
        id: id ?? upper.line.id, box: upper.box.union(lower.box), text: nil, glyphBoxes: []),
      reading: Reading(
        reader: upper.reading.reader,
        glyphs: upper.reading.glyphs
          + lower.reading.glyphs.map {
            Glyph(text: $0.text, x: $0.x + shift, confidence: $0.confidence)
          }), rows: rows)
  }

  /// This line with words of the row above before its own, as if they stood at its beginning.
  func led(by words: [Glyph], id: Int) -> ReadLine {
    ReadLine(
      line: TextLine(id: id, box: box, text: nil, glyphBoxes: []),
      reading: Reading(
        reader: reading.reader,
        glyphs: words.map { Glyph(text: $0.text, x: box.x0, confidence: $0.confidence) }
          + reading.glyphs))
  }

  /// This line and one to its right as one, with a space or another sign between.
  func joined(_ other: ReadLine, by sign: String = " ") -> ReadLine {
    let text = line.text.flatMap { a in other.line.text.map { a + $0 } }
    return ReadLine(
      line: TextLine(
        id: line.id, box: box.union(other.box), text: text,
        glyphBoxes: line.glyphBoxes + other.line.glyphBoxes),
      reading: Reading(
        reader: reading.reader,
        glyphs: reading.glyphs + [Glyph(text: sign, x: box.x1, confidence: 1)]
          + other.reading.glyphs))
  }
}

/// The text of a page, read on demand: short lines first, prose only when it is asked for.
final class SheetText {
  let page: Page
  let reader: any RegionReader
  let lines: [TextLine]
  private(set) var short: [ReadLine] = []
  /// Sentences read so far, and those still to read.
  private var prose: [ReadLine] = []
  private var unread: [TextLine]

  /// Lines longer than this many times their height are sentences.
  static let proseAspect = 24.0

  init(page: Page, reader: any RegionReader) {
    self.page = page
    self.reader = reader
    lines = LineJoining.joined(page)
    let parts = Dictionary(grouping: lines) { SheetText.isProse($0, page.cells) }
    unread = (parts[true] ?? []).reversed()
    let own = UprightLabels(page: page, reader: reader)
      .told((parts[false] ?? []).compactMap { read($0) }, all: lines)
    // What goes on behind a label is its value, however long: 生年月日： and 昭和60年4月1日、個人番号（下4桁）：********1234.
    let values = unread.filter { SheetText.isBehindLabel($0, own) }
    unread.removeAll { line in values.contains { $0.id == line.id } }
    let glued = GluedLabels(page: page, reader: reader)
    let labelled = WrappedLabels.joined(
      NumberedLabels.told(
        RaisedMask.told(own + values.reversed().compactMap { read($0) }).map(glued.parted)),
      cells: page.cells)
    let dots = LostDots(page: page, reader: reader)
    short = WrappedValues.joined(
      OpenLabels.closed(labelled, cells: page.cells), cells: page.cells
    ).map(dots.restored)
  }

  /// Whether a line is too long for a value; the only line of a cell that is hardly higher than it may be one.
  static func isProse(_ line: TextLine, _ cells: [BoundingBox]) -> Bool {
    guard line.box.width > proseAspect * line.box.height else { return false }
    return !cells.contains { cell in
      cell.contains(x: line.box.midX, y: line.box.midY) && cell.height < 4 * line.box.height
        && cell.width > line.box.width
    }
  }

  /// Whether a line goes on where a label ends the line before it in its row.
  private static func isBehindLabel(_ line: TextLine, _ others: [ReadLine]) -> Bool {
    others.contains { other in
      let gap = line.box.x0 - other.box.x1
      return gap > -2 && gap < 3 * other.box.height
        && other.box.verticalOverlap(line.box) > 0.5 * min(other.box.height, line.box.height)
        && other.labels.last.map { $0.end >= other.reading.glyphs.count } ?? false
    }
  }

  /// Sentences, read until `isEnough` says so of all that were read.
  func sentences(until isEnough: ([ReadLine]) -> Bool = { _ in false }) -> [ReadLine] {
    while !unread.isEmpty, !isEnough(prose) {
      guard let line = unread.popLast(), let coarse = read(line, as: .prose) else { continue }
      prose.append(SheetText.holdsValue(coarse) ? read(line) ?? coarse : coarse)
    }
    return prose
  }

  /// Whether a long line is no mere sentence: a mask, a label of a name, or another label and digits.
  static func holdsValue(_ line: ReadLine) -> Bool {
    if line.reading.glyphs.filter(MaskSigns.isMask).count > 2 { return true }
    let named: [LabelRole] = [.field(.name), .field(.nameKana), .field(.insurerName)]
    if line.labels.contains(where: { named.contains($0.role) }) { return true }
    return !line.labels.isEmpty && line.plain.contains(where: \.isDecimalDigit)
  }

  /// The sentences that were read so far.
  var read: [ReadLine] { prose }

  /// Reads the long lines that look like some line: one person's digits stand as the next one's do.
  func sentences(like boxes: [BoundingBox]) {
    let alike = unread.filter { line in
      boxes.contains { box in
        abs(line.box.width - box.width) < 0.25 * box.width
          && abs(line.box.height - box.height) < 0.4 * box.height
      }
    }
    guard !alike.isEmpty else { return }
    unread.removeAll { line in alike.contains { $0.id == line.id } }
    prose += alike.compactMap { read($0) }
  }

  /// What stands in the row of a line, from one margin to the other: one person's row may be in pieces where the next one's is a
  /// long line.
  func row(of line: ReadLine) -> BoundingBox {
    short.filter { $0.box.verticalOverlap(line.box) > 0.5 * min($0.box.height, line.box.height) }
      .reduce(line.box) { $0.union($1.box) }
  }

  private func read(_ line: TextLine, as grammar: Grammar = .line) -> ReadLine? {
    let region = Region(page: page.number, box: line.box)
    let first = reader.readings(of: region, as: grammar, voices: 1).first
    // One sign where three have room: 【番号】 is read as [ alone.
    let isMeagre = (first?.glyphs.count ?? 0) == 1 && line.box.width > 2.4 * line.box.height
    if let first, !first.glyphs.isEmpty, !isMeagre { return ReadLine(line: line, reading: first) }
    // Signs of a mask are nothing at all to one engine and something to another.
    guard isMeagre || line.box.width > 4 * line.box.height else { return nil }
    let second = reader.readings(of: region, as: grammar, voices: 2).dropFirst().first
    if let second, second.glyphs.count > (isMeagre ? 2 : 0) {
      return ReadLine(line: line, reading: second)
    }
    return isMeagre ? first.map { ReadLine(line: line, reading: $0) } : nil
  }
}
