internal import DocumentModel
internal import Normalization

/// One printed copy of a field: what each reader makes of it.
struct FieldCopy {
  let field: FieldName
  /// The value that independent readers agree on, or `nil`.
  let agreed: String?
  /// What the first reader alone says, for comparison with other copies.
  let first: String?
  let flags: [String]
  let reason: UnreadableReason
  let evidence: Evidence
}

/// Reads a field at its place with as many voices as it takes to agree.
struct FieldReader {
  let page: Page
  let reader: any RegionReader
  let grammar: FieldGrammar
  private var boxes: PlaceBoxes { PlaceBoxes(page: page, reader: reader) }

  /// All copies of one field. Equal first readings of different copies confirm each other, so that
  /// second engines are spent only where they decide: on the keys, and where copies do not agree.
  func copies(of field: FieldName, at places: [ValuePlace]) -> [FieldCopy] {
    let firsts = places.map { first($0, as: field).value }
    let keys = firsts.map { $0?.filter { $0 != " " } }
    var confirmed: [String: [String]] = [:]
    var out: [FieldCopy?] = places.map { _ in nil }
    // Copies in one size and face are misread alike: where another copy reads differently, a second engine is asked.
    if !FieldReader.isKey(field), Set(keys.compactMap { $0 }).count == 1 {
      for key in keys.compactMap({ $0 }) where keys.filter({ $0 == key }).count > 1 {
        confirmed[key] = ["copy"]
      }
    }
    for at in places.indices {
      if let key = keys[at], let readers = confirmed[key] {
        out[at] = confirm(field, places[at], by: readers)
        continue
      }
      let copy = copy(of: field, at: places[at])
      if let key = copy.agreed?.filter({ $0 != " " }), confirmed[key] == nil {
        confirmed[key] = copy.evidence.readers
      }
      out[at] = copy
    }
    return out.compactMap { $0 }
  }

  /// Fields that decide whom a sheet belongs to: two engines read them at least once.
  private static func isKey(_ field: FieldName) -> Bool {
    field == .insurerNumber || field == .symbol || field == .number || field == .branchNumber
  }

  private func isSteady(_ place: ValuePlace) -> Bool {
    place.line.reading.glyphs[place.start..<place.end].allSatisfy { $0.confidence > 0.9 }
  }

  private func confirm(_ field: FieldName, _ place: ValuePlace, by readers: [String]) -> FieldCopy {
    let value = first(place, as: field)
    let own = (reader: place.line.reading.reader, value: value)
    return make(
      field, place, [own] + readers.map { (reader: $0, value: value) }, agreed: value.value)
  }

  /// What the first reader's words at a place come to.
  func first(_ place: ValuePlace, as field: FieldName) -> Normalized {
    value(of: Array(place.line.reading.glyphs[place.start..<place.end]), place, as: field)
  }

  /// What some reader's glyphs at a place come to; names get their space from the ink.
  private func value(of glyphs: [Glyph], _ place: ValuePlace, as field: FieldName) -> Normalized {
    let glyphs = ValueEnds.bare(glyphs)
    guard field == .name || field == .nameKana, page.source != .markup else {
      return grammar.normalize(glyphs.map(\.text).joined(), as: field)
    }
    let gaps = reader.gaps(in: place.line.region(page.number))
    let text = NameSpacing.spaced(glyphs, gaps: gaps, height: place.line.span.height)
    return grammar.normalize(text, as: field)
  }

