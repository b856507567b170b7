internal import DocumentModel
internal import Normalization

/// The rows of a page: what stands beside and below what, however far the paper leans.
struct TextRows {
  let lines: [ReadLine]
  let cells: [BoundingBox]
  /// Points that rows sink for each point to the right.
  private let slope: Double

  init(lines: [ReadLine], cells: [BoundingBox]) {
    self.lines = lines
    self.cells = cells
    slope = RowLean.slope(lines)
  }

  /// A box as it would stand if the rows through another box were level.
  func levelled(_ box: BoundingBox, from origin: BoundingBox) -> BoundingBox {
    let drop = slope * (box.midX - origin.midX)
    let drift = -slope * (box.midY - origin.midY)
    return BoundingBox(box.x0 - drift, box.y0 - drop, box.x1 - drift, box.y1 - drop)
  }

  /// Whether print that is no mere label stands left of a line in its row and cell: running text, no head of columns.
  func isBehindOthers(_ line: ReadLine) -> Bool {
    rowPieces(line).contains { $0.box.x1 <= line.box.x0 + 2 && $0.wholeLabel == nil }
  }

  func rowPieces(_ line: ReadLine) -> [ReadLine] {
    let own = cell(line.box)
    return lines.filter { other in
      cell(other.box) == own
        && levelled(other.box, from: line.box).verticalOverlap(line.box)
          > 0.5 * min(other.box.height, line.box.height)
    }
  }

  /// Running text: what a label at the end of a row is set before begins the next row. Digits only; anything else may be
  /// a sentence.
  func nextRow(_ line: ReadLine) -> ReadLine? {
    rowStarts(below: line, within: 1).first { other in
      other.reading.glyphs.first.map { MaskSigns.isDigit($0.text) } ?? false
    }
  }

