/// 負担割合: 3割, 30%, 3/10 to `3/10`.
public enum CopaymentRatio {
  public static func normalize(_ text: String) -> Normalized {
    let folded = Folding.fold(text).filter { $0 != " " }
    guard let first = folded.first else { return Normalized(error: .empty) }
    let digit = Folding.isDigit(first) ? Int(first.value - 0x30) : Numerals.kanjiDigit(first) ?? -1
    guard (0...3).contains(digit) else { return Normalized(error: .malformed) }
    let rest = Folding.string(folded.dropFirst())
    guard rest.hasPrefix("割") || rest.hasPrefix("0%") || rest.hasPrefix("/10") else {
      return Normalized(error: .malformed)
    }
    return Normalized("\(digit)/10")
  }
}
