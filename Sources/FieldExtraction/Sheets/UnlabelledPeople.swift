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
        && line.plain.dropFirst().first?.isDecimalDigit == true
    }
    let rows = starts.compactMap { row(locator.rows.joinedRight($0) ?? $0) }
    if rows.count >= 2 { return rows.flatMap { $0 } }
    let bracketed = BracketedName.places(lines, locator.rows)
    return bracketed.isEmpty ? NameUnderKana.places(lines, locator.rows) : bracketed
  }

  private static func row(_ line: ReadLine) -> [Place]? {
    let glyphs = line.reading.glyphs
    let kinds = glyphs.map { BracketedName.kind($0.text) }
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
}
