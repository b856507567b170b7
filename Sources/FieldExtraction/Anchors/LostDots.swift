internal import DocumentModel
internal import Normalization

/// Puts back what a recognizer passes over between digits: 64612694 printed as 646・12694, 架415370101 as 架41 5370101.
///
/// Engines drop small marks and blanks between digits in many faces (measured). The ink does not: a mark that leaves the
/// upper and the lower part of the line blank is none of a digit's.
struct LostDots {
  private struct Mark {
    let x: ClosedRange<Double>
    let isDot: Bool
  }

  let page: Page
  let reader: any RegionReader

  /// The line with what is missing between its digits, or as it is where the ink and the digits do not count alike.
  func restored(_ line: ReadLine) -> ReadLine {
    guard page.source != .markup, line.rows.isEmpty, let run = run(line) else { return line }
    let digits = run.filter { MaskSigns.isDigit(line.reading.glyphs[$0].text) }
    let place = ValuePlace(line: line, start: run.lowerBound, end: run.upperBound, label: nil)
    let box = PlaceBoxes(page: page, reader: reader).value(place)
    let marks = marks(in: line.region(page.number, box))
    let solid = marks.indices.filter { !marks[$0].isDot }
    guard solid.count == digits.count else { return line }
    let signs = signs(marks, solid, height: line.box.height)
    var glyphs = line.reading.glyphs
    for (before, sign) in signs.sorted(by: { $0.key > $1.key }) {
      let between = (digits[before] + 1)..<digits[before + 1]
      let isKept =
        glyphs[between].contains { $0.text != " " } || sign.text == " " && !between.isEmpty
      if !isKept { glyphs.replaceSubrange(between, with: [sign]) }
    }
    guard glyphs.count != line.reading.glyphs.count else { return line }
    return ReadLine(
      line: line.line, reading: Reading(reader: line.reading.reader, glyphs: glyphs))
  }

  /// What stands behind a digit, by the digit's place: a dot, a hyphen, or a blank far wider than the others.
  private func signs(_ marks: [Mark], _ solid: [Int], height: Double) -> [Int: Glyph] {
    let pairs = zip(solid, solid.dropFirst())
    let blanks = pairs.filter { $1 == $0 + 1 }
      .map { marks[$1].x.lowerBound - marks[$0].x.upperBound }.sorted()
    let usual = blanks.isEmpty ? 0 : blanks[blanks.count / 2]
    var out: [Int: Glyph] = [:]
    for (before, (left, right)) in pairs.enumerated() {
      if right > left + 1 {
        let mark = marks[left + 1].x
        let isDash = mark.upperBound - mark.lowerBound > 0.32 * height
        out[before] = Glyph(text: isDash ? "-" : "・", x: mark.lowerBound, confidence: 1)
      } else if marks[right].x.lowerBound - marks[left].x.upperBound > 2.2 * usual + 0.4 * height {
        out[before] = Glyph(text: " ", x: marks[left].x.upperBound, confidence: 1)
      }
    }
    return out
  }

  /// Five digits or more with nothing but separators between: alone in the line but for a word, or behind the label of
  /// a whole key.
  private func run(_ line: ReadLine) -> Range<Int>? {
    let glyphs = line.reading.glyphs
    let isInRun = glyphs.map { MaskSigns.isDigit($0.text) || Self.isBetween($0.text) }
    var best: Range<Int>?
    var start: Int?
    for at in 0...glyphs.count {
      if at < glyphs.count, isInRun[at] {
        start = start ?? (MaskSigns.isDigit(glyphs[at].text) ? at : nil)
      } else if let from = start {
        let last = glyphs[from..<at].lastIndex { MaskSigns.isDigit($0.text) } ?? from
        if last + 1 - from > best?.count ?? 0 { best = from..<(last + 1) }
        start = nil
      }
    }
    guard let best, best.count(where: { MaskSigns.isDigit(glyphs[$0].text) }) >= 5 else {
      return nil
    }
    let isWord = glyphs[..<best.lowerBound].allSatisfy {
      Folding.fold($0.text).allSatisfy { Folding.isIdeograph($0) || Folding.isKatakana($0) }
    }
    let isAlone =
      best.lowerBound < 4 && isWord
      && (best.upperBound == glyphs.count || Self.isBracketed(glyphs[best.upperBound...])
        || line.labels.contains { $0.role == .field(.branchNumber) })
    return isAlone || line.labels.contains { $0.role == .combinedKey } ? best : nil
  }

  /// (01): a branch number behind a key.
  private static func isBracketed(_ glyphs: ArraySlice<Glyph>) -> Bool {
    let text = Folding.string(glyphs.flatMap { Folding.fold($0.text) }.filter { $0 != " " })
    return text.count == 4 && text.hasPrefix("(") && text.hasSuffix(")")
      && text.dropFirst().dropLast().allSatisfy(\.isDecimalDigit)
  }

  private static func isBetween(_ text: String) -> Bool {
    let folded = Folding.fold(text)
    return folded.count == 1
      && (folded[0] == " " || folded[0] == "・" || Folding.isHyphenLike(folded[0]))
  }

  /// The marks of a region between its blank columns, left to right.
  private func marks(in region: Region) -> [Mark] {
    let box = region.box
    let gaps = reader.gaps(in: region)
    guard let first = gaps.first, let last = gaps.last else { return [] }
    func band(_ from: Double, _ to: Double) -> [ClosedRange<Double>] {
      let part = BoundingBox(box.x0, box.y0 + from * box.height, box.x1, box.y0 + to * box.height)
      return reader.gaps(in: region.part(part))
    }
    let bands = [band(0, 0.27), band(0.73, 1)]
    let inner = zip(gaps, gaps.dropFirst()).map { left, right -> Mark in
      let mark = left.upperBound...max(left.upperBound, right.lowerBound)
      // Dust in the bands is no part of a sign: its middle counts.
      let rim = 0.3 * (mark.upperBound - mark.lowerBound)
      let isDot = bands.allSatisfy { blanks in
        blanks.contains {
          $0.lowerBound <= mark.lowerBound + rim && $0.upperBound >= mark.upperBound - rim
        }
      }
      return Mark(x: mark, isDot: isDot)
    }
    return [Mark(x: min(box.x0, first.lowerBound)...first.lowerBound, isDot: false)] + inner
      + [Mark(x: last.upperBound...max(last.upperBound, box.x1), isDot: false)]
  }
}
