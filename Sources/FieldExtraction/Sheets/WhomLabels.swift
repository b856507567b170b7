internal import DocumentModel
internal import Normalization

/// Takes the words that say whom a sheet is about, ご加入の方, as the label of the name, in whatever way a sheet sets its labels: below
/// their values, in brackets, in cells, with the number of a note. Only where nothing else is one, and one line of the sheet is so.
enum WhomLabels {
  typealias Place = LabelledPlaces.Place

  static func places(_ lines: [ReadLine], cells: [BoundingBox]) -> [Place] {
    guard lines.count(where: isWhom) == 1 else { return [] }
    let told = lines.map { line in
      isWhom(line)
        ? ReadLine(
          line,
          labels: [
            LabelMatch(role: .field(.name), start: 0, end: line.reading.glyphs.count)
          ]) : line
    }
    return LabelledPlaces(lines: told, cells: cells).places().filter { place in
      place.field == .name && place.place.isWholeLine && NameUnderKana.isName(place.place.line)
        && !NameBesideKana.isPlace(place.place.line.plain)
    }
  }

  /// （ご加入の方）, ご加入の方3: nothing but such words, brackets, and a note.
  private static func isWhom(_ line: ReadLine) -> Bool {
    guard line.labels.isEmpty, line.plain.count <= 16 else { return false }
    let words = line.plain.unicodeScalars.filter { !"()[]【】・:※*".unicodeScalars.contains($0) }
    let letters = Array(words.reversed().drop(while: Folding.isDigit).reversed())
    return letters.count >= 2 && words.count - letters.count <= 1 && LabelGrammar.isWhom(letters)
  }
}
