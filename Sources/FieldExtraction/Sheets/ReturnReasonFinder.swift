internal import DocumentModel
internal import Normalization

/// Reads the reason of return from a stamp or slip. Wording differs by post office, so stems decide
/// (`ReturnReasonStems`).
enum ReturnReasonFinder {
  /// Coloured stamps first, then black print; of a slip that lists reasons the one that is marked.
  ///
  /// - Parameters:
  ///   - isLevel: The lines are of a slip that was set straight.
  ///   - hasList: A slip that lists reasons lies on the page, even if one line of it is all that is understood here.
  static func reason(
    in lines: [ReadLine], _ stamps: [Stamp], _ page: Page, _ reader: any RegionReader,
    isLevel: Bool = false, hasList: Bool = false
  ) -> ReturnReason? {
    if let stamp = coloured(stamps, page) { return stamp }
    // What is left of a coloured list in the print below it says as little.
    if listed(stamps).count > 1 { return nil }
    if let struck = StruckReasons(lines) {
      return struck.left(reader, page).map { reason($0.code, $0.line, page) }
    }
    if let numbered = NumberedReasons(lines, isLevel: isLevel) {
      if let named = numbered.named(reader, page) { return reason(named.code, named.line, page) }
      if numbered.asks { return nil }
    }
    if isLevel, let ticked = TickedBoxes(lines)?.marked(reader, page) {
      return ticked.code.map { reason($0, ticked.line, page) }
    }
    if let marked = MarkedCells(lines, cells: page.cells)?.marked(reader, page) {
      return marked.code.map { reason($0, marked.line, page) }
    }
    if let ringed = BracketSlots(lines)?.marked(reader, page) {
      return ringed.code.map { reason($0, ringed.line, page) }
    }
    let slip = ReturnSlip(lines, isLevel: isLevel)
    if let boxed = slip.flatMap(BoxesBehind.init)?.marked(reader, on: page), let line = boxed.line {
      return boxed.code.map { reason($0, line, page) }
    }
    if let row = ReasonRow(lines) {
      if let marked = row.marked(reader, page) { return reason(marked.code, marked.line, page) }
      // Reasons beside each other may be a list in columns as well.
      let table = slip.flatMap { $0.isTable ? $0 : nil }
      return table?.marked(reader, on: page).map { reason($0, page) }
    }
    if let marked = slip?.marked(reader, on: page) { return reason(marked, page) }
    // Of a list nothing but one line was made out: it need not be the one that is marked.
    if hasList || headsList(lines, page) { return nil }
    let listed = slip?.lines ?? []
    // 健康保険の記号：4902 保管期間経過のため: a line of a list that was not made out, beside print of the sheet.
    let isListed = lines.contains(where: isHead)
    let free = lines.filter { line in
      !listed.contains(line.line.id) && !(isListed && !line.labels.isEmpty)
    }
    let said = SlipEntry.whole(free).compactMap { line in
      ReturnReasonStems.code(line.plain).map { (code: $0, line: line) }
    }
    // Several reasons that stand free are those of a list that was not understood as one.
    if areSeveral(said) { return nil }
    if let first = said.first { return reason(first.code, first.line, page) }
    if let upright = UprightReason(page: page, reader: reader).found(page.lines, read: lines) {
      return reason(upright, page)
    }
    if let wrapped = wrapped(free) {
      return reason(wrapped.code, wrapped.line, page)
    }
    // A black stamp over print: the words that are left, right above 差出人に返送します.
    for slip in lines where ReturnReasonStems.saysReturned(slip.plain) {
      let height = slip.box.height
      let above = lines.filter { line in
        line.box.midY < slip.box.midY && slip.box.y0 - line.box.y1 < 2.5 * height
          && line.box.horizontalOverlap(slip.box) > 0
      }
      let codes = above.compactMap { line in
        ReturnReasonStems.remains(in: line.plain).map { (code: $0, line: line) }
      }
      if let first = codes.first, codes.allSatisfy({ $0.code == first.code }) {
        return reason(first.code, first.line, page)
      }
    }
    return nil
  }

  /// Whether lines say several reasons, or one behind an empty box; 転送不要 beside another is the sender's own print.
  private static func areSeveral(_ said: [(code: ReturnReasonCode, line: ReadLine)]) -> Bool {
    var codes = Set(said.map(\.code))
    if codes.count == 2 { codes.remove(.doNotForward) }
    return codes.count > 1 || said.contains { $0.line.plain.hasPrefix("□") }
  }

  /// Whether 次の理由により返還します or the like stands over three lines or more.
  private static func headsList(_ lines: [ReadLine], _ page: Page) -> Bool {
    lines.filter(isHead).contains { head in
      let height = head.box.height
      let below = lines.filter { line in
        line.box.y0 > head.box.midY && line.box.y0 - head.box.y1 < 14 * height
          && line.box.x0 > head.box.x0 - 3 * height && line.box.x0 < head.box.midX
          && line.plain.count(where: \.isLetter) >= 3
      }
      // Lines that lean were found as one and not read.
      let isBlock = page.lines.contains { line in
        line.box.height > 2 * height && line.box.y0 > head.box.midY
          && line.box.y0 - head.box.y1 < 14 * height && line.box.horizontalOverlap(head.box) > 0
          && !lines.contains { $0.line.id == line.id }
      }
      if isBlock { return true }
      // Something that was not found stands between the heading and the first line that was.
      let next = below.map(\.box.y0).min() ?? 0
      return below.count >= 3
        || below.count(where: { ReturnReasonStems.mayBeReason($0.plain) }) >= 2
        || !below.isEmpty && next - head.box.y1 > 4 * height
    }
  }

