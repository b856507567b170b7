internal import DocumentModel
internal import Normalization

/// What labels are looked for in: a reading with the signs put right that readers take for others between words of labels.
enum LabelText {
  /// The reading as folded scalars, each with the glyph it came from; spaces dropped.
  static func folded(_ glyphs: [Glyph]) -> [(scalar: Unicode.Scalar, glyph: Int)] {
    var out: [(Unicode.Scalar, Int)] = []
    for (at, glyph) in glyphs.enumerated() {
      for scalar in Folding.fold(glyph.text) where scalar != " " {
        out.append((LabelLexicon.repaired(scalar), at))
      }
    }
    // 氏名／フリガナ: a slash between two words of labels is read as the kana ノ.
    for at in out.indices.dropFirst().dropLast() where out[at].0 == "ノ" {
      let rest = Folding.string(out[(at + 1)...].prefix(4).map(\.0))
      if Folding.isIdeograph(out[at - 1].0), secondWords.contains(where: rest.hasPrefix) {
        out[at].0 = "/"
      }
    }
    // 記号.番号*枝番: a middle dot is read as a full stop between any words, and as any sign between these.
    for at in out.indices.dropFirst().dropLast() {
      let isStop =
        out[at].0 == "." && Folding.isIdeograph(out[at - 1].0) && Folding.isIdeograph(out[at + 1].0)
      if isStop || isSign(out[at].0) && isInKey(out.map(\.0), at) { out[at].0 = "・" }
    }
    // 生年・月・日: bold dots are read as ●.
    let dots = out.indices.dropFirst().dropLast().filter { at in
      isSign(out[at].0) && "年月".unicodeScalars.contains(out[at - 1].0)
        && "月日".unicodeScalars.contains(out[at + 1].0)
    }
    for at in dots.reversed() { out.remove(at: at) }
    return out
  }

  private static func isSign(_ s: Unicode.Scalar) -> Bool {
    !Folding.isLetter(s) && !Folding.isDigit(s) && !"()「」『』[]【】".unicodeScalars.contains(s)
  }

  /// Whether a sign stands between 記号 and 番号, or between 番号 and 枝番.
  private static func isInKey(_ text: [Unicode.Scalar], _ at: Int) -> Bool {
    let before = Folding.string(Array(text[..<at].suffix(2)))
    let after = Folding.string(Array(text[(at + 1)...].prefix(2)))
    return before == "記号" && after == "番号" || before == "番号" && after == "枝番"
  }

  private static let secondWords = [
    "フリガナ", "カナ", "カタカナ", "ヨミ", "ふりがな", "氏名", "番号", "記号", "枝番", "生年", "性別", "漢字",
  ].map { Folding.string($0.unicodeScalars.map(LabelLexicon.repaired)) }
}
