internal import DocumentModel
internal import Normalization

/// What makes it doubtful that the people on a page are these, or that it is a notice at all.
enum SheetDoubts {
  /// Doubts that hold for everybody on the page; none for text that needs no reading.
  ///
  /// - Parameters:
  ///   - lines: All that was read.
  ///   - outside: The lines outside a table of people.
  ///   - places: The values that labels there announce.
  ///   - used: The lines that values and digits were taken from, by id.
  ///   - slips: Papers that lie at an angle of their own: what stands in them is known where they were read.
  static func findings(
    _ page: Page, _ lines: [ReadLine], outside: [ReadLine], _ places: [LabelledPlaces.Place],
    used: Set<Int>, _ slips: ReadSlips = ReadSlips()
  ) -> [Finding] {
    guard page.source == .pixels else { return [] }
    let labelled = LabelledPlaces(lines: outside, cells: page.cells)
    if labelled.hasLostValues(places) || labelled.hasOtherColumns() {
      return [Finding(.missingAnchor, field: .name)]
    }
    if servesTwice(places) { return [Finding(.missingAnchor, field: .number)] }
    if hasBlindSpot(page, lines, slips) { return [Finding(.missingAnchor)] }
    if hasRest(page, lines, places, used) { return [Finding(.missingAnchor, field: .number)] }
    // A paper with the labels of a notice that neither says so nor carries digits may be another paper.
    let isNamed = lines.contains { line in
      line.plain.count <= 30 && !line.plain.contains("。")
        && (["資格情報", "格情報", "資格情", "資格確認書", "格確認書"].contains(where: line.plain.holds)
          || ["情報のお知", "報のお知ら"].contains(where: line.plain.hasPrefix))
    }
    return isNamed || DigitTraces.announce(lines) ? [] : [Finding(.missingAnchor)]
  }

  /// Whether one value stands for two fields that nobody has alike, 生年月日 and 資格取得年月日: their labels were taken for each
  /// other's.
  static func servesTwice(_ places: [LabelledPlaces.Place]) -> Bool {
    let own: Set<FieldName> = [.symbol, .number, .birthDate, .qualificationDate, .insurerNumber]
    let told = places.filter { own.contains($0.field) }
    return told.contains { first in
      told.contains { second in
        first.field != second.field && first.place.line.line.id == second.place.line.line.id
          && first.place.start < second.place.end && second.place.start < first.place.end
      }
    }
  }

  /// Whether a part of the page as large as a card was taken for one line and hardly read: what stands in it is not known.
  private static func hasBlindSpot(_ page: Page, _ lines: [ReadLine], _ slips: ReadSlips) -> Bool {
    let heights = page.lines.map(\.box.height).sorted()
    guard !heights.isEmpty else { return false }
    let usual = heights[heights.count / 2]
    return page.lines.contains { spot in
      spot.box.height > 6 * usual && spot.box.width > 12 * usual
        && lines.filter { spot.box.contains(x: $0.box.midX, y: $0.box.midY) }
          .map(\.reading.glyphs.count).reduce(0, +) <= 3
        && !slips.account(for: spot.box, on: page)
    }
  }

  /// Whether digits stand below a key or a birth date in its cell that nothing took: 419 over 3261. What was read is then
  /// perhaps the beginning alone, and nobody would be found under it.
  private static func hasRest(
    _ page: Page, _ lines: [ReadLine], _ places: [LabelledPlaces.Place], _ taken: Set<Int>
  ) -> Bool {
    let telling: Set<FieldName> = [.symbol, .number, .branchNumber, .insurerNumber, .birthDate]
    let used = taken.union(places.map(\.place.line.line.id))
    return places.contains { field, place in
      let box = place.line.box
      guard telling.contains(field), let cell = page.cells.smallest(around: box) else {
        return false
      }
      return lines.contains { line in
        line.labels.isEmpty && !used.contains(line.line.id)
          && cell.contains(x: line.box.midX, y: line.box.midY)
          && line.box.midY > box.y1 - 1 && line.box.y0 - box.y1 < 1.2 * box.height
          && line.reading.glyphs.first.map { MaskSigns.isDigit($0.text) } ?? false
          && line.reading.glyphs.allSatisfy {
            MaskSigns.isDigit($0.text) || " 日-".contains($0.text)
          }
      }
    }
  }

