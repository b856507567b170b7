internal import DocumentModel
internal import Normalization

/// A slip that lists the reasons of return, one of them ticked, circled or filled in.
///
/// A reason that merely stands in a list is none. The one that holds has more ink before its words than the others
/// have: a tick, a ring around its number, a box that is filled. Where no line stands out, or one whose words are not
/// known, nothing is said.
struct ReturnSlip {
  /// The lines of the list, and those that have to stand between them.
  private(set) var entries: [SlipEntry]
  /// All that was read of the page.
  let pieces: [ReadLine]
  private(set) var lean: Double
  /// Height of the print, points.
  private(set) var height: Double
  /// The line whose number a ring makes higher than the others.
  let ringed: SlipEntry?
  /// Whether the list stands in several columns.
  let isParted: Bool
  /// Whether each of them has three lines or more: reasons in a row wrap into two.
  let isTable: Bool
  /// Whether the slip was set straight.
  let isLevel: Bool

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
      // What is higher than a line is two that a tick ties together. 返還理由（該当に下線） heads the list.
      entry.code == nil && !(entry.line?.plain.contains("理由") ?? false)
        && !known.contains(entry.line?.line.id ?? -1)
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
    SlipMark(self, reader, page).reason
  }

  /// The same list, if it leans otherwise.
  func leaning(_ lean: Double) -> ReturnSlip {
    var slip = self
    slip.lean = lean
    slip.entries = ReturnSlip.aligned(entries, lean)
    slip.height = entries.map { $0.height(lean) }.sorted()[entries.count / 2]
    return slip
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
  var above: [SlipEntry] { above(1) }

  /// As many lines as may stand above the first one that was found, the nearest first.
  func above(_ count: Int) -> [SlipEntry] {
    let sorted = downwards
    guard let first = sorted.first, let pitch = ReturnSlip.pitch(sorted, lean, height) else {
      return []
    }
    let right = entries.map(\.box.x1).max() ?? 0
    return (1...count).map { step in
      line(
        from: first.start - lean * pitch * Double(step),
        at: first.top(lean) - pitch * Double(step), to: right)
    }
  }

  /// Lines that may stand below the last one that was found.
  var below: [SlipEntry] {
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
