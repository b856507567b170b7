internal import DocumentModel
internal import Normalization

/// Which line of a slip a pen has marked: by the ink before its words, a ring that makes it higher, a stroke where paper has to be.
struct SlipMark {
  private let slip: ReturnSlip
  private let reader: any RegionReader
  private let page: Page

  private var entries: [SlipEntry] { slip.entries }
  private var lean: Double { slip.lean }
  private var height: Double { slip.height }

  init(_ slip: ReturnSlip, _ reader: any RegionReader, _ page: Page) {
    self.slip = slip
    self.reader = reader
    self.page = page
  }

  /// The reason that is marked.
  var reason: ReturnSlip.Marked? {
    let heavy = outstanding(entries)
    let stroke = slip.isParted ? nil : stroke
    if let heavy, heavy.lead > 0.15 {
      // A pen that left its stroke at another line: how the list leans is not known.
      let isOther =
        stroke.map { $0 != heavy.entry.box } ?? false
        || slip.ringed.map { $0.box != heavy.entry.box } ?? false
      return isOther ? nil : said(heavy.entry)
    }
    if let ringed = slip.ringed {
      let isAlone = [stroke, heavy?.entry.box].allSatisfy { $0 == nil || $0 == ringed.box }
      return isAlone ? said(ringed) : nil
    }
    // Letters and digits before the words of two columns differ by more than those of one, and rows have no one above and below.
    if slip.isParted { return nil }
    if let stroke, let entry = entries.first(where: { $0.box == stroke }) {
      return said(entry)
    }
    if let other = leaningOtherwise {
      return heavy.map { $0.entry.box == other.box } ?? true ? said(other) : nil
    }
    if let heavy {
      // Lines that were not made out stand below: the one that is marked may be one of them.
      if goesOn { return nil }
      // A ring may have hidden the first line, and its words, where it stands.
      let hidden = outstanding(entries + slip.above)?.entry
      return hidden.flatMap { $0.line == nil ? said($0) : nil }
        ?? said(heavy.entry)
    }
    let signed = entries.filter(\.hasSign)
    if signed.count == 1 { return said(signed[0]) }
    // A ring in a column of its own, left of the words.
    if let far = outstanding(entries, within: columnReach), far.lead > 0.15 {
      return said(far.entry)
    }
    guard signed.isEmpty else { return nil }
    // A cross in the first box, as large as two rows, hides both.
    if let hidden = outstanding(entries + slip.above(2)), hidden.entry.line == nil,
      let said = said(hidden.entry)
    {
      return said
    }
    if let last = outstanding(entries + slip.below) {
      return said(last.entry)
    }
    let beyond = outstanding(entries + slip.below, within: columnReach).flatMap {
      $0.lead > 0.15 ? said($0.entry) : nil
    }
    return beyond ?? farSign.flatMap(said) ?? signBehind.flatMap(said)
  }

  /// The line with a sign right of all words, a tick in a column of its own, where there is paper beside all others. Looked for from
  /// the words outwards, as far as the frame of the slip, which is ink beside every line.
  private var signBehind: SlipEntry? {
    guard slip.isLevel, entries.count > 2, entries.allSatisfy({ $0.line != nil }) else {
      return nil
    }
    let end = entries.map(\.box.x1).max() ?? 0
    for step in 0..<8 {
      let left = end + (0.4 + 1.5 * Double(step)) * height
      let weighed = entries.compactMap { entry in
        reader.weight(
          of: Region(
            page: page.number,
            box: BoundingBox(
              left, entry.box.midY - height / 2, left + 2 * height, entry.box.midY + height / 2))
        ).map { (entry: entry, weight: $0) }
      }.sorted { $0.weight > $1.weight }
      guard weighed.count == entries.count else { return nil }
      if weighed[0].weight > 0.03, weighed[1].weight < min(0.01, weighed[0].weight / 4) {
        return weighed[0].entry
      }
      if weighed[1].weight > 0.02 { return nil }
    }
    return nil
  }

  /// The line with a sign in a column well left of the words, where there is paper beside all others: an arrow in pen is of little ink.
  private var farSign: SlipEntry? {
    let weighed = entries.compactMap { entry in
      weight(entry, from: 6, to: 0.8).map { (entry: entry, weight: $0) }
    }.sorted { $0.weight > $1.weight }
    guard weighed.count == entries.count, weighed.count > 2, weighed[0].weight > 0.02,
      weighed[1].weight < min(0.01, weighed[0].weight / 4),
      !SlipMark.hasPrint(before: weighed[0].entry, height)
    else { return nil }
    return weighed[0].entry
  }

  /// The line that stands out clearly where the list leans as its lines do and not as they begin; `nil` where that makes no
  /// difference.
  private var leaningOtherwise: SlipEntry? {
    guard !slip.isLevel, let tilt = SlipEntry.tilt(entries.filter { $0.line != nil }) else {
      return nil
    }
    let other = lean < 0 ? -tilt : tilt
    let found = [other, (other + lean) / 2].filter { abs($0 - lean) > 0.01 }.compactMap {
      lean -> SlipEntry? in
      let mark = SlipMark(slip.leaning(lean), reader, page)
      let heavy = mark.outstanding(mark.entries)
      return heavy.flatMap { $0.lead > 0.15 ? $0.entry : nil }
    }
    return Set(found.map(\.box)).count == 1 ? found.first : nil
  }

  /// How far left of the words a column of its own reaches, in heights of the print: rows of a table are further apart than lines.
  private var columnReach: Double {
    let tops = entries.map { $0.top(lean) }.sorted()
    let steps = zip(tops.dropFirst(), tops).map { $0 - $1 }.sorted()
    return min(6, max(3.8, 1.35 * (steps.isEmpty ? 0 : steps[steps.count / 2]) / height))
  }