  func copy(of field: FieldName, at place: ValuePlace) -> FieldCopy {
    let region = place.line.region(page.number)
    let first = first(place, as: field)
    var voices: [(reader: String, value: Normalized)] = [
      (place.line.reading.reader, first)
    ]
    if page.source == .markup {
      return make(field, place, voices, agreed: first.value)
    }
    if OneLook.isEnough(for: field, first, isSteady: isSteady(place)) {
      return make(field, place, voices, agreed: first.value)
    }
    let second = reader.readings(of: region, as: .line, voices: 2).dropFirst().first
    if let second {
      voices.append((second.reader, value(of: slice(second, place), place, as: field)))
    }
    if let value = agreement(voices, field) {
      let isCovered =
        field == .number
        && CoveredNumber(page: page, reader: reader).holds(place, value)
      return make(field, place, voices, agreed: isCovered ? nil : value)
    }
    if FieldGrammar.isNumeric(field) {
      let box = boxes.value(place)
      for reading in reader.readings(
        of: place.line.region(page.number, box), as: .digits, voices: 2)
      where reading.reader != "text-layer" {
        let value = grammar.normalize(ValueEnds.bare(reading.text), as: field)
        voices.append((reading.reader + "/digits", value))
      }
    } else if field == .nameKana || field == .name || FieldGrammar.isDate(field) {
      let part = place.isWholeLine ? region : place.line.region(page.number, boxes.value(place))
      let look: Grammar = field == .nameKana ? .kana : .wide
      for reading in reader.readings(of: part, as: look, voices: 2)
      where reading.reader != "text-layer" {
        voices.append((reading.reader + "/wide", value(of: reading.glyphs, place, as: field)))
      }
    }
    if FieldGrammar.isDate(field), place.line.rows.isEmpty, agreement(voices, field) == nil {
      voices += EraSign(page: page, reader: reader).dates(in: boxes.withSign(place), raw: place.raw)
        .map { (reader: $0.reader + "/era", value: grammar.normalize($0.text, as: field)) }
        .filter { !$0.value.flags.contains(.eraOverrun) }
    }
    if agreement(voices, field) == nil, voices.filter({ $0.value.value != nil }).count == 1,
      let third = reader.readings(of: region, as: .line, voices: 3).dropFirst(2).first
    {
      // One of two engines gave nothing of the field's shape: a third engine is asked.
      voices.append((third.reader, value(of: slice(third, place), place, as: field)))
    }
    let isFull = field == .nameKana && isFullWidth(place)
    if field == .nameKana, agreement(voices, field) == nil,
      sameAtTwoWidths(voices, isFullKana: isFull) == nil,
      let vote = kanaVote(place)
    {
      return make(field, place, voices + [("kana-vote", vote)], agreed: vote.value)
    }
    let agreed =
      agreement(voices, field)
      ?? (FieldGrammar.isNumeric(field) ? nil : sameAtTwoWidths(voices, isFullKana: isFull))
    return make(field, place, voices, agreed: agreed)
  }

  /// Whether glyphs are about as wide as high; halfwidth kana are half as wide.
  private func isFullWidth(_ place: ValuePlace) -> Bool {
    let glyphs = place.line.reading.glyphs[place.start..<place.end]
    let steps = zip(glyphs.dropFirst(), glyphs).map { $0.x - $1.x }.sorted()
    return !steps.isEmpty && steps[steps.count / 2] > 0.72 * place.line.span.height
  }

  /// Kana by the vote of looks at many widths.
  private func kanaVote(_ place: ValuePlace) -> Normalized? {
    let box = place.isWholeLine ? place.line.span : boxes.value(place)
    let looks = reader.readings(
      of: place.line.region(page.number, box), as: .kana, voices: KanaVote.looks)
    // The looks at the whole line are narrower still.
    let region = place.line.region(page.number)
    let lines = reader.readings(of: region, as: .line, voices: 2).map { reading in
      slice(reading, place).map(\.text).joined()
    }
    guard var vote = KanaVote.result(looks.map(\.text) + lines) else { return nil }
    // A closing bracket behind them, close and alone, is a ン to all looks.
    let glyphs = place.line.reading.glyphs
    let isClosed = place.end < glyphs.count && ")）".contains(glyphs[place.end].text)
    if isClosed, vote.hasSuffix("ン"), !lines.contains(where: { "ンﾝ".contains($0.last ?? " ") }) {
      vote.removeLast()
    }
    // The space comes from a look that has as many letters.
    for look in looks {
      let letters = look.glyphs.filter { KanaVote.isLetter($0.text) }
      guard letters.count == vote.count else { continue }
      let glyphs = zip(letters, vote).map {
        Glyph(text: String($1), x: $0.x, confidence: $0.confidence)
      }
      let spaced = value(of: glyphs, place, as: .nameKana)
      if spaced.value?.filter({ $0 != " " }) == vote { return spaced }
    }
    return grammar.normalize(vote, as: .nameKana)
  }

  /// Kana or a date that one engine reads alike at two widths. They never decide by themselves: they only
  /// confirm or contradict whom the keys name.
  private func sameAtTwoWidths(
    _ voices: [(reader: String, value: Normalized)], isFullKana: Bool
  ) -> String? {
    guard let wide = voices.first(where: { $0.reader.hasSuffix("/wide") }),
      let value = wide.value.value
    else { return nil }
    func key(_ value: Normalized) -> String? { value.value?.filter { $0 != " " } }
    let own = FieldReader.engine(wide.reader)
    guard voices.contains(where: { $0.reader == own && key($0.value) == key(wide.value) }) else {
      return nil
    }
    // Another engine that is as steady about something else objects; not to fullwidth kana, which v5 reads
    // wrongly three times as often.
    if isFullKana { return value }
    let others = voices.filter { FieldReader.engine($0.reader) != own }.compactMap { key($0.value) }
    let steady = Set(others).count == 1 && others.count >= 2
    return steady && others.first != key(wide.value) ? nil : value
  }

  /// The engine of a voice, without the look it took: ppocr-v6 of ppocr-v6/wide.
  private static func engine(_ voice: String) -> String {
    voice.split(separator: "/").first.map(String.init) ?? voice
  }

