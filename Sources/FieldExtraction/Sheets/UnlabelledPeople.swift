internal import DocumentModel
internal import Normalization

/// Finds people who are listed without labels, each by a branch number, a name and its kana in one row:
/// 00 野口 文雄 ノグチ フミオ, or by a name with its kana in brackets: ① 村田 進（ムラタ ススム）.
enum UnlabelledPeople {
  typealias Place = LabelledPlaces.Place

  /// - Returns: Places of branch number, name and kana, row by row; none where fewer than two rows look so.
  static func places(_ lines: [ReadLine], _ locator: ValueLocator) -> [Place] {
    let starts = lines.filter { line in
      line.labels.isEmpty && line.plain.first == "0"
        && line.plain.dropFirst().first?.isNumber == true
    }
    let rows = starts.compactMap { row(locator.rows.joinedRight($0) ?? $0) }
    return rows.count >= 2 ? rows.flatMap { $0 } : lines.flatMap(named)
  }

  /// A name at the beginning of a line, behind a bullet at most, with its kana in brackets.
  private static func named(_ line: ReadLine) -> [Place] {
    let glyphs = line.reading.glyphs
    guard let open = glyphs.firstIndex(where: { ["(", "（"].contains($0.text) }),
      let close = glyphs[open...].firstIndex(where: { [")", "）"].contains($0.text) }),
      let start = glyphs.firstIndex(where: { [.kanji, .katakana].contains(kind($0.text)) }),
      start <= 3, start < open, line.labels.first.map({ $0.start > close }) ?? true
    else { return [] }
    let name = glyphs[start..<open].map { kind($0.text) }
    let kana = glyphs[(open + 1)..<close].map { kind($0.text) }
    let letters = name.filter { $0 != .space }
    // An insurer's name is longer, and is followed by a number.
    guard (2...8).contains(letters.count), letters.allSatisfy({ $0 == .kanji || $0 == .katakana }),
      kana.filter({ $0 == .katakana }).count >= 3,
      kana.filter({ $0 == .katakana || $0 == .space }).count * 4 >= kana.count * 3,
      !areWords(glyphs[start..<open], glyphs[(open + 1)..<close])
    else { return [] }
    return [
      (.name, ValuePlace(line: line, start: start, end: open, label: nil)),
      (.nameKana, ValuePlace(line: line, start: open + 1, end: close, label: nil)),
    ]
  }

  /// 個人番号（マイナンバー）は…: a word of labels and the same in kana is nobody.
  private static func areWords(_ name: ArraySlice<Glyph>, _ kana: ArraySlice<Glyph>) -> Bool {
    let isLabel = [name, kana].contains { part in
      !LabelFinder.matches(in: Reading(reader: "", glyphs: Array(part))).isEmpty
    }
    return isLabel || Folding.string(kana.flatMap { Folding.fold($0.text) }).hasPrefix("マイナ")
  }

  private static func row(_ line: ReadLine) -> [Place]? {
    let glyphs = line.reading.glyphs
    let kinds = glyphs.map { kind($0.text) }
    guard let name = kinds.firstIndex(of: .kanji), let kana = kinds.lastIndex(of: .kanji) else {
      return nil
    }
    // What is no kanji in the name (さくら, マリア) belongs to it where a gap follows; kana alone ends the row.
    let digits = kinds[..<name].filter { $0 == .digit }.count
    guard digits == 2, kinds[..<name].allSatisfy({ $0 == .digit || $0 == .space }),
      let first = kinds[(kana + 1)...].firstIndex(of: .katakana),
      kinds[first...].allSatisfy({ $0 == .katakana || $0 == .space }),
      kinds[first...].filter({ $0 == .katakana }).count >= 3
    else { return nil }
    func place(_ start: Int, _ end: Int) -> ValuePlace {
      ValuePlace(line: line, start: start, end: end, label: nil)
    }
    return [
      (.branchNumber, place(0, name)), (.name, place(name, first)),
      (.nameKana, place(first, glyphs.count)),
    ]
  }

  private enum Kind { case digit, kanji, katakana, space, other }

  private static func kind(_ text: String) -> Kind {
    guard let s = Folding.fold(text).first else { return .space }
    if Folding.isDigit(s) { return .digit }
    if Folding.isKatakana(s) { return .katakana }
    if Folding.isIdeograph(s) || Folding.isHiragana(s) { return .kanji }
    return s == " " ? .space : .other
  }
}
