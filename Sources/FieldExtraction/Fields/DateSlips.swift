internal import Normalization

/// Undoes what readers write for the numerals of a date: a stroke for 一, a kana for 二, a box for 日.
///
/// Only between characters that leave nothing else. A stroke alone, 年-月, is 一 or what is left of 一〇: it is
/// repaired where the date writes ten as 十. What comes out still has to be read alike by two readers.
enum DateSlips {
  static func repaired(_ text: String) -> String {
    let scalars = units(era(Folding.fold(text).filter { $0 != " " }))
    let writesTen = scalars.contains("十")
    var out: [Unicode.Scalar] = []
    for (at, s) in scalars.enumerated() {
      let before = at > 0 ? scalars[at - 1] : nil
      let after = at + 1 < scalars.count ? scalars[at + 1] : nil
      let isAlone = !(before.map(isNumeral) ?? false) && !(after.map(isNumeral) ?? false)
      if Folding.isHyphenLike(s), before.map(isPart) ?? false, after.map(isPart) ?? false,
        writesTen || !isAlone
      {
        out.append("一")
      } else if "○◯Oo0".unicodeScalars.contains(s), before.map(isKanjiPart) ?? false,
        after.map(isKanjiPart) ?? false,
        !isAlone
      {
        out.append("〇")
      } else if s == "ニ", before.map(isPart) ?? false || after.map(isPart) ?? false {
        out.append("二")
      } else if s == "口", after == nil, before.map({ Folding.isDigit($0) || isPart($0) }) ?? false {
        out.append("日")
      } else {
        out.append(s)
      }
    }
    return Folding.string(out)
  }

  /// The name of an era of which one character was read as another: 明和34年 and 平城7年. 昭 and 令 are told apart
  /// only by a year that 令和 has not reached.
  private static func era(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard scalars.count > 5, let year = scalars.firstIndex(of: "年"), year > 2, year <= 4,
      let count = Int(Folding.string(scalars[2..<year])), Folding.isIdeograph(scalars[0])
    else { return scalars }
    let (first, second) = (scalars[0], scalars[1])
    let eras: [(Unicode.Scalar, Unicode.Scalar)] = [("昭", "和"), ("平", "成"), ("大", "正"), ("令", "和")]
    guard !eras.contains(where: { $0 == first && $1 == second }) else { return scalars }
    let near = eras.filter { ($0 == first) != ($1 == second) && ($0 != "令" || first == "令") }
    guard near.count == 1, let found = near.first, first == found.0 || found.1 != "和" || count > 31
    else { return scalars }
    return [found.0, found.1] + scalars[2...]
  }

  /// The last 日 of a date, read as 月 or as a third digit of the day.
  private static func units(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard let month = scalars.firstIndex(of: "月"), month > 0, month + 2 < scalars.count else {
      return scalars
    }
    let day = scalars[(month + 1)...]
    let isNumber = day.dropLast().allSatisfy(Folding.isDigit) && day.count <= 3
    let isThird = day.count == 3 && day.last == "1"
    return isNumber && (day.last == "月" || isThird) ? scalars.dropLast() + ["日"] : scalars
  }

  /// Whether a text says 平成一年 in kanji: the first year is 元年, so that a numeral is lost there.
  static func lacksNumeral(_ text: String) -> Bool {
    let plain = Folding.string(Folding.fold(text).filter { $0 != " " })
    return ["和一年", "成一年", "正一年", "治一年"].contains(where: plain.holds)
  }

  private static func isNumeral(_ s: Unicode.Scalar) -> Bool {
    "十〇一二三四五六七八九ニ".unicodeScalars.contains(s)
  }

  /// Kanji that stand beside a numeral in a date written without digits.
  private static func isKanjiPart(_ s: Unicode.Scalar) -> Bool {
    "年月日十〇一二三四五六七八九ニ".unicodeScalars.contains(s)
  }

  private static func isPart(_ s: Unicode.Scalar) -> Bool {
    "年月日十元和成正〇一二三四五六七八九-ーニ".unicodeScalars.contains(s)
  }
}
