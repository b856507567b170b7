internal import DocumentModel
internal import Normalization

/// Reads the masked last four digits.
///
/// The digits are cut free of their mask at blank columns and read alone by two engines that
/// measured safest together; the ink itself is looked at; the third engine's word travels along for
/// mismatches that hang on one look-alike digit.
struct LastFourReader {
  let page: Page
  let reader: any RegionReader

  func copy(_ candidate: LastFourFinder.Candidate) -> FieldCopy {
    let first = copy(candidate, withoutBracket(candidate.line))
    if let agreed = first.agreed {
      // 736」 in the cut: the line alone said which four, and an end further left may give them to a third engine.
      guard first.evidence.readers.contains("line"), first.evidence.engines.count < 3 else {
        return first
      }
      return candidate.otherEnds.lazy.map { copy(candidate, $0) }
        .first { $0.agreed == agreed && $0.evidence.engines.count >= 3 } ?? first
    }
    // Where words follow, the digits may end at another blank; then they have to be what the first look saw.
    for line in candidate.otherEnds {
      let other = copy(candidate, line)
      if other.agreed != nil, other.evidence.readers.contains("line") { return other }
    }
    return first
  }

  /// The line up to a bracket that closes behind its digits, at the blank between: it counts as a digit's mark.
  private func withoutBracket(_ line: ReadLine) -> ReadLine {
    let glyphs = line.reading.glyphs
    guard page.source == .pixels, line.rows.isEmpty, glyphs.count > 4,
      let last = glyphs.last, ")）」".contains(last.text),
      MaskSigns.isDigit(glyphs[glyphs.count - 2].text),
      let gap = reader.gaps(in: line.region(page.number)).last,
      gap.lowerBound > glyphs[glyphs.count - 2].x - 0.2 * line.span.height
    else { return line }
    let box = BoundingBox(
      line.box.x0, line.box.y0, (gap.lowerBound + gap.upperBound) / 2, line.box.y1)
    return ReadLine(
      line: TextLine(id: line.line.id, box: box, text: nil, glyphBoxes: []),
      reading: Reading(reader: line.reading.reader, glyphs: Array(glyphs.dropLast())))
  }

  private func copy(_ candidate: LastFourFinder.Candidate, _ line: ReadLine) -> FieldCopy {
    let seen = candidate.firstDigit.map { line.reading.glyphs[$0].x }
    let first = copy(candidate, line, at: seen)
    // Signs and digits whose ink could not be told apart: where both engines see the same four digits at the end of the line,
    // and at one place, they are cut free there.
    guard first.agreed == nil, ![.defaced, .apparent].contains(first.reason),
      page.source == .pixels,
      line.rows.isEmpty, let start = startOfDigits(line),
      seen.map({ abs($0 - start.x) > 0.15 * line.span.height }) ?? true
    else { return first }
    let second = copy(candidate, line, at: start.x, printed: start.digits)
    return second.agreed == nil ? first : second
  }

  /// Where both engines see the same four digits begin that end a line; looked at as a line of words, or else as digits, which
  /// is sampled higher.
  private func startOfDigits(_ line: ReadLine) -> (x: Double, digits: String)? {
    startOfDigits(line, as: .line) ?? startOfDigits(line, as: .digits)
  }

  private func startOfDigits(_ line: ReadLine, as grammar: Grammar) -> (
    x: Double, digits: String
  )? {
    let looks = reader.readings(of: line.region(page.number), as: grammar, voices: 2)
    guard looks.count == 2, let tail = LastFourText.trailing(looks[0]),
      LastFourText.trailing(looks[1]) == tail
    else {
      return nil
    }
    let starts = looks.compactMap { look in
      look.glyphs.filter { MaskSigns.isDigit($0.text) }.suffix(4).first?.x
    }
    guard starts.count == 2, abs(starts[0] - starts[1]) < 0.6 * line.span.height else {
      return nil
    }
    return ((starts[0] + starts[1]) / 2, tail)
  }

