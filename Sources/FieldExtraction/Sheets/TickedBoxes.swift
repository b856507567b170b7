internal import DocumentModel
internal import Normalization

/// A slip that was set straight and lists the reasons of return behind boxes, in one column or in several: the one that holds has a tick
/// in its box, however little ink that is.
///
/// Where a reason wraps, or the box that is ticked was not read as one, lines of two columns are found as one; so the places
/// where words begin behind boxes that were read part all lines.
struct TickedBoxes {
  private struct Item {
    let line: ReadLine
    let code: ReturnReasonCode?
    /// Where its words begin, points.
    let start: Double
  }

  /// From edge to edge, points.
  private struct Frame {
    let left: Double
    let right: Double
    var width: Double { right - left }
  }

  private let items: [Item]
  /// Height of the print, points.
  private let height: Double

  /// - Returns: `nil` where fewer than three boxes were read or left room, or fewer than two reasons are known.
  init?(_ lines: [ReadLine]) {
    let heights = lines.map(\.box.height).sorted()
    guard !heights.isEmpty else { return nil }
    let height = heights[heights.count / 2]
    let behind = lines.flatMap { Self.starts($0, height) }.sorted()
    guard behind.count >= 3 else { return nil }
    var columns: [[Double]] = []
    for x in behind {
      if let last = columns.last?.last, x - last < 0.8 * height {
        columns[columns.count - 1].append(x)
      } else {
        columns.append([x])
      }
    }
    let starts = columns.map { $0[$0.count / 2] }
    items = lines.flatMap { line in
      starts.indices.compactMap { at in
        Self.item(
          line, at: starts[at], upTo: at + 1 < starts.count ? starts[at + 1] : .infinity, height,
          among: lines)
      }
    }
    self.height = height
    guard items.count >= 3, Set(items.compactMap(\.code)).count >= 2 else { return nil }
  }

  /// The line whose box has ink in its middle where all others have none, and its reason, if its words are known; `nil` where that is
  /// not plain.
  func marked(_ reader: any RegionReader, _ page: Page) -> (
    code: ReturnReasonCode?, line: ReadLine
  )? {
    let boxed = items.map { (item: $0, frame: frame(before: $0, reader, page)) }
    let framed = boxed.compactMap { item, frame in frame.map { (item: item, frame: $0) } }
    // A reason without a box is no item of such a list.
    guard framed.count >= 3, !boxed.contains(where: { $0.item.code != nil && $0.frame == nil })
    else { return nil }
    let width = framed.map(\.frame.width).sorted()[framed.count / 2]
    let inks = framed.compactMap { item, frame in
      middle(item, frame, width, reader, page).map { (item: item, ink: $0) }
    }.sorted { $0.ink > $1.ink }
    guard inks.count == framed.count, inks[0].ink > 0.04,
      inks[1].ink < min(0.02, inks[0].ink / 4),
      // A large tick ties two lines together: whose it is is not told by the middle of both.
      inks[0].item.line.box.height < 1.5 * height
    else { return nil }
    return (inks[0].item.code, inks[0].item.line)
  }

  private static let signs: Set<String> = ["□", "☐", "☑", "☒", "■", "囗", "▢"]
  /// What a box is read as: one only at the beginning of a line, or behind room.
  private static let likeSigns: Set<String> = ["日", "口", "ロ", "目", "曰", "回"]

  /// Whether the glyph at an index is a box.
  private static func isBox(_ glyphs: [Glyph], _ at: Int, _ height: Double) -> Bool {
    signs.contains(glyphs[at].text)
      || likeSigns.contains(glyphs[at].text)
        && (at == 0 || glyphs[at].x - glyphs[at - 1].x > 1.4 * height)
  }

  /// Where words of a line begin behind boxes that were read, or behind the room of one that was passed over at its beginning.
  private static func starts(_ line: ReadLine, _ height: Double) -> [Double] {
    let glyphs = line.reading.glyphs
    let behind = glyphs.indices.dropLast().filter { isBox(glyphs, $0, height) }.map {
      glyphs[$0 + 1].x
    }
    guard let first = glyphs.first, !isBox(glyphs, 0, height),
      first.x - line.box.x0 > 0.9 * height
    else { return behind }
    return [first.x] + behind
  }

  /// The words of a line that begin in a column, with the row below them where they wrap.
  private static func item(
    _ line: ReadLine, at start: Double, upTo next: Double, _ height: Double, among lines: [ReadLine]
  ) -> Item? {
    let glyphs = line.reading.glyphs
    func isWord(_ at: Int) -> Bool { !isBox(glyphs, at, height) && glyphs[at].text != " " }
    guard
      let first = glyphs.indices.first(where: {
        isWord($0) && abs(glyphs[$0].x - start) < 0.8 * height
      }),
      glyphs[..<first].indices.last(where: isWord).map({
        glyphs[first].x - glyphs[$0].x > 1.4 * height
      })
        ?? true
    else { return nil }
    let words = glyphs[first...].prefix { $0.x < next - 1.7 * height && !signs.contains($0.text) }
    let text = words.map(\.text).joined()
    let below = lines.first { other in
      let step = other.box.midY - line.box.midY
      return step > 0.6 * height && step < 1.9 * height
        && other.box.x0 > start - 2.4 * height && other.box.x0 < start + 0.6 * height
        && !other.reading.glyphs.isEmpty && !isBox(other.reading.glyphs, 0, height)
    }
    let rest = below.map { lower in
      lower.reading.glyphs.prefix { $0.x < next - 1.7 * height && !signs.contains($0.text) }
        .map(\.text).joined()
    }
    let code = ReturnReasonStems.code(text) ?? rest.flatMap { ReturnReasonStems.code(text + $0) }
    guard code != nil || ReturnReasonStems.mayBeReason(text) else { return nil }
    return Item(line: line, code: code, start: glyphs[first].x)
  }

  /// The box left of the words: two upright strokes with paper or a pen between them, and paper before the words.
  private func frame(before item: Item, _ reader: any RegionReader, _ page: Page) -> Frame? {
    let step = 0.1 * height
    let strips = (1...26).map { at -> Double in
      let x = item.start - Double(at) * step
      let box = BoundingBox(
        x, item.line.box.midY - height / 2, x + step, item.line.box.midY + height / 2)
      return (reader.weight(of: Region(page: page.number, box: box)) ?? 0) * height / step
    }
    // Of the words themselves the first strips may hold the edge.
    guard let paper = strips.firstIndex(where: { $0 < 0.06 }),
      let right = strips[paper...].firstIndex(where: { $0 > Self.stroke }),
      right + 6 < strips.count,
      // The frame of the slip may stand further left; a tick's own stroke is outvoted by the other boxes.
      let left = strips[(right + 6)...].prefix(11).firstIndex(where: { $0 > Self.stroke })
    else { return nil }
    return Frame(
      left: item.start - Double(left + 1) * step, right: item.start - Double(right) * step)
  }

  /// How much of a strip is ink where an edge of a box stands upright in it.
  private static let stroke = 0.28

  /// The share of ink in the middle of a box, 0...1.
  private func middle(
    _ item: Item, _ frame: Frame, _ width: Double, _ reader: any RegionReader, _ page: Page
  ) -> Double? {
    let (x, half) = (frame.right - width / 2, 0.22 * width)
    let y = item.line.box.midY
    return reader.weight(
      of: Region(page: page.number, box: BoundingBox(x - half, y - half, x + half, y + half)))
  }
}
