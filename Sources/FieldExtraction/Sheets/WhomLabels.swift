internal import DocumentModel
internal import Normalization

/// Takes the words that say whom a sheet is about, ご加入の方, as the label of the name, in whatever way a sheet sets its labels: below
/// their values, in brackets, in cells, with the number of a note. Only where nothing else is one, and one line of the sheet is so.
enum WhomLabels {
  typealias Place = LabelledPlaces.Place

  static func places(_ lines: [ReadLine], cells: [BoundingBox]) -> [Place] {
    let inside = lines.flatMap { insideLine($0) + beforeBrackets($0) }
    guard lines.count(where: isWhom) == 1 else { return inside.count == 1 ? inside : [] }
    return LabelledPlaces(lines: labelled(lines), cells: cells).places().flatMap { field, place in
      field == .name ? nameAlone(place) : []
    }
  }

  /// The lines with such words as a label of the name, where nothing else is one: as the head of a column.
  static func told(_ lines: [ReadLine]) -> [ReadLine] {
    let isNamed = lines.contains { line in
      line.labels.contains { label in
        if case .standing = label.role { return true }
        return label.role == .field(.name)
      }
    }
    return !isNamed && lines.count(where: isWhom) == 1 ? labelled(lines) : lines
  }

  private static func labelled(_ lines: [ReadLine]) -> [ReadLine] {
    lines.map { line in
      isWhom(line)
        ? ReadLine(
          line,
          labels: [
            LabelMatch(role: .field(.name), start: 0, end: line.reading.glyphs.count)
          ]) : line
    }
  }

  /// A line that is nothing but a name, or a name in brackets, （田辺 彰）.
  private static func nameAlone(_ place: ValuePlace) -> [Place] {
    let glyphs = place.line.reading.glyphs
    let inside = glyphs.indices.filter {
      !["（", "(", "）", ")", " ", "　"].contains(glyphs[$0].text)
    }
    guard let first = inside.first, let last = inside.last,
      place.isWholeLine
        || first > 0 && last + 1 < glyphs.count && place.start <= first
          && place.end > last
    else { return [] }
    let name = named(place.line, first..<last + 1)
    return first == 0 && !name.isEmpty ? [(.name, place)] : name
  }

  /// （ご加入の方）, ご加入の方3: nothing but such words, brackets, and a note.
  private static func isWhom(_ line: ReadLine) -> Bool {
    guard line.labels.isEmpty, line.plain.count <= 16 else { return false }
    let words = line.plain.unicodeScalars.filter {
      !"()[]【】・:※*■□●○◆◇▪▼▶▷".unicodeScalars.contains($0)
    }
    let letters = Array(words.reversed().drop(while: Folding.isDigit).reversed())
    return letters.count >= 2 && words.count - letters.count <= 1 && LabelGrammar.isWhom(letters)
  }

  /// 山内 蘭（ご加入の方）: such words in brackets behind the name, and nothing else.
  private static func beforeBrackets(_ line: ReadLine) -> [Place] {
    let glyphs = line.reading.glyphs
    guard line.labels.isEmpty, line.rows.isEmpty, let last = glyphs.last, ")）".contains(last.text),
      let open = glyphs.lastIndex(where: { "(（".contains($0.text) }), open > 1,
      LabelGrammar.isWhom(glyphs[(open + 1)...].dropLast().flatMap { Folding.fold($0.text) })
    else { return [] }
    return named(line, 0..<open)
  }

  /// A part of a line as the place of a name, where it can be one.
  private static func named(_ line: ReadLine, _ part: Range<Int>) -> [Place] {
    let name = ReadLine(
      line: line.line,
      reading: Reading(
        reader: line.reading.reader, glyphs: Array(line.reading.glyphs[part])))
    guard NameUnderKana.isName(name), !NameBesideKana.isPlace(name.plain) else { return [] }
    let place = ValuePlace(line: line, start: part.lowerBound, end: part.upperBound, label: nil)
    return [(.name, place)]
  }

  /// 枝番 00 ご加入の方 山内 蘭 フリガナ ヤマウチ ラン, 氏名カナ：…、対象の方：三瓶 泰三, -お知らせするご本人-天野 小春: such words between the
  /// values of a line, or all that stands before its end, parted from both by blanks or signs, and the name up to the next sign or label.
  private static func insideLine(_ line: ReadLine) -> [Place] {
    let glyphs = line.reading.glyphs
    guard line.rows.isEmpty else { return [] }
    let words = glyphs.indices.split { isSign(glyphs[$0].text) || isBlank(glyphs[$0].text) }
    return words.indices.flatMap { at -> [Place] in
      let word = words[at]
      let letters = word.flatMap { Folding.fold(glyphs[$0].text) }
      // By itself such a word heads other things as well.
      let isAmongValues = at > 0 && !line.labels.isEmpty
      let isBeforeValues =
        at == 0 && word.startIndex == 0
        && line.labels.first.map { $0.start > word.endIndex + 1 } ?? false
      let isAll =
        at == 0 && line.labels.isEmpty && word.startIndex > 0
        && isSign(glyphs[word.startIndex - 1].text)
      // 対象となる加入者 大塚 梅子: nothing else in its line.
      let isAlone =
        at == 0 && word.startIndex == 0 && line.labels.isEmpty && letters.count >= 5
        && (2...3).contains(words.count)
        && glyphs[word.endIndex..<words[1].startIndex].allSatisfy { isBlank($0.text) }
      guard isAmongValues || isAll || isBeforeValues || isAlone, at + 1 < words.count,
        letters.count >= 3,
        LabelGrammar.isWhom(letters),
        !line.labels.contains(where: { $0.start < word.endIndex && $0.end > word.startIndex })
      else { return [] }
      let start = words[at + 1].startIndex
      let next = line.labels.first { $0.start > start }?.start ?? glyphs.count
      let sign = glyphs[start..<next].firstIndex { isSign($0.text) } ?? next
      // Family and given name, no third.
      let end = min(sign, words[min(at + 2, words.count - 1)].endIndex)
      return named(line, start..<max(start, end))
    }
  }

  private static func isBlank(_ text: String) -> Bool { text == " " || text == "　" }

  private static func isSign(_ text: String) -> Bool {
    ["、", "，", ",", ":", "：", "／", "/", "-", "－", "―", "─"].contains(text)
  }
}
