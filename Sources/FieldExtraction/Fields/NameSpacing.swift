internal import DocumentModel

/// Puts back the space between family and given name, which recognizers drop, from the widest gap
/// between glyphs of one pitch.
enum NameSpacing {
  static func spaced(_ glyphs: [Glyph]) -> String {
    let text = glyphs.map(\.text).joined()
    guard glyphs.count >= 3, !glyphs.contains(where: { $0.text == " " || $0.text == "　" }) else {
      return text
    }
    let steps = zip(glyphs.dropFirst(), glyphs).map { $0.x - $1.x }
    let typical = steps.sorted()[(steps.count - 1) / 2]
    guard typical > 0, let widest = steps.indices.max(by: { steps[$0] < steps[$1] }),
      steps[widest] > 1.3 * typical
    else { return text }
    return glyphs[...widest].map(\.text).joined() + " "
      + glyphs[(widest + 1)...].map(\.text).joined()
  }
}
