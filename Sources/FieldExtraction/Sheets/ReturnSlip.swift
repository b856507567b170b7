internal import DocumentModel
internal import Normalization

/// A slip that lists the reasons of return, one of them ticked, circled or filled in.
///
/// A reason that merely stands in a list is none. The one that holds has more ink before its words than the others
/// have: a tick, a ring around its number, a box that is filled. Where no line stands out, or one whose words are not
/// known, nothing is said.
struct ReturnSlip {
  private var entries: [SlipEntry]
  /// All that was read of the page.
  private let pieces: [ReadLine]
  private var lean: Double
  /// Height of the print, points.
  private var height: Double
  /// The line whose number a ring makes higher than the others.
  private let ringed: SlipEntry?
  /// Whether the list stands in several columns.
  private let isParted: Bool
  /// Whether each of them has three lines or more: reasons in a row wrap into two.
  let isTable: Bool
  /// Whether the slip was set straight.
  private let isLevel: Bool

  /// - Parameter isLevel: The slip was set straight: how its lines lean need not be told from them.
  /// - Returns: `nil` where the lines list no two reasons below each other.
  init?(_ lines: [ReadLine], isLevel: Bool = false) {
    pieces = lines
    self.isLevel = isLevel
    let all = SlipEntry.whole(lines).compactMap(SlipEntry.init)
      .sorted { $0.box.midY < $1.box.midY }
    var lists: [[SlipEntry]] = []
    for entry in all where entry.code != nil {
      if let at = lists.lastIndex(where: { $0.last.map { $0.goesOn(to: entry) } ?? false }) {
        lists[at].append(entry)
      } else {
        lists.append([entry])
      }
    }
    let listed = lists.filter { Set($0.compactMap(\.code)).count > 1 }
    guard
      let list = listed.max(by: { $0.count < $1.count })
        ?? lists.lazy.compactMap({ SlipEntry.amongStrangers($0, all) }).first
    else { return nil }
    // Reasons beside the list are its other column: the one that is marked may stand there.
    let high = list.map(\.box.height).sorted()[list.count / 2]
    let span = (list.map(\.box.y0).min() ?? 0) - high...(list.map(\.box.y1).max() ?? 0) + high
    let columns = lists.filter { other in
      other.contains { entry in span.contains(entry.box.midY) }
    }
    let lean =
      isLevel
      ? 0 : SlipEntry.lean(of: columns) ?? SlipEntry.tilted(SlipEntry.lean(list), list)
    let size = list.map { $0.height(lean) }.sorted()[list.count / 2]
    let ends = list.map { $0.start - lean * $0.box.midY }.sorted()
    let end = ends[ends.count / 2]
    let aligned = columns.flatMap { ReturnSlip.aligned($0, lean) }
    // Lines of the list that say what no stem knows may be the ones that are ticked.
    let known = Set(aligned.compactMap(\.line?.line.id))
    let reach = 2.2 * size
    let rows =
      (list.map(\.box.midY).min() ?? 0) - reach...(list.map(\.box.midY).max() ?? 0) + reach
    let strangers = all.filter { entry in
      // What is higher than a line is two that a tick ties together.
      entry.code == nil && !known.contains(entry.line?.line.id ?? -1)
        && entry.height(lean) < 1.4 * size
        && rows.contains(entry.box.midY)
        && abs(entry.start - end - lean * entry.box.midY) < size
    }
    self.lean = lean
    height = size
    let tilt = isLevel ? 0 : SlipEntry.tilt(columns.flatMap { $0 }) ?? 0
    ringed = SlipRings(columns, all, lean, tilt, size).ringed
    isParted = columns.count > 1
    isTable = isParted && columns.allSatisfy { $0.count >= 3 }
    entries = aligned + strangers
    entries += missing
  }

  /// A column of the list; where a ring or a tick hides the first letter of one, the others tell where its words begin.
  private static func aligned(_ column: [SlipEntry], _ lean: Double) -> [SlipEntry] {
    let ends = column.map { $0.start - lean * $0.box.midY }.sorted()
    let end = ends[ends.count / 2]
    return column.map { entry in
      SlipEntry(
        line: entry.line, box: entry.box, code: entry.code, start: end + lean * entry.box.midY,
        hasSign: entry.hasSign)
    }
  }

  /// The ids of the lines that list reasons, those right above and below among them: of a line that a ring or a tick ties to the
  /// next, or to the frame, not all was made out.
  var lines: Set<Int> {
    let boxes = entries.filter { $0.code != nil }.compactMap(\.line?.box)
    guard let first = boxes.first else { return [] }
    let list = boxes.dropFirst().reduce(first) { $0.union($1) }
      .insetBy(dx: -4 * height, dy: -3.5 * height)
    return Set(
      pieces.filter { list.contains(x: $0.box.midX, y: $0.box.midY) }.map(\.line.id))
  }