  /// The lines that begin the row below a line's, in its cell.
  ///
  /// - Parameter slack: How far from where its own row begins, in its heights.
  func rowStarts(below line: ReadLine, within slack: Double) -> [ReadLine] {
    let start = rowPieces(line).map(\.box.x0).min() ?? line.box.x0
    return lines.filter { other in
      let at = levelled(other.box, from: line.box)
      return at.midY > line.box.y1 && at.y0 - line.box.y1 < 1.6 * line.box.height
        && abs(other.box.x0 - start) < slack * line.box.height && cell(other.box) == cell(line.box)
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

  /// The nearest line to the right on the same row, before any ruling makes it another row. Where the lean of rows that labels
  /// tell leads to nothing, they are level: a bent page drifts at one margin alone.
  func rightOf(_ line: ReadLine) -> ReadLine? {
    let box = line.box
    // From one margin of a landscape sheet to the other.
    let reach = max(100 * box.height, cellWidth(box) ?? 0)
    // A label of two rows is twice as high as its print.
    let xs = line.reading.glyphs.map(\.x)
    let pitch = xs.count > 1 ? (xs[xs.count - 1] - xs[0]) / Double(xs.count - 1) : box.height
    let print = min(box.height, max(pitch, 0.4 * box.height))
    func nearest(_ place: (ReadLine) -> BoundingBox) -> ReadLine? {
      lines.filter { other in
        let at = place(other)
        // Corners of frames and dust.
        let isSpeck = at.width < 0.6 * print && at.height < 0.6 * print
        // A stroke of a stamp, the side of a frame.
        let isBar = at.width < 0.3 * print && at.height > 1.6 * print
        // D, as high as its cell: the edge of a dark cell.
        let isEdge =
          at.height > 2.2 * print && other.plain.count == 1
          && other.plain.allSatisfy { $0.isASCII && $0.isLetter }
        return isRight(at, of: box) && !isSpeck && !isBar && !isEdge && !isSign(other)
          && at.x0 - box.x1 < reach
      }.min { $0.box.x0 < $1.box.x0 }
    }
    let leaning = nearest { levelled($0.box, from: box) }
    return leaning ?? (slope == 0 ? nil : nearest(\.box))
  }

  /// A single sign that is no letter and no digit: a hole at the edge of the paper, a box to tick, an arrow that leads to a value.
  private func isSign(_ line: ReadLine) -> Bool {
    line.reading.glyphs.count == 1 && line.plain.count == 1
      && "●○◯〇・•◦°。.,、｡゜☐□■|｜!'`´^~→⇒➡▷▸►▶⇨➔➜»≫".contains(line.plain)
  }

  /// Whether a levelled box stands right of another in its row.
  private func isRight(_ at: BoundingBox, of box: BoundingBox) -> Bool {
    at.x0 >= box.x1 - 2 && at.verticalOverlap(box) > 0.5 * min(at.height, box.height)
      && abs(at.midY - box.midY) < 0.75 * max(at.height, box.height)
  }

  /// The lines that a joined line was made of.
  func pieces(of joined: ReadLine) -> [ReadLine] {
    lines.filter { joined.box.contains(x: $0.box.midX, y: $0.box.midY) }
  }

  /// The whole row that a line stands in, up to the next label or the edge of the cell.
  func row(of line: ReadLine) -> ReadLine {
    let first = rowStart(line)
    return joinedRight(first) ?? first
  }

  /// The line joined with what follows it in its row after gaps of a character or two, up to the next
  /// label or the edge of the cell; `nil` where nothing follows.
  func joinedRight(_ line: ReadLine) -> ReadLine? {
    var out = line
    var isJoined = false
    while let next = goingOn(out), !next.startsWithLabel,
      isContinuation(next, of: out)
    {
      out = out.joined(next)
      isJoined = true
      // 81208 (枝番)02: the value ends where the next label begins.
      guard next.labels.isEmpty else { break }
    }
    return isJoined ? out : nil
  }

  /// What stands right of a line and reaches beyond it. What ends no further right is a part of it already; in leaning rows it may
  /// count as right of it, again and again.
  private func goingOn(_ line: ReadLine) -> ReadLine? {
    rightOf(line).flatMap { $0.box.x1 > line.box.x1 ? $0 : nil }
  }

  /// Digits set so wide that they are found in pieces, 41 62 5659, as one; `nil` where they are not.
  func spreadDigits(_ line: ReadLine) -> ReadLine? {
    func pitch(_ piece: ReadLine) -> Double? {
      let xs = piece.reading.glyphs.filter { $0.text != " " }
      guard xs.allSatisfy({ MaskSigns.isDigit($0.text) }) else { return nil }
      return xs.count < 2 ? piece.box.height : (xs[xs.count - 1].x - xs[0].x) / Double(xs.count - 1)
    }
    // In boxes whose rules were not found digits stand further apart than any print sets them.
    guard let step = pitch(line),
      step > (cell(line.box) == nil && line.reading.glyphs.count > 1 ? 1.3 : 0.85) * line.box.height
    else { return nil }
    var out = line
    // 5 1   0 6 7 9: the hyphen between was not found, and has its room.
    while let next = goingOn(out), next.labels.isEmpty, isContinuation(next, of: out),
      let other = pitch(next), other > 0.85 * next.box.height, next.box.x0 - out.box.x1 < 2.7 * step
    {
      out = out.joined(next)
    }
    return out.box == line.box ? nil : out
  }

  /// The parts of a key whose dots were lost, over the wide gaps between them: 8788　95102　01; `nil` where nothing but digits
  /// follows, or where two digits end what announces no branch number.
  func wideKey(_ line: ReadLine, hasBranch: Bool) -> ReadLine? {
    func isKey(_ piece: ReadLine) -> Bool {
      piece.labels.isEmpty && piece.rows.isEmpty && piece.plain.contains(where: \.isDecimalDigit)
        && piece.plain.allSatisfy { $0.isDecimalDigit || "-・/. ()*●•°·:;=~,".contains($0) }
    }
    // 架空 　0564938: a symbol may be a word.
    let isWord =
      (1...3).contains(line.plain.count)
      && line.plain.unicodeScalars.allSatisfy(Folding.isIdeograph)
    guard isKey(line) || line.labels.isEmpty && isWord else { return nil }
    var out = line
    var last = line
    let reach = (hasBranch ? 6.5 : 4.5) * line.box.height
    while let next = goingOn(out), next.box.x0 - out.box.x1 < reach, isKey(next),
      cell(next.box) == cell(line.box)
    {
      out = out.joined(next, by: isFarBeyond(next, last) ? "・" : " ")
      last = next
    }
    let end = last.plain.reversed().prefix(while: \.isDecimalDigit).count
    return out.box == line.box || !hasBranch && end < 3 ? nil : out
  }

  /// Whether the step from one piece of digits to the next is far wider than those inside the two: what is left of a dot.
  private func isFarBeyond(_ next: ReadLine, _ line: ReadLine) -> Bool {
    func digits(_ piece: ReadLine) -> [Double] {
      piece.reading.glyphs.filter { $0.text != " " }.map(\.x)
    }
    let (left, right) = (digits(line), digits(next))
    guard let end = left.last, let start = right.first else { return false }
    let steps = [left, right].flatMap { xs in zip(xs.dropFirst(), xs).map { $0 - $1 } }
    return steps.max().map { start - end > 1.5 * $0 } ?? false
  }

  private func isContinuation(_ next: ReadLine, of line: ReadLine) -> Bool {
    let (a, b) = (line.box, next.box)
    let height = max(a.height, b.height)
    // 男 or 女 behind a name is another field.
    let isSex = next.plain == "男" || next.plain == "女"
    return !isSex && next.rows.isEmpty && line.rows.isEmpty && b.x0 - a.x1 < 2.6 * height
      && (height < 1.7 * min(a.height, b.height) || isRaised(line, over: b))
      && cell(a) == cell(b)
  }

  /// ********, half as high as the digits behind it.
  private func isRaised(_ line: ReadLine, over box: BoundingBox) -> Bool {
    line.box.height < box.height && line.reading.glyphs.count >= 3
      && MaskSigns.areAll(line.reading.glyphs)
  }

  /// The values right of a line in its row, each joined over gaps inside it; none where another label
  /// stands in the row.
  func valuesRight(of line: ReadLine) -> [ReadLine] {
    let box = line.box
    return values(lines.filter { isRight(levelled($0.box, from: box), of: box) })
  }

  /// The same left of a line.
  func valuesLeft(of line: ReadLine) -> [ReadLine] {
    let box = line.box
    return values(
      lines.filter { other in
        let at = levelled(other.box, from: box)
        return at.x1 <= box.x0 + 2 && at.verticalOverlap(box) > 0.5 * min(at.height, box.height)
          && abs(at.midY - box.midY) < 0.75 * max(at.height, box.height)
      })
  }

  private func values(_ pieces: [ReadLine]) -> [ReadLine] {
    guard pieces.allSatisfy(\.labels.isEmpty) else { return [] }
    var out: [ReadLine] = []
    for piece in pieces.sorted(by: { $0.box.x0 < $1.box.x0 }) {
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
  func cell(_ box: BoundingBox) -> BoundingBox? { cells.smallest(around: box) }

  private func cellWidth(_ box: BoundingBox) -> Double? {
    cells.filter { $0.contains(x: box.midX, y: box.midY) }.map { $0.x1 - box.x1 }.max()
      .map { $0 + 8 * box.height }
  }
}
