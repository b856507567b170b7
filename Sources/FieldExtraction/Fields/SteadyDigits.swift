internal import DocumentModel
internal import Normalization

/// Reads digits whose ink cannot be counted.
struct SteadyDigits {
  let page: Page
  let reader: any RegionReader

  /// Digits whose strokes are in pieces (fax, thin print): the ink cannot be counted, but both engines read the
  /// same four on the whole line and on a cut.
  ///
  /// Only digits of which none can be lost or borrowed: a run of equal ones loses one, unless all stand in steps of one size, and ○
  /// before a zero may be another.
  func read(
    _ line: ReadLine, _ candidate: LastFourFinder.Candidate, _ printed: String?
  ) -> (value: String, readers: [String])? {
    guard let printed, let at = candidate.firstDigit,
      printed.first != "0" || Self.isAngular(line.reading.glyphs[..<at]),
      zip(printed, printed.dropFirst()).allSatisfy({ $0 != $1 })
        || Self.areEven(line.reading.glyphs[at...])
    else { return nil }
    let glyphs = line.reading.glyphs
    if at > 0, MaskSigns.isDigit(glyphs[at - 1].text), glyphs[at - 1].text != "0" { return nil }
    let whole = line.region(page.number)
    let lines = reader.readings(of: whole, as: .line, voices: 2)
    guard lines.count == 2, lines.allSatisfy({ LastFourText.trailing($0) == printed }) else {
      return nil
    }
    let blanks = [-0.12, -0.45, 0.2, -0.3, -0.7].lazy.map { shift in
      reader.cut(whole, rightOf: glyphs[at].x + shift * line.span.height)
    }
    // ○ touches the digit behind it: cut through the sign.
    let through = [-0.5, -0.75].lazy.map { shift in
      let x = glyphs[at].x + shift * line.span.height
      return line.region(
        page.number, BoundingBox(x, line.span.y0, line.span.x1, line.span.y1))
    }
    for region in [AnySequence(blanks), AnySequence(through)].lazy.joined() {
      let looks = reader.readings(of: region, as: .digits, voices: 2)
      if looks.count == 2, looks.allSatisfy({ LastFourText.digits($0.text) == printed }),
        reader.ink(in: region)?.isDefaced != true
      {
        return (printed, looks.map(\.reader) + ["line"])
      }
    }
    return nil
  }

  /// Whether four digits stand in steps of one size: one that was seen twice stands beside itself in half a step.
  private static func areEven(_ digits: ArraySlice<Glyph>) -> Bool {
    let x = digits.filter { MaskSigns.isDigit($0.text) }.map(\.x)
    let steps = zip(x.dropFirst(), x).map { $0 - $1 }
    guard steps.count == 3, let least = steps.min(), let most = steps.max() else { return false }
    return least > 0 && most < 1.6 * least
  }

  /// Whether a mask is of signs that no 0 is taken for.
  static func isAngular(_ mask: ArraySlice<Glyph>) -> Bool {
    let signs = mask.filter { MaskSigns.isMask($0) }
    return signs.count >= 6 && signs.allSatisfy { "*＊×xXｘＸ✕■▲★".contains($0.text) }
  }
}
