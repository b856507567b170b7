internal import DocumentModel
internal import Normalization

/// Finds and reads the masked last four digits.
///
/// The digits are cut free of their mask at blank columns and read alone by two engines that
/// measured safest together; the ink itself is looked at; the third engine's word travels along for
/// mismatches that hang on one look-alike digit.
struct LastFourReader {
  let page: Page
  let reader: any RegionReader

  /// A line that ends in four digits behind a mask, in a reader's glyphs.
  struct Candidate {
    let line: ReadLine
    /// Index of the first of the four digits.
    let firstDigit: Int
    let isFullNumber: Bool
    let maskUnusual: Bool
  }

  /// - Parameter row: Other lines of the sheet; a mask may be a line of its own, left of the digits.
  func candidate(in line: ReadLine, among row: [ReadLine]) -> Candidate? {
    let isLabelled = line.labels.contains { $0.role == .field(.individualNumberLastFour) }
    let box = line.box
    let left = row.filter { other in
      other.box.x1 <= box.x0 + 1 && box.x0 - other.box.x1 < 12 * box.height
        && other.box.verticalOverlap(box) > 0.4 * min(other.box.height, box.height)
        && other.reading.glyphs.allSatisfy { Self.isMask($0) || Self.isFiller($0.text) }
    }
    return candidate(
      line, isLabelled: isLabelled, masksBefore: left.map(\.reading.glyphs.count).reduce(0, +))
  }

  /// - Parameter isLabelled: The line stands beside a label that announces the digits.
  func candidate(_ line: ReadLine, isLabelled: Bool, masksBefore: Int = 0) -> Candidate? {
    let glyphs = line.reading.glyphs
    var digitsAt: [Int] = []
    var at = glyphs.count - 1
    while at >= 0, ["）", ")", "。", "」", " "].contains(glyphs[at].text) { at -= 1 }
    while at >= 0 {
      let folded = Folding.fold(glyphs[at].text)
      if folded.count == 1, let s = folded.first, Folding.isDigit(s) {
        digitsAt.insert(at, at: 0)
      } else if !(folded.isEmpty || folded == [" "]) {
        break
      }
      at -= 1
    }
    let before = at >= 0 ? Array(glyphs[0...at]) : []
    if let full = fullNumber(glyphs, isLabelled: isLabelled) {
      return Candidate(line: line, firstDigit: full, isFullNumber: true, maskUnusual: false)
    }
    if digitsAt.count > 4, isZeroMask(glyphs, digitsAt) { digitsAt = Array(digitsAt.suffix(4)) }
    // A first look drops or doubles one of equal digits; the ink and the close look decide.
    guard (3...5).contains(digitsAt.count) else { return nil }
    let run = before.reversed().prefix { Self.isMask($0) || Self.isFiller($0.text) }
    let masks = masksBefore + run.filter(Self.isMask).count
    guard masks >= 3 || digitsAt.count == 4 && isLabelled && onlyLabelBefore(line, end: at) else {
      return nil
    }
    return Candidate(
      line: line, firstDigit: digitsAt[0], isFullNumber: false,
      maskUnusual: masks != 0 && masks != 8)
  }

  /// Exactly twelve digits and nothing but separators between them.
  private func fullNumber(_ glyphs: [Glyph], isLabelled: Bool) -> Int? {
    var digits: [Int] = []
    for (at, glyph) in glyphs.enumerated() {
      for s in Folding.fold(glyph.text) where Folding.isDigit(s) { digits.append(at) }
    }
    guard digits.count == 12, isLabelled else { return nil }
    let tail = glyphs[digits[0]...].allSatisfy { glyph in
      Folding.fold(glyph.text).allSatisfy {
        Folding.isDigit($0) || $0 == " " || Folding.isHyphenLike($0)
      }
    }
    let isMasked = digits.prefix(8).allSatisfy { glyphs[$0].text == "0" }
    return tail && !isMasked ? digits[8] : nil
  }

  /// Discs are read as a row of zeros.
  private func isZeroMask(_ glyphs: [Glyph], _ digits: [Int]) -> Bool {
    digits.count == 12 && digits.prefix(8).allSatisfy { glyphs[$0].text == "0" }
  }

  /// A sign that is printed for a hidden digit, or what readers make of one.
  static func isMask(_ glyph: Glyph) -> Bool {
    guard let s = Folding.fold(glyph.text).first else { return false }
    if LastFour.isMask(s) { return true }
    return "oO0D.。,•∗★☆＊❋✻✽⚫⬤◆◇▲△◎◯+のロ口国".unicodeScalars.contains(s)
  }

  /// Spaces and hyphens between the groups of a mask.
  private static func isFiller(_ text: String) -> Bool {
    Folding.fold(text).allSatisfy { $0 == " " || Folding.isHyphenLike($0) }
  }

  private func onlyLabelBefore(_ line: ReadLine, end: Int) -> Bool {
    guard let label = line.labels.last(where: { $0.role == .field(.individualNumberLastFour) })
    else { return end < 0 || line.reading.glyphs[0...end].allSatisfy(Self.isMask) }
    return label.end >= end
  }

