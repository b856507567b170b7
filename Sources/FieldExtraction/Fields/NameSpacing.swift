internal import DocumentModel
internal import Normalization

/// Puts back the space between family and given name, which recognizers drop or set at will.
///
/// The ink decides where there is any: the one blank gap that is clearly wider than all others.
/// Readers' own places are only good to a quarter of an em (measured), so they only name the glyph
/// that follows the gap.
enum NameSpacing {
  /// - Parameters:
  ///   - gaps: Blank stretches between marks of ink, left to right; empty where there is no ink.
  ///   - height: Height of the line in points.
  static func spaced(_ glyphs: [Glyph], gaps: [ClosedRange<Double>], height: Double) -> String {
    let letters = glyphs.filter { !isSpace($0) }
    guard letters.count >= 2 else { return letters.map(\.text).joined() }
    // The gap before an honorific is not the one looked for.
    let isHonoured = letters.last.map { "様樣殿".contains($0.text) } ?? false
    let body = isHonoured ? letters.count - 1 : letters.count
    guard body >= 2 else { return letters.map(\.text).joined() }
    let end = letters[body - 1].x + 0.6 * height
    let inner = gaps.filter { $0.lowerBound > letters[0].x && $0.upperBound < end }
      .sorted { width($0) > width($1) }
    func index(after gap: ClosedRange<Double>) -> Int? {
      (1..<body).min {
        abs(letters[$0].x - gap.upperBound) < abs(letters[$1].x - gap.upperBound)
      }
    }
    // Kana have wide sides of their own (コ, ト, リ); among kanji a third of the height stands out.
    let isKana = letters.allSatisfy { $0.text.unicodeScalars.allSatisfy(Folding.isKatakana) }
    // Halfwidth kana stand half as far apart.
    let steps = zip(letters[..<body].dropFirst(), letters).map { $0.x - $1.x }.sorted()
    let pitch = steps.isEmpty ? height : steps[(steps.count - 1) / 2]
    let least = isKana ? min(0.36 * height, 0.6 * pitch) : 0.28 * height
    let second = inner.dropFirst().first.map(width) ?? 0
    if let widest = inner.first, width(widest) > least,
      width(widest) > (isKana ? 1.12 : 1.25) * second,
      let at = index(after: widest), !isKana || at > 1 && at < body - 1
    {
      return joined(letters, spaceBefore: at)
    }
    guard let own = singleSpace(glyphs, body) else {
      if gaps.isEmpty { return byPlaces(glyphs) }
      let at = isKana ? KanaSides.space(letters, gaps: inner, pitch: pitch) : nil
      return at.map { joined(letters, spaceBefore: $0) } ?? letters.map(\.text).joined()
    }
    // A reader's own single space counts where the ink leaves room for one.
    let hasRoom = inner.prefix(3).contains { width($0) > 0.2 * height && index(after: $0) == own }
    return gaps.isEmpty || hasRoom
      ? joined(letters, spaceBefore: own) : letters.map(\.text).joined()
  }

  private static func width(_ gap: ClosedRange<Double>) -> Double {
    gap.upperBound - gap.lowerBound
  }

  private static func isSpace(_ glyph: Glyph) -> Bool { glyph.text == " " || glyph.text == "　" }

  private static func joined(_ letters: [Glyph], spaceBefore at: Int) -> String {
    letters[..<at].map(\.text).joined() + " " + letters[at...].map(\.text).joined()
  }

  /// The place of a reader's own space, if it is the only one before the honorific.
  private static func singleSpace(_ glyphs: [Glyph], _ body: Int) -> Int? {
    var letters = 0
    var spaces: Set<Int> = []
    for glyph in glyphs {
      if isSpace(glyph) { spaces.insert(letters) } else { letters += 1 }
    }
    let inner = spaces.filter { $0 > 0 && $0 < body }
    return inner.count == 1 ? inner.first : nil
  }

  /// Without any ink: the widest step between glyphs of one pitch.
  private static func byPlaces(_ glyphs: [Glyph]) -> String {
    let text = glyphs.map(\.text).joined()
    guard glyphs.count >= 3, !glyphs.contains(where: isSpace) else { return text }
    let steps = zip(glyphs.dropFirst(), glyphs).map { $0.x - $1.x }
    let typical = steps.sorted()[(steps.count - 1) / 2]
    guard typical > 0, let widest = steps.indices.max(by: { steps[$0] < steps[$1] }),
      steps[widest] > 1.3 * typical
    else { return text }
    return joined(glyphs, spaceBefore: widest + 1)
  }
}
