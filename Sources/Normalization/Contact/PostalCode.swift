/// 郵便番号: seven digits.
public enum PostalCode {
  public static func normalize(_ text: String) -> Normalized {
    let folded = Folding.fold(text).filter {
      $0 != " " && $0 != "〒" && $0 != "T" && !Folding.isHyphenLike($0)
    }
    guard !folded.isEmpty else { return Normalized(error: .empty) }
    guard folded.allSatisfy(Folding.isDigit) else { return Normalized(error: .notDigits) }
    guard folded.count == 7 else { return Normalized(error: .wrongLength) }
    if folded.allSatisfy({ $0 == "0" }) { return Normalized(error: .placeholder) }
    return Normalized(Folding.string(folded))
  }
}
