internal import DocumentModel
internal import Normalization

/// Finds the people on one page.
struct PageExtractor {
  let page: Page
  let reader: any RegionReader
  private let sheet: SheetText
  private let fields: FieldReader
  private let finder: LastFourFinder
  private let assembly: PersonAssembly
  private let stamps: [Stamp]
  private let slips: ReadSlips

  init(
    page: Page, reader: any RegionReader, stamps: [Stamp],
    slips: @escaping () -> [FileExtractor.PageSource] = { [] }
  ) {
    self.stamps = stamps
    self.slips = ReadSlips(slips)
    self.page = page
    self.reader = reader
    sheet = SheetText(page: page, reader: reader)
    let isKyokai = sheet.short.contains { line in
      line.plain.holds("全国健康保険協会") || line.plain.holds("協会けんぽ")
    }
    fields = FieldReader(page: page, reader: reader, grammar: FieldGrammar(isKyokai: isKyokai))
    finder = LastFourFinder(page: page, reader: reader)
    assembly = PersonAssembly(
      page: page, sheet: sheet, fields: fields,
      lastFour: LastFourReader(page: page, reader: reader), finder: finder,
      codes: CodeEvidence(page), slips: self.slips, stamps: stamps)
  }

  /// The lines that are no sentences, read once.
  var short: [ReadLine] { sheet.short }

  /// Names and birth dates as the first look has them: no further engine, no sentence is asked.
  func firstLook() -> Set<String> {
    Set(
      labelledPlaces(sheet.short).filter { $0.field == .name || $0.field == .birthDate }
        .compactMap { fields.first($0.place, as: $0.field).value?.filter { $0 != " " } })
  }

