/// Digits and single hyphens: inquiry numbers, telephone numbers, plain digit fields.
public enum PlainDigits {
  /// Folds width, spaces and every hyphen; letters are refused, never repaired.
  public static func normalize(_ text: String) -> Normalized {
    var out: [Unicode.Scalar] = []
    for s in Folding.fold(text) where s != " " {
      if Folding.isDigit(s) {
        out.append(s)
      } else if Folding.isHyphenLike(s) || s == "(" || s == ")" {
        if let last = out.last, last != "-" { out.append("-") }
      } else {
        return Normalized(error: .notDigits)
      }
    }
    while out.last == "-" { out.removeLast() }
    guard !out.isEmpty else { return Normalized(error: .empty) }
    return Normalized(Folding.string(out))
  }

  /// 090-1234-5678: ten or eleven digits, starting with 0.
  public static func phone(_ text: String) -> Normalized {
    let plain = normalize(text)
    guard let value = plain.value else { return plain }
    let digits = value.filter(\.isNumber)
    guard digits.count == 10 || digits.count == 11, digits.hasPrefix("0") else {
      return Normalized(error: .wrongLength)
    }
    return plain
  }
}
