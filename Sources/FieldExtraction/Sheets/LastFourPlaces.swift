internal import DocumentModel

/// Where the last four digits of the individual number may stand on a page, by what announces them and by their masks.
struct LastFourPlaces {
  let finder: LastFourFinder
  let lines: [ReadLine]
  private let locator: ValueLocator

  init(finder: LastFourFinder, lines: [ReadLine], cells: [BoundingBox]) {
    self.finder = finder
    self.lines = lines
    locator = ValueLocator(lines: lines, cells: cells)
  }

  /// - Parameter places: Where other fields stand: their lines are no digits without a label that says so.
  func candidates(besides places: [LabelledPlaces.Place]) -> [LastFourFinder.Candidate] {
    let keys: Set<FieldName> = [.symbol, .number, .branchNumber, .insurerNumber, .birthDate]
    // What stands before another label in its line is not that label's: ****-8900、保険者番号 01270016.
    let owned = Set(
      places.filter { place in
        let isBehindLabel =
          place.place.label != nil && place.place.line.labels.first.map { $0.start > 3 } ?? false
        // xxxxxxxx6506: signs of a mask and the digits are no key, whatever label was found for them.
        return keys.contains(place.field) && !isBehindLabel
          && !MaskSigns.areMaskedDigits(place.place.line.reading.glyphs)
      }.map(\.place.line.line.id))
    // By the line that a value begins with; what is joined to it belongs to it.
    let labelled = announced(owned)
    let taken = Set(labelled.values.flatMap(locator.rows.pieces).map(\.line.id))
    let found = lines.compactMap { line -> LastFourFinder.Candidate? in
      if let value = labelled[line.line.id] {
        let masks = finder.masks(before: value, among: lines)
        return finder.candidate(value, isLabelled: true, masksBefore: masks)
      }
      guard !taken.contains(line.line.id), !owned.contains(line.line.id),
        !finder.isGroup(line, among: lines),
        // ○○○○ ○○○○ over its digits is the mask of those.
        !(wrappedDigits(below: line).map { labelled[$0.line.id] != nil } ?? false)
      else { return nil }
      return finder.candidate(in: line, among: lines)
    }
    guard found.isEmpty, DigitTraces.announce(lines) else { return found }
    return lines.compactMap { finder.zeroMask($0, among: lines) }
  }

  /// The values that labels and sentences announce, by the line that each begins with.
  private func announced(_ owned: Set<Int>) -> [Int: ReadLine] {
    var out: [Int: ReadLine] = [:]
    func take(_ value: ReadLine) {
      let digits = wrappedDigits(below: value) ?? value
      out[digits.line.id] = reachingDigits(digits)
    }
    for line in lines {
      for label in line.labels where label.role == .field(.individualNumberLastFour) {
        let beside = value(of: label, in: line)
        let isSure = beside.map { value in
          let isOwn = value.line.id == line.line.id
          return (isOwn || !owned.contains(value.line.id))
            && LastFourFinder.mayHoldDigits(value.reading.glyphs.dropFirst(isOwn ? label.end : 0))
        }
        guard let value = isSure ?? false ? beside : halfARowAway(from: line) ?? beside,
          value.line.id == line.line.id || !owned.contains(value.line.id)
        else { continue }
        take(value)
      }
    }
    // 下4桁 alone, where nothing says of what: a card has no room for more; or below 登録されている個人番号 as a heading.
    let isAnnounced = out.values.contains { value in
      !DigitWords.announces(value.plain)
        && LastFourFinder.mayHoldDigits(value.reading.glyphs[...])
    }
    if !isAnnounced {
      for line in lines where line.labels.isEmpty && !line.plain.hasPrefix("(") {
        if DigitWords.announcesItsDigits(line.plain) { out[line.line.id] = line }
        let label = LabelMatch(
          role: .field(.individualNumberLastFour), start: 0, end: line.reading.glyphs.count)
        guard DigitWords.announces(line.plain), let value = value(of: label, in: line),
          !owned.contains(value.line.id), value.line.id != line.line.id
        else { continue }
        out[value.line.id] = reachingDigits(value)
      }
    }
    for line in lines
    where LastFourFinder.speaksOfNumber(line) && ValueLocator.announcesBelow(line) {
      guard let value = locator.announced(by: line), !owned.contains(value.line.id) else {
        continue
      }
      out[value.line.id] = value
    }
    for line in lines where SentenceBeside.announces(line) {
      guard let value = SentenceBeside.value(of: line, among: lines),
        !owned.contains(value.line.id)
      else { continue }
      take(value)
    }
    for line in lines where OpenSentence.announcesDigits(line) {
      guard let value = OpenSentence.rest(of: line, in: locator.rows),
        !owned.contains(value.line.id), out[value.line.id] == nil
      else { continue }
      out[value.line.id] = value
    }
    return out
  }

  /// Masked digits beside a label in two rows, of which one was not read as its own: they stand half a row above or below the other.
  private func halfARowAway(from label: ReadLine) -> ReadLine? {
    let height = label.box.height
    let near = lines.filter { line in
      line.labels.isEmpty && line.rows.isEmpty && line.box.x0 > label.box.x1
        && line.box.x0 - label.box.x1 < 14 * height
        && abs(line.box.midY - label.box.midY) < 1.2 * height && !isLabelled(line)
    }
    let digits = near.filter { line in
      let glyphs = line.reading.glyphs.filter { $0.text != " " }
      return glyphs.count > 4 && glyphs.suffix(4).allSatisfy { MaskSigns.isDigit($0.text) }
        && MaskSigns.areAll(glyphs.dropLast(4))
    }
    return near.count == 1 ? digits.first : nil
  }

