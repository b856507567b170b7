internal import DocumentModel
internal import Normalization

/// A slip that lists the reasons of return, one of them ticked, circled or filled in.
///
/// A reason that merely stands in a list is none. The one that holds has more ink before its words than the others
/// have: a tick, a ring around its number, a box that is filled. Where no line stands out, or one whose words are not
/// known, nothing is said.
struct ReturnSlip {
  /// A line of the list.
  private struct Entry {
    /// `nil` where a line has to be that was not found as one: a tick ties it to its neighbours.
    let line: ReadLine?
    let box: BoundingBox
    let code: ReturnReasonCode?
    /// Where the words begin behind box, tick or number, upright points.
    let start: Double
    /// Whether the number before the words was read as one in a ring, or a box as one with a tick.
    let hasSign: Bool
  }

  private var entries: [Entry]
  private let lean: Double
  /// Height of the print, points.
  private let height: Double
  /// Whether the list stands in several columns.
  private let isParted: Bool

  /// - Returns: `nil` where the lines list no two reasons below each other.
  init?(_ lines: [ReadLine]) {
    let all = lines.compactMap(ReturnSlip.entry).sorted { $0.box.midY < $1.box.midY }
    var lists: [[Entry]] = []
    for entry in all where entry.code != nil {
      if let at = lists.lastIndex(where: { $0.last.map { ReturnSlip.goesOn($0, entry) } ?? false })
      {
        lists[at].append(entry)
      } else {
        lists.append([entry])
      }
    }
    let listed = lists.filter { Set($0.compactMap(\.code)).count > 1 }
    guard
      let list = listed.max(by: { $0.count < $1.count })
        ?? lists.lazy.compactMap({ ReturnSlip.amongStrangers($0, all) }).first
    else { return nil }
    let lean = ReturnSlip.lean(list)
    let size = list.map { ReturnSlip.height($0.box, lean) }.sorted()[list.count / 2]
    let ends = list.map { $0.start - lean * $0.box.midY }.sorted()
    let end = ends[ends.count / 2]
    // Reasons beside the list are its other column: the one that is marked may stand there.
    let span = (list.map(\.box.y0).min() ?? 0) - size...(list.map(\.box.y1).max() ?? 0) + size
    let columns = lists.filter { other in
      other.contains { entry in span.contains(entry.box.midY) }
    }
    let aligned = columns.flatMap { ReturnSlip.aligned($0, lean) }
    // Lines of the list that say what no stem knows may be the ones that are ticked.
    let known = Set(aligned.compactMap(\.line?.line.id))
    let reach = 2.2 * size
    let rows =
      (list.map(\.box.midY).min() ?? 0) - reach...(list.map(\.box.midY).max() ?? 0) + reach
    let strangers = all.filter { entry in
      // What is higher than a line is two that a tick ties together.
      entry.code == nil && !known.contains(entry.line?.line.id ?? -1)
        && ReturnSlip.height(entry.box, lean) < 1.4 * size
        && rows.contains(entry.box.midY)
        && abs(entry.start - end - lean * entry.box.midY) < size
    }
    self.lean = lean
    height = size
    isParted = columns.count > 1
    entries = aligned + strangers
    entries += missing
  }

  /// A reason with at least two lines above and below it that are as high, begin where it does and follow each other in equal
  /// steps: a list in words of which one is known.
  private static func amongStrangers(_ known: [Entry], _ all: [Entry]) -> [Entry]? {
    guard let first = known.first, known.count == 1 else { return nil }
    let height = first.box.height
    let others = all.filter { entry in
      entry.code == nil && entry.box.height > 0.75 * height && entry.box.height < 1.35 * height
        && (entry.line.map { $0.labels.isEmpty && ReturnReasonStems.mayBeReason($0.plain) } ?? false)
    }
    func next(_ entry: Entry, isBelow: Bool) -> Entry? {
      others.filter { other in
        let step = (other.box.midY - entry.box.midY) * (isBelow ? 1 : -1)
        return step > 0.9 * height && step < 2.6 * height
          && abs(other.start - entry.start) < 0.8 * height
      }.min { abs($0.box.midY - entry.box.midY) < abs($1.box.midY - entry.box.midY) }
    }
    var chain = [first]
    while let last = chain.last, let below = next(last, isBelow: true) { chain.append(below) }
    while let above = next(chain[0], isBelow: false) { chain.insert(above, at: 0) }
    let steps = zip(chain.dropFirst(), chain).map { $0.box.midY - $1.box.midY }
    guard chain.count >= 3, let least = steps.min(), let most = steps.max(), most < 1.35 * least
    else { return nil }
    return chain
  }

