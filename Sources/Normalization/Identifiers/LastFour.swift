/// The last four digits of an Individual Number, behind a mask.
public enum LastFour {
  /// Twelve digits become their last four at this door; nothing else of them is kept.
  public static func normalize(_ text: String) -> Normalized {
    let folded = Folding.fold(text)
    var tail: [Unicode.Scalar] = []
    var flags: [NormalizationFlag] = []
    var masks = 0
    var digits: [Int] = []
    var repaired = false
    var letters = 0
    for s in folded {
      if Folding.isDigit(s) {
        tail.append(s)
        digits.append(Int(s.value - 0x30))
      } else if let circled = Numerals.circled(s), circled < 10 {
        // Old models write ⑥ for 0: the digit itself is in doubt.
        return Normalized(error: .ambiguous)
      } else if s == "O" || s == "o" {
        tail.append("0")
        digits.append(0)
        letters += tail.count <= 8 ? 1 : 0
        repaired = true
      } else if s == " " || s == "-" || Folding.isHyphenLike(s) {
        continue
      } else if isMask(s) {
        if !tail.isEmpty { return Normalized(error: .malformed) }
        masks += 1
      } else if s == "桁" || s == "け" {
        return Normalized(error: .prose)
      } else {
        return Normalized(error: .malformed)
      }
    }
    guard !tail.isEmpty else { return Normalized(error: .empty) }
    if tail.count == 12, masks == 0, letters == 8 {
      // Eight letters O are a mask of rings, not digits.
      return Normalized(Folding.string(tail.suffix(4)), flags: [])
    }
    if tail.count == 12, masks == 0 {
      if digits.allSatisfy({ $0 == 0 }) { return Normalized(error: .placeholder) }
      flags.append(.fullNumberRedacted)
      if checkDigitHolds(digits) { flags.append(.checkDigitHeld) }
      return Normalized(Folding.string(tail.suffix(4)), flags: flags)
    }
    guard tail.count == 4 else { return Normalized(error: .wrongLength) }
    if masks != 8, masks != 0 { flags.append(.maskUnusual) }
    if repaired { flags.append(.repaired) }
    return Normalized(Folding.string(tail), flags: flags)
  }

  /// Signs that are printed for a hidden digit, and what recognizers make of them.
  public static func isMask(_ s: Unicode.Scalar) -> Bool {
    masks.contains(s)
  }

  private static let masks = Set("*●○◯〇■□◆◇▲△▼▽∇Λ∧✕✖☓╳◎⚫⬤Xx×・#?〓※✱∗✻❋☆★@米ネメﾒ\"‘’'_".unicodeScalars)

  /// 総務省令85号 第5条: weights 6 5 4 3 2 7 6 5 4 3 2, modulo 11; 0 for a remainder of 0 or 1.
  public static func checkDigitHolds(_ digits: [Int]) -> Bool {
    guard digits.count == 12 else { return false }
    let weights = [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]
    let remainder = zip(digits, weights).reduce(0) { $0 + $1.0 * $1.1 } % 11
    return digits[11] == (remainder <= 1 ? 0 : 11 - remainder)
  }
}