  /// Whether dates without a label stand in line with a birth date that was found, above or below it: a table of people of
  /// whom some were not made out, and whose values may have been mixed.
  ///
  /// - Parameter used: The lines that values were taken from, by id.
  static func hasUnreadPeople(
    _ lines: [ReadLine], people: [[(field: FieldName, line: ReadLine)]],
    places: [LabelledPlaces.Place], used: Set<Int>
  ) -> Bool {
    if hasUnreadRows(lines, used) || hasLeftBirth(lines, used) || hasSecondBirth(lines, used)
      || hasSecondDigits(lines, used)
    {
      return true
    }
    let listed = people.joined().filter { $0.field == .birthDate }.map(\.line)
    let births =
      listed
      + places.filter { item in
        // Beside its label a date is one person's; below it may be the first of a column, which the day of the letter above is
        // not.
        item.field == .birthDate && item.place.isWholeLine
          && !lines.contains { line in
            line.labels.contains { $0.role == .field(.birthDate) }
              && line.box.verticalOverlap(item.place.line.box) > 0.4 * line.box.height
          }
      }.map(\.place.line)
    return lines.contains { line in
      line.labels.isEmpty && !used.contains(line.line.id)
        && births.contains { birth in
          isInColumn(line.box, of: birth.box) && line.box.height < 1.5 * birth.box.height
            && (line.box.midY > birth.box.midY || listed.contains { $0.line.id == birth.line.id })
        } && isDate(line) && !isHeaded(line, lines)
    }
  }

  /// Whether labels beside a table of people announce a whole person, a name and a birth date, or else a birth date or two
  /// other things that only people have and nobody in the table has: one person more, of whom not all was made out.
  static func hasStranger(
    _ places: [LabelledPlaces.Place], beside people: [[(field: FieldName, line: ReadLine)]]
  ) -> Bool {
    let telling: Set<FieldName> = [.name, .nameKana, .birthDate, .branchNumber]
    let known = Set(people.joined().map(\.line.plain))
    let others = Set(
      places.filter { telling.contains($0.field) && !known.contains($0.place.line.plain) }
        .map(\.field))
    return others.contains(.birthDate) || others.count > 1
      || Set(places.map(\.field)).isSuperset(of: [.name, .birthDate])
  }

  /// Whether a date that nothing took stands left of 生年月日 and another right of it: labels between two people.
  private static func hasLeftBirth(_ lines: [ReadLine], _ used: Set<Int>) -> Bool {
    lines.contains { label in
      guard label.wholeLabel?.role == .field(.birthDate) else { return false }
      let row = lines.filter { line in
        line.line.id != label.line.id
          && line.box.verticalOverlap(label.box) > 0.5 * min(line.box.height, label.box.height)
      }
      return row.allSatisfy(\.labels.isEmpty)
        && row.contains { $0.box.x0 > label.box.x1 && isDate($0) }
        && row.contains { $0.box.x1 < label.box.x0 && isDate($0) && !used.contains($0.line.id) }
    }
  }

  /// Whether another day that nothing took stands right of a birth date beside its label, in a row that may lean, with no label
  /// of its own before it: somebody's in the next column.
  private static func hasSecondBirth(_ lines: [ReadLine], _ used: Set<Int>) -> Bool {
    let births = lines.filter { line in
      used.contains(line.line.id) && line.labels.isEmpty
        && lines.contains { label in
          label.wholeLabel?.role == .field(.birthDate) && label.box.x1 < line.box.x0
            && label.box.verticalOverlap(line.box) > 0.4 * line.box.height
        }
    }
    func isBeside(_ line: ReadLine, _ box: BoundingBox) -> Bool {
      line.box.x0 > box.x1 && abs(line.box.midY - box.midY) < 1.3 * box.height
    }
    let heads = lines.filter { $0.wholeLabel?.role != .field(.birthDate) }
    return births.contains { birth in
      let row = lines.filter { isBeside($0, birth.box) }
      let day = DateNormalizer.normalize(birth.reading.text).value
      return row.allSatisfy(\.labels.isEmpty)
        && row.contains { line in
          !used.contains(line.line.id) && !isHeaded(line, heads)
            && DateNormalizer.normalize(line.reading.text).value.map { $0 != day } ?? false
        }
    }
  }