  func facts() -> PageFacts {
    let masked = sheet.short.filter { line in
      finder.candidate(in: line, among: sheet.short) != nil
    }
    let hasDigits = !masked.isEmpty
    sheet.sentences(like: masked.map(\.box) + masked.map(sheet.row))
    var cues = DocumentCues(sheet.short)
    // A long line may hold a key. Without the digits every line has to be read, to be certain that they are not there; unless
    // this turns out to be a leaflet before.
    let mayBePerson = PageExtractor.looksLikePerson(Set(sheet.short.flatMap(PageExtractor.fields)))
    let sentences = sheet.sentences { read in
      hasDigits
        ? PageExtractor.keys.isSubset(of: (sheet.short + read).flatMap(PageExtractor.fields))
        : !mayBePerson && DocumentCues.leafletWords(sheet.short + read) >= 3
    }
    // Long lines that look like one with labels may be another person's.
    sheet.sentences(like: sentences.filter(SheetText.holdsValue).map(\.box))
    let lines = RunningText.rejoined(sheet.short + sheet.read, cells: page.cells)
    let table = PeopleTable(WhomLabels.told(sheet.short), cells: page.cells)
    let outside = lines.filter { line in
      !(table?.lineIDs.contains(line.line.id) ?? false)
        && !LeaningSlips.isMailOnly(line, stamps, on: page)
    }
    var places = SexBehindName(page: page, reader: reader).parted(labelledPlaces(outside))
    // Broken rules part a head from its column.
    if let key = table?.key, !places.contains(where: { $0.field == .number }) {
      places += CombinedKey.places(.whole(key))
    }
    var anchors = Set(places.map(\.field)).union(table?.people.joined().map(\.field) ?? [])
    if !anchors.contains(.name) {
      places += UnlabelledName.places(outside, cells: page.cells, among: places, anchors)
      anchors.formUnion(places.map(\.field))
    }
    if anchors.isSuperset(of: [.symbol, .name]), !anchors.contains(.number) {
      places += ValueByHead.number(outside, ValueLocator(lines: outside, cells: page.cells))
      anchors.formUnion(places.map(\.field))
    }
    let looksLikePerson = PageExtractor.looksLikePerson(anchors)
    if cues.leafletWords < 3, cues.leafletWords > 0 || !looksLikePerson {
      cues = DocumentCues(
        sheet.short + sheet.sentences { DocumentCues.leafletWords(sheet.short + $0) >= 3 })
    }
    let isWordy = cues.leafletWords >= 3
    guard looksLikePerson, !isWordy || mayBeLetter(cues, anchors),
      !isPlainlyAnother(cues, anchors, hasDigits), !cues.isHeadedAsSpecimen,
      // 表示の例 over its values, and no title of a notice.
      cues.bearsTitle || !showsSpecimen
    else {
      return facts(people: [], cues, anchors: anchors, isSpecimen: false, hasDigits: hasDigits)
    }
    if !anchors.contains(.nameKana) {
      places += KanaBesideName.places(
        outside, TextRows(lines: outside, cells: page.cells), among: places)
    }
    let all = places + unlabelled(places, outside)
    let isFamily = (table?.people.count ?? 0) > 1
    let shown = LastFourPlaces(finder: finder, lines: outside, cells: page.cells).candidates(
      besides: all)
    let hasHead =
      max(page.width, page.height) < 1000 && DocumentCues.titles(lines).count <= 1
      && table.map { HeadPerson.stands(places, shown.map(\.line), over: $0.people) } ?? false
    let digits = isFamily && !hasHead ? [] : shown
    let people: [PersonReading]
    let specimen: Bool
    // Those who lack something that is another sheet's.
    var isBorrowing: [Bool] = []
    if table == nil, let blocks = personBlocks(all, digits) {
      let households = Households(all, blocks) { fields.first($0.place, as: $0.field).value }
      // People beside each other under a title each are on two sheets: what one lacks is not the other's.
      if blocks.columnCount > 1 && DocumentCues.titles(lines).count > 1 && !households.areOne
        || households.areSeveral
      {
        isBorrowing = households.borrows
      }
      people = (0..<blocks.count).map { block in
        let mine = all.indices.filter { blocks.blocks[$0] == block || blocks.blocks[$0] == nil }
        let own = digits.indices.filter { blocks.blocks[all.count + $0] == block }
        return assembly.person(
          assembly.copies(mine.map { all[$0] }) + own.map { assembly.lastFour.copy(digits[$0]) })
      }
      specimen = false
    } else {
      let shared = assembly.copies(all) + digits.map(assembly.lastFour.copy)
      specimen = Specimen.isSpecimen(shared)
      if specimen { cues = DocumentCues(sheet.short + sheet.sentences()) }
      let rows = table?.people ?? []
      let head = rows.isEmpty || hasHead ? [assembly.person(shared)] : []
      people =
        head
        + rows.map { row in
          let rest =
            isFamily || hasHead ? assembly.sharedOnly(shared, row, besides: hasHead) : shared
          return assembly.person(assembly.rowCopies(row) + rest)
        }
    }
    // A day that no label announces is the letter's at best, and may be somebody's.
    let dates: Set<FieldName> = [.issueDate, .asOfDate]
    let taken =
      places.map(\.place.line) + all.filter { !dates.contains($0.field) }.map(\.place.line)
      + (table?.people ?? []).joined().map(\.line) + digits.map(\.line)
    // What a value was joined of is taken with it.
    let used = Set(
      taken.map(\.line.id)
        + lines.filter { line in
          taken.contains { $0.box.contains(x: line.box.midX, y: line.box.midY) }
        }.map(\.line.id))
    var doubts = SheetDoubts.findings(
      page, lines, outside: outside, places, used: used, slips)
    // A notice's own title outweighs words of leaflets and other papers, as long as a person looks.
    let isDoubtful =
      isWordy
      ? !cues.isWholeNotice(anchors, hasDigits: hasDigits || !shown.isEmpty)
      : cues.isMixed(anchors) && (!hasDigits || cues.isHeadedByAnother)
    if isDoubtful { doubts.append(Finding(.missingAnchor)) }
    if SheetDoubts.hasUnreadPeople(lines, people: table?.people ?? [], places: all, used: used) {
      doubts.append(Finding(.missingAnchor, field: .name))
    }
    if SheetTitles.hasEmpty(lines, used: used, cells: page.cells)
      || people.count == 1 && SheetTitles.areMixed(lines, used: used)
    {
      doubts.append(Finding(.missingAnchor, field: .number))
    }
    // Beside a table of people stands somebody with labels of his own: on another sheet, perhaps.
    if isFamily, !hasHead, SheetDoubts.hasStranger(places, beside: table?.people ?? []) {
      doubts.append(Finding(.missingAnchor, field: .name))
    }
    return facts(
      people: DigitsForAll.expected(of: people).enumerated().map { at, person in
        let isBorrower = isBorrowing.indices.contains(at) && isBorrowing[at]
        var own = isBorrower ? [Finding(.missingAnchor, field: .insurerNumber)] : []
        // Another paper's person, perhaps, who has no digits.
        if DigitsForAll.areNotOn(person) ? !cues.isHeadedAsNotice : !cues.bearsTitle {
          own.append(Finding(.missingAnchor))
        }
        return PersonReading(fields: person.fields, findings: person.findings + doubts + own)
      }, cues,
      anchors: anchors, isSpecimen: specimen, hasDigits: hasDigits)
  }

  /// Whether it is another paper by its heading, and nothing pasted over the page may hide the title of a notice besides.
  private func isPlainlyAnother(
    _ cues: DocumentCues, _ anchors: Set<FieldName>, _ hasDigits: Bool
  ) -> Bool {
    cues.isPlainlyAnother(anchors, hasDigits: hasDigits)
      && !(hasDigits && PastedCovers.lie(on: page))
  }

