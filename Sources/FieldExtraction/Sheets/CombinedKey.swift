internal import DocumentModel
internal import Normalization

/// Takes 記号 and 番号 apart where one label stands for both: 記号・番号 1234-56789.
enum CombinedKey {
  /// The places of symbol and number, or none where the text can be cut in two ways.
  ///
  /// The last separator counts, because a symbol may hold a hyphen of its own (71-0000-000000).
  ///
  /// - Parameter hasBranch: The label announces the branch number as well: 記号・番号・枝番 1234-56789-00.
  static func places(_ place: ValuePlace, hasBranch: Bool = false) -> [(
    field: FieldName, place: ValuePlace
  )] {
    if hasBranch { return withBranch(upToDigits(place)) ?? [] }
    if let word = wordBeforeDigits(place) { return word }
    if let branch = branch(place) {
      let rest = places(before(branch, in: place))
      return rest.isEmpty ? [] : rest + [(.branchNumber, branch)]
    }
    let glyphs = place.line.reading.glyphs
    let within = (place.start..<place.end).filter { $0 > place.start && $0 < place.end - 1 }
    let signs = within.filter { isSeparator(glyphs[$0].text) }
    // A dot may be read as a bar; but so may a 1, so that a bar parts only where nothing else does.
    let inner = signs.isEmpty ? within.filter { "|｜".contains(glyphs[$0].text) } : signs
    // Recognizers set spaces inside numbers; they part only where nothing else does.
    let height = place.line.box.height
    let firm = inner.filter { at in
      // A wide blank is what is left of a dot between the two.
      Folding.fold(glyphs[at].text) != [" "] || glyphs[at + 1].x - glyphs[at].x > 0.9 * height
    }
    let cuts = widestBlank(inner, glyphs).map { [$0] } ?? (firm.isEmpty ? inner : firm)
    guard var cut = cuts.last else { return parted(place) }
    // 49-0109 419681: the hyphen is the symbol's own where too many digits would follow it.
    if let space = inner.last, space > cut,
      digits(glyphs[(cut + 1)..<place.end]).map({ $0.count > 8 }) ?? false
    {
      cut = space
    }
    let tail = digits(glyphs[(cut + 1)..<place.end])
    // A last part of two digits may be the branch number.
    guard let tail, tail.count > 2 || cuts.count == 1 else { return [] }
    // 26-0916936590: the dot was lost, and the hyphen is the symbol's own.
    if Folding.fold(glyphs[cut].text) != [" "],
      let late = parted(
        ValuePlace(line: place.line, start: cut + 1, end: place.end, label: nil)
      ).last
    {
      return [
        (
          .symbol,
          ValuePlace(line: place.line, start: place.start, end: late.place.start, label: nil)
        ), late,
      ]
    }
    // No number has more than eight digits; a dot between them was lost.
    guard tail.count <= 8 else { return [] }
    // 5 8 is what is left of 5 8 1 3・8 6 5 4 0 in print of wide digits.
    guard Folding.fold(glyphs[cut].text) != [" "] || tail.count > 1 else { return [] }
    var end = cut
    while end > place.start, isSeparator(glyphs[end - 1].text) { end -= 1 }
    guard end > place.start else { return [] }
    return [
      (.symbol, ValuePlace(line: place.line, start: place.start, end: end, label: nil)),
      (.number, ValuePlace(line: place.line, start: cut + 1, end: place.end, label: nil)),
    ]
  }

  /// 178（01） beside 番号（枝番）: the number, and two digits in brackets as the branch number.
  ///
  /// - Parameter isAnnounced: The label says that the branch number follows: then two digits behind any separator are it.
  static func numberAndBranch(_ place: ValuePlace, isAnnounced: Bool = false) -> [(
    field: FieldName, place: ValuePlace
  )] {
    guard let branch = branch(place) ?? (isAnnounced ? lastTwo(place) : nil) else {
      // 17801: where the number ends and the branch number begins is not known.
      let count = digits(place.line.reading.glyphs[place.start..<place.end])?.count ?? 0
      return isAnnounced && count > 2 ? [] : [(.number, place)]
    }
    return [(.number, before(branch, in: place)), (.branchNumber, branch)]
  }

