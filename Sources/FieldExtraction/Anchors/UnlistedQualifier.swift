internal import DocumentModel
internal import Normalization

/// Words before a label of the key that nobody listed: お手持ちの保険証の番号. Whoever's the 保険証 is, its number is the key's.
enum UnlistedQualifier {
  /// Where the label's own words begin, behind the words that qualify them; `nil` where a text begins otherwise.
  ///
  /// - Parameter text: Folded and repaired, as labels are looked for in it.
  static func end(_ text: ArraySlice<Unicode.Scalar>) -> Int? {
    guard let particle = text.prefix(10).firstIndex(of: "の"), particle >= text.startIndex + 2 else {
      return nil
    }
    let words = text[text.startIndex..<particle]
    let whole = Folding.string(Array(words))
    guard words.allSatisfy(Folding.isLetter),
      !words.contains(where: { "がはをにでとへや".unicodeScalars.contains($0) }),
      !others.contains(where: whole.holds)
    else { return nil }
    let rest = Folding.string(Array(text[(particle + 1)...].prefix(8)))
    return cards.contains(where: rest.hasPrefix) ? particle + 1 : nil
  }

  /// Whether a label behind such words is one of the key's or the insurer's: a name may be anybody's.
  static func mayQualify(_ role: LabelRole) -> Bool {
    switch role {
    case .combinedKey, .field(.symbol), .field(.number), .field(.branchNumber),
      .field(.insurerNumber):
      true
    default: false
    }
  }

  /// What the key stands on or belongs to.
  private static let cards = [
    "保険証", "保険者証", "健康保険", "国民健康保険", "医療保険", "被保険者", "組合員証", "加入者証", "資格確認書", "資格情報", "共済",
  ].map { Folding.string($0.unicodeScalars.map(LabelLexicon.repaired)) }

  /// Whose key is another's, or a paper's.
  private static let others =
    LabelWords.all.filter { $0.sense == .foreign || $0.sense == .dependant || $0.sense == .issuing }
    .map { Folding.string($0.scalars) } + ["子", "妻", "夫", "父", "母", "配偶者", "別", "他"]
}
