internal import DocumentModel

/// Everything one page says, before pages are put together into sheets.
struct PageFacts {
  let page: Page
  let people: [PersonReading]
  let cues: DocumentCues
  let returnReason: ReturnReason?
  let issuer: String?
  let isSpecimen: Bool
  /// How many of 記号, 番号, 氏名, a date were found with something beside them.
  let anchors: Set<FieldName>
  /// Whether a mask with digits stands on the page.
  let hasDigits: Bool
  let lineCount: Int
  /// Whether the page says that the person on it is a sample, or is a leaflet or another paper beyond doubt.
  let isPlainlyNone: Bool
  /// Whether the page says that what it pictures is a sample.
  let showsSpecimen: Bool
  /// Whether most lines were read well enough to say what kind of paper this is.
  let isLegible: Bool
  /// Whether an engine that reads Japanese print of any face read it: what Tesseract alone does not see may be there all the same.
  let isSeen: Bool
  /// Whether every line was read and none holds a number that a person could have.
  let namesNobody: Bool

  /// Whether it lists reasons of return and bears no labels of a person: a slip that lies on or beside a sheet, no sheet of its own.
  let isReturnSlip: Bool

  /// Whether the page is larger than any sheet and has print in both halves: two papers on one glass, of which one may be a
  /// notice. What was cut from such a page is a sheet.
  var isLarge: Bool {
    let isWide = page.width > page.height
    let length = isWide ? page.width : page.height
    let middles = page.lines.map { isWide ? $0.box.midX : $0.box.midY }
    return length > 1000 && middles.contains { $0 < length / 2 }
      && middles.contains { $0 > length / 2 }
  }

  /// Whether the page speaks of one person as notices do, although no person was made out: masked digits, or labels of
  /// three fields of a person.
  var looksLikeNotice: Bool { hasDigits || anchors.intersection(PageFacts.person).count >= 3 }

  /// Whether something stands beside labels of a person on a page that names the notice and shows no sample: letters to the
  /// insured use the words of leaflets as well.
  var mayNamePerson: Bool {
    !cues.isAnother(anchors) && (cues.hasOwnTitle || cues.namesNotice) && !showsSpecimen
      && !anchors.isDisjoint(with: PageFacts.person)
  }

  /// Whether words of leaflets do not settle that this is one: digits and labels of a person stand beside them on a page that
  /// shows no sample, or only one or two such words were found on a page that can hardly be read.
  var mayBeLetter: Bool {
    guard !showsSpecimen, !isSpecimen else { return false }
    let count = anchors.intersection(PageFacts.person).count
    return hasDigits && count >= 3 || cues.leafletWords < 3 && (count >= 2 || !isLegible)
  }

  /// Fields that name a person, or a person's key.
  static let person: Set<FieldName> = [
    .symbol, .number, .branchNumber, .name, .birthDate, .qualificationDate, .nameKana,
  ]
}