  /// Letters to the insured use words of leaflets too: beside a notice's own title, with all that names a person.
  private func mayBeLetter(_ cues: DocumentCues, _ anchors: Set<FieldName>) -> Bool {
    cues.hasOwnTitle && anchors.isSuperset(of: DocumentCues.namesPerson)
      && !showsSpecimen
  }

  /// Whether what was read so far says that it pictures a sample.
  private var showsSpecimen: Bool { DocumentCues.showsSpecimen(sheet.short + sheet.read) }

  private func labelledPlaces(_ lines: [ReadLine]) -> [Place] {
    let places = LabelledPlaces(lines: lines, cells: page.cells).places()
    return places + WorkplaceSymbol.places(lines, cells: page.cells, beside: places)
  }

  /// What names a person: looked for in long lines too where short ones have it not.
  static let keys: Set<FieldName> = [.insurerNumber, .symbol, .number, .name, .birthDate]

  /// Labels enough for a person, in the short lines alone or beside their values.
  static func looksLikePerson(_ anchors: Set<FieldName>) -> Bool {
    let core: Set<FieldName> = [.symbol, .number, .name, .birthDate, .qualificationDate, .nameKana]
    return anchors.intersection(core).count >= 3 && anchors.contains(.name)
      && (anchors.contains(.number) || anchors.contains(.symbol))
  }

  static func fields(_ line: ReadLine) -> [FieldName] {
    line.labels.flatMap { label -> [FieldName] in
      switch label.role {
      case .field(let name): [name]
      case .combinedKey: [.symbol, .number]
      case .standing: [.name]
      case .foreign: []
      }
    }
  }

  private func facts(
    people: [PersonReading], _ cues: DocumentCues, anchors: Set<FieldName>, isSpecimen: Bool,
    hasDigits: Bool
  ) -> PageFacts {
    let issuer =
      people.first?.value(.insurerName)
      ?? sheet.short.first { line in
        ["健康保険組合", "健康保険協会", "国民健康保険組合", "共済組合", "広域連合"].contains {
          line.plain.hasSuffix($0)
        }
      }?.plain
    let isLegible = DigitTraces.isLegible(sheet.lines, read: sheet.short + sheet.read)
    // 例示市 on its side begins with a line that is 例.
    let showsSpecimen = showsSpecimen && isLegible
    return PageFacts(
      page: page, people: people, cues: cues,
      returnReason: LeaningSlips(page, reader, stamps, slips).reason(in: sheet.short),
      issuer: issuer,
      isSpecimen: isSpecimen, anchors: anchors, hasDigits: hasDigits, lineCount: sheet.lines.count,
      isPlainlyNone: cues.leafletWords >= 3
        || isPlainlyAnother(cues, anchors, hasDigits)
        || showsSpecimen,
      showsSpecimen: showsSpecimen,
      isLegible: isLegible,
      isSeen: page.source != .pixels || DigitTraces.isSeen(by: sheet.short + sheet.read),
      // To ask costs a look for slips.
      namesNobody: people.isEmpty
        && NobodyNamed.holds(sheet.lines, read: sheet.short + sheet.read) {
          slips.account(for: $0, on: page)
        },
      isReturnSlip: anchors.isDisjoint(with: PageFacts.person)
        && Set(sheet.short.compactMap { ReturnReasonStems.code($0.plain) }).count >= 2)
  }

  private typealias Place = LabelledPlaces.Place

  private func unlabelled(_ places: [Place], _ lines: [ReadLine]) -> [Place] {
    // A line that is one field's value is not another's, nor is one that has a label of another kind beside it.
    let locator = ValueLocator(lines: lines, cells: page.cells)
    let foreign = lines.filter { line in
      switch line.labels.last?.role {
      case .foreign, .standing: true
      default: false
      }
    }.compactMap(locator.rows.rightOf)
    let taken = Set(
      places.filter { $0.place.isWholeLine && $0.field != .insurerName }.map(\.place.line.line.id)
        + foreign.map(\.line.id))
    return UnlabelledPlaces(
      page: page, lines: lines.filter { !taken.contains($0.line.id) },
      labelled: Set(places.map(\.field))
    ).places()
  }

  private func personBlocks(_ places: [Place], _ digits: [LastFourFinder.Candidate])
    -> PersonBlocks?
  {
    let items = places.map { field, place in
      PersonBlocks.Item(
        field: field, y: place.line.box.midY, x: place.line.box.x0,
        text: fields.first(place, as: field).value)
    }
    return PersonBlocks(
      items
        + digits.map { candidate in
          PersonBlocks.Item(
            field: .individualNumberLastFour, y: candidate.line.box.midY, x: candidate.line.box.x0,
            text: candidate.roughText)
        })
  }
}