  /// Whether a line says that mail goes back for a reason that follows.
  static func isHead(_ line: ReadLine) -> Bool {
    line.plain.count <= 30 && ["理由", "事由"].contains(where: line.plain.holds)
      && ["次の", "返還", "返送", "配達", "下記", "届けでき"].contains(where: line.plain.holds)
  }

  /// What a coloured stamp says in one line or in up to three.
  static func coloured(_ stamps: [Stamp], _ page: Page) -> ReturnReason? {
    let list = listed(stamps)
    let texts = stamps.map { Folding.string(Folding.fold($0.text).filter { $0 != " " }) }
    // Of a list in colour the one that is ringed: its line is higher than the others by the ring.
    if list.count > 1 {
      let sorted = list.sorted { $0.stamp.height ?? 0 > $1.stamp.height ?? 0 }
      guard let first = sorted[0].stamp.height, let second = sorted[1].stamp.height,
        first > 1.3 * second
      else { return nil }
      return sorted[0].code.flatMap { reason($0, sorted[0].stamp, sorted[0].stamp.text, page) }
    }
    for count in 1...3 {
      for at in stamps.indices where at + count <= stamps.count {
        let text = texts[at..<(at + count)].joined()
        guard let code = ReturnReasonStems.code(text), list.isEmpty || code == list[0].code else {
          continue
        }
        return reason(code, stamps[at], text, page)
      }
    }
    return nil
  }

  /// A line of a stamp with its reason, if its words are known.
  private typealias Said = (code: ReturnReasonCode?, stamp: Stamp)

  /// The stamps that say different reasons; 転送不要 beside another is the sender's own print.
  private static func listed(_ stamps: [Stamp]) -> [Said] {
    let read = stamps.map { (code: ReturnReasonStems.code($0.text), stamp: $0) }
    let said = read.filter { $0.code != nil }
    let codes = Set(said.compactMap(\.code))
    guard !said.isEmpty else { return [] }
    let unknown = strangers(read.filter { $0.code == nil }.map(\.stamp), beside: said.map(\.stamp))
    if said.count + unknown.count >= 3, !unknown.isEmpty {
      return said + unknown.map { (code: nil, stamp: $0) }
    }
    if codes.count == 2, codes.contains(.doNotForward) {
      return said.filter { $0.code != .doNotForward }.prefix(1).map { $0 }
    }
    return codes.count > 1 ? said : said.prefix(1).map { $0 }
  }

  /// Lines that may be reasons in words nobody knows: near those that are known, and about as high, or higher by a ring.
  private static func strangers(_ unknown: [Stamp], beside known: [Stamp]) -> [Stamp] {
    let height = known.compactMap(\.height).min() ?? 0
    return unknown.filter { stamp in
      ReturnReasonStems.mayBeReason(stamp.text)
        && (stamp.height.map { $0 > 0.75 * height && $0 < 2 * height } ?? false)
        && known.contains { other in
          abs(other.box.midX - stamp.box.midX) < 8 * height
            && abs(other.box.midY - stamp.box.midY) < 8 * height
        }
    }
  }

  private static func reason(
    _ code: ReturnReasonCode, _ stamp: Stamp, _ text: String, _ page: Page
  ) -> ReturnReason {
    ReturnReason(
      code: code,
      evidence: Evidence(
        page: page.number, box: stamp.box, raw: text, readers: [stamp.reader],
        confidence: stamp.confidence))
  }

  /// A reason in two lines, one right under the other, the first no longer than a stamp: あて名の方は当住所においでにな over りません.
  private static func wrapped(_ lines: [ReadLine]) -> (code: ReturnReasonCode, line: ReadLine)? {
    let short = lines.filter { $0.plain.count <= 12 }
    for upper in lines where upper.plain.count <= (upper.labels.isEmpty ? 22 : 12) {
      let below = short.filter { line in
        let step = line.box.midY - upper.box.midY
        return step > 0.6 * upper.box.height && step < 2.2 * max(upper.box.height, line.box.height)
          && line.box.horizontalOverlap(upper.box) > 0.5 * min(line.box.width, upper.box.width)
      }
      for lower in below {
        if let code = ReturnReasonStems.code(upper.plain + lower.plain) { return (code, upper) }
      }
    }
    return nil
  }

  private static func reason(_ marked: ReturnSlip.Marked, _ page: Page) -> ReturnReason {
    reason(marked.code, marked.box, marked.reading, raw: marked.reading.text, page)
  }

  private static func reason(_ code: ReturnReasonCode, _ line: ReadLine, _ page: Page)
    -> ReturnReason
  {
    reason(code, line.box, line.reading, raw: line.plain, page)
  }

  private static func reason(
    _ code: ReturnReasonCode, _ box: BoundingBox, _ reading: Reading, raw: String, _ page: Page
  ) -> ReturnReason {
    ReturnReason(
      code: code,
      evidence: Evidence(
        page: page.number, box: page.toScan.apply(box), raw: raw, readers: [reading.reader],
        confidence: reading.confidence))
  }
}