  /// What holds: the reason, where it stands and what was read there.
  typealias Marked = (code: ReturnReasonCode, box: BoundingBox, reading: Reading)

  /// The reason that is marked.
  func marked(_ reader: any RegionReader, on page: Page) -> Marked? {
    let heavy = outstanding(entries, reader, page)
    let stroke = isParted ? nil : stroke(reader, page)
    if let heavy, heavy.lead > 0.15 {
      // A pen that left its stroke at another line: how the list leans is not known.
      let isOther =
        stroke.map { $0 != heavy.entry.box } ?? false
        || ringed.map { $0.box != heavy.entry.box } ?? false
      return isOther ? nil : said(heavy.entry, reader, page)
    }
    if let ringed {
      let isAlone = [stroke, heavy?.entry.box].allSatisfy { $0 == nil || $0 == ringed.box }
      return isAlone ? said(ringed, reader, page) : nil
    }
    // Letters and digits before the words of two columns differ by more than those of one, and rows have no one above and below.
    if isParted { return nil }
    if let stroke, let entry = entries.first(where: { $0.box == stroke }) {
      return said(entry, reader, page)
    }
    if let other = leaningOtherwise(reader, page) {
      return heavy.map { $0.entry.box == other.box } ?? true ? said(other, reader, page) : nil
    }
    if let heavy {
      // Lines that were not made out stand below: the one that is marked may be one of them.
      if goesOn(reader, page) { return nil }
      // A ring may have hidden the first line, and its words, where it stands.
      let hidden = outstanding(entries + above, reader, page)?.entry
      return hidden.flatMap { $0.line == nil ? said($0, reader, page) : nil }
        ?? said(heavy.entry, reader, page)
    }
    let signed = entries.filter(\.hasSign)
    if signed.count == 1 { return said(signed[0], reader, page) }
    // A ring in a column of its own, left of the words.
    if let far = outstanding(entries, within: columnReach, reader, page), far.lead > 0.15 {
      return said(far.entry, reader, page)
    }
    guard signed.isEmpty else { return nil }
    if let last = outstanding(entries + below, reader, page) {
      return said(last.entry, reader, page)
    }
    return outstanding(entries + below, within: columnReach, reader, page).flatMap {
      $0.lead > 0.15 ? said($0.entry, reader, page) : nil
    }
  }