  /// - Parameter seen: The digits as both engines read them at the end of the line, where the first look alone has them not.
  private func copy(
    _ candidate: LastFourFinder.Candidate, _ line: ReadLine, at start: Double?,
    printed seen: String? = nil
  ) -> FieldCopy {
    let glyphs = line.reading.glyphs
    let first = candidate.firstDigit.flatMap {
      LastFourText.digits(glyphs[$0...].map(\.text).joined())
    }
    let printed = first ?? seen
    var flags: [String] = []
    if candidate.isFullNumber { flags.append(NormalizationFlag.fullNumberRedacted.rawValue) }
    if page.source == .markup {
      return make(line, line.span, agreed: printed, readers: ["markup"], flags, .malformed)
    }
    let (region, ink) = LastFourCut(page: page, reader: reader).digits(of: line, at: start)
    if candidate.maskUnusual, isUnusual(maskMarks(line, before: region), candidate.maskCount) {
      flags.append(NormalizationFlag.maskUnusual.rawValue)
    }
    if let ink, ink.isDefaced {
      return apparent(line, region, flags)
        ?? make(line, region.box, agreed: nil, readers: [], flags, .defaced)
    }
    let voices = reader.readings(of: region, as: .digits, voices: 3)
    let words = voices.map { (reader: $0.reader, value: LastFourText.digits($0.text)) }
    let pair = words.prefix(2)
    // Of what a patch of other paper leaves all engines see the same: none of them is a third voice.
    let isPatched = ink?.isPatched ?? false
    func heard(_ readers: [String]) -> [String] {
      isPatched ? readers.filter { $0.hasPrefix("ppocr") } : readers
    }
    var agreed: String?
    var lineReaders: [String] = []
    if pair.count == 2, let value = pair.first?.value, pair.allSatisfy({ $0.value == value }) {
      agreed = value
    } else {
      // The cut may be at fault: the same two engines on the whole line.
      let lineVoices = reader.readings(
        of: line.region(page.number), as: .line, voices: 2)
      let tails = lineVoices.map { LastFourText.trailing($0) }
      if tails.count == 2, let tail = tails[0], tails[1] == tail,
        words.contains(where: { $0.value == tail })
      {
        agreed = tail
        lineReaders = lineVoices.map(\.reader)
      } else if let whole = withLost(voices, printed), ink?.marks == 4 {
        agreed = whole
      } else if let twin = withTwin(tails, voices), ink?.marks == 4 {
        return make(
          line, region.box, agreed: twin, readers: lineVoices.map(\.reader), flags, .readersDisagree
        )
      }
    }
    if agreed == nil || ink?.marks != 4,
      let steady = SteadyDigits(page: page, reader: reader).read(line, candidate, printed)
    {
      let others = words.filter { $0.value == steady.value && !steady.readers.contains($0.reader) }
      return make(
        line, region.box, agreed: steady.value,
        readers: heard(steady.readers + others.map(\.reader)), flags, .readersDisagree)
    }
    guard let agreed else {
      return apparent(line, region, flags)
        ?? make(
          line, region.box, agreed: nil, readers: words.map(\.reader), flags,
          .readersDisagree)
    }
    // A sign of the mask as tall as a digit, seen before the digits, is one of the marks: then three are left for
    // four digits, and one of them is what readers make of a remainder (seen: white tape over the first).
    let hasSign = voices.prefix(2).contains { MaskSigns.isTall(Folding.fold($0.text).first) }
    let isUnanimous = words.count >= 3 && words.allSatisfy { $0.value == agreed }
    // Wide digits that touch are counted as five; then nothing may object, and no digit be lost.
    let isWide =
      ink.map { ($0.fewestMarks ?? $0.marks) <= 4 && $0.marks == 5 } ?? false
      && printed == agreed && isUnanimous
    // Narrow digits that touch are counted as three or two. What was lost of four leaves less ink than four narrow digits have.
    let isNarrow =
      ink.map { $0.marks < 4 && $0.mostMarks == 4 } ?? false
      && printed == agreed && isUnanimous
      && (agreed.first != "0"
        || candidate.firstDigit.map { SteadyDigits.isAngular(line.reading.glyphs[..<$0]) } ?? false)
    if let ink, ink.marks != 4 && !isWide && !isNarrow || hasSign {
      return make(
        line, region.box, agreed: nil, readers: words.map(\.reader), flags,
        .countDiffers)
    }
    // ○○○○ is read as 0000 by all alike.
    if agreed == "0000" {
      return make(line, region.box, agreed: nil, readers: words.map(\.reader), flags, .invalid)
    }
    // The first look, at the whole line, may object: a stroke through a digit, or a cut through the first one,
    // changes it for all close looks alike, and the line shows more of its surroundings. Only another engine
    // that reads the line as they do overrules it.
    // One that saw fewer digits lost a twin, or made a digit of what is left of one: then all have to agree.
    let isObjected =
      printed.map { $0 != agreed && !(isUnanimous && isUpheld(agreed, line)) } ?? false
      || first == nil && LastFourReader.sawFewer(line) && !isUnanimous
    if isObjected {
      return apparent(line, region, flags)
        ?? make(
          line, region.box, agreed: nil, readers: words.map(\.reader), flags, .readersDisagree)
    }
    let close = (words + otherThird(words, agreed, region)).filter { $0.value == agreed }
      .map(\.reader)
    let agreeing = heard(
      close + lineReaders.filter { !close.contains($0) } + (printed == agreed ? ["line"] : []))
    return make(line, region.box, agreed: agreed, readers: agreeing, flags, .readersDisagree)
  }

