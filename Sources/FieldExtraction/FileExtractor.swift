public import DocumentModel

/// Puts the pages of one file together into sheets and says what each is.
public struct FileExtractor {
  public init() {}

  /// One page with the reader that answers for its regions.
  public struct PageSource {
    let page: Page
    let reader: any RegionReader
    let stamps: [Stamp]
    /// Papers on the page that lie at an angle of their own; looked for where something speaks of returned mail.
    let slips: () -> [PageSource]

    public init(
      page: Page, reader: any RegionReader, stamps: [Stamp] = [],
      slips: @escaping () -> [PageSource] = { [] }
    ) {
      self.page = page
      self.reader = reader
      self.stamps = stamps
      self.slips = slips
    }
  }

  /// - Returns: Sheets in page order. Reading one file never depends on another.
  public func notices(_ sources: [PageSource]) -> [NoticeReading] {
    var out: [NoticeReading] = []
    for source in sources {
      let sheets = SheetParts.facts(source)
      for (facts, reason) in zip(sheets, FileExtractor.reasons(sheets)) {
        let notice = reading(facts, reason)
        if sheets.count == 1, let joined = join(notice, facts, after: out.last) {
          out[out.count - 1] = joined
        } else {
          out.append(notice)
        }
      }
    }
    return out
  }

  /// Why each sheet of a page came back. What a slip says that lies beside the only notice is the notice's: both came
  /// back in one envelope.
  private static func reasons(_ sheets: [PageFacts]) -> [ReturnReason?] {
    let named = sheets.indices.filter { !sheets[$0].people.isEmpty }
    guard named.count == 1, sheets[named[0]].returnReason == nil,
      let reason = sheets.compactMap(\.returnReason).first
    else { return sheets.map(\.returnReason) }
    return sheets.indices.map { $0 == named[0] ? reason : nil }
  }

  private func reading(_ facts: PageFacts, _ reason: ReturnReason?) -> NoticeReading {
    var kind = documentKind(facts)
    // A specimen pictured in a leaflet is no record at all.
    let isNameless = facts.people.allSatisfy { $0.value(.name) == nil && $0.value(.symbol) == nil }
    // Nor is one under a larger heading of what it is: こんなお知らせが届きます.
    let isPictured = facts.cues.hasOwnTitle && !facts.cues.isOwnTitleLargest
    if facts.isSpecimen, !facts.isLarge, facts.cues.leafletWords > 0 || isNameless || isPictured {
      kind = .leaflet
    }
    let isNotice = kind == .eligibilityNotice || kind == .eligibilityCertificate
    var findings: [Finding] = []
    if isNotice, facts.people.isEmpty {
      for anchor in [FieldName.symbol, .number, .name] where !facts.anchors.contains(anchor) {
        findings.append(Finding(.missingAnchor, field: anchor))
      }
      findings.append(Finding(.notReadable))
    }
    if kind == .unreadable { findings.append(Finding(.notReadable)) }
    return NoticeReading(
      pages: [facts.page.number], documentKind: kind,
      form: isNotice ? FormRecognizer.form(facts) : nil, issuer: facts.issuer,
      returnReason: reason, people: isNotice ? facts.people : [], findings: findings,
      turn: facts.page.quality.turn)
  }

  private func documentKind(_ facts: PageFacts) -> DocumentKind {
    if facts.lineCount == 0 { return facts.page.quality.inkShare < 0.02 ? .blank : .unreadable }
    if !facts.people.isEmpty {
      return facts.cues.hasCertificateTitle && !facts.cues.hasNoticeTitle
        ? .eligibilityCertificate : .eligibilityNotice
    }
    // Its title or its key were not made out; so nobody may say that it is none.
    // Tesseract alone makes other words of titles and passes over labels and digits together (40 of 1,545 sheets).
    if !facts.isSeen {
      let isLeaflet = facts.cues.leafletWords >= 3 && !facts.looksLikeNotice
      return isLeaflet ? .leaflet : facts.cues.speaksOfNotice ? .eligibilityNotice : .unreadable
    }
    // What lies on its side is read as other words.
    if facts.namesNobody, facts.isLegible {
      return facts.cues.foreign.isThere ? .other : .leaflet
    }
    if facts.looksLikeNotice, facts.isLarge || !facts.isPlainlyNone { return .eligibilityNotice }
    // Facts that something hides, under the notice's own title and over much explanation.
    if facts.cues.hasOwnTitleAtHead, !facts.showsSpecimen, !facts.cues.foreign.isAtHead {
      return .eligibilityNotice
    }
    // Digits of a sample, and none of what names a person.
    if facts.isPlainlyNone, !facts.isLarge, facts.anchors.isDisjoint(with: PageFacts.person) {
      return facts.cues.foreign.isThere ? .other : .leaflet
    }
    // Whatever words of leaflets a letter uses, its heading says what it is.
    if facts.cues.isHeadedOtherwise
      || facts.cues.foreign.isKnown && facts.cues.foreign.isLargest
        && facts.cues.isAnother(facts.anchors),
      facts.isPlainlyNone, facts.isLegible, !facts.isLarge
    {
      return .other
    }
    if facts.showsSpecimen, !facts.cues.bearsTitle, facts.isLegible, !facts.isLarge {
      return .leaflet
    }
    // 裏面の注意 stands on fronts as well: with the title above it no reverse.
    if facts.cues.leafletWords >= 1 || facts.cues.isBack && !facts.cues.hasNoticeTitle {
      return facts.mayNamePerson || facts.mayBeLetter ? .eligibilityNotice : .leaflet
    }
    if facts.cues.foreign.isThere {
      let isBare = facts.anchors.isDisjoint(with: PageFacts.person)
      return facts.cues.isAnother(facts.anchors) || isBare ? .other : .eligibilityNotice
    }
    if facts.cues.hasNoticeTitle || facts.cues.namesNotice { return .eligibilityNotice }
    if facts.cues.hasCertificateTitle { return .eligibilityCertificate }
    // What stands on a page that can hardly be read is not known, nor is a page that uses a notice's words.
    if facts.cues.speaksOfNotice { return .eligibilityNotice }
    // What something pasted over the sheet hides may be all that names a person.
    return facts.isLegible && !PastedCovers.lie(on: facts.page) ? .other : .unreadable
  }

  /// A reverse side goes with the front before it; pages of one leaflet stay together.
  private func join(_ notice: NoticeReading, _ facts: PageFacts, after last: NoticeReading?)
    -> NoticeReading?
  {
    guard let last, facts.people.isEmpty else { return nil }
    let isBack =
      facts.cues.isBack && !facts.cues.hasNoticeTitle && !last.people.isEmpty
      && last.pages.count == 1
    let isBlankBack = notice.documentKind == .blank && !last.people.isEmpty && last.pages.count == 1
    let isLeaflet = notice.documentKind == .leaflet && last.documentKind == .leaflet
    guard isBack || isBlankBack || isLeaflet else { return nil }
    return NoticeReading(
      pages: last.pages + notice.pages, documentKind: last.documentKind, form: last.form,
      issuer: last.issuer, returnReason: last.returnReason ?? notice.returnReason,
      people: last.people, findings: last.findings, turn: last.turn)
  }
}
