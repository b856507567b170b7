internal import Normalization

/// Undoes what readers write for the numerals of a date: a stroke for 一, a kana for 二, a box for 日.
///
/// Only between characters that leave nothing else. A stroke alone, 年-月, is 一 or what is left of 一〇: it is
/// repaired where the date writes ten as 十. What comes out still has to be read alike by two readers.
enum DateSlips {
  static func repaired(_ text: String) -> String {
    let scalars = Folding.fold(text).filter { $0 != " " }
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

  /// Whether a text says 平成一年 in kanji: the first year is 元年, so that a numeral is lost there.
  static func lacksNumeral(_ text: String) -> Bool {
    let plain = Folding.string(Folding.fold(text).filter { $0 != " " })
    return ["和一年", "成一年", "正一年", "治一年"].contains(where: plain.contains)
  }

  private static func isNumeral(_ s: Unicode.Scalar) -> Bool {
    "十〇一二三四五六七八九ニ".unicodeScalars.contains(s)
  }

  private static func isPart(_ s: Unicode.Scalar) -> Bool {
    "年月日十元和成正〇一二三四五六七八九-ーニ".unicodeScalars.contains(s)
  }
}