  /// Where the third engine read no four digits, its other model: a mismatch hangs on a third voice. Four others are its word.
  private func otherThird(
    _ words: [(reader: String, value: String?)], _ agreed: String, _ region: Region
  )
    -> [(reader: String, value: String?)]
  {
    guard words.count == 3, words[2].value == nil else { return [] }
    return reader.readings(of: region, as: .digits, voices: 4).dropFirst(3).map {
      ($0.reader, LastFourText.digits($0.text))
    }
  }

  /// Whether the first look, at the whole line, saw digits at its end and fewer than four.
  private static func sawFewer(_ line: ReadLine) -> Bool {
    let glyphs = line.reading.glyphs.filter { $0.text != " " }
    return (1...3).contains(glyphs.reversed().prefix { MaskSigns.isDigit($0.text) }.count)
  }

  /// Whether the second engine reads the same digits on the whole line.
  private func isUpheld(_ agreed: String, _ line: ReadLine) -> Bool {
    let second = reader.readings(of: line.region(page.number), as: .line, voices: 2).dropFirst()
    return second.first.flatMap(LastFourText.trailing) == agreed
  }

  /// Four digits that both engines read on the line, where close looks lose one of two equal neighbours and no
  /// other digit. The ink has to show four marks.
  private func withTwin(_ tails: [String?], _ looks: [Reading]) -> String? {
    guard tails.count == 2, let tail = tails[0], tails[1] == tail, tail.first != "0" else {
      return nil
    }
    let digits = Array(tail)
    guard let twin = digits.indices.dropLast().first(where: { digits[$0] == digits[$0 + 1] }) else {
      return nil
    }
    var shorter = digits
    shorter.remove(at: twin)
    let seen = looks.prefix(3).map { Folding.digits(of: $0.text) }
    return seen.allSatisfy { $0 == tail || $0 == String(shorter) } ? tail : nil
  }

  /// Four digits that the first look, the first engine and the third read alike, of which the second lost one and changed none:
  /// that pair of engines measured no silent error either (readers, 2,080 crops). The ink has to show four marks.
  private func withLost(_ looks: [Reading], _ printed: String?) -> String? {
    guard looks.count >= 3, let whole = LastFourText.digits(looks[0].text), whole == printed,
      LastFourText.digits(looks[2].text) == whole
    else { return nil }
    let short = Folding.string(Folding.fold(looks[1].text).filter { $0 != " " })
    let parts = whole.indices.map { at in
      String(whole[..<at] + whole[whole.index(after: at)...])
    }
    return parts.contains(short) ? whole : nil
  }

  /// Readers drop some of eight equal signs, and signs that touch are few marks of ink: a count counts where both
  /// agree on it, or the reader saw more than eight or none at all.
  private func isUnusual(_ marks: Int?, _ seen: Int) -> Bool {
    marks != 8 && (seen == 0 || marks == seen || seen > 8)
  }

  /// Signs of the mask, counted in the ink: readers drop some of eight equal signs.
  private func maskMarks(_ line: ReadLine, before digits: Region) -> Int? {
    let label = line.labels.last { $0.role == .field(.individualNumberLastFour) }
    let glyphs = line.reading.glyphs
    let start = label.flatMap { $0.end < glyphs.count ? glyphs[$0.end].x : nil } ?? line.span.x0
    let box = BoundingBox(
      min(start, digits.box.x0), line.span.y0, digits.box.x0, line.span.y1)
    return reader.ink(in: line.region(page.number, box))?.marks
  }

  /// Digits that are seen and not read for certain.
  private func apparent(_ line: ReadLine, _ region: Region, _ flags: [String]) -> FieldCopy? {
    ApparentDigits(page: page, reader: reader).read(region, on: line).map { seen in
      FieldCopy(
        field: .individualNumberLastFour, agreed: nil, first: nil, flags: flags, reason: .apparent,
        evidence: Evidence(
          page: page.number, box: page.toScan.apply(seen.box), raw: seen.digits,
          readers: seen.readers, confidence: line.reading.confidence))
    }
  }

  private func make(
    _ line: ReadLine, _ box: BoundingBox, agreed: String?, readers: [String], _ flags: [String],
    _ reason: UnreadableReason
  ) -> FieldCopy {
    FieldCopy(
      field: .individualNumberLastFour, agreed: agreed, first: agreed, flags: flags,
      reason: reason,
      evidence: Evidence(
        page: page.number, box: page.toScan.apply(line.rows.isEmpty ? box : line.box),
        raw: lastDigitsOnly(line.reading.text), readers: readers,
        confidence: line.reading.confidence))
  }

  /// The raw text with all digits but the last four hidden: a first look may see eleven of twelve.
  private func lastDigitsOnly(_ text: String) -> String {
    var left = 4
    var out: [Character] = []
    for character in text.reversed() {
      let isDigit = MaskSigns.isDigit(String(character))
      out.append(isDigit && left <= 0 ? "*" : character)
      if isDigit { left -= 1 }
    }
    return String(out.reversed())
  }
}