  /// A value that two different engines give, while no other value has two. Engines set spaces at
  /// will, so these do not count; the first voice's stand.
  private func agreement(
    _ voices: [(reader: String, value: Normalized)], _ field: FieldName
  ) -> String? {
    var engines: [String: Set<String>] = [:]
    for voice in voices {
      guard let value = voice.value.value else { continue }
      engines[FieldReader.comparisonKey(value, field), default: []].insert(
        FieldReader.engine(voice.reader))
    }
    let agreed = engines.filter { $0.value.count >= 2 }
    guard agreed.count == 1, let key = agreed.first?.key else { return nil }
    // Close looks at one cut lose the same digit: a longer text of the whole line objects.
    let whole = voices.filter { !$0.reader.contains("/") }.compactMap {
      $0.value.value.map { FieldReader.comparisonKey($0, field) }
    }
    if whole.contains(where: { $0.count > key.count && ($0.hasSuffix(key) || $0.hasPrefix(key)) }) {
      return nil
    }
    return voices.compactMap(\.value.value).first {
      FieldReader.comparisonKey($0, field) == key
    }
  }

  /// A value without spaces; names in the modern forms of their characters. Readers write 渡邊 and 渡邉
  /// at will, and the registry's own spelling decides later at a level that says so.
  private static func comparisonKey(_ value: String, _ field: FieldName) -> String {
    let plain = value.filter { $0 != " " }
    guard field == .name else { return plain }
    var key = String.UnicodeScalarView()
    key.append(contentsOf: plain.unicodeScalars.map(NameVariants.modernForm))
    return String(key)
  }

  /// The same stretch of the line in another reader's words.
  private func slice(_ reading: Reading, _ place: ValuePlace) -> [Glyph] {
    if place.isWholeLine { return reading.glyphs }
    let labels = LabelFinder.matches(in: reading)
    if let label = place.label {
      let mine = place.line.labels.filter { $0.role == label.role }
      let nth = mine.firstIndex { $0.start == label.start } ?? 0
      let theirs = labels.filter { $0.role == label.role }
      if theirs.count == mine.count, theirs.indices.contains(nth) {
        let start = theirs[nth].end
        let end = labels.first { $0.start >= start }?.start ?? reading.glyphs.count
        let range = start..<max(start, end)
        return Array(
          reading.glyphs[ValueLocator.statement(reading.glyphs, theirs[nth], range) ?? range])
      }
    }
    // No label in common: by place, allowing for the readers' own jitter.
    let box = boxes.value(place)
    let slack = place.line.span.height * 0.35
    // The label that ends the value ends it in their words too.
    let next = place.line.labels.first { $0.start >= place.end }
    let end = next.flatMap { next in labels.first { $0.role == next.role }?.start }
    return reading.glyphs[..<(end ?? reading.glyphs.count)].filter {
      $0.x >= box.x0 - slack && $0.x < box.x1 - slack * 0.3
    }
  }

  private func make(
    _ field: FieldName, _ place: ValuePlace, _ voices: [(reader: String, value: Normalized)],
    agreed: String?
  ) -> FieldCopy {
    let key = agreed.map { FieldReader.comparisonKey($0, field) }
    let agreeing = voices.filter { voice in
      key != nil && voice.value.value.map { FieldReader.comparisonKey($0, field) } == key
    }
    let readers = (agreed == nil ? voices : agreeing).map(\.reader)
    let flags = Set(agreeing.flatMap { $0.value.flags.map(\.rawValue) }).sorted()
    let reason: UnreadableReason =
      voices.first?.value.error == .placeholder || isInvalid(voices)
      ? .invalid
      : voices.filter { $0.value.value != nil }.count > 1
        ? .readersDisagree
        : voices.contains { $0.value.value != nil } ? .singleReading : .malformed
    let glyphs = place.line.reading.glyphs[place.start..<place.end]
    let first = voices.first?.value.value
    return FieldCopy(
      field: field,
      agreed: field == .nameKana
        ? agreed.map { VoicedMarks.restored($0, from: first) } : agreed, first: first, flags: flags,
      reason: reason,
      evidence: Evidence(
        page: page.number, box: page.toScan.apply(boxes.rough(place)),
        raw: Redaction.redacted(place.raw), readers: Array(Set(readers)).sorted(),
        confidence: glyphs.map(\.confidence).min() ?? 0))
  }

  /// Readers agree on what is printed, and its own check digit or calendar refuses it.
  private func isInvalid(_ voices: [(reader: String, value: Normalized)]) -> Bool {
    let errors = Set(voices.map(\.value.error))
    let refusals: Set<NormalizationError> = [
      .checkDigit, .notAnInsurer, .prefectureUnknown, .invalidDay, .eraUnderrun,
    ]
    return voices.count > 1 && errors.count == 1
      && errors.first.flatMap { $0 }.map(refusals.contains) ?? false
  }
}