  /// Whether four digits that nothing took stand right of those beside the label of the digits, with no label before them.
  private static func hasSecondDigits(_ lines: [ReadLine], _ used: Set<Int>) -> Bool {
    lines.contains { label in
      guard label.wholeLabel?.role == .field(.individualNumberLastFour) else { return false }
      let row = lines.filter { line in
        line.box.x0 > label.box.x1
          && label.box.verticalOverlap(line.box) > 0.4 * line.box.height
      }
      let digits = row.filter(isLastFour)
      return row.allSatisfy(\.labels.isEmpty) && digits.count > 1
        && digits.contains { used.contains($0.line.id) }
        && digits.contains { !used.contains($0.line.id) }
    }
  }

  /// Whether words that nobody knows, but that say what day it is, stand beside or right above a date: 資格を有するに至った期日.
  private static func isHeaded(_ date: ReadLine, _ lines: [ReadLine]) -> Bool {
    let box = date.box
    return lines.contains { line in
      let isBeside =
        line.box.verticalOverlap(box) > 0.4 * min(line.box.height, box.height)
        && (line.box.x1 < box.x0 + 2 || line.box.x0 > box.x1 - 2)
      let isAbove =
        line.box.y1 < box.midY && box.y0 - line.box.y1 < 1.2 * box.height
        && abs(line.box.x0 - box.x0) < 4 * box.height
      let text = line.plain.filter { !"()".contains($0) }
      // (7) いつから加入されていますか
      if isAbove, text.hasSuffix("か"), ["加入", "資格", "いつ"].contains(where: text.holds) {
        return true
      }
      return (isBeside || isAbove) && (3...18).contains(text.count)
        && text.allSatisfy(\.isLetter)
        && (text.holds("資格")
          || ["年月日", "期日", "開始日", "取得日", "日付"].contains(where: text.hasSuffix))
    }
  }

  /// Whether rows of three pieces and more, none of them a label, hold dates or digits that nothing took and that stand below
  /// another row's: people of a table whose head was not understood.
  private static func hasUnreadRows(_ lines: [ReadLine], _ used: Set<Int>) -> Bool {
    let pieces = lines.filter(\.labels.isEmpty)
    return [pieces.filter(isDate), pieces.filter(isLastFour)].contains { column in
      column.contains { line in
        let height = line.box.height
        return !used.contains(line.line.id)
          && pieces.count { abs($0.box.midY - line.box.midY) < 0.6 * height } >= 3
          && column.contains { isInColumn($0.box, of: line.box) }
      }
    }
  }

  /// Whether a box begins where another does, in another of the rows around it.
  private static func isInColumn(_ box: BoundingBox, of other: BoundingBox) -> Bool {
    abs(box.x0 - other.x0) < other.height
      && abs(box.midY - other.midY) > 0.8 * other.height
      && abs(box.midY - other.midY) < 12 * other.height
  }

  /// Four digits alone or behind a mask.
  private static func isLastFour(_ line: ReadLine) -> Bool {
    line.plain.suffix(4).allSatisfy(\.isDecimalDigit)
      && (line.plain.count == 4
        || line.reading.glyphs.dropLast(4).count(where: MaskSigns.isMask) >= 3)
  }

  /// A date by itself: 令和6年12月2日以降、保険証は発行されません。 is a sentence, and nobody was born on 令和6年12月吉日.
  private static func isDate(_ line: ReadLine) -> Bool {
    // 令和6年11月 第24-118号: the number of a letter.
    if line.plain.hasSuffix("吉日") || line.plain.hasSuffix("号") { return false }
    if line.plain.hasSuffix("。"), line.plain.count > 16 { return false }
    return DateNormalizer.normalize(line.reading.text).value != nil || beginsDate(line.plain)
  }

  /// 昭和16年: a date of which the rest stands apart.
  private static func beginsDate(_ text: String) -> Bool {
    guard let end = text.firstIndex(of: "年") else { return false }
    let before = text[..<end]
    let digits = before.reversed().prefix { $0.isDecimalDigit }
    return (1...4).contains(digits.count)
      && (digits.count == 4 && digits.count == before.count
        || ["昭和", "平成", "令和", "大正"].contains(String(before.dropLast(digits.count))))
  }
}
