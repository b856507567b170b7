public import DocumentModel
internal import Normalization

/// Replaces what a line says by invented text of the same shape; label words and the words that every
/// sheet prints stay.
public struct TextDisguise {
  private var state: UInt64

  /// - Parameter seed: The same seed invents the same text.
  public init(seed: UInt64) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
  }

  private static let kept = [
    "資格情報のお知らせ", "資格情報通知書", "資格確認書", "健康保険", "国民健康保険", "後期高齢者医療", "全国健康保険協会", "健康保険組合", "支部",
    "令和", "平成", "昭和", "大正", "年", "月", "日", "様", "時点", "割", "お問い合わせ", "マイナンバー", "マイナ保険証", "マイナポータル",
    "医療機関等",
    "受診", "下4桁", "12桁", "あて所に尋ねあたりません", "転居先不明", "保管期間経過", "受取拒絶",
  ].map { Array($0.unicodeScalars) }
  private static let kanji = Array("架空見本山田川林森石井中村木本松野原島谷口沢崎橋藤岡池高大小上下北南東西春夏秋冬花月星雪".unicodeScalars)
  private static let insurers = ["06139992", "06279988", "133033", "01010016"]

  private mutating func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % max(1, bound)
  }

  /// - Returns: A text for each glyph of the reading, and whether anything was invented.
  public mutating func disguised(_ reading: Reading) -> (texts: [String], isInvented: Bool) {
    let glyphs = reading.glyphs
    var texts = glyphs.map(\.text)
    var stays = [Bool](repeating: false, count: glyphs.count)
    for label in LabelFinder.matches(in: reading) {
      for at in label.start..<min(label.end, glyphs.count) { stays[at] = true }
    }
    let folded = glyphs.map { Folding.fold($0.text).first ?? " " }
    for word in Self.kept where word.count <= folded.count {
      for start in 0...(folded.count - word.count)
      where word.indices.allSatisfy({ folded[start + $0] == word[$0] }) {
        for at in start..<(start + word.count) { stays[at] = true }
      }
    }
    var isInvented = false
    for at in glyphs.indices where !stays[at] {
      guard let invented = invented(for: folded[at]) else { continue }
      texts[at] = invented
      isInvented = true
    }
    keepDates(&texts, folded)
    keepNumberOfInsurer(&texts, folded)
    return (texts, isInvented)
  }

  private mutating func invented(for s: Unicode.Scalar) -> String? {
    switch s {
    case "0"..."9": return String(next(9) + 1)
    case "A"..."Z", "a"..."z": return String(UnicodeScalar(UInt8(97 + next(26))))
    default: break
    }
    if Folding.isKatakana(s), s != "ー" {
      return Unicode.Scalar(UInt32(0x30A2 + next(40) * 2)).map { String(Character($0)) }
    }
    if Folding.isHiragana(s) { return "の" }
    return Folding.isIdeograph(s) ? String(Character(Self.kanji[next(Self.kanji.count)])) : nil
  }

  /// Two digits before 月 and 日 stay a month and a day.
  private mutating func keepDates(_ texts: inout [String], _ folded: [Unicode.Scalar]) {
    for at in folded.indices where folded[at] == "月" || folded[at] == "日" {
      var end = at - 1
      while end >= 0, folded[end] == " " { end -= 1 }
      guard end >= 1, Folding.isDigit(folded[end]), Folding.isDigit(folded[end - 1]) else {
        continue
      }
      let value = folded[at] == "月" ? 10 + next(3) : 10 + next(19)
      texts[end - 1] = String(value / 10)
      texts[end] = String(value % 10)
    }
  }

  /// A number whose check digit held becomes one of the reserved insurers', so that it still holds.
  private mutating func keepNumberOfInsurer(_ texts: inout [String], _ folded: [Unicode.Scalar]) {
    let places = folded.indices.filter { Folding.isDigit(folded[$0]) }
    let digits = places.map { Int(folded[$0].value) - 48 }
    guard digits.count == 8 || digits.count == 6, InsurerNumber.checkDigitHolds(digits),
      let number = Self.insurers.first(where: { $0.count == digits.count })
    else { return }
    for (place, digit) in zip(places, number) { texts[place] = String(digit) }
  }
}