  /// A column of the list; where a ring or a tick hides the first letter of one, the others tell where its words begin.
  private static func aligned(_ column: [Entry], _ lean: Double) -> [Entry] {
    let ends = column.map { $0.start - lean * $0.box.midY }.sorted()
    let end = ends[ends.count / 2]
    return column.map { entry in
      Entry(
        line: entry.line, box: entry.box, code: entry.code, start: end + lean * entry.box.midY,
        hasSign: entry.hasSign)
    }
  }

  /// The ids of the lines that list reasons.
  var lines: Set<Int> { Set(entries.filter { $0.code != nil }.compactMap(\.line?.line.id)) }

  /// What holds: the reason, where it stands and what was read there.
  typealias Marked = (code: ReturnReasonCode, box: BoundingBox, reading: Reading)

  /// The reason that is marked.
  func marked(_ reader: any RegionReader, on page: Page) -> Marked? {
    let heavy = outstanding(entries, reader, page)
    if let heavy, heavy.lead > 0.15 { return said(heavy.entry, reader, page) }
    // Letters and digits before the words of two columns differ by more than those of one, and rows have no one above and below.
    if isParted { return nil }
    if let stroke = stroke(reader, page), let entry = entries.first(where: { $0.box == stroke }) {
      return said(entry, reader, page)
    }
    if let heavy {
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

  /// How far left of the words a column of its own reaches, in heights of the print: rows of a table are further apart than lines.
  private var columnReach: Double {
    let tops = entries.map { ReturnSlip.top($0, lean) }.sorted()
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
    return Set(found).count == 1 ? found[0] : nil
  }

  /// A line, and how much more ink stands before its words than before the next one's.
  private typealias Heavy = (entry: Entry, lead: Double)

  /// The line with more ink before its words than the others.
  private func outstanding(_ entries: [Entry], _ reader: any RegionReader, _ page: Page) -> Heavy? {
    // A tick reaches out to the left; where the slip's own frame stands there, less is looked at.
    [2.75, 2.4].lazy.compactMap { outstanding(entries, within: $0, reader, page) }.first
  }

  /// - Parameter reach: How far left of the words is looked, in heights of the print.
  private func outstanding(
    _ entries: [Entry], within reach: Double, _ reader: any RegionReader, _ page: Page
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
    guard lead > (weighed.count > 3 ? 0.1 : 0.2), lead > weighed[1].weight - usual else {
      return nil
    }
    return (first.entry, lead)
  }

  private func said(_ entry: Entry, _ reader: any RegionReader, _ page: Page) -> Marked? {
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
    _ entry: Entry, within reach: Double, _ reader: any RegionReader, _ page: Page
  ) -> Double? {
    let (left, right) = (entry.start - reach * height, entry.start - 0.1 * height)
    let y = entry.box.midY - lean * ((left + right) / 2 - entry.box.midX)
    return reader.weight(
      of: Region(
        page: page.number, box: BoundingBox(left, y - height / 2, right, y + height / 2)))
  }

  /// How far a line begins below another; `nil` where the list has no steps of one size.
  private static func pitch(_ sorted: [Entry], _ lean: Double, _ height: Double) -> Double? {
    zip(sorted, sorted.dropFirst()).map { top($1, lean) - top($0, lean) }
      .filter { $0 > 0.9 * height }.min().flatMap { $0 < 3 * height ? $0 : nil }
  }

  /// The height at which the words of a line begin.
  private static func top(_ entry: Entry, _ lean: Double) -> Double {
    entry.box.midY - lean * (entry.start - entry.box.midX)
  }

  /// A line of which nothing is known but where its words begin.
  private func line(from start: Double, at top: Double, to right: Double) -> Entry {
    let y = top + lean * (start - (start + right) / 2)
    let half = 0.6 * height + abs(lean) * (right - start) / 2
    return Entry(
      line: nil, box: BoundingBox(start, y - half, right, y + half), code: nil, start: start,
      hasSign: false)
  }

  /// The lines that have to stand in the gaps of the list.
  private var missing: [Entry] {
    let sorted = entries.sorted { ReturnSlip.top($0, lean) < ReturnSlip.top($1, lean) }
    guard let pitch = ReturnSlip.pitch(sorted, lean, height) else { return [] }
    let right = entries.map(\.box.x1).max() ?? 0
    return zip(sorted, sorted.dropFirst()).flatMap { upper, lower -> [Entry] in
      let (first, last) = (ReturnSlip.top(upper, lean), ReturnSlip.top(lower, lean))
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
  private var above: [Entry] {
    let sorted = entries.sorted { ReturnSlip.top($0, lean) < ReturnSlip.top($1, lean) }
    guard let first = sorted.first, let pitch = ReturnSlip.pitch(sorted, lean, height) else {
      return []
    }
    return [
      line(
        from: first.start - lean * pitch, at: ReturnSlip.top(first, lean) - pitch,
        to: entries.map(\.box.x1).max() ?? 0)
    ]
  }

  /// Lines that may stand below the last one that was found.
  private var below: [Entry] {
    let sorted = entries.sorted { ReturnSlip.top($0, lean) < ReturnSlip.top($1, lean) }
    guard let last = sorted.last, let pitch = ReturnSlip.pitch(sorted, lean, height) else {
      return []
    }
    let right = entries.map(\.box.x1).max() ?? 0
    return [1.0, 2.0].map { step in
      line(
        from: last.start + lean * step * pitch, at: ReturnSlip.top(last, lean) + step * pitch,
        to: right)
    }
  }

  /// The next line of a list: below, its words about as far left and as high.
  private static func goesOn(_ upper: Entry, _ lower: Entry) -> Bool {
    let (a, b) = (upper.box, lower.box)
    let (low, high) = (min(a.height, b.height), max(a.height, b.height))
    return b.midY - a.midY < 10 * high && abs(upper.start - lower.start) < 2.5 * high
      && high < 1.8 * low
  }

  /// How far right the words of the list begin for every point further down; 0 where the slip lies straight.
  private static func lean(_ list: [Entry]) -> Double {
    var leans: [Double] = []
    for (at, a) in list.enumerated() {
      for b in list[(at + 1)...] where b.box.midY > a.box.midY {
        leans.append((b.start - a.start) / (b.box.midY - a.box.midY))
      }
    }
    let sorted = leans.sorted()
    return list.count > 2 && !sorted.isEmpty ? sorted[sorted.count / 2] : 0
  }

  /// How high print is in a line that leans.
  private static func height(_ box: BoundingBox, _ lean: Double) -> Double {
    max(box.height / 2, box.height - abs(lean) * box.width)
  }

  /// A line whose words begin behind a box, a tick, a ring, a number and what readers make of them.
  private static func entry(_ line: ReadLine) -> Entry? {
    let glyphs = line.reading.glyphs
    func words(from at: Int) -> Int? {
      glyphs[at...].firstIndex { glyph in
        glyph.text.unicodeScalars.contains { !signs.contains($0) && !ringed.contains($0) }
      }
    }
    let code = ReturnReasonStems.code(line.plain)
    guard var first = words(from: 0) else { return nil }
    // オ 受取拒否: a letter that counts the lines is no word of them.
    if code != nil, letters.contains(glyphs[first].text), let next = words(from: first + 1),
      ReturnReasonStems.code(glyphs[next...].map(\.text).joined()) == code
    {
      first = next
    }
    return Entry(
      line: line, box: line.box, code: code, start: glyphs[first].x,
      hasSign: glyphs[..<first].contains { $0.text.unicodeScalars.contains(where: ringed.contains) }
    )
  }

  private static let signs = Set(
    "□■レＶVv口ロ日○●◯〇◎◉・.．,、，)）(（[]［］|｜ 　0123456789０１２３４５６７８９".unicodeScalars)
  /// Letters that count lines, and what they are read as.
  private static let letters = Set("アイウエオカキク工才力ABCDEFGHabcdefgh".map(String.init))
  private static let ringed = Set("☑☒✓✔✗①②③④⑤⑥⑦⑧⑨⑩".unicodeScalars)
}