  func copy(_ candidate: Candidate) -> FieldCopy {
    let line = candidate.line
    let glyphs = line.reading.glyphs
    let printed = digits(glyphs[candidate.firstDigit...].map(\.text).joined())
    var flags: [String] = []
    if candidate.isFullNumber { flags.append(NormalizationFlag.fullNumberRedacted.rawValue) }
    if page.source == .markup {
      return make(line, line.box, agreed: printed, readers: ["markup"], flags, .malformed)
    }
    let (region, ink) = cut(line, at: glyphs[candidate.firstDigit].x)
    if candidate.maskUnusual, maskMarks(line, before: region) != 8 {
      flags.append(NormalizationFlag.maskUnusual.rawValue)
    }
    if let ink, ink.isDefaced {
      return make(line, region.box, agreed: nil, readers: [], flags, .defaced)
    }
    let voices = reader.readings(of: region, as: .digits, voices: 4)
    let words = voices.map { (reader: $0.reader, value: digits($0.text)) }
    let pair = words.prefix(2)
    var agreed: String?
    if pair.count == 2, let value = pair.first?.value, pair.allSatisfy({ $0.value == value }) {
      agreed = value
    } else {
      // The cut may be at fault: the same two engines on the whole line.
      let lineVoices = reader.readings(
        of: Region(page: page.number, box: line.box), as: .line, voices: 2)
      let tails = lineVoices.map { trailing($0) }
      if tails.count == 2, let tail = tails[0], tails[1] == tail,
        words.contains(where: { $0.value == tail })
      {
        agreed = tail
      }
    }
    guard let agreed else {
      return make(
        line, region.box, agreed: nil, readers: words.map(\.reader), flags,
        .readersDisagree)
    }
    if let ink, ink.marks != 4 {
      return make(
        line, region.box, agreed: nil, readers: words.map(\.reader), flags,
        .countDiffers)
    }
    let agreeing = words.filter { $0.value == agreed }.map(\.reader)
    return make(line, region.box, agreed: agreed, readers: agreeing, flags, .readersDisagree)
  }

  /// Signs of the mask, counted in the ink: readers drop some of eight equal signs.
  private func maskMarks(_ line: ReadLine, before digits: Region) -> Int? {
    let label = line.labels.last { $0.role == .field(.individualNumberLastFour) }
    let glyphs = line.reading.glyphs
    let start = label.flatMap { $0.end < glyphs.count ? glyphs[$0.end].x : nil } ?? line.box.x0
    let box = BoundingBox(
      min(start, digits.box.x0), line.box.y0, digits.box.x0, line.box.y1)
    return reader.ink(in: Region(page: page.number, box: box))?.marks
  }

  /// The digits alone. A reader's own place for them is only good to a third of their height, and it
  /// may have dropped the first of two equal digits: cuts are tried until four marks remain.
  private func cut(_ line: ReadLine, at x: Double) -> (Region, InkReport?) {
    let whole = Region(page: page.number, box: line.box)
    var first: (Region, InkReport?)?
    for shift in [-0.12, 0.2, 0.45, -0.45] {
      let region = reader.cut(whole, rightOf: x + shift * line.box.height)
      let ink = reader.ink(in: region)
      if ink == nil || ink?.marks == 4 { return (trimmed(region, ink), ink) }
      if first == nil { first = (region, ink) }
    }
    for gap in reader.gaps(in: whole).reversed().prefix(9) {
      let middle = (gap.lowerBound + gap.upperBound) / 2
      guard abs(middle - x) < 1.6 * line.box.height else { continue }
      let region = Region(
        page: page.number,
        box: BoundingBox(middle, line.box.y0, line.box.x1, line.box.y1))
      let ink = reader.ink(in: region)
      if ink?.marks == 4 { return (trimmed(region, ink), ink) }
    }
    return first ?? (whole, nil)
  }

  /// Without a hyphen or the rest of a mask left of the first digit.
  private func trimmed(_ region: Region, _ ink: InkReport?) -> Region {
    guard let ink else { return region }
    let x = ink.box.x0 - 0.16 * region.box.height
    return x <= region.box.x0
      ? region
      : Region(
        page: region.page,
        box: BoundingBox(x, region.box.y0, region.box.x1, region.box.y1))
  }

  /// Exactly four digits, or nothing.
  private func digits(_ text: String) -> String? {
    let folded = Folding.fold(text).filter { $0 != " " && $0 != ")" && $0 != "." }
    guard folded.count == 4, folded.allSatisfy(Folding.isDigit) else { return nil }
    return Folding.string(folded)
  }

  private func trailing(_ reading: Reading) -> String? {
    let folded = Folding.fold(reading.text).filter { $0 != " " && $0 != ")" }
    let tail = folded.suffix(4)
    guard tail.count == 4, tail.allSatisfy(Folding.isDigit) else { return nil }
    if folded.count > 4, Folding.isDigit(folded[folded.count - 5]) { return nil }
    return Folding.string(tail)
  }

  private func make(
    _ line: ReadLine, _ box: BoundingBox, agreed: String?, readers: [String], _ flags: [String],
    _ reason: UnreadableReason
  ) -> FieldCopy {
    FieldCopy(
      field: .individualNumberLastFour, agreed: agreed, first: agreed, flags: flags,
      reason: reason,
      evidence: Evidence(
        page: page.number, box: page.toScan.apply(box),
        raw: Redaction.redacted(line.reading.text), readers: readers,
        confidence: line.reading.confidence))
  }
}
