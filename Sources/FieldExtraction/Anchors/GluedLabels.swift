internal import DocumentModel
internal import Normalization

/// Parts a label from a value of letters that follows it over a blank: 加入されている方の氏名 吉村千春.
///
/// Recognizers drop blanks, and where words follow without one, whatever could be a label is the beginning of a longer
/// word. The ink has the blank.
struct GluedLabels {
  let page: Page
  let reader: any RegionReader

  /// The line with a space between its label and its value, or as it is where there is no blank that parts them.
  func parted(_ line: ReadLine) -> ReadLine {
    guard page.source == .pixels, line.rows.isEmpty, !line.startsWithLabel,
      let end = LabelFinder.openLabel(line.reading), end < line.reading.glyphs.count
    else { return line }
    let glyphs = line.reading.glyphs
    let blank = reader.gaps(in: line.region(page.number)).first { gap in
      gap.upperBound > glyphs[end - 1].x && gap.lowerBound < glyphs[end].x
        && gap.upperBound - gap.lowerBound > 0.45 * line.box.height
    }
    guard let blank else { return line }
    let space = Glyph(text: " ", x: (blank.lowerBound + blank.upperBound) / 2, confidence: 1)
    return ReadLine(
      line: line.line,
      reading: Reading(
        reader: line.reading.reader, glyphs: Array(glyphs[..<end]) + [space] + glyphs[end...]))
  }
}