  /// The line that stands out clearly where the list leans as its lines do and not as they begin; `nil` where that makes no
  /// difference.
  private func leaningOtherwise(_ reader: any RegionReader, _ page: Page) -> SlipEntry? {
    guard !isLevel, let tilt = SlipEntry.tilt(entries.filter { $0.line != nil }) else {
      return nil
    }
    let other = lean < 0 ? -tilt : tilt
    let found = [other, (other + lean) / 2].filter { abs($0 - lean) > 0.01 }.compactMap {
      lean -> SlipEntry? in
      var slip = self
      slip.lean = lean
      slip.entries = ReturnSlip.aligned(entries, lean)
      slip.height = entries.map { $0.height(lean) }.sorted()[entries.count / 2]
      let heavy = slip.outstanding(slip.entries, reader, page)
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
  private func stroke(_ reader: any RegionReader, _ page: Page) -> BoundingBox? {
    let rows = entries.map { (box: $0.box, start: $0.start) }
    let level = rows.map(\.box.height).sorted()[rows.count / 2]
    let found = [(lean, height), (0, level)].flatMap { lean, height -> [BoundingBox] in
      let strokes = SlipStrokes(rows, lean, height)
      return [strokes.underlined(reader, page), strokes.signed(reader, page)].compactMap { $0 }
    }
    guard Set(found).count == 1, let box = found.first else { return nil }
    // Print goes on below the last line that was made out: the stroke may be a ring around that.
    let isLast = entries.allSatisfy { $0.box.midY <= box.midY }
    if isLast && goesOn(reader, page) || beginsEarlier(reader, page) { return nil }
    // A ring in a column of its own: under the words is a rule of the table.
    let far = outstanding(entries, within: columnReach, reader, page)
    return far.map { $0.lead < 0.1 || $0.entry.box == box } ?? true ? box : nil
  }

  /// Whether something that nobody read stands where a line above the first one would: how the list leans is not known.
  private func beginsEarlier(_ reader: any RegionReader, _ page: Page) -> Bool {
    guard let before = above.first, isPrint(before, reader, page) else { return false }
    return !pieces.contains { $0.box.contains(x: before.start + height, y: before.box.midY) }
  }

  /// Whether something stands where the next line would begin.
  private func goesOn(_ reader: any RegionReader, _ page: Page) -> Bool {
    below.first.map { isPrint($0, reader, page) } ?? false
  }

  /// Whether print stands where a line would begin.
  private func isPrint(_ line: SlipEntry, _ reader: any RegionReader, _ page: Page) -> Bool {
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
  private func outstanding(_ entries: [SlipEntry], _ reader: any RegionReader, _ page: Page)
    -> Heavy?
  {
    // A tick reaches out to the left; where the slip's own frame stands there, less is looked at.
    [2.75, 2.4].lazy.compactMap { outstanding(entries, within: $0, reader, page) }.first
  }

  /// - Parameter reach: How far left of the words is looked, in heights of the print.
  private func outstanding(
    _ entries: [SlipEntry], within reach: Double, _ reader: any RegionReader, _ page: Page
  ) -> Heavy? {
    let weighed = entries.compactMap { entry in
      weight(entry, within: reach, reader, page).map { (entry: entry, weight: $0) }
    }.sorted { $0.weight > $1.weight }
    guard weighed.count == entries.count, let first = weighed.first, weighed.count > 1 else {
      return nil
    }
    let usual = weighed[1 + (weighed.count - 1) / 2].weight
    let lead = first.weight - weighed[1].weight
    // Of two or three lines none is usual.
    let isFarOff = weighed.count > 4 && FarOff.leads(weighed.map(\.weight), by: 0.06)
    guard isFarOff || lead > (weighed.count > 3 ? 0.1 : 0.2), lead > weighed[1].weight - usual
    else { return nil }
    return (first.entry, lead)
  }

  private func said(_ entry: SlipEntry, _ reader: any RegionReader, _ page: Page) -> Marked? {
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
  private func weight(
    _ entry: SlipEntry, within reach: Double, _ reader: any RegionReader, _ page: Page
  ) -> Double? {
    let (left, right) = (entry.start - reach * height, entry.start - 0.1 * height)
    let y = entry.box.midY - lean * ((left + right) / 2 - entry.box.midX)
    return reader.weight(
      of: Region(
        page: page.number, box: BoundingBox(left, y - height / 2, right, y + height / 2)))
  }

  /// How far a line begins below another; `nil` where the list has no steps of one size.
  private static func pitch(_ sorted: [SlipEntry], _ lean: Double, _ height: Double) -> Double? {
    zip(sorted, sorted.dropFirst()).map { $1.top(lean) - $0.top(lean) }
      .filter { $0 > 0.9 * height }.min().flatMap { $0 < 3 * height ? $0 : nil }
  }

  /// A line of which nothing is known but where its words begin.
  private func line(from start: Double, at top: Double, to right: Double) -> SlipEntry {
    let y = top + lean * (start - (start + right) / 2)
    let half = 0.6 * height + abs(lean) * (right - start) / 2
    return SlipEntry(
      line: nil, box: BoundingBox(start, y - half, right, y + half), code: nil, start: start,
      hasSign: false)
  }

  /// From the first one down.
  private var downwards: [SlipEntry] { entries.sorted { $0.top(lean) < $1.top(lean) } }

  /// The lines that have to stand in the gaps of the list.
  private var missing: [SlipEntry] {
    let sorted = downwards
    guard let pitch = ReturnSlip.pitch(sorted, lean, height) else { return [] }
    let right = entries.map(\.box.x1).max() ?? 0
    return zip(sorted, sorted.dropFirst()).flatMap { upper, lower -> [SlipEntry] in
      let (first, last) = (upper.top(lean), lower.top(lean))
      let count = Int(((last - first) / pitch).rounded())
      guard (2...4).contains(count) else { return [] }
      return (1..<count).map { at in
        let share = Double(at) / Double(count)
        return line(
          from: upper.start + share * (lower.start - upper.start),
          at: first + share * (last - first), to: right)
      }
    }
  }

  /// The line that may stand above the first one that was found.
  private var above: [SlipEntry] {
    let sorted = downwards
    guard let first = sorted.first, let pitch = ReturnSlip.pitch(sorted, lean, height) else {
      return []
    }
    return [
      line(
        from: first.start - lean * pitch, at: first.top(lean) - pitch,
        to: entries.map(\.box.x1).max() ?? 0)
    ]
  }

  /// Lines that may stand below the last one that was found.
  private var below: [SlipEntry] {
    let sorted = downwards
    guard let last = sorted.last, let pitch = ReturnSlip.pitch(sorted, lean, height) else {
      return []
    }
    let right = entries.map(\.box.x1).max() ?? 0
    return [1.0, 2.0].map { step in
      line(
        from: last.start + lean * step * pitch, at: last.top(lean) + step * pitch,
        to: right)
    }
  }
}
