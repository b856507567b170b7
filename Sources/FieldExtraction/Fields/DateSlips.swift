internal import Normalization

/// Undoes what readers write for the numerals of a date: a stroke for 一, a kana for 二, a box for 日.
///
/// Only between characters that leave nothing else: 年-月 has a month of one stroke. What comes out still has
/// to be read alike by two readers.
enum DateSlips {
  static func repaired(_ text: String) -> String {
    let scalars = Folding.fold(text).filter { $0 != " " }
    var out: [Unicode.Scalar] = []
    for (at, s) in scalars.enumerated() {
      let before = at > 0 ? scalars[at - 1] : nil
      let after = at + 1 < scalars.count ? scalars[at + 1] : nil
      if Folding.isHyphenLike(s), before.map(isPart) ?? false, after.map(isPart) ?? false {
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

  private static func isPart(_ s: Unicode.Scalar) -> Bool {
    "年月日十元和成正〇一二三四五六七八九-ーニ".unicodeScalars.contains(s)
  }
}