  /// 番号 56926-00 on a sheet that has no label of a branch number: two digits behind the hyphen are it, as no number of the trade ends so.
  static func branchBehindHyphen(_ place: ValuePlace) -> [(field: FieldName, place: ValuePlace)] {
    let glyphs = place.line.reading.glyphs
    guard let branch = lastTwo(place), branch.start - 1 - place.start >= 3,
      Folding.fold(glyphs[branch.start - 1].text).allSatisfy(Folding.isHyphenLike),
      digits(glyphs[place.start..<(branch.start - 1)]) != nil
    else { return [] }
    return [(.number, before(branch, in: place)), (.branchNumber, branch)]
  }

  /// Three parts, the last of two digits behind a separator or a wide step of its own; `nil` where the end of the number
  /// is not known.
  private static func withBranch(_ place: ValuePlace) -> [(field: FieldName, place: ValuePlace)]? {
    if let branch = lastTwo(place) ?? branch(place) {
      let rest = places(before(branch, in: place))
      return rest.count == 2 ? rest + [(.branchNumber, branch)] : nil
    }
    // 7103299-97501: the hyphen before the branch number was lost.
    guard
      let separator = place.line.reading.glyphs[place.start..<place.end].lastIndex(where: {
        isSeparator($0.text) && Folding.fold($0.text) != [" "]
      }), separator > place.start
    else { return nil }
    let tail = ValuePlace(line: place.line, start: separator + 1, end: place.end, label: nil)
    let parts = parted(tail)
    guard parts.count == 2, parts[1].place.end - parts[1].place.start == 2 else { return nil }
    return [
      (.symbol, before(tail, in: place)), (.number, parts[0].place),
      (.branchNumber, parts[1].place),
    ]
  }

  /// 3648-65159-00 一: a sign between this field and the next was read as a stroke.
  private static func upToDigits(_ place: ValuePlace) -> ValuePlace {
    upTo(place.end, in: place) { isSeparator($0) || $0 == "一" }
  }

  /// What stands before a branch number, without the separators between.
  private static func before(_ branch: ValuePlace, in place: ValuePlace) -> ValuePlace {
    upTo(branch.start - 1, in: place, without: isSeparator)
  }

  /// A place up to a glyph, without the signs that stand last there.
  private static func upTo(_ end: Int, in place: ValuePlace, without isSign: (String) -> Bool)
    -> ValuePlace
  {
    let glyphs = place.line.reading.glyphs
    var last = end
    while last > place.start, isSign(glyphs[last - 1].text) { last -= 1 }
    return ValuePlace(line: place.line, start: place.start, end: last, label: place.label)
  }

  /// The steps from glyph to glyph, the widest first.
  private static func steps(_ glyphs: ArraySlice<Glyph>) -> [(at: Int, width: Double)] {
    zip(glyphs.indices.dropFirst(), glyphs.indices).map { next, at in
      (at: next, width: glyphs[next].x - glyphs[at].x)
    }.sorted { $0.width > $1.width }
  }

  /// Two digits behind the last separator of a place. A blank is one where it is wider than readers set inside numbers: by the
  /// height of the line, or in narrow print by the steps of its digits.
  private static func lastTwo(_ place: ValuePlace) -> ValuePlace? {
    let glyphs = place.line.reading.glyphs
    let inside = steps(glyphs[place.start..<place.end])
    let usual = inside.isEmpty ? 0 : inside[inside.count / 2].width
    let cut = (place.start + 1..<max(place.start + 1, place.end - 1)).last { at in
      isSeparator(glyphs[at].text) && digits(glyphs[(at + 1)..<place.end])?.count == 2
        && (Folding.fold(glyphs[at].text) != [" "]
          || glyphs[at + 1].x - glyphs[at - 1].x
            > min(1.4 * place.line.box.height, max(1.8 * usual, place.line.box.height)))
    }
    return cut.map { ValuePlace(line: place.line, start: $0 + 1, end: place.end, label: nil) }
  }

