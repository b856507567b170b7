internal import DocumentModel
internal import Normalization

/// Puts the copies of values on a sheet together into a person.
struct PersonAssembly {
  let page: Page
  let sheet: SheetText
  let fields: FieldReader
  let lastFour: LastFourReader
  let finder: LastFourFinder
  let codes: CodeEvidence
  let slips: ReadSlips
  let stamps: [Stamp]

  /// All copies of the values at some places.
  func copies(_ places: [LabelledPlaces.Place]) -> [FieldCopy] {
    FieldName.allCases.flatMap { field in
      fields.copies(of: field, at: places.filter { $0.field == field }.map(\.place))
    }
  }

  /// What a row of a table says of one person.
  func rowCopies(_ row: [(field: FieldName, line: ReadLine)]) -> [FieldCopy] {
    row.compactMap { field, line in
      if field == .individualNumberLastFour {
        return finder.candidate(line, isLabelled: true).map(lastFour.copy)
      }
      return fields.copy(of: field, at: .whole(line))
    }
  }

  /// What stands once on the sheet for everybody in the table.
  ///
  /// - Parameter hasHead: Somebody has labels of his own besides; his day of joining is his alone.
  func sharedOnly(
    _ copies: [FieldCopy], _ row: [(field: FieldName, line: ReadLine)], besides hasHead: Bool
  ) -> [FieldCopy] {
    let own = Set(row.map(\.field))
    var personal = HeadPerson.personal
    if !hasHead { personal.remove(.qualificationDate) }
    return copies.filter { !own.contains($0.field) && !personal.contains($0.field) }
  }

  /// The person that copies of fields are of, with what they say about each other.
  func person(_ copies: [FieldCopy]) -> PersonReading {
    var outcomes: [FieldName: FieldOutcome] = [:]
    var findings: [Finding] = []
    for field in FieldName.allCases {
      let mine = copies.filter { $0.field == field }
      guard let (outcome, differs) = CopyComparison.outcome(mine) else { continue }
      outcomes[field] = outcome
      if differs { findings.append(Finding(.copiesDiffer, field: field)) }
      if case .read(_, let flags, _) = outcome {
        for (flag, code) in [
          ("fullNumberRedacted", Finding.Code.fullNumberRedacted), ("maskUnusual", .maskUnusual),
          ("eraOverrun", .eraOverrun),
        ] where flags.contains(flag) { findings.append(Finding(code, field: field)) }
      }
    }
    if let digits = outcomes[.individualNumberLastFour], let value = digits.value,
      [FieldName.insurerNumber, .number].contains(where: { field in
        outcomes[field]?.value.map { $0.count > 5 && $0.hasSuffix(value) } ?? false
      })
    {
      // Behind leaders that look like a mask stands the end of another number.
      outcomes[.individualNumberLastFour] = .unreadable(.malformed, digits.evidence)
    }
    let coded = codes.applied(to: outcomes, sheet.short)
    outcomes = coded.fields
    findings += coded.findings + SheetConsistency.findings(outcomes)
    if Specimen.isSpecimen(copies) { findings.append(Finding(.specimen)) }
    let hasDigits = outcomes[.individualNumberLastFour] != nil
    if let digits = outcomes[.individualNumberLastFour], digits.value == nil {
      let code: Finding.Code = digits.apparentDigits == nil ? .unreadableLastFour : .apparentDigits
      findings.append(Finding(code, field: .individualNumberLastFour))
    }
    // Where a printed date could not be read, it cannot be said either that nothing else is printed.
    // Where the number is missing, or a birth date that is spoken of, something hides it. 全国土木建築国民健康保険組合 prints none.
    let isBlurred =
      page.source == .pixels
      && ([FieldName.birthDate, .qualificationDate].contains { field in
        outcomes[field] != nil && outcomes[field]?.value == nil
      } || outcomes[.number] == nil || outcomes[.birthDate] == nil && speaksOfBirth)
    let isLoose =
      page.source == .pixels
      && DigitTraces.areLoose(
        sheet.short,
        besides: outcomes.values.compactMap(\.value) + copies.map(\.evidence.raw)
          // 235(02) is a number and a branch number.
          + [[.symbol, .number, .branchNumber].compactMap { outcomes[$0]?.value }.joined()])
    if !hasDigits,
      isBlurred || isLoose || announcesLastFour(besides: outcomes)
    {
      findings.append(Finding(.lastFourExpected, field: .individualNumberLastFour))
    }
    return PersonReading(fields: outcomes, findings: findings)
  }

  private var speaksOfBirth: Bool {
    sheet.short.contains { line in ["生年", "生まれ", "誕生"].contains(where: line.plain.holds) }
  }

  /// Whether the sheet speaks of digits that were not found; reads the sentences to be certain.
  private func announcesLastFour(besides outcomes: [FieldName: FieldOutcome]) -> Bool {
    let insurer = outcomes[.insurerNumber]?.value
    let read = sheet.short + sheet.sentences()
    if DigitTraces.announce(read) { return true }
    if page.source == .pixels, !DigitTraces.isSeen(by: read) { return true }
    // A 資格確認書 never carries digits; only the mount of 後期高齢者医療 does.
    let cues = DocumentCues(sheet.short)
    if cues.hasCertificateTitle, !cues.hasNoticeTitle, let insurer, !insurer.hasPrefix("39") {
      return false
    }
    return PastedCovers.lie(on: page) || page.source == .pixels && CutLabels.stand(in: sheet.short)
      || page.source == .pixels
        && (hasUnreadLines(read, besides: outcomes)
          || OverprintedMail.covers(read, stamps, on: page))
  }

  /// Whether lines could not be read, besides values that two engines agree on and lines of a slip that was read set straight.
  private func hasUnreadLines(_ read: [ReadLine], besides outcomes: [FieldName: FieldOutcome])
    -> Bool
  {
    let known = outcomes.values.filter { $0.value != nil && $0.evidence.engines.count > 1 }
      .compactMap { page.toScan.inverse?.apply($0.evidence.box) }
    // Digits set wide are one line that a single engine is not certain of.
    let lines = sheet.lines.filter { line in
      !known.contains { box in
        box.contains(x: line.box.midX, y: line.box.midY) && line.box.width < 1.3 * box.width
      }
    }
    return DigitTraces.hasUnreadLines(lines, read: read)
      && DigitTraces.hasUnreadLines(
        lines.filter { !slips.account(for: $0.box, on: page) }, read: read)
  }
}
