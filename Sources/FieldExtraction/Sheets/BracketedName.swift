internal import DocumentModel
internal import Normalization

/// Finds a person named without a label: by a name that begins a row, its kana in brackets behind it, perhaps
/// addressed: ① 村田 進（ムラタ ススム）, 桜井 信子 様（サクライ ノブコ）, 西田 武（ニシダ タケシ）様 昭和30年1月25日.
enum BracketedName {
  typealias Place = LabelledPlaces.Place

  static func places(_ lines: [ReadLine], _ rows: TextRows) -> [Place] {
    lines.flatMap { line -> [Place] in
      guard rows.rowStart(line).line.id == line.line.id else { return [] }
      let own = places(line)
      let found = own.isEmpty ? rows.joinedRight(line).map(places) ?? [] : own
      return found.isEmpty || isRest(line, lines) ? [] : found
    }
  }

  /// 氏名は西岡 over 菜々子（ニシオカ ナナコ）、: the rest of a name that began in the row above.
  private static func isRest(_ line: ReadLine, _ lines: [ReadLine]) -> Bool {
    lines.contains { upper in
      upper.box.midY < line.box.y0 && upper.plain.last.map { !"は:".contains($0) } ?? false
        && RunningText.goesOn(upper, in: lines)?.line.id == line.line.id
    }
  }

  private static func places(_ line: ReadLine) -> [Place] {
    let glyphs = line.reading.glyphs
    guard let open = glyphs.firstIndex(where: { ["(", "（"].contains($0.text) }),
      let close = close(glyphs, from: open),
      let first = behindCount(glyphs).firstIndex(where: {
        [.kanji, .katakana].contains(kind($0.text))
      }),
      first <= 4, first < open, line.labels.first.map({ $0.start > close }) ?? true
    else { return [] }
    func isAddress(_ glyph: Glyph?) -> Bool { glyph.map { "様樣殿".contains($0.text) } ?? false }
    let before = glyphs[first..<open].lastIndex { kind($0.text) != .space } ?? first
    // The kana may be the last there is.
    let after = min(glyphs.count, close + 1)
    let behind = glyphs[after...].firstIndex { kind($0.text) != .space } ?? glyphs.count
    let isAddressedBehind = behind < glyphs.count && isAddress(glyphs[behind])
    let end = isAddress(glyphs[before]) && !isAddressedBehind ? before : open
    let start = behindWhom(glyphs, first..<end)
    let name = (start..<end).map { isMisread(glyphs, $0) ? .kanji : kind(glyphs[$0].text) }
    let kana = glyphs[(open + 1)..<close].map { kind($0.text) }
    let letters = name.filter { $0 != .space }
    let rest = isAddressedBehind ? behind + 1 : after
    let date = rest < glyphs.count && line.labels.isEmpty ? date(line, from: rest) : nil
    // 昭和62年6月27日生 behind it says that it is a person, as 様 does.
    let isBorn = date?.raw.filter { $0 != " " }.contains("日生") ?? false
    let isAddressed = isAddressedBehind || end < open || isBorn
    let count = kana.filter { $0 == .katakana }.count
    // An insurer's name is longer, and is followed by a number.
    let isLatin = glyphs[start..<end].contains { $0.text.allSatisfy(\.isASCII) && $0.text != " " }
    guard (2...(isLatin ? 26 : 8)).contains(letters.count),
      letters.allSatisfy({ $0 == .kanji || $0 == .katakana }),
      isAddressed && mayBeKana(glyphs[(open + 1)..<close])
        || count >= 3
          && kana.filter({ $0 == .katakana || $0 == .space }).count * 4 >= kana.count * 3,
      !areWords(glyphs[start..<end], glyphs[(open + 1)..<close])
    else { return [] }
    func place(_ start: Int, _ end: Int) -> ValuePlace {
      ValuePlace(line: line, start: start, end: end, label: nil)
    }
    var out: [Place] = [(.name, place(start, end)), (.nameKana, place(open + 1, close))]
    if isAddressed, let date { out.append((.birthDate, date)) }
    return out
  }

  /// Where the bracket around the kana closes. Behind the count of a person it may have been passed over: 2人目 柴崎昌子（シバサキ マサコ.
  private static func close(_ glyphs: [Glyph], from open: Int) -> Int? {
    let isCounted = behindCount(glyphs).startIndex > 0
    let end = isCounted && glyphs.last.map { kind($0.text) == .katakana } ?? false
    return glyphs[open...].firstIndex { [")", "）"].contains($0.text) } ?? (end ? glyphs.count : nil)
  }

