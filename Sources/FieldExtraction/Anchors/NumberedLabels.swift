internal import DocumentModel
internal import Normalization

/// Takes the numbers of boxes from before their labels: 1 記号, 2番号, 3 氏名 in a form that counts its boxes.
///
/// A figure before one label may be the value of the label before it, 番号 1枝番 00; three and more different ones, each before
/// nothing but a label, count.
enum NumberedLabels {
  static func told(_ lines: [ReadLine]) -> [ReadLine] {
    let apart = lines.filter { stands($0, beforeLabelIn: lines) }
    let starts = lines.map(label)
    let glued = zip(lines, starts).compactMap { line, start in
      start.map { figure(line, upTo: $0) }
    }
    // Of boxes of one form some figures stand apart, and some were read with their labels.
    let areOne = areCount(apart.map(\.plain) + glued)
    let ids = areOne || areCount(apart.map(\.plain)) ? Set(apart.map(\.line.id)) : []
    let isGlued = areOne || areCount(glued)
    return zip(lines, starts).compactMap { line, start in
      if ids.contains(line.line.id) { return nil }
      guard let start, isGlued else { return line }
      return line.split(at: start).right
    }
  }

  private static func areCount(_ figures: [String]) -> Bool {
    figures.count >= 3 && Set(figures).count == figures.count
  }

  /// Whether a line is one figure, or two, close before a line that is a label.
  private static func stands(_ line: ReadLine, beforeLabelIn lines: [ReadLine]) -> Bool {
    guard (1...2).contains(line.plain.count), line.plain.allSatisfy(\.isDecimalDigit) else {
      return false
    }
    return lines.contains { label in
      label.wholeLabel != nil && label.box.x0 > line.box.x1 - 1
        && label.box.x0 - line.box.x1 < 2.5 * label.box.height
        && label.box.verticalOverlap(line.box) > 0.5 * min(label.box.height, line.box.height)
    }
  }

  /// Where the label of a line begins that is one figure, or two, and a label.
  private static func label(_ line: ReadLine) -> Int? {
    guard line.rows.isEmpty, line.line.text == nil, line.labels.count == 1,
      let label = line.labels.first, label.end >= line.reading.glyphs.count, label.start > 0,
      (1...2).contains(figure(line, upTo: label.start).count),
      line.reading.glyphs[..<label.start].allSatisfy({
        MaskSigns.isDigit($0.text) || " .．".contains($0.text)
      })
    else { return nil }
    return label.start
  }

  private static func figure(_ line: ReadLine, upTo end: Int) -> String {
    line.reading.glyphs[..<end].map(\.text).filter { MaskSigns.isDigit($0) }.joined()
  }
}
