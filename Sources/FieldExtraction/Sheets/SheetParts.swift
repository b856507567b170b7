internal import DocumentModel

/// Parts a scan that shows two sheets on one glass, side by side or one above the other.
///
/// A sheet of two columns, or with a card under its table, has a blank strip too. So a strip parts only
/// where both sides are whole sheets by their labels and name different people, or where one side is a
/// whole notice and the other a paper about notices. Where the scan has the size of two sheets and the strip
/// parts it in the middle, papers that do not say what they are may be parted too.
enum SheetParts {
  /// A page cut in two along a blank strip.
  private struct Cut {
    let pages: [Page]
    /// What is read on either side so far.
    let sides: [[ReadLine]]
    /// The scan is larger than a sheet of A4 and has its shape twice: the strip is between two sheets, or it is the fold of one.
    let isOfTwoSheets: Bool

    init(_ strip: Strip, of page: Page, _ lines: [ReadLine]) {
      pages = strip.pages
      sides = SheetParts.sides(strip.pages, lines)
      let (long, short) = (max(page.width, page.height), min(page.width, page.height))
      isOfTwoSheets =
        long > 1000 && (1.25...1.6).contains(long / short) && strip.length == long
        && strip.blank.overlaps((0.45 * long)...(0.55 * long))
    }

    var mayBeTwoPeoples: Bool {
      sides.allSatisfy(isPerson) && (isOfTwoSheets || standAlone(sides))
        || isOfTwoSheets && sides.allSatisfy { !DocumentCues.titles($0).isEmpty }
    }
  }

  /// The page on either side of a blank strip, in points along the side that is cut.
  private struct Strip {
    let pages: [Page]
    let blank: ClosedRange<Double>
    let length: Double
  }

  /// What stands on each sheet of a page; one where there is nothing to part.
  static func facts(_ source: FileExtractor.PageSource) -> [PageFacts] {
    let page = source.page
    let extractor = PageExtractor(
      page: page, reader: source.reader, stamps: source.stamps, slips: source.slips)
    var rest: [Cut] = []
    for cut in strips(page).map({ Cut($0, of: page, extractor.short) }) {
      guard cut.mayBeTwoPeoples else {
        rest.append(cut)
        continue
      }
      let looks = cut.pages.map {
        PageExtractor(page: $0, reader: source.reader, stamps: []).firstLook()
      }
      guard let first = looks.first, let last = looks.last, first.isDisjoint(with: last) else {
        rest.append(cut)
        continue
      }
      let parts = extract(cut.pages, source)
      // A blank form has the labels of a person too.
      if areSheets(parts, cut) || areNoticeAndOther(parts) { return parts }
    }
    let whole = extractor.facts()
    // People whose copies differ may be people of two papers.
    let isMixed = whole.people.contains { person in
      person.findings.contains {
        $0.code == .copiesDiffer && [.name, .birthDate].contains($0.field)
      }
    }
    // A notice that speaks as another paper does may lie beside one.
    let isTwoPapers = whole.cues.leafletWords >= 3 || whole.cues.isMixed(whole.anchors)
    let mayBeParted = whole.people.isEmpty || isMixed || isTwoPapers
    // What was taken apart already is not again.
    for cut in rest where cut.isOfTwoSheets || mayBeParted && cut.sides.contains(where: isPerson) {
      let parts = extract(cut.pages, source)
      if areNoticeAndOther(parts) || isMixed && areSheets(parts, cut) { return parts }
      if whole.people.isEmpty, areOtherAndLost(parts) { return parts }
      let areOthers = parts.allSatisfy(isOtherPaper)
      if cut.isOfTwoSheets, whole.people.isEmpty, whole.looksLikeNotice, areOthers { return parts }
    }
    return [whole]
  }

  /// Whether each part names people and, with them, who insures them, or each bears a title or is a sheet by its size.
  private static func areSheets(_ parts: [PageFacts], _ cut: Cut) -> Bool {
    func all(_ isWhole: (PageFacts) -> Bool) -> Bool {
      parts.allSatisfy { !$0.people.isEmpty && isWhole($0) }
    }
    let areWhole =
      all { _ in cut.isOfTwoSheets }
      || all { $0.people.contains { $0.fields[.insurerNumber] != nil } } || all(\.cues.hasOwnTitle)
    return areWhole && areDifferent(parts)
  }

