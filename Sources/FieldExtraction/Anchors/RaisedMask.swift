internal import DocumentModel

/// Rows of signs left of digits that a reader made something else of: the mask, told by its shape.
///
/// Asterisks stand half as high as the digits and are read as ★食食食 or 出向出有; of full squares a reader sees one letter
/// or two in room for four and more.
enum RaisedMask {
  static func told(_ lines: [ReadLine]) -> [ReadLine] {
    lines.map { line in
      guard line.line.text == nil, line.rows.isEmpty, line.labels.isEmpty,
        isRaised(line) || isSparse(line),
        lines.contains(where: { isLeft(line, ofDigits: $0) })
      else { return line }
      let signs = line.reading.glyphs.map { glyph in
        MaskSigns.isMask(glyph) || MaskSigns.isFiller(glyph.text)
          ? glyph : Glyph(text: "*", x: glyph.x, confidence: glyph.confidence)
      }
      return ReadLine(
        line: line.line, reading: Reading(reader: line.reading.reader, glyphs: signs))
    }
  }

  /// Signs further apart than letters of their height can be.
  private static func isRaised(_ line: ReadLine) -> Bool {
    let count = Double(line.reading.glyphs.count)
    return (3...12).contains(line.reading.glyphs.count)
      && line.box.width > 1.15 * count * line.box.height
  }

  /// A letter or two in room for more than twice as many.
  private static func isSparse(_ line: ReadLine) -> Bool {
    let count = line.reading.glyphs.count
    return (1...2).contains(count) && line.box.width > 3 * line.box.height
      && line.box.width > 2.2 * Double(count) * line.box.height
  }

  private static func isLeft(_ line: ReadLine, ofDigits other: ReadLine) -> Bool {
    let (box, digits) = (line.box, other.box)
    let glyphs = other.reading.glyphs.filter { $0.text != " " }
    // Raised signs touch their digits' row nowhere else; squares are as high, and more of them may stand between.
    let isHigh =
      isRaised(line) ? box.height < 0.6 * digits.height : box.height < 1.4 * digits.height
    return isHigh && digits.x0 >= box.x1 - 1
      && digits.x0 - box.x1 < (isRaised(line) ? 6 : 12) * digits.height
      && box.y0 > digits.y0 - 0.2 * digits.height && box.y1 < digits.y1 + 0.2 * digits.height
      && (3...5).contains(glyphs.count) && glyphs.allSatisfy { MaskSigns.isDigit($0.text) }
  }
}