  /// 架空4461357: a symbol of kanji and a number whose blank was lost; 架91 4461357 is parted at its wide step.
  private static func wordBeforeDigits(_ place: ValuePlace) -> [(
    field: FieldName, place: ValuePlace
  )]? {
    let glyphs = place.line.reading.glyphs
    let word = glyphs[place.start..<place.end].prefix { glyph in
      Folding.fold(glyph.text).allSatisfy { Folding.isIdeograph($0) || Folding.isKatakana($0) }
    }
    let number = glyphs[word.endIndex..<place.end]
    guard (1...4).contains(word.count), number.count >= 4,
      number.allSatisfy({ MaskSigns.isDigit($0.text) })
    else { return nil }
    let steps = steps(number)
    let usual = steps[steps.count / 2].width
    let cut: Int
    if steps[0].width > 1.6 * usual {
      guard steps[1].width < 1.5 * usual else { return nil }
      cut = steps[0].at
    } else {
      cut = word.endIndex
    }
    // 架空一4461357: readers take a hyphen for 一.
    var end = cut
    if cut == word.endIndex, word.count > 1, let last = word.last, "一ー―－".contains(last.text) {
      end -= 1
    }
    return [
      (.symbol, ValuePlace(line: place.line, start: place.start, end: end, label: nil)),
      (.number, ValuePlace(line: place.line, start: cut, end: place.end, label: nil)),
    ]
  }

  /// 1234・56789（01）: two digits in brackets at the end are the branch number.
  private static func branch(_ place: ValuePlace) -> ValuePlace? {
    let glyphs = place.line.reading.glyphs
    guard
      let open = glyphs[place.start..<place.end].lastIndex(where: { ["(", "（"].contains($0.text) }),
      open > place.start
    else { return nil }
    var end = place.end
    while end > open + 1, [")", "）", " "].contains(glyphs[end - 1].text) { end -= 1 }
    guard digits(glyphs[(open + 1)..<end])?.count == 2 else { return nil }
    return ValuePlace(line: place.line, start: open + 1, end: end, label: nil)
  }

  /// Digits alone, parted by one step that is far wider than the others: what is left of a dot or a blank.
  private static func parted(_ place: ValuePlace) -> [(field: FieldName, place: ValuePlace)] {
    let glyphs = place.line.reading.glyphs[place.start..<place.end]
    guard glyphs.count >= 4, glyphs.allSatisfy({ digits([$0]) != nil }) else { return [] }
    let steps = steps(glyphs)
    let usual = steps[steps.count / 2].width
    // Readers' own places jitter by half a step (measured).
    guard steps[0].width > 1.7 * usual, steps[1].width < 1.6 * usual,
      steps[0].width > 1.45 * steps[1].width, place.end - steps[0].at >= 2
    else { return [] }
    return [
      (.symbol, ValuePlace(line: place.line, start: place.start, end: steps[0].at, label: nil)),
      (.number, ValuePlace(line: place.line, start: steps[0].at, end: place.end, label: nil)),
    ]
  }

  /// Of blanks alone the one that is far wider than the others: 8 9 63　　10 8 0 1, digits set wide.
  private static func widestBlank(_ inner: [Int], _ glyphs: [Glyph]) -> Int? {
    guard inner.count > 1, inner.allSatisfy({ Folding.fold(glyphs[$0].text) == [" "] }) else {
      return nil
    }
    let sorted = inner.sorted { glyphs[$0 + 1].x - glyphs[$0].x > glyphs[$1 + 1].x - glyphs[$1].x }
    func width(_ at: Int) -> Double { glyphs[at + 1].x - glyphs[at].x }
    return width(sorted[0]) > 1.8 * width(sorted[1]) ? sorted[0] : nil
  }

  private static func isSeparator(_ text: String) -> Bool {
    let folded = Folding.fold(text)
    return folded.count == 1
      && (Folding.isHyphenLike(folded[0]) || folded[0] == " " || folded[0] == "・"
        || "/.,°。·•*:;●=~".unicodeScalars.contains(folded[0]))
  }

  private static func digits(_ glyphs: ArraySlice<Glyph>) -> [Unicode.Scalar]? {
    // Where a number is parted does not hang on a 0 that is read as a letter; the close look reads it.
    let read = glyphs.flatMap { Folding.fold($0.text) }.filter { $0 != " " }
    let folded = read.map { (s: Unicode.Scalar) -> Unicode.Scalar in s == "O" || s == "o" ? "0" : s
    }
    return !folded.isEmpty && folded.allSatisfy(Folding.isDigit) ? folded : nil
  }
}