  private static func areNoticeAndOther(_ parts: [PageFacts]) -> Bool {
    parts.contains(where: isNoticeByItself) && parts.contains(where: isOtherPaper)
  }

  /// Whether a leaflet lies beside what bears a notice's title, its labels and that of the digits, although nobody was made out on it.
  private static func areOtherAndLost(_ parts: [PageFacts]) -> Bool {
    parts.contains { isOtherPaper($0) && $0.isPlainlyNone }
      && parts.contains { facts in
        facts.people.isEmpty && !facts.isPlainlyNone && facts.cues.leafletWords == 0
          && facts.cues.hasOwnTitleAtHead && facts.cues.carriesDigits
          && facts.anchors.intersection(PageFacts.person).count >= 4
      }
  }

  private static func isPerson(_ lines: [ReadLine]) -> Bool {
    // The key may stand in a long line, which is not read yet.
    let personal: Set<FieldName> = [.symbol, .number, .name, .nameKana, .birthDate]
    let fields = Set(lines.flatMap(PageExtractor.fields))
    let count = fields.intersection(personal).count
    // A sheet with a title of its own may name the person without a label.
    return count >= 3 && !fields.isDisjoint(with: [.name, .nameKana])
      || !DocumentCues.titles(lines).isEmpty && count >= 2 && fields.contains(.insurerNumber)
  }

  /// Whether each side says what paper it is, or who insures whom: of the boxes of one sheet's people one alone does.
  private static func standAlone(_ sides: [[ReadLine]]) -> Bool {
    sides.allSatisfy { !DocumentCues.titles($0).isEmpty }
      || sides.allSatisfy { $0.contains { PageExtractor.fields($0).contains(.insurerNumber) } }
      || sides.contains { DocumentCues($0).foreign.isThere }
  }

  private static func isNoticeByItself(_ facts: PageFacts) -> Bool {
    let hasTitle = facts.cues.hasNoticeTitle || facts.cues.hasCertificateTitle
    // A notice may point to its reverse with a word of leaflets; so only where a person is named in full.
    let needed: [FieldName] =
      facts.cues.leafletWords == 0
      ? [.insurerNumber, .number] : [.insurerNumber, .number, .name, .birthDate, .branchNumber]
    return hasTitle && facts.cues.leafletWords <= 1 && !facts.isSpecimen
      && facts.people.contains { person in needed.allSatisfy { person.value($0) != nil } }
  }

  /// Clearly another paper. What names nobody and is none may be the rest of the same notice, its other column or what
  /// stands over its card: what the one part carries is then not missing on the other, so that nothing is parted.
  private static func isOtherPaper(_ facts: PageFacts) -> Bool {
    facts.people.isEmpty && !facts.isReturnSlip
      && (facts.cues.isAnother(facts.anchors) && facts.isPlainlyNone
        || !facts.mayNamePerson
          && (facts.cues.foreign.isThere || facts.cues.leafletWords >= 2 || facts.isPlainlyNone))
      || facts.isSpecimen && facts.cues.leafletWords > 0
  }

  /// Nobody on one part is on the other: some telling field is read on both, and none is the same. Under one key two
  /// such fields have to differ, since what was wrapped or cut is read as something else (虎 for 虎太郎).
  private static func areDifferent(_ parts: [PageFacts]) -> Bool {
    guard let first = parts.first, let last = parts.last else { return false }
    func values(_ facts: PageFacts, _ field: FieldName) -> Set<String> {
      Set(facts.people.compactMap { $0.value(field)?.filter { $0 != " " } })
    }
    let telling: [FieldName] = [.name, .birthDate, .nameKana]
    let comparable = telling.filter { !values(first, $0).isEmpty && !values(last, $0).isEmpty }
    let differ = comparable.allSatisfy { field in
      values(first, field).allSatisfy { a in
        values(last, field).allSatisfy { b in !a.hasPrefix(b) && !b.hasPrefix(a) }
      }
    }
    let keys: [FieldName] = [.insurerNumber, .symbol, .number]
    let isOneKey = keys.allSatisfy { field in
      let (a, b) = (values(first, field), values(last, field))
      return a.isEmpty || b.isEmpty || !a.isDisjoint(with: b)
    }
    // Digits that stand on one alone, or are announced there, are not printed on the other: that it is another's has to be as certain.
    let carry = [first, last].map { $0.hasDigits || $0.cues.carriesDigits }
    let isBesideDigits = first.hasDigits != last.hasDigits || carry[0] != carry[1]
    return differ && comparable.count >= (isOneKey || isBesideDigits ? 2 : 1)
  }

