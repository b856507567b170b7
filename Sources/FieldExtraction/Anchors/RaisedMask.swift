internal import DocumentModel

/// A row of signs half as high as the digits right of it, whatever a reader made of it: the mask. Asterisks are read as
/// ★食食食 or 出向出有.
enum RaisedMask {
  static func told(_ lines: [ReadLine]) -> [ReadLine] {
    lines.map { line in
      guard line.line.text == nil, line.rows.isEmpty, isRow(line),
        lines.contains(where: { isOver(line.box, digits: $0) })
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
  private static func isRow(_ line: ReadLine) -> Bool {
    let count = Double(line.reading.glyphs.count)
    return (3...12).contains(line.reading.glyphs.count)
      && line.box.width > 1.15 * count * line.box.height
  }

  private static func isOver(_ box: BoundingBox, digits line: ReadLine) -> Bool {
    let other = line.box
    let glyphs = line.reading.glyphs.filter { $0.text != " " }
    return other.x0 >= box.x1 - 1 && other.x0 - box.x1 < 6 * other.height
      && box.height < 0.6 * other.height && box.y0 > other.y0 - 0.2 * other.height
      && box.y1 < other.y1 + 0.2 * other.height
      && (3...5).contains(glyphs.count) && glyphs.allSatisfy { MaskSigns.isDigit($0.text) }
  }
}
