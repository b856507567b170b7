internal import DocumentModel
internal import Normalization

/// What readers make of masks whose signs they do not know: bars, ones, kanji. Beside their label alone; the ink and the close look
/// decide.
enum MisreadMask {
  /// 1-11-3689, --8015: signs that are read as bars and ones, and four digits behind a bar.
  static func isBars(_ value: ArraySlice<Glyph>, _ digitsAt: [Int]) -> Bool {
    guard digitsAt.count >= 4, let first = digitsAt.suffix(4).first, first > value.startIndex,
      MaskSigns.isFiller(value[first - 1].text), value[first - 1].text != " "
    else { return false }
    let isRun = zip(digitsAt.suffix(4), digitsAt.suffix(4).dropFirst()).allSatisfy { $1 == $0 + 1 }
    return isRun && digitsAt.dropLast(4).allSatisfy { value[$0].text == "1" }
  }

  /// 標贈關標機隊機陽4237: scattered dots of signs become whatever is black enough. Words hold kana or simpler letters.
  static func isKanji(_ before: ArraySlice<Glyph>) -> Bool {
    let marks = before.filter { !MaskSigns.isFiller($0.text) }
    // 匯區星區-1匯座: one sign of many may be a digit to a reader.
    let signs = marks.filter { !MaskSigns.isDigit($0.text) || $0.text == "0" }
    let strangers = marks.count - signs.count
    // 會-會-6730: a reader saw one sign of each group.
    let areTwins = signs.count == 2 && signs[0].text == signs[1].text
    return strangers <= (signs.count >= 5 ? 1 : 0)
      && ((3...12).contains(signs.count) || areTwins)
      && signs.allSatisfy { glyph in
        let folded = Folding.fold(glyph.text)
        return MaskSigns.isMask(glyph)
          || folded.allSatisfy(Folding.isIdeograph) && !common.contains(glyph.text)
      }
  }

  /// Letters of what may stand beside a label in place of its digits.
  private static let common = "年月日未無有登録記載印字済中別紙参照同上届出表示省略電話内線番号枝組合当健保国共協会支部課室係市区町村県府都東西南北"

  /// 208673: shaded signs of which a reader made a digit here and there, far from the four that end the line.
  static func isScattered(_ value: ArraySlice<Glyph>, _ digitsAt: [Int], _ line: ReadLine) -> Bool {
    guard digitsAt.count == value.count, (5...9).contains(digitsAt.count) else { return false }
    let x = digitsAt.map { value[$0].x }
    let (first, last) = (x[x.count - 4], x[x.count - 1])
    let pitch = (last - first) / 3
    // 2 27341: the first and the last of eight were seen.
    let widest = zip(x.dropLast(3).dropFirst(), x).map { $0 - $1 }.max() ?? 0
    return (first - x[x.count - 5] > 1.8 * pitch || widest > 4 * pitch)
      && first - line.span.x0 > 6 * pitch
  }

  /// 115998: upright signs of which a reader saw some, as ones, and dropped the rest: more room than for six digits.
  static func isOnes(_ value: ArraySlice<Glyph>, _ digitsAt: [Int], _ line: ReadLine) -> Bool {
    digitsAt.count == value.count && (5...9).contains(digitsAt.count)
      && digitsAt.dropLast(4).allSatisfy { value[$0].text == "1" }
      && line.span.width > 0.9 * Double(digitsAt.count + 1) * line.span.height
  }
}
