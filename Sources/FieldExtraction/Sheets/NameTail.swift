internal import DocumentModel
internal import Normalization

/// Takes apart what is printed behind a name: its kana in brackets, the sex after a gap.
enum NameTail {
  typealias Place = (field: FieldName, place: ValuePlace)

  static func places(_ place: ValuePlace) -> [Place] {
    var end = place.end
    var out: [Place] = []
    let glyphs = place.line.reading.glyphs
    let told = toldSex(place, glyphs)
    if let sex = told?.sex ?? sex(place, glyphs) {
      out.append((.sex, ValuePlace(line: place.line, start: sex, end: sex + 1, label: nil)))
      end = told?.word ?? sex
    }
    if let open = glyphs[place.start..<end].lastIndex(where: { isOpening($0.text) }),
      open > place.start
    {
      let close = glyphs[open..<end].lastIndex { isClosing($0.text) } ?? end
      let inside = glyphs[(open + 1)..<max(close, open + 1)].map(\.text).joined()
      // Badly read kana are still no part of the name, nor is a remark (本人).
      if isKana(inside) {
        out.append(
          (.nameKana, ValuePlace(line: place.line, start: open + 1, end: close, label: nil)))
        end = open
      } else if close >= end - 1, open - place.start >= 2 {
        end = open
      }
    }
    while end > place.start, Folding.fold(glyphs[end - 1].text) == [" "] { end -= 1 }
    let name = ValuePlace(
      line: place.line, start: place.start, end: end, label: out.isEmpty ? place.label : nil)
    return [(.name, name)] + out
  }

  /// The name and the kana of 矢野 三千代／ヤノ ミチヨ, where one label announces both; none where nothing parts the two. A slash
  /// before kana is read as ノ as well.
  static func slashed(_ place: ValuePlace) -> [Place] {
    let glyphs = place.line.reading.glyphs
    func letters(_ range: Range<Int>) -> [Unicode.Scalar] {
      glyphs[range].flatMap { Folding.fold($0.text) }.filter { $0 != " " }
    }
    let cut = (place.start..<place.end).first { at in
      guard at > place.start, at + 1 < place.end,
        ["/", "／", "|", "｜", "・", "ノ", "丿"].contains(glyphs[at].text)
      else { return false }
      let (name, kana) = (letters(place.start..<at), letters((at + 1)..<place.end))
      return (2...24).contains(name.count)
        && name.allSatisfy({ Folding.isLetter($0) || Folding.isLatin($0) })
        && !name.allSatisfy(Folding.isKatakana)
        && kana.count >= 2 && kana.count(where: Folding.isKatakana) * 4 >= kana.count * 3
    }
    guard let cut else { return [] }
    return [
      (.name, ValuePlace(line: place.line, start: place.start, end: cut, label: nil)),
      (.nameKana, ValuePlace(line: place.line, start: cut + 1, end: place.end, label: nil)),
    ]
  }

  /// Whether a place is a name with its kana in brackets.
  static func holdsKana(_ place: ValuePlace) -> Bool {
    let parts = places(place)
    return parts.contains { $0.field == .nameKana } && parts[0].place.end - place.start >= 2
  }

  /// Whether a place begins with a name of kanji or of Latin letters, brackets behind it: 李 文子（リ…
  static func holdsBrackets(_ place: ValuePlace) -> Bool {
    let glyphs = place.line.reading.glyphs[place.start..<place.end]
    guard let open = glyphs.firstIndex(where: { isOpening($0.text) }) else { return false }
    let name = glyphs[..<open].flatMap { Folding.fold($0.text) }.filter { $0 != " " }
    return name.count >= 2
      && name.allSatisfy { Folding.isIdeograph($0) || Folding.isLatin($0) }
  }

  /// 男 or 女 behind the word 性別, and where the word begins: 白川 千恵　性別　女, the blanks lost.
  private static func toldSex(_ place: ValuePlace, _ glyphs: [Glyph]) -> (word: Int, sex: Int)? {
    let solid = (place.start..<place.end).filter { ![" ", "　"].contains(glyphs[$0].text) }
    guard let last = solid.last, solid.count > 4, ["男", "女"].contains(glyphs[last].text),
      case let word = solid.dropLast().suffix(2), let first = word.first,
      word.map({ glyphs[$0].text }) == ["性", "別"]
    else { return nil }
    return (first, last)
  }

  /// 男 or 女 after a gap, behind a name that is complete without it.
  private static func sex(_ place: ValuePlace, _ glyphs: [Glyph]) -> Int? {
    let last = place.end - 1
    guard last - place.start >= 2, ["男", "女"].contains(glyphs[last].text) else { return nil }
    let step = glyphs[last].x - glyphs[last - 1].x
    let height = place.line.box.height
    // Noise makes a line higher than its print; its own steps tell as well.
    // From letter to letter: a blank is a step of half a letter, which would make 高田 吉男 a name and a sex.
    let steps = zip(glyphs[(place.start + 1)..<last], glyphs[place.start..<last])
      .filter { Folding.fold($0.text) != [" "] && Folding.fold($1.text) != [" "] }
      .map { $0.x - $1.x }.sorted()
    let pitch = steps.isEmpty ? height : steps[(steps.count - 1) / 2]
    let isAfterSpace = Folding.fold(glyphs[last - 1].text) == [" "]
    let spaces = glyphs[place.start..<last].filter { Folding.fold($0.text) == [" "] }.count
    let letters = last - place.start - spaces
    return step > min(1.7 * height, 1.6 * pitch) || isAfterSpace && (spaces >= 2 || letters >= 3)
      ? last : nil
  }

  /// Whether at least half of the letters are katakana.
  private static func isKana(_ text: String) -> Bool {
    let letters = Folding.fold(text).filter { $0 != " " }
    return letters.count >= 2 && letters.filter(Folding.isKatakana).count * 2 >= letters.count
  }

  private static func isOpening(_ text: String) -> Bool { text == "(" || text == "（" }
  private static func isClosing(_ text: String) -> Bool { text == ")" || text == "）" }
}