  /// The box of the line with a stroke of a pen where paper has to be. Where dots and numbers were read in some lines and not in
  /// others, the list does not lean as its starts say.
  private var stroke: BoundingBox? {
    let rows = entries.map { (box: $0.box, start: $0.start) }
    let level = rows.map(\.box.height).sorted()[rows.count / 2]
    let found = [(lean, height), (0, level)].flatMap { lean, height -> [BoundingBox] in
      let strokes = SlipStrokes(rows, lean, height)
      return [strokes.underlined(reader, page), strokes.signed(reader, page)].compactMap { $0 }
    }
    guard Set(found).count == 1, let box = found.first else { return nil }
    // Print goes on below the last line that was made out: the stroke may be a ring around that.
    let isLast = entries.allSatisfy { $0.box.midY <= box.midY }
    if isLast && goesOn || beginsEarlier { return nil }
    // A ring in a column of its own: under the words is a rule of the table.
    let far = outstanding(entries, within: columnReach)
    return far.map { $0.lead < 0.1 || $0.entry.box == box } ?? true ? box : nil
  }

  /// Whether something that nobody read stands where a line above the first one would: how the list leans is not known.
  private var beginsEarlier: Bool {
    guard let before = slip.above.first, isPrint(before) else { return false }
    return !slip.pieces.contains { $0.box.contains(x: before.start + height, y: before.box.midY) }
  }

  /// Whether something stands where the next line would begin.
  private var goesOn: Bool {
    slip.below.first.map(isPrint) ?? false
  }

  /// Whether print stands where a line would begin.
  private func isPrint(_ line: SlipEntry) -> Bool {
    let x = line.start + 1.5 * height
    let y = line.box.midY - lean * (x - line.box.midX)
    let words = Region(
      page: page.number,
      box: BoundingBox(line.start, y - 0.5 * height, line.start + 3 * height, y + 0.5 * height))
    // The frame of the slip is ink all along; print has blanks.
    return (reader.weight(of: words) ?? 0) > 0.15 && !reader.gaps(in: words).isEmpty
  }

  /// A line, and how much more ink stands before its words than before the next one's.
  private typealias Heavy = (entry: SlipEntry, lead: Double)

  /// The line with more ink before its words than the others.
  private func outstanding(_ entries: [SlipEntry]) -> Heavy? {
    // A tick reaches out to the left; where the slip's own frame stands there, less is looked at.
    [2.75, 2.4].lazy.compactMap { outstanding(entries, within: $0) }.first
  }

  /// - Parameter reach: How far left of the words is looked, in heights of the print.
  private func outstanding(_ entries: [SlipEntry], within reach: Double) -> Heavy? {
    let weighed = entries.compactMap { entry in
      weight(entry, within: reach).map { (entry: entry, weight: $0) }
    }.sorted { $0.weight > $1.weight }
    guard weighed.count == entries.count, let first = weighed.first, weighed.count > 1 else {
      return nil
    }
    let usual = weighed[1 + (weighed.count - 1) / 2].weight
    if SlipMark.hasPrint(before: first.entry, height) { return nil }
    let lead = first.weight - weighed[1].weight
    // Of two or three lines none is usual.
    let isFarOff = weighed.count > 4 && FarOff.leads(weighed.map(\.weight), by: 0.06)
    guard isFarOff || lead > (weighed.count > 3 ? 0.1 : 0.2), lead > weighed[1].weight - usual
    else { return nil }
    return (first.entry, lead)
  }

  /// Whether print of the sheet was read before a line's words, in one line with it: its ink is no mark. A mark is read as a letter or
  /// two.
  private static func hasPrint(before entry: SlipEntry, _ height: Double) -> Bool {
    let before = entry.line?.reading.glyphs.filter { $0.x < entry.start - 0.5 * height } ?? []
    return before.count { MaskSigns.isDigit($0.text) } >= 3
  }

  private func said(_ entry: SlipEntry) -> ReturnSlip.Marked? {
    if let code = entry.code, let line = entry.line { return (code, line.box, line.reading) }
    let box = BoundingBox(entry.start - 0.1 * height, entry.box.y0, entry.box.x1, entry.box.y1)
    // A line that leans, in steps that are level.
    let count = abs(lean) * box.width < 0.5 * height ? 1 : 6
    let steps = (0..<count).map { at in
      let x = box.x0 + (Double(at) + 0.5) * box.width / Double(count)
      let y = entry.box.midY - lean * (x - box.midX)
      return BoundingBox(
        x - box.width / Double(2 * count), y - 0.6 * height, x + box.width / Double(2 * count),
        y + 0.6 * height)
    }
    let region =
      count == 1
      ? Region(page: page.number, box: steps[0]) : Region(page: page.number, rows: steps)
    for voices in 1...2 {
      let readings = reader.readings(of: region, as: .line, voices: voices)
      // Where steps meet, pieces of letters are read as punctuation.
      if let reading = readings.last,
        let code = ReturnReasonStems.code(reading.text.filter(\.isLetter))
      {
        return (code, box, reading)
      }
    }
    return nil
  }

  /// The ink before the words, where the line leads to if the slip leans.
  private func weight(_ entry: SlipEntry, within reach: Double) -> Double? {
    weight(entry, from: reach, to: 0.3)
  }

  /// The ink between two distances left of the words, in heights of the print.
  private func weight(_ entry: SlipEntry, from far: Double, to near: Double) -> Double? {
    let (left, right) = (entry.start - far * height, entry.start - near * height)
    let y = entry.box.midY - lean * ((left + right) / 2 - entry.box.midX)
    return reader.weight(
      of: Region(
        page: page.number, box: BoundingBox(left, y - height / 2, right, y + height / 2)))
  }
}
