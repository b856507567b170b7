internal import DocumentModel
internal import Normalization

/// A slip whose reasons of return stand one behind the other, each behind a box: 返還理由 □あて所不明 □転居先不明 □受取拒絶.
///
/// The one that holds has more ink in its box than the others.
struct ReasonRow {
  private struct Item {
    let line: ReadLine
    let code: ReturnReasonCode?
    /// Where its words begin, upright points.
    let start: Double
    /// Whether it can be two, of which the second's box was not read.
    let isLong: Bool
  }

  /// Letters.
  private static let longestReason = 17

  private let items: [Item]

  /// - Returns: `nil` where no heading is followed by two reasons or more in one line, of which one is known at the least.
  init?(_ lines: [ReadLine]) {
    let heads = lines.filter { line in
      line.plain.holds("理由") && ["返", "還付", "配達", "不能"].contains(where: line.plain.holds)
    }
    for head in heads {
      let height = head.box.height
      let row = lines.filter { line in
        line.line.id != head.line.id && line.box.x0 > head.box.x0
          && line.box.verticalOverlap(head.box) > 0.4 * min(line.box.height, height)
      }
      let below = lines.filter { line in
        line.box.midY > head.box.y1 && line.box.y0 - head.box.y1 < 3 * height
          && line.box.x0 > head.box.x0 - 3 * height && line.box.height < 1.5 * height
      }
      let found = ReasonRow.items(head, after: "由") + (row + below).flatMap { ReasonRow.items($0) }
      guard found.count >= 2, found.contains(where: { $0.code != nil }),
        Set(found.map(\.line.line.id)).count < found.count
      else { continue }
      items = found
      return
    }
    return nil
  }

  /// The reason whose box has more ink than the others; `nil` where none stands out or its words are not known.
  func marked(_ reader: any RegionReader, _ page: Page) -> (code: ReturnReasonCode, line: ReadLine)?
  {
    let weighed = items.compactMap { item -> (item: Item, ink: Double)? in
      let box = item.line.box
      let height = min(box.height, items.map(\.line.box.height).min() ?? box.height)
      let place = BoundingBox(
        item.start - 1.5 * height, box.y0 - 0.2 * height, item.start - 0.1 * height,
        box.y1 + 0.2 * height)
      return reader.weight(of: Region(page: page.number, box: place)).map { (item, $0) }
    }.sorted { $0.ink > $1.ink }
    guard weighed.count == items.count, weighed.count > 2, !items.contains(where: \.isLong),
      weighed[0].ink > 1.3 * weighed[1].ink,
      weighed[0].ink - weighed[1].ink > 0.1 || FarOff.leads(weighed.map(\.ink), by: 0.05),
      weighed[0].ink - weighed[1].ink > weighed[1].ink - weighed[weighed.count / 2].ink,
      let code = weighed[0].item.code
    else { return nil }
    return (code, weighed[0].item.line)
  }

  /// The reasons of a line, each behind a box or what readers make of it.
  ///
  /// - Parameter word: Where the heading ends, if the line begins with one.
  private static func items(_ line: ReadLine, after word: String? = nil) -> [Item] {
    let glyphs = line.reading.glyphs
    let first = word.flatMap { end in glyphs.firstIndex { $0.text == end } }.map { $0 + 1 } ?? 0
    var parts: [Range<Int>] = []
    var start: Int?
    let steps = zip(glyphs.dropFirst(), glyphs).map { $0.x - $1.x }.sorted()
    let usual = steps.isEmpty ? 0 : steps[steps.count / 2]
    let room = max(2.2 * usual, 1.7 * line.box.height)
    for at in first..<glyphs.count {
      // A box that was passed over leaves its room.
      if let from = start, from < at, glyphs[at].x - glyphs[at - 1].x > room {
        parts.append(from..<at)
        start = nil
      }
      // 表札なし・尋ね当たらず: a dot between words has no more room than a letter.
      let isDot =
        glyphs[at].text == "・" && start != nil && at + 1 < glyphs.count
        && glyphs[at + 1].x - glyphs[at - 1].x < 2.3 * usual
      if !isDot, glyphs[at].text.unicodeScalars.allSatisfy(signs.contains) {
        if let from = start { parts.append(from..<at) }
        start = nil
      } else {
        start = start ?? at
      }
    }
    if let from = start { parts.append(from..<glyphs.count) }
    return parts.compactMap { part in
      let text = glyphs[part].map(\.text).joined()
      let code = ReturnReasonStems.code(text)
      guard code != nil || ReturnReasonStems.mayBeReason(text) else { return nil }
      return Item(
        line: line, code: code, start: glyphs[part.lowerBound].x,
        isLong: text.count > longestReason)
    }
  }

  /// Boxes, empty or ticked, as readers see them, and what stands between.
  private static let signs = Set("□■☑☒☐✓✔レＶVvロ口日図回囗M/:：・ 　".unicodeScalars)
}
