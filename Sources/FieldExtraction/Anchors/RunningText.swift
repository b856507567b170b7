internal import DocumentModel
internal import Normalization

/// Puts together what the ends of rows part in running text: …、加入されている方の over 氏名は佐々木正美、….
///
/// A paragraph's rows stand below each other between two margins, and one that ends before neither a comma nor a full stop
/// goes on in the next. What goes on, from the last comma or label of the one row to the first comma or label of the
/// other, becomes a line of two rows of its own.
enum RunningText {
  static func rejoined(_ lines: [ReadLine], cells: [BoundingBox]) -> [ReadLine] {
    var out = lines.sorted { $0.box.midY < $1.box.midY }
    var next = (lines.map(\.line.id).max() ?? 0) + 1
    var at = 0
    while at < out.count {
      let upper = out[at]
      at += 1
      guard let (below, isProse) = continuation(of: upper, in: out, among: lines, cells),
        case let (lower, others) = inOnePiece(out[below], in: out),
        let (kept, item, rest) = join(upper, lower, id: next, isProse: isProse)
      else { continue }
      next += 1
      // What is left of the lower row may go on below in turn.
      out.replaceSubrange(below...below, with: [item] + (rest.map { [$0] } ?? []))
      out.replaceSubrange((at - 1)..<at, with: kept.map { [$0] } ?? [])
      at -= kept == nil ? 1 : 0
      out.removeAll { line in others.contains(line.line.id) }
    }
    return out.sorted { $0.line.id < $1.line.id }
  }

  /// The row that a row of running text goes on in: below it, at the margin of its paragraph. Commas part what it says.
  static func goesOn(_ upper: ReadLine, in lines: [ReadLine]) -> ReadLine? {
    continuation(of: upper, in: lines, among: lines, []).flatMap { $0.isProse ? lines[$0.at] : nil }
  }

  /// Where among `rows` the row stands that a row goes on in, and whether commas part what the two say.
  ///
  /// - Parameter lines: All that was read, in pieces.
  private static func continuation(
    of upper: ReadLine, in rows: [ReadLine], among lines: [ReadLine], _ cells: [BoundingBox]
  ) -> (at: Int, isProse: Bool)? {
    let own = pieces(upper.box, lines)
    let margin = own.map(\.box.x0).min() ?? upper.box.x0
    guard own.allSatisfy({ $0.box.x1 < upper.box.x1 + 1 }),
      let below = row(below: upper, in: rows, from: margin, cells)
    else { return nil }
    return (below, (own + pieces(rows[below].box, lines)).contains(where: isProse))
  }

  /// A row's first piece with those that blanks part from it, up to the end of the item: 下4桁は****, ****, 2148です。 And the ids
  /// of those.
  private static func inOnePiece(_ first: ReadLine, in lines: [ReadLine]) -> (
    whole: ReadLine, others: Set<Int>
  ) {
    var whole = first
    var others: Set<Int> = []
    while head(whole) == whole.reading.glyphs.count,
      let right = pieces(first.box, lines).filter({ $0.box.x0 > whole.box.x1 - 1 })
        .min(by: { $0.box.x0 < $1.box.x0 }),
      right.box.x0 - whole.box.x1 < 4 * first.box.height, !right.startsWithLabel,
      right.rows.isEmpty, right.line.text == nil
    {
      whole = whole.joined(right)
      others.insert(right.line.id)
    }
    return (whole, others)
  }

  /// Whether a comma, or a full stop with more behind it, parts what a line says, or a label has its value in corner brackets: they part
  /// what a wide comma leaves in pieces, 番号「79187」 枝番「00」.
  private static func isProse(_ line: ReadLine) -> Bool {
    let glyphs = line.reading.glyphs
    return line.plain.contains("、") || line.plain.dropLast().contains("。")
      || line.labels.contains { $0.end < glyphs.count && "「『".contains(glyphs[$0.end].text) }
  }

  /// What was read in the row of a box.
  private static func pieces(_ box: BoundingBox, _ lines: [ReadLine]) -> [ReadLine] {
    lines.filter { $0.box.verticalOverlap(box) > 0.5 * min($0.box.height, box.height) }
  }

