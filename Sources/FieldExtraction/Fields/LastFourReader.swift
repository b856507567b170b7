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

  /// A line that ends in masked digits, as a first look at it suggests.
  struct Candidate {
    let line: ReadLine
    /// Index of the first of the four digits, where the first look saw four.
    let firstDigit: Int?
    let isFullNumber: Bool
    let maskUnusual: Bool

    /// What the first look saw of the digits; good enough to tell people apart.
    var roughText: String {
      line.reading.glyphs.suffix(5).map(\.text).joined()
    }
  }

  /// - Parameter row: Other lines of the sheet; a mask may be a line of its own, left of the digits.
  func candidate(in line: ReadLine, among row: [ReadLine]) -> Candidate? {
    let line = withoutTail(line)
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

  /// The line up to its digits where words follow them: ********1234（下4桁のみ表示）, 「****1234」です。
  private func withoutTail(_ line: ReadLine) -> ReadLine {
    let glyphs = line.reading.glyphs
    guard let last = glyphs.last, !Self.isDigit(last.text), page.source != .markup else { return line }
    var at = glyphs.count - 1
    while at >= 7 {
      let digits = glyphs[(at - 3)...at]
      let isRun =
        digits.allSatisfy { Self.isDigit($0.text) } && at + 1 < glyphs.count
        && !Self.isDigit(glyphs[at + 1].text)
      let before = glyphs[..<(at - 3)].reversed().prefix { Self.isMask($0) || Self.isFiller($0.text) }
      if isRun, before.filter(Self.isMask).count >= 3 { break }
      at -= 1
    }
    guard at >= 7, at + 1 < glyphs.count else { return line }
    let right = reader.cut(
      Region(page: page.number, box: line.box),
      rightOf: glyphs[at + 1].x - 0.1 * line.box.height
    ).box.x0
    let box = BoundingBox(line.box.x0, line.box.y0, max(line.box.x0 + 1, right), line.box.y1)
    return ReadLine(
      line: TextLine(id: line.line.id, box: box, text: nil, glyphBoxes: []),
      reading: Reading(reader: line.reading.reader, glyphs: Array(glyphs[...at])))
  }

  /// - Parameter isLabelled: The line stands beside a label that announces the digits.
  func candidate(_ line: ReadLine, isLabelled: Bool, masksBefore: Int = 0) -> Candidate? {
    var glyphs = line.reading.glyphs[...]
    while let last = glyphs.last, ["）", ")", "。", "」", " "].contains(last.text) {
      glyphs.removeLast()
    }
    if let full = fullNumber(line.reading.glyphs, isLabelled: isLabelled) {
      return Candidate(line: line, firstDigit: full, isFullNumber: true, maskUnusual: false)
    }
    guard let last = glyphs.last, Self.isDigit(last.text) else { return nil }
    let label = line.labels.last { $0.role == .field(.individualNumberLastFour) }
    let value = label.map { glyphs[max($0.end, glyphs.startIndex)...] } ?? glyphs
    // The first look drops or doubles equal signs and digits: it only has to see a mask and, at the
    // end, digits. The ink and the close look decide.
    let digits = value.reversed().prefix { Self.isDigit($0.text) || Self.isFiller($0.text) }
    let digitsAt = value.indices.suffix(digits.count).filter { Self.isDigit(value[$0].text) }
    let before = value.dropLast(digits.count)
    let masks = masksBefore + before.filter(Self.isMask).count
    // Letters are what readers make of signs; kana and kanji are words.
    let strangers = before.filter { !Self.isMask($0) && Self.isWord($0.text) }.count
    let run = before.reversed().prefix { Self.isMask($0) || Self.isFiller($0.text) }
    let isMasked =
      run.filter(Self.isMask).count + masksBefore >= 3
      || run.contains(where: Self.isTrueMask) && digitsAt.count == 4 && speaksOfNumber(line)
    let isMaskAlone =
      before.contains(where: Self.isTrueMask) && strangers <= 3 && value.count - digitsAt.count >= 3
    let isPlain = isLabelled && before.isEmpty && digitsAt.count == 4
    let isLabelledMask = isLabelled && strangers <= 3 && (masks >= 1 || digitsAt.count >= 8)
    // A mask that the reader passed over leaves its room: digits far from where the ink begins.
    let first = digitsAt.first.map { value[$0].x } ?? 0
    let isUnseenMask =
      before.isEmpty && label == nil && (3...5).contains(digitsAt.count)
      && first - line.box.x0 > 3.5 * line.box.height
    guard isMasked || isMaskAlone || isPlain || isLabelledMask || isUnseenMask else { return nil }
    return Candidate(
      line: line, firstDigit: digitsAt.count == 4 ? digitsAt.first : nil, isFullNumber: false,
      maskUnusual: isUnseenMask || masks != 0 && masks != 8)
  }

  /// 個人番号 or マイナンバー in a line, however the rest of it was read.
  private func speaksOfNumber(_ line: ReadLine) -> Bool {
    line.plain.contains("個人番") || line.plain.contains("マイナン") || line.plain.contains("下4桁")
  }

  private static func isWord(_ text: String) -> Bool {
    Folding.fold(text).contains { s in
      Folding.isIdeograph(s) || Folding.isKatakana(s) || (0x3041...0x3096).contains(s.value)
    }
  }

  private static func isDigit(_ text: String) -> Bool {
    let folded = Folding.fold(text)
    return folded.count == 1 && Folding.isDigit(folded[0])
  }

  /// A sign that nothing but a mask is printed with.
  static func isTrueMask(_ glyph: Glyph) -> Bool {
    guard let s = Folding.fold(glyph.text).first else { return false }
    return "*●○■□×★☆※✱∗◯◎◆•#米".unicodeScalars.contains(s)
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

  func copy(_ candidate: Candidate) -> FieldCopy {
    let line = candidate.line
    let glyphs = line.reading.glyphs
    let printed = candidate.firstDigit.flatMap { digits(glyphs[$0...].map(\.text).joined()) }
    var flags: [String] = []
    if candidate.isFullNumber { flags.append(NormalizationFlag.fullNumberRedacted.rawValue) }
    if page.source == .markup {
      return make(line, line.box, agreed: printed, readers: ["markup"], flags, .malformed)
    }
    let (region, ink) = cut(line, at: candidate.firstDigit.map { glyphs[$0].x })
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
    // The first look, at the whole line, may object: a stroke through a digit changes it for close
    // looks alike, and the line shows more of its surroundings.
    let isUnanimous = words.count >= 3 && words.allSatisfy { $0.value == agreed }
    if let printed, printed != agreed, !isUnanimous {
      return make(
        line, region.box, agreed: nil, readers: words.map(\.reader), flags, .readersDisagree)
    }
    let agreeing =
      words.filter { $0.value == agreed }.map(\.reader) + (printed == agreed ? ["line"] : [])
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
  private func cut(_ line: ReadLine, at x: Double?) -> (Region, InkReport?) {
    let whole = Region(page: page.number, box: line.box)
    var first: (Region, InkReport?)?
    for shift in [-0.12, 0.2, 0.45, -0.45] {
      guard let x else { break }
      let region = reader.cut(whole, rightOf: x + shift * line.box.height)
      let ink = reader.ink(in: region)
      if ink == nil || ink?.marks == 4 { return (trimmed(region, ink), ink) }
      if first == nil { first = (region, ink) }
    }
    for gap in reader.gaps(in: whole).reversed().prefix(10) {
      let middle = (gap.lowerBound + gap.upperBound) / 2
      if let x, abs(middle - x) > 1.6 * line.box.height { continue }
      let region = Region(
        page: page.number,
        box: BoundingBox(middle, line.box.y0, line.box.x1, line.box.y1))
      let ink = reader.ink(in: region)
      if ink?.marks == 4 { return (trimmed(region, ink), ink) }
    }
    // Raised mask signs reach over the first digit: below the middle of the line they are gone.
    let lower = BoundingBox(
      line.box.x0, line.box.midY + 0.12 * line.box.height, line.box.x1, line.box.y1)
    for gap in reader.gaps(in: Region(page: page.number, box: lower)).reversed().prefix(6) {
      let region = Region(
        page: page.number,
        box: BoundingBox(
          max(gap.lowerBound, gap.upperBound - 0.12 * line.box.height), line.box.y0, line.box.x1,
          line.box.y1))
      let ink = reader.ink(in: region)
      if ink?.marks == 4 { return (region, ink) }
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
    let all = Folding.fold(text).filter { $0 != " " && $0 != ")" && $0 != "." }
    // The rest of a mask may stand before the first digit.
    let folded = all.drop { LastFour.isMask($0) || Folding.isHyphenLike($0) }
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
        raw: lastDigitsOnly(line.reading.text), readers: readers,
        confidence: line.reading.confidence))
  }

  /// The raw text with all digits but the last four hidden: a first look may see eleven of twelve.
  private func lastDigitsOnly(_ text: String) -> String {
    var left = 4
    var out: [Character] = []
    for character in text.reversed() {
      let isDigit = Self.isDigit(String(character))
      out.append(isDigit && left <= 0 ? "*" : character)
      if isDigit { left -= 1 }
    }
    return String(out.reversed())
  }
}
