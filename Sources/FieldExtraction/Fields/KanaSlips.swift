internal import Foundation
internal import Normalization

/// Undoes what readers write for the marks of voiced kana, quotes and circles behind a letter, and small kana
/// where none can stand.
enum KanaSlips {
  static func repaired(_ text: String) -> String {
    var out: [Unicode.Scalar] = []
    for s in Folding.fold(text) {
      let mark: Unicode.Scalar? =
        "“”\"゛\u{3099}″〃".unicodeScalars.contains(s)
        ? "\u{3099}" : "゜°。\u{309A}º".unicodeScalars.contains(s) ? "\u{309A}" : nil
      guard let mark else {
        out.append(s)
        continue
      }
      // A mark belongs to a letter that has a voiced form; anywhere else it is a speck.
      guard let last = out.last else { continue }
      let joined = (String(last) + String(mark)).precomposedStringWithCanonicalMapping
        .unicodeScalars
      if joined.count == 1, let letter = joined.first { out[out.count - 1] = letter }
    }
    return Folding.string(large(out))
  }

  /// Small kana where no small kana can stand, as large ones: ャ follows キ, シ, チ and their like only, ッ
  /// neither begins nor ends a name.
  private static func large(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var out = scalars
    for (at, s) in scalars.enumerated() {
      guard let full = full[s] else { continue }
      let before = at > 0 ? base(scalars[at - 1]) : " "
      let isEnd = at + 1 == scalars.count || scalars[at + 1] == " "
      let isPossible: Bool =
        switch s {
        // ツチャ and ウチャマ are ツチヤ and ウチヤマ; チャン and リチャード are not.
        case "ャ" where before == "チ" && at > 1:
          " リ".unicodeScalars.contains(scalars[at - 2])
        case "ャ", "ュ", "ョ": "キシチニヒミリテ".unicodeScalars.contains(before)
        case "ッ": before != " " && !isEnd
        // Not ズェ, ウェ and ドィ, which readers write for シズエ, ウエマツ and ドイ.
        case "ェ": "フヴシチツクイ".unicodeScalars.contains(before)
        case "ィ": "フウヴテシチツクス".unicodeScalars.contains(before)
        // アンドゥ and カズォ are アンドウ and カズオ far more often than anybody is called so.
        case "ァ", "ォ": "フウヴツク".unicodeScalars.contains(before)
        default: false
        }
      if !isPossible { out[at] = full }
    }
    return out
  }

  private static func base(_ s: Unicode.Scalar) -> Unicode.Scalar {
    String(s).decomposedStringWithCanonicalMapping.unicodeScalars.first ?? s
  }

  private static let full: [Unicode.Scalar: Unicode.Scalar] = [
    "ャ": "ヤ", "ュ": "ユ", "ョ": "ヨ", "ッ": "ツ", "ァ": "ア", "ィ": "イ", "ゥ": "ウ", "ェ": "エ", "ォ": "オ",
  ]
}