  private static func sides(_ pages: [Page], _ lines: [ReadLine]) -> [[ReadLine]] {
    pages.map(frame).map { frame in
      lines.filter { frame.contains(x: $0.box.midX, y: $0.box.midY) }
    }
  }

  /// What a part's lines span; the frames of two parts never overlap.
  private static func frame(_ page: Page) -> BoundingBox {
    page.lines.dropFirst().reduce(page.lines.first?.box ?? BoundingBox(0, 0, 0, 0)) {
      $0.union($1.box)
    }
  }

  private static func extract(_ pages: [Page], _ source: FileExtractor.PageSource) -> [PageFacts] {
    let frames = pages.map { $0.toScan.apply(frame($0)) }
    // A stamp may stand where no print is.
    func owner(_ box: BoundingBox) -> Int? {
      frames.indices.min {
        frames[$0].distance(x: box.midX, y: box.midY)
          < frames[$1].distance(x: box.midX, y: box.midY)
      }
    }
    return pages.enumerated().map { at, page in
      PageExtractor(
        page: page, reader: source.reader, stamps: source.stamps.filter { owner($0.box) == at },
        slips: {
          source.slips().filter { owner($0.page.toScan.apply(frame($0.page))) == at }
        }
      ).facts()
    }
  }

  /// The page cut at its widest blank strips, upright and level.
  private static func strips(_ page: Page) -> [Strip] {
    let upright = cuts(page, length: page.width) { ($0.x0, $0.x1) }
    let level = cuts(page, length: page.height) { ($0.y0, $0.y1) }
    return page.width > page.height ? upright + level : level + upright
  }

  private static func cuts(
    _ page: Page, length: Double, along: (BoundingBox) -> (low: Double, high: Double)
  ) -> [Strip] {
    let spans = (page.lines.map(\.box) + page.cells).map(along).sorted { $0.low < $1.low }
    var reach = spans.first?.high ?? 0
    var blanks: [ClosedRange<Double>] = []
    for span in spans.dropFirst() {
      let middle = (reach + span.low) / 2
      if span.low - reach > 0.015 * length, (0.15...0.85).contains(middle / length) {
        blanks.append(reach...span.low)
      }
      reach = max(reach, span.high)
    }
    // Below a short sheet more is blank than above the next.
    return blanks.sorted { $0.upperBound - $0.lowerBound > $1.upperBound - $1.lowerBound }.prefix(3)
      .map { blank in
        let middle = (blank.lowerBound + blank.upperBound) / 2
        let pages = [true, false].map { isFirst in
          page.part { (along($0).high < middle) == isFirst }
        }
        return Strip(pages: pages, blank: blank, length: length)
      }
  }
}

extension Page {
  /// The same page with only some of its lines and cells.
  fileprivate func part(_ isIncluded: (BoundingBox) -> Bool) -> Page {
    // A slip on one part covers nothing of the other.
    let own =
      quality.covers.map { covers in
        PageQuality(
          dpi: quality.dpi, turn: quality.turn, skew: quality.skew, inkShare: quality.inkShare,
          covers: covers.filter(isIncluded))
      } ?? quality
    return Page(
      number: number, width: width, height: height, source: source,
      lines: lines.filter { isIncluded($0.box) }, cells: cells.filter(isIncluded), toScan: toScan,
      quality: own, codes: codes.filter { isIncluded($0.box) })
  }
}