  /// The row that a row goes on in.
  ///
  /// - Parameter margin: Where the upper row begins; what is left of it may begin further right.
  private static func row(
    below upper: ReadLine, in lines: [ReadLine], from margin: Double, _ cells: [BoundingBox]
  ) -> Int? {
    let (box, height) = (upper.box, upper.box.height)
    // 昭和11年10月26日 生: a single sign at the end of a row goes on nowhere.
    guard upper.line.text == nil, upper.rows.isEmpty, upper.plain.count > 1,
      box.x1 - margin > 16 * height,
      let last = upper.plain.last, !"、。:」』".contains(last) || upper.plain.hasSuffix("は、")
    else { return nil }
    let below = lines.indices.filter { at in
      let other = lines[at].box
      return other.midY > box.y1 && other.y0 - box.y1 < 1.7 * height
        && other.x0 < margin + 1.2 * height && other.x1 > margin
    }.min { lines[$0].box.midY < lines[$1].box.midY }
    guard let below else { return nil }
    let lower = lines[below]
    return lower.rows.isEmpty && lower.line.text == nil
      && abs(lower.box.height - height) < 0.35 * height
      && lower.box.x0 > margin - 3 * height && lower.box.x0 < margin + 1.2 * height
      // The row is full, but for a number that is not broken.
      && lower.box.x1 < box.x1 + (lower.plain.first?.isDecimalDigit ?? false ? 9 : 6) * height
      && cells.smallest(around: lower.box) == cells.smallest(around: box)
      ? below : nil
  }

  /// What stays of the upper row, what goes on, and what is left of the lower row; `nil` where nothing is parted that
  /// one label begins.
  ///
  /// - Parameter isProse: Commas part the items; without them a value may end a row, and only a label in two pieces goes on.
  private static func join(_ upper: ReadLine, _ lower: ReadLine, id: Int, isProse: Bool) -> (
    kept: ReadLine?, item: ReadLine, rest: ReadLine?
  )? {
    // A sentence about the digits alone, perhaps with words behind them, has a reading of its own.
    if lower.labels.isEmpty, OpenSentence.announcesDigits(upper) { return nil }
    // 当組合に登録されている over 個人番号の下4桁は****: as much of it as has to be read stands in the one row.
    let start = brokenLabel(upper, lower) ?? tail(upper)
    if lower.labels.first?.start == 0,
      lower.labels.first?.role == .field(.individualNumberLastFour),
      (upper.labels.last?.end ?? 0) <= start
    {
      return nil
    }
    // …下4桁が********5143 over です。: the verb alone goes on.
    if hasDigits(upper),
      ["です", "で登録", "と登録", "となって"].contains(where: lower.plain.hasPrefix)
    {
      return nil
    }
    let end = wholeDate(upper.labels.last, lower, to: head(lower))
    guard start < upper.reading.glyphs.count, end > 0 else { return nil }
    let parts = start == 0 ? nil : upper.split(at: start)
    let tail = parts?.right ?? upper
    let count = lower.reading.glyphs.count
    let head = end >= count ? lower : lower.split(at: end).left
    // Behind the comma, if one ends the item.
    let next = end < count && "、。".contains(lower.reading.glyphs[end].text) ? end + 1 : end
    let rest = next >= count ? nil : lower.split(at: next).right
    // （ワカマツ モエ） over 枝番 00: whole brackets end a row.
    if tail.plain.hasPrefix("("), tail.plain.hasSuffix(")"), lower.startsWithLabel { return nil }
    let item = item(tail, withoutVerb(head), id: id)
    guard item.startsWithLabel, item.labels.count == 1, item.labels[0].start == 0,
      item.labels[0].end < item.reading.glyphs.count,
      // 加入されている方の／氏名は…: the label itself goes on; else nothing but the value does.
      item.labels[0].end > tail.reading.glyphs.count && (isProse || tail.labels.isEmpty)
        || isProse && !hasDigits(tail) && isValue(head.plain)
    else { return nil }
    return (parts?.left, item, rest)
  }

  /// What goes on, as one line. Digits that stand in the lower row alone are read in that:
  /// マイナンバーの下 over 4桁は1234です, マイナンバーの下4桁は「（下四桁） over 1234」です.
  private static func item(_ tail: ReadLine, _ head: ReadLine, id: Int) -> ReadLine {
    let whole = ReadLine.stacked(tail, head, id: id)
    guard let label = whole.labels.first, label.role == .field(.individualNumberLastFour),
      label.end > tail.reading.glyphs.count
        || DigitWords.areAll(tail.reading.glyphs[label.end...])
          && !tail.reading.glyphs.contains(where: MaskSigns.isTrueMask)
    else { return whole }
    return head.led(by: tail.reading.glyphs, id: id)
  }

