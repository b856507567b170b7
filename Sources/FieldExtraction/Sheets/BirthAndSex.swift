internal import DocumentModel
internal import Normalization

/// Takes apart a date of birth and the sex behind it: 昭和40年1月2日・女, 2012.10.15（女）.
enum BirthAndSex {
  /// - Returns: Both, the date alone where no sex follows it, or none where a place does not begin with a date.
  static func places(_ place: ValuePlace) -> [LabelledPlaces.Place] {
    let glyphs = place.line.reading.glyphs
    var end = place.end
    while end > place.start, " 　)）".contains(glyphs[end - 1].text) { end -= 1 }
    var out: [LabelledPlaces.Place] = []
    if end - place.start > 4, ["男", "女"].contains(glyphs[end - 1].text) {
      out.append((.sex, ValuePlace(line: place.line, start: end - 1, end: end, label: nil)))
      end -= 1
    }
    while end > place.start, " 　・／/(（|、,".contains(glyphs[end - 1].text) { end -= 1 }
    let date = ValuePlace(line: place.line, start: place.start, end: end, label: nil)
    guard DateNormalizer.normalize(date.raw).value != nil else { return [] }
    return [(.birthDate, date)] + out
  }
}
