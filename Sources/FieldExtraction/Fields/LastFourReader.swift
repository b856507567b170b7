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
        && other.reading.glyphs.allSatisfy { isMaskLike($0.text) }
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
    if digitsAt.count > 4, isZeroMask(glyphs, digitsAt) {
      digitsAt = Array(digitsAt.suffix(4))
    } else if digitsAt.count != 4 {
      return nil
    }
    let masks = masksBefore + before.filter { isMaskLike($0.text) }.count
    guard masks >= 3 || isLabelled && onlyLabelBefore(line, end: at) else { return nil }
    // A sentence, a telephone or a date may end in four digits too.
    let foreign = before.filter { glyph in
      Folding.fold(glyph.text).contains { Folding.isDigit($0) }
    }
    guard foreign.isEmpty || isLabelled || foreign.allSatisfy({ $0.text == "0" || $0.text == "０" })
    else { return nil }
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

  private func isMaskLike(_ text: String) -> Bool {
    guard let s = Folding.fold(text).first else { return false }
    if LastFour.isMask(s) { return true }
    return "oO0D.。,•∗★☆＊❋✻✽⚫⬤◆◇▲△◎◯+".unicodeScalars.contains(s)
  }

  private func onlyLabelBefore(_ line: ReadLine, end: Int) -> Bool {
    guard let label = line.labels.last(where: { $0.role == .field(.individualNumberLastFour) })
    else { return end < 0 || line.reading.glyphs[0...end].allSatisfy { isMaskLike($0.text) } }
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

  /// The digits alone. A reader's own place for them is only good to a third of their height, so
  /// neighbouring cuts are tried until four marks remain.
  private func cut(_ line: ReadLine, at x: Double) -> (Region, InkReport?) {
    let whole = Region(page: page.number, box: line.box)
    var first: (Region, InkReport?)?
    for shift in [-0.12, 0.2, 0.45, -0.45] {
      let region = reader.cut(whole, rightOf: x + shift * line.box.height)
      let ink = reader.ink(in: region)
      if ink == nil || ink?.marks == 4 { return (region, ink) }
      if first == nil { first = (region, ink) }
    }
    return first ?? (whole, nil)
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
