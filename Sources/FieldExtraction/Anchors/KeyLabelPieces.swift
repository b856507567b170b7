internal import DocumentModel
internal import Normalization

/// Puts 記号・番号・枝番 together of the words that its wide dots part: of 記号 and 番号・枝番, of 記号・番号 and 枝番, or of three.
///
/// The first word may be badly read (C号); the others say what it is.
enum KeyLabelPieces {
  static func joined(_ lines: [ReadLine], cells: [BoundingBox]) -> [ReadLine] {
    var out = lines
    for symbol in lines where isSymbol(symbol) {
      var parts = [symbol]
      let had = isBoth(symbol) ? 1 : 0
      while parts.count + had < 3, let last = parts.last,
        let next = next(to: last, out, cells), isRest(next, after: parts.count + had)
      {
        parts.append(next)
      }
      let rest = parts.dropFirst().map(\.plain).joined()
      guard had == 1 || rest.contains("番号"), rest.contains("枝番") else { continue }
      let taken = Set(parts.map(\.line.id))
      out = out.filter { !taken.contains($0.line.id) } + [label(parts)]
    }
    return out
  }

  /// 記号番号 with 枝番 in the row below it in its cell: one label where no value of its own stands beside 枝番.
  static func stacked(_ lines: [ReadLine], cells: [BoundingBox]) -> [ReadLine] {
    var out = lines
    for key in lines where isBoth(key) {
      guard let cell = cells.smallest(around: key.box),
        let branch = lines.first(where: { other in
          other.plain == "枝番" && cells.smallest(around: other.box) == cell
            && other.box.y0 > key.box.midY && other.box.y0 - key.box.y1 < key.box.height
            && abs(other.box.x0 - key.box.x0) < key.box.height
        }),
        !lines.contains(where: { other in
          other.box.x0 > branch.box.x1
            && other.box.verticalOverlap(branch.box)
              > 0.5 * min(other.box.height, branch.box.height)
        })
      else { continue }
      out = out.filter { $0.line.id != branch.line.id && $0.line.id != key.line.id }
      out.append(label([key, branch]))
    }
    return out
  }

  /// The label of the three, its words where they stand.
  private static func label(_ parts: [ReadLine]) -> ReadLine {
    let box = parts.dropFirst().reduce(parts[0].box) { $0.union($1.box) }
    // 記号 may be badly read; 記号・番号 was understood as it is.
    var glyphs =
      isBoth(parts[0])
      ? parts[0].reading.glyphs
      : ["記", "号"].enumerated().map {
        Glyph(
          text: $1, x: parts[0].box.x0 + Double($0) * 0.5 * parts[0].box.width, confidence: 1)
      }
    for part in parts.dropFirst() {
      glyphs.append(Glyph(text: "・", x: part.box.x0 - box.height, confidence: 1))
      glyphs += part.reading.glyphs
    }
    return ReadLine(
      line: TextLine(id: parts[0].line.id, box: box, text: nil, glyphBoxes: []),
      reading: Reading(reader: parts[0].reading.reader, glyphs: glyphs))
  }

  /// 記号, with its number or bullet before it, 2記号, or two or three signs of which the last was read.
  private static func isSymbol(_ line: ReadLine) -> Bool {
    line.wholeLabel?.role == .field(.symbol) || isBoth(line)
      || line.plain.count <= 4 && line.plain.drop { !$0.isLetter } == "記号"
      || line.labels.isEmpty && (2...3).contains(line.plain.count) && line.plain.hasSuffix("号")
  }

  /// 記号・番号, whose 枝番 stands apart.
  private static func isBoth(_ line: ReadLine) -> Bool {
    line.wholeLabel?.role == .combinedKey && line.plain.filter(\.isLetter) == "記号番号"
  }

  /// The words that follow, the last of them perhaps with the key behind it.
  private static func isRest(_ line: ReadLine, after count: Int) -> Bool {
    let letters = line.plain.prefix { !$0.isDecimalDigit }
    let words = letters.filter { !"・.,ー-".contains($0) }
    let isAlone = letters.count == line.plain.count
    return count == 1 ? words == "番号枝番" || isAlone && words == "番号" : words == "枝番"
  }

  /// The nearest line right of another in its row and cell, a dot and its blanks away.
  private static func next(to line: ReadLine, _ lines: [ReadLine], _ cells: [BoundingBox])
    -> ReadLine?
  {
    let cell = cells.smallest(around: line.box)
    return lines.filter { other in
      other.box.x0 >= line.box.x1 - 1
        && other.box.x0 - line.box.x1 < 2.4 * max(line.box.height, other.box.height)
        && other.box.verticalOverlap(line.box) > 0.5 * min(other.box.height, line.box.height)
        && cells.smallest(around: other.box) == cell
    }.min { $0.box.x0 < $1.box.x0 }
  }
}