  /// Where in the upper row a label begins that the end of the row breaks, with words before it: 届出をいただいているマイナ over ンバーの下4桁は1234です。
  private static func brokenLabel(_ upper: ReadLine, _ lower: ReadLine) -> Int? {
    let start = tail(upper)
    guard start > 0, upper.labels.last.map({ $0.end <= start }) ?? true else { return nil }
    let tail = upper.split(at: start).right
    let count = tail.reading.glyphs.count
    let label = ReadLine.stacked(tail, lower).labels.first { $0.end > count }
    guard let label, label.start > 0, label.start < count,
      label.role == .field(.individualNumberLastFour)
    else { return nil }
    return start + label.start
  }

  /// 資格取得年月日は令和5 over 年12月1日として登録されています。: a date ends before the words behind it.
  private static func wholeDate(_ label: LabelMatch?, _ lower: ReadLine, to end: Int) -> Int {
    guard label?.role == .field(.birthDate) || label?.role == .field(.qualificationDate),
      let words = lower.reading.glyphs[..<end].firstIndex(where: {
        Folding.fold($0.text).contains(where: Folding.isHiragana)
      }), words > 0, lower.reading.glyphs[..<words].contains(where: { MaskSigns.isDigit($0.text) })
    else { return end }
    return words
  }

  /// 2206です: the verb is no part of the value.
  private static func withoutVerb(_ head: ReadLine) -> ReadLine {
    let count = head.reading.glyphs.count
    return head.plain.hasSuffix("です") && count > 2 ? head.split(at: count - 2).left : head
  }

  /// 個人番号（下4桁）********5937, 下4桁が末尾5937: nothing of it goes on below.
  private static func hasDigits(_ line: ReadLine) -> Bool {
    guard line.labels.last?.role == .field(.individualNumberLastFour) else { return false }
    let value = DigitWords.without(line.reading.glyphs[(line.labels.last?.end ?? 0)...])
      .filter { !" []［］【】".contains($0.text) }
    // ：--9943: whatever is left of a mask.
    let signs = value.dropLast(4)
    return MaskSigns.areMaskedDigits(value)
      || value.count >= 4 && value.suffix(4).allSatisfy { MaskSigns.isDigit($0.text) }
        && !signs.contains { glyph in
          Folding.fold(glyph.text).contains { Folding.isLetter($0) || Folding.isDigit($0) }
        }
  }

  /// Whether the beginning of a row may be the rest of a value: words in hiragana are a sentence's, but for a remark in
  /// brackets and です.
  private static func isValue(_ text: String) -> Bool {
    var depth = 0
    var rest = text.filter { character in
      depth += character == "(" ? 1 : character == ")" ? -1 : 0
      return depth == 0 && character != ")"
    }
    if rest.hasSuffix("です") { rest.removeLast(2) }
    return !rest.unicodeScalars.contains(where: Folding.isHiragana)
  }

  /// Where the last item of a row begins: behind its last comma, or with its last label.
  private static func tail(_ line: ReadLine) -> Int {
    let glyphs = line.reading.glyphs
    let comma = glyphs.indices.last { parts(glyphs, $0) }.map { $0 + 1 } ?? 0
    let label = line.labels.last { $0.end < glyphs.count || $0.start > comma }?.start ?? 0
    return max(comma, label)
  }

  /// Whether a sign ends an item: 氏名は、佐々木正美です。 has a comma between a label and its value.
  private static func parts(_ glyphs: [Glyph], _ at: Int) -> Bool {
    "、。".contains(glyphs[at].text)
      && !(glyphs[at].text == "、" && at > 0 && glyphs[at - 1].text == "は")
  }

  /// Where the first item of a row ends: before its first comma or full stop, or what begins with a label behind it.
  private static func head(_ line: ReadLine) -> Int {
    let glyphs = line.reading.glyphs
    let comma = glyphs.indices.first { parts(glyphs, $0) } ?? glyphs.count
    // 氏名は佐々木正美: a label that begins the row may be the end of a longer one. 月1日、保険者番号: nor is 日 a box before the next.
    guard let label = line.labels.first(where: { $0.start > 0 }) else { return comma }
    return comma < label.end ? comma : label.start
  }
}
