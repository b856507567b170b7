internal import DocumentModel

/// Where a line of masked digits ends: before the next label, or before words that follow the digits.
struct LastFourTail {
  let page: Page
  let reader: any RegionReader

  /// The line up to the label behind the digits: ********1234 記号 567 ends in another field's digits. Of two labels of the
  /// digits the one counts that has some behind it: …個人番号の下4桁は「1234」です。お手元のマイナンバー.
  static func upToNextLabel(_ line: ReadLine) -> ReadLine {
    let glyphs = line.reading.glyphs
    func next(after label: LabelMatch?) -> Int? {
      line.labels.first { $0.start >= label?.end ?? 1 }?.start
    }
    let own = line.labels.filter { $0.role == .field(.individualNumberLastFour) }
    let label =
      own.last { label in
        label.end < glyphs.count
          && glyphs[label.end..<(next(after: label) ?? glyphs.count)].contains {
            MaskSigns.isDigit($0.text)
          }
      } ?? own.last
    guard line.rows.isEmpty, let end = next(after: label), end > 0 else { return line }
    return line.split(at: end).left
  }

  /// The line up to its digits where words follow them, ********1234（下4桁のみ表示） or 「****1234」です: as many
  /// ways as there are blanks where the digits may end, the likeliest first.
  func withoutTail(_ line: ReadLine, isLabelled: Bool) -> [ReadLine] {
    let glyphs = line.reading.glyphs
    guard line.rows.isEmpty, let last = glyphs.last, page.source != .markup else { return [line] }
    if MaskSigns.isDigit(last.text) { return [line] + unreadTail(line) }
    guard let end = endOfDigits(line, isLabelled: isLabelled) else { return [line] }
    return cut(line, behind: end, before: glyphs[end + 1].x + line.box.height)
  }

  /// 4845　／ before the next label: of what stands behind the digits nothing was read.
  private func unreadTail(_ line: ReadLine) -> [ReadLine] {
    let glyphs = line.reading.glyphs
    let end = glyphs.count - 1
    guard glyphs.suffix(4).count(where: { MaskSigns.isDigit($0.text) }) == 4,
      case let pitch = (glyphs[end].x - glyphs[end - 3].x) / 3,
      line.box.x1 > glyphs[end].x + 2.2 * pitch
    else { return [] }
    return cut(line, behind: end, before: line.box.x1).filter {
      $0.box.x1 < line.box.x1 - pitch / 2
    }
  }

  /// The line cut at the blanks where its digits may end, the likeliest first.
  private func cut(_ line: ReadLine, behind end: Int, before limit: Double) -> [ReadLine] {
    let glyphs = line.reading.glyphs
    // Where a fifth digit would begin: four places tell better than one.
    let pitch = (glyphs[end].x - glyphs[end - 3].x) / 3
    let wanted = glyphs[end - 3].x + 4 * pitch
    let height = line.box.height
    let gaps = reader.gaps(in: line.region(page.number)).filter {
      $0.lowerBound > glyphs[end].x - 0.2 * height && $0.lowerBound < limit
    }.sorted { abs($0.lowerBound - wanted) < abs($1.lowerBound - wanted) }
    let ends = gaps.prefix(3).map { ($0.lowerBound + $0.upperBound) / 2 }
    let next = end + 1 < glyphs.count ? [glyphs[end + 1].x] : []
    return (ends.isEmpty ? next : ends).map { x1 in
      let box = BoundingBox(line.box.x0, line.box.y0, max(line.box.x0 + 1, x1), line.box.y1)
      return ReadLine(
        line: TextLine(id: line.line.id, box: box, text: nil, glyphBoxes: []),
        reading: Reading(reader: line.reading.reader, glyphs: Array(glyphs[...end])))
    }
  }

  /// The last of four digits that stand behind a mask, or behind their label, and have words after them.
  private func endOfDigits(_ line: ReadLine, isLabelled: Bool) -> Int? {
    let glyphs = line.reading.glyphs
    let label = line.labels.last { $0.role == .field(.individualNumberLastFour) }
    var at = glyphs.count - 2
    while at >= 3 {
      let run = glyphs[...at].reversed().prefix { MaskSigns.isDigit($0.text) }
      if run.count == 4, !MaskSigns.isDigit(glyphs[at + 1].text) {
        let before = glyphs[..<(at - 3)].reversed().prefix {
          MaskSigns.isMask($0) || MaskSigns.isFiller($0.text)
        }
        let start = label?.end ?? (isLabelled ? 0 : nil)
        let isBehindLabel =
          start.map { $0 <= at - 3 && DigitWords.areAll(glyphs[$0..<(at - 3)]) } ?? false
        if before.filter(MaskSigns.isMask).count >= 3 || isBehindLabel { return at }
      }
      at -= 1
    }
    return nil
  }
}