  /// The four digits below a mask in its cell, where the row had no room for them: ********（下4桁） over 4470.
  private func wrappedDigits(below value: ReadLine) -> ReadLine? {
    let glyphs = value.reading.glyphs
    guard value.labels.isEmpty, value.rows.isEmpty,
      glyphs.count(where: MaskSigns.isMask) >= 3 && DigitWords.areAll(glyphs[...])
        || DigitWords.announces(value.plain)
    else { return nil }
    let cell = locator.rows.cell(value.box)
    return lines.first { line in
      line.labels.isEmpty && line.reading.glyphs.count == 4
        && line.reading.glyphs.allSatisfy { MaskSigns.isDigit($0.text) }
        && locator.rows.cell(line.box) == cell
        && abs(line.box.x0 - value.box.x0) < value.box.height
        && line.box.midY > value.box.y1 && line.box.y0 - value.box.y1 < 1.6 * line.box.height
        // Beside a label of its own it is that label's.
        && (cell != nil || !isLabelled(line))
    }
  }

  private func isLabelled(_ line: ReadLine) -> Bool {
    lines.contains { other in
      other.startsWithLabel && other.box.x1 < line.box.x0 && other.box.y1 < line.box.y1 + 2
        && other.box.verticalOverlap(line.box) > 0.5 * min(other.box.height, line.box.height)
        && other.rows.isEmpty && other.box.height < 1.6 * line.box.height
    }
  }

  /// Signs with the digits that stand further right in their row, over a gap too wide for one value: of the signs between them
  /// nothing was read.
  private func reachingDigits(_ value: ReadLine) -> ReadLine {
    // 個人番号下4桁 ********: the signs stand behind their label in one line.
    let label = value.labels.last
    guard label == nil || label?.role == .field(.individualNumberLastFour) else { return value }
    let glyphs = value.reading.glyphs[(label?.end ?? 0)...]
    // ( or (. before dots of which nothing else was read.
    let isBracket =
      label == nil
      && (glyphs.count == 1 && value.box.width < 0.5 * value.box.height
        || glyphs.count == 2 && "(（".contains(glyphs[glyphs.startIndex].text)
          && ".．・･,、".contains(glyphs[glyphs.startIndex + 1].text))
    guard !glyphs.isEmpty,
      isBracket || MaskSigns.areAll(glyphs) || label == nil && MaskSigns.areNearlyAll(glyphs)
    else { return value }
    // * * * 　* * 　1234: the signs themselves may be in pieces.
    var signs = value
    while let next = locator.rows.rightOf(signs), next.box.x1 > signs.box.x1, next.labels.isEmpty,
      next.rows.isEmpty, next.box.x0 - signs.box.x1 < 12 * next.box.height,
      locator.rows.cell(next.box) == locator.rows.cell(value.box)
    {
      let digits = next.reading.glyphs.filter { !" ）)".contains($0.text) }
      // ---- -4342: the last of a mask of dashes stands with the digits.
      let four = digits.drop { MaskSigns.isFiller($0.text) }
      if four.count == 4, four.allSatisfy({ MaskSigns.isDigit($0.text) }) {
        return isBracket ? next : signs.joined(next)
      }
      // * * *　**1234: the last of the signs stand with the digits.
      if !isBracket, MaskSigns.areMaskedDigits(digits) { return signs.joined(next) }
      guard MaskSigns.areAll(next.reading.glyphs) else { return value }
      signs = signs.joined(next)
    }
    return value
  }

  /// What a label announces, where it may be the digits; else what stands there in their stead.
  private func value(of label: LabelMatch, in line: ReadLine) -> ReadLine? {
    let place = locator.place(of: label, in: line, mayBeBelow: true, isSpread: true)
    // 個人番号の末尾4桁2: the number of a note behind the label; 個人番号（下4行）: its own words, badly read.
    if let place, place.line.line.id == line.line.id, let right = locator.rows.rightOf(line),
      place.line.reading.glyphs[place.start..<place.end].count(where: { $0.text != " " }) == 1
        || DigitWords.without(line.reading.glyphs[label.end...]).isEmpty,
      LastFourFinder.mayHoldDigits(right.reading.glyphs[...])
    {
      return right
    }
    if let place,
      LastFourFinder.mayHoldDigits(place.line.reading.glyphs[place.start..<place.end])
    {
      return place.line
    }
    // Beside the cell of label and digits stands something else: □相違ありません.
    let inside = locator.inOwnCell(line).flatMap { below in
      LastFourFinder.mayHoldDigits(below.reading.glyphs[...]) ? below : nil
    }
    // A mask of bars is taken for a rule: what is left stands further right in the row below.
    let below = label.end + 2 >= line.reading.glyphs.count ? locator.announced(by: line) : nil
    // A letter too many behind the label is no value.
    let isRest = place?.line.line.id == line.line.id && line.labels.count == 1 && below != nil
    return inside ?? underHead(line) ?? (isRest ? below : place?.line)
      ?? locator.rows.rightOf(line) ?? below
  }

  /// The digits in the cell right below a label's that is as wide: what stands right of the label is the next head, in words
  /// that nobody listed (確認日).
  private func underHead(_ line: ReadLine) -> ReadLine? {
    guard line.wholeLabel != nil, let head = locator.rows.cell(line.box) else { return nil }
    let below = lines.filter { other in
      guard other.box.y0 > line.box.y1, other.box.y0 - line.box.y1 < 4 * line.box.height,
        let cell = locator.rows.cell(other.box)
      else { return false }
      return abs(cell.x0 - head.x0) < 3 && abs(cell.x1 - head.x1) < 3 && abs(cell.y0 - head.y1) < 4
    }
    guard below.count == 1, below[0].labels.isEmpty,
      LastFourFinder.mayHoldDigits(below[0].reading.glyphs[...])
    else { return nil }
    return below[0]
  }
}
