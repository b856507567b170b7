internal import DocumentModel
internal import Normalization

/// What a reading says of the last four digits: those it is, or those that it ends in.
enum LastFourText {
  /// What may stand around digits and says nothing of them: the end of a sentence, of a list, of brackets.
  private static let idle: Set<Unicode.Scalar> = [
    " ", ")", "(", ".", "。", "、", "「", "」", "『", "』",
  ]

  /// Exactly four digits, or nothing.
  static func digits(_ text: String) -> String? {
    let all = Folding.fold(text).filter { !idle.contains($0) }
    // The rest of a mask may stand before the first digit.
    let folded = all.drop { LastFour.isMask($0) || Folding.isHyphenLike($0) }
    guard folded.count == 4, folded.allSatisfy(Folding.isDigit) else { return nil }
    return Folding.string(folded)
  }

  /// The four digits that end a line, behind a mask or anything else that is no fifth digit.
  static func trailing(_ reading: Reading) -> String? {
    let folded = Folding.fold(reading.text).filter { !idle.contains($0) }
    let tail = folded.suffix(4)
    guard tail.count == 4, tail.allSatisfy(Folding.isDigit) else { return nil }
    // ○○○○○○○○ may be read as zeros.
    let before = folded.dropLast(4)
    let isMask = before.count >= 4 && before.suffix(4).allSatisfy { $0 == "0" } && tail.first != "0"
    if let last = before.last, Folding.isDigit(last), !isMask, !isWholeMask(before) { return nil }
    return Folding.string(tail)
  }

  /// ●eeeeee0: eight signs before the digits, of which readers took one or the other for a digit.
  private static func isWholeMask(_ signs: ArraySlice<Unicode.Scalar>) -> Bool {
    signs.count == 8
      && signs.count { $0 == "0" || LastFour.isMask($0) || Folding.isLatin($0) } >= 7
  }
}
