internal import DocumentModel
internal import Normalization

/// A slip that counts the reasons of return and names the one that holds by its number or letter, behind the heading: 返還理由番号
/// [4], 返送理由の記号 [ウ].
///
/// It is written by hand, in any colour: two readers have to agree on it, and the lines have to count as the list does.
struct NumberedReasons {
  private let head: ReadLine
  /// From the first one down; the number of each, where one was read.
  private let rows: [(entry: SlipEntry, number: Int?)]
  /// What the list counts with.
  private let series: CountingSeries
  /// How far right the list leans for every point further down.
  private let lean: Double

  /// - Parameter isLevel: The slip was set straight.
  /// - Returns: `nil` where no heading that asks for a number stands over a list that has numbers, or under it.
  init?(_ lines: [ReadLine], isLevel: Bool = false) {
    let all = SlipEntry.whole(lines).compactMap(SlipEntry.init)
    let heads = lines.filter { line in
      line.plain.count <= 14 && line.plain.holds("理由") && ReturnReasonStems.code(line.plain) == nil
    }
    for head in heads {
      // The heading may stand at the foot: ア … イ … 返送の理由 [イ].
      for list in [
        all.filter { head.box.midY < $0.box.midY }, all.filter { head.box.midY > $0.box.midY },
      ] {
        let near = list.filter { NumberedReasons.stands($0, beside: head) }
          .sorted { $0.box.midY < $1.box.midY }
        guard let counted = NumberedReasons.counted(near) else { continue }
        self.head = head
        (rows, series) = counted
        lean = isLevel ? 0 : SlipEntry.tilted(SlipEntry.lean(near), near)
        return
      }
    }
    return nil
  }

  /// Whether a line is near enough to a heading over it or under it, and begins about where that does.
  private static func stands(_ entry: SlipEntry, beside head: ReadLine) -> Bool {
    let height = entry.box.height
    let gap = max(entry.box.y0 - head.box.y1, head.box.y0 - entry.box.y1)
    return gap < 16 * height && entry.box.x0 > head.box.x0 - 2 * height
      && entry.box.x0 < head.box.midX
  }

  /// The lines with their numbers, and what they count with; `nil` where they are no list of reasons that counts.
  private static func counted(_ list: [SlipEntry]) -> (
    rows: [(entry: SlipEntry, number: Int?)], series: CountingSeries
  )? {
    guard Set(list.compactMap(\.code)).count >= 2 else { return nil }
    for series in CountingSeries.allCases {
      let rows = list.map { (entry: $0, number: series.number(before: $0.line?.plain ?? "")) }
      let numbers = rows.compactMap(\.number)
      // A line may begin with a letter of a word; most of a list that counts begin with the next.
      if numbers.count >= (series == .digits ? 2 : max(3, rows.count * 2 / 3)),
        zip(numbers, numbers.dropFirst()).allSatisfy({ $0 < $1 })
      {
        return (rows, series)
      }
    }
    return nil
  }

  /// The reason whose number stands behind the heading; `nil` where the number is not certain or its words are not known.
  func named(_ reader: any RegionReader, _ page: Page) -> (code: ReturnReasonCode, line: ReadLine)?
  {
    guard let number = number(reader, page), let entry = entry(number), let code = entry.code,
      let line = entry.line
    else { return nil }
    return (code, line)
  }

  /// The line with a number; one that lost its own goes by its place in the list.
  private func entry(_ number: Int) -> SlipEntry? {
    if let own = rows.first(where: { $0.number == number }) { return own.entry }
    let steps = Set(rows.enumerated().compactMap { at, row in row.number.map { $0 - at } })
    guard steps.count == 1, let first = steps.first, rows.indices.contains(number - first) else {
      return nil
    }
    return rows[number - first].entry
  }

  /// Whether the heading asks for what the list counts with: then nothing else marks a line.
  var asks: Bool { ["番号", "記号", "符号"].contains(where: head.plain.holds) }

  /// The number behind the heading, as two readers see it.
  private func number(_ reader: any RegionReader, _ page: Page) -> Int? {
    series == .digits ? digit(reader, page) : letter(reader, page)
  }

  /// The letter behind the heading, as two readers see it, and nothing else read there. What is no letter of the series is what a look
  /// made of the frame around it, 国 of エ, and says nothing; then the first reader's look at the whole line has to say it.
  private func letter(_ reader: any RegionReader, _ page: Page) -> Int? {
    let seen = reader.readings(of: Region(page: page.number, box: place), as: .mark, voices: 2)
      .map { look in look.text.filter(\.isLetter) }
    guard seen.count == 2, seen.allSatisfy({ $0.count <= 1 }) else { return nil }
    let looks = seen.map { $0.first.flatMap(series.number(of:)) }
    let inHead = head.plain.last.flatMap { series.number(of: $0) }
    let first = [looks[0], inHead].compactMap { $0 }
    guard let second = looks[1], !first.isEmpty, first.allSatisfy({ $0 == second }) else {
      return nil
    }
    return second
  }

  private func digit(_ reader: any RegionReader, _ page: Page) -> Int? {
    let seen = reader.readings(of: Region(page: page.number, box: place), as: .mark, voices: 2)
      .map { NumberedReasons.withoutFrame(Folding.digits(of: $0.text)) }
    // A reader that looked at the whole line may have seen it too.
    let inHead = NumberedReasons.withoutFrame(Folding.digits(of: head.plain))
    guard seen.count == 2, Set(seen + (inHead.isEmpty ? [] : [inHead])).count == 1,
      let text = seen.first, text.count == 1
    else { return nil }
    return Int(text)
  }

  /// 71, 17: an upright of the frame is read as a 1.
  private static func withoutFrame(_ digits: String) -> String {
    guard digits.count == 2 else { return digits }
    return digits.hasSuffix("1")
      ? String(digits.dropLast()) : digits.hasPrefix("1") ? String(digits.dropFirst()) : digits
  }

  /// Where the number stands: right behind the words, larger than they are, in a frame of its own or in none.
  private var place: BoundingBox {
    let list = rows.map(\.entry)
    let height = list.map { $0.height(lean) }.sorted()[list.count / 2]
    // 返送の理由 エ: the letter is read as 工.
    let read = head.reading.glyphs.filter { $0.text != " " }
    let isNamed = series == .kana && read.last?.text.first.flatMap(series.number(of:)) != nil
    let words = (isNamed ? read.dropLast() : read[...]).filter {
      Folding.fold($0.text).allSatisfy(Folding.isIdeograph)
    }
    let x = (words.last?.x ?? head.box.x0) + 1.3 * height
    let y = head.box.midY - lean * (x + 2 * height - head.box.midX)
    return BoundingBox(x, y - 1.1 * height, x + 4.6 * height, y + 0.9 * height)
  }
}
