internal import Normalization

/// What a list counts its lines with: 1 2 3, ア イ ウ, A B C.
enum CountingSeries: CaseIterable {
  case digits, kana, latin

  /// The place of a sign in the series, from 1; what readers take the sign for counts as it.
  func number(of sign: Character) -> Int? {
    let folded = Folding.string(Folding.fold(String(sign)))
    switch self {
    case .digits: return Int(folded).flatMap { (1...9).contains($0) ? $0 : nil }
    case .kana:
      return CountingSeries.place(of: CountingSeries.likes[folded] ?? folded, in: "アイウエオカキクケコ")
    case .latin: return CountingSeries.place(of: folded.uppercased(), in: "ABCDEFGHIJ")
    }
  }

  /// The number that a line begins with, and words behind it: 4 あて名不十分.
  func number(before text: String) -> Int? {
    guard let first = text.first, let next = text.dropFirst().first else { return nil }
    // 12 is no line of a slip, and a word of Latin letters none of its list.
    let isLonger =
      self == .digits ? next.isDecimalDigit : self == .latin && next.isASCII && next.isLetter
    return isLonger ? nil : number(of: first)
  }

  private static let likes = ["了": "ア", "亻": "イ", "工": "エ", "才": "オ", "力": "カ", "丰": "キ"]

  private static func place(of sign: String, in series: String) -> Int? {
    guard sign.count == 1, let at = series.firstRange(of: sign)?.lowerBound else { return nil }
    return series.distance(from: series.startIndex, to: at) + 1
  }
}
