internal import Normalization

/// Undoes kana and strokes that readers write for the simplest kanji of a name: ニ for 二, ー for 一, ハ for 八.
///
/// Also what is read for 濵, which stands in no reader's characters (measured: 濱 in seven of ten prints, else these
/// three, which no name is written with).
///
/// Kana only beside kanji and away from kana: 一ニ三 has no kana in it, マリア has nothing else, ミ子 is a name.
enum NameSlips {
  private static let kanji: [Unicode.Scalar: Unicode.Scalar] = [
    "ニ": "二", "ミ": "三", "ハ": "八", "エ": "工", "カ": "力", "ロ": "口", "タ": "夕", "チ": "千",
  ]

  private static let unwritable: [Unicode.Scalar: Unicode.Scalar] = ["演": "濱", "濾": "濱", "瀘": "濱"]

  static func repaired(_ text: String) -> String {
    let folded = Folding.fold(text)
    let scalars = words(folded.map { unwritable[$0] ?? $0 })
    guard scalars.contains(where: Folding.isIdeograph) else {
      return scalars == folded ? text : Folding.string(scalars)
    }
    var out = scalars
    for (at, s) in scalars.enumerated() {
      let isStroke = Folding.isHyphenLike(s)
      guard let wanted = isStroke ? "一" : kanji[s] else { continue }
      let near = [scalars[..<at].last { $0 != " " }, scalars[(at + 1)...].first { $0 != " " }]
        .compactMap { $0 }
      // ミ子 and タ子 are names.
      if !isStroke, near.last == "子" { continue }
      let isAmongKanji = near.allSatisfy {
        Folding.isIdeograph($0) || kanji[$0] != nil || Folding.isHyphenLike($0)
      }
      if isAmongKanji, near.contains(where: Folding.isIdeograph) { out[at] = wanted }
    }
    return Folding.string(out)
  }

  /// Names of kana and of Latin letters, each by itself: ミツ that was read 三ツ, and SOO that was read S00.
  private static func words(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    scalars.split(separator: " ", omittingEmptySubsequences: false).map {
      word -> [Unicode.Scalar] in
      // 卜三 is トミ: 卜 stands in no name but as that.
      if word.count >= 2, word.contains(where: { Folding.isKatakana($0) || $0 == "卜" }),
        word.allSatisfy({ Folding.isKatakana($0) || kana[$0] != nil })
      {
        return word.map { kana[$0] ?? $0 }
      }
      if word.contains(where: Folding.isLatin),
        word.allSatisfy({ Folding.isLatin($0) || $0 == "0" || $0 == "1" })
      {
        return word.map { $0 == "0" ? "O" : $0 == "1" ? "I" : $0 }
      }
      return Array(word)
    }.joined(separator: [" " as Unicode.Scalar]).map { $0 }
  }

  private static let kana = Dictionary(uniqueKeysWithValues: kanji.map { ($1, $0) })
    .merging(["卜": "ト"]) { first, _ in first }
}