  /// What stands behind the count of a person: 1人目 若松 萌.
  private static func behindCount(_ glyphs: [Glyph]) -> ArraySlice<Glyph> {
    let digits = glyphs.prefix { [.digit, .space].contains(kind($0.text)) }.count
    let word = glyphs.dropFirst(digits).prefix(2).map(\.text).joined()
    return digits > 0 && ["人目", "人日"].contains(word) ? glyphs.dropFirst(digits + 2) : glyphs[...]
  }

  /// PEDR0, 栄- for 栄一: a zero behind a Latin letter, a stroke or an arrow behind a kanji is a letter of a name too.
  private static func isMisread(_ glyphs: [Glyph], _ at: Int) -> Bool {
    guard at > 0, let sign = Folding.fold(glyphs[at].text).first else { return false }
    let before = Folding.fold(glyphs[at - 1].text)
    if sign == "0" { return !before.isEmpty && before.allSatisfy(Folding.isLatin) }
    return (Folding.isHyphenLike(sign) || sign == "→") && !before.isEmpty
      && before.allSatisfy(Folding.isIdeograph)
  }

  /// Where a name begins behind words that say whose it is: 被保険者 森本 亨.
  private static func behindWhom(_ glyphs: [Glyph], _ range: Range<Int>) -> Int {
    for at in range where kind(glyphs[at].text) == .space {
      let words = glyphs[range.lowerBound..<at].flatMap { Folding.fold($0.text) }
        .filter { $0 != " " }
      guard words.count >= 2, LabelGrammar.isWhom(words) else { continue }
      return glyphs[at..<range.upperBound].firstIndex { kind($0.text) != .space } ?? at
    }
    // 組合員森本 亨: of the space nothing was read.
    let rest = range.dropFirst(3).prefix(2).first { at in
      LabelGrammar.isWhom(glyphs[range.lowerBound..<at].flatMap { Folding.fold($0.text) })
    }
    return rest ?? range.lowerBound
  }

  /// What stands from a glyph on, if it is a date, perhaps with what follows it: 昭和62年6月27日生 男.
  private static func date(_ line: ReadLine, from start: Int) -> ValuePlace? {
    let rest = ValuePlace(
      line: line, start: start, end: line.reading.glyphs.count, label: nil)
    return DateNormalizer.normalize(rest.raw).value == nil ? nil : rest
  }

  /// Whether what stands in brackets beside an addressed name may be its kana, however badly they were read: not a word of
  /// kanji (株, 東京支店), nor digits alone.
  private static func mayBeKana(_ glyphs: ArraySlice<Glyph>) -> Bool {
    let read = glyphs.flatMap { Folding.fold($0.text) }.filter { $0 != " " }
    return read.count >= 2 && !read.allSatisfy(Folding.isIdeograph)
      && !read.allSatisfy(Folding.isDigit)
  }

  /// The places without a date beside the name that cannot be the day of birth: where a label has that, or where it is
  /// no earlier than the day the person joined (then it is the day of the letter).
  static func withoutOtherDates(_ found: [Place], among labelled: [Place]) -> [Place] {
    let joined = labelled.filter { $0.field == .qualificationDate }
      .compactMap { DateNormalizer.normalize($0.place.raw).value }
    let isLabelled = labelled.contains { $0.field == .birthDate }
    return found.filter { entry in
      guard entry.field == .birthDate else { return true }
      // 昭和40年1月2日生 says it.
      if !isLabelled, entry.place.raw.hasSuffix("生") { return true }
      guard !isLabelled, let date = DateNormalizer.normalize(entry.place.raw).value,
        !joined.isEmpty
      else { return false }
      return joined.allSatisfy { date < $0 }
    }
  }

  /// 個人番号（マイナンバー）は…: a word of labels and the same in kana is nobody.
  private static func areWords(_ name: ArraySlice<Glyph>, _ kana: ArraySlice<Glyph>) -> Bool {
    let isLabel = [name, kana].contains { part in
      !LabelFinder.matches(in: Reading(reader: "", glyphs: Array(part))).isEmpty
    }
    return isLabel || Folding.string(kana.flatMap { Folding.fold($0.text) }).hasPrefix("マイナ")
  }

  enum Kind { case digit, kanji, katakana, space, other }

  static func kind(_ text: String) -> Kind {
    guard let s = Folding.fold(text).first else { return .space }
    if Folding.isDigit(s) { return .digit }
    if Folding.isKatakana(s) { return .katakana }
    if Folding.isIdeograph(s) || Folding.isHiragana(s) { return .kanji }
    // NGUYEN THI LAN
    if Folding.isLatin(s) { return .kanji }
    return s == " " ? .space : .other
  }
}
