internal import DocumentModel
internal import Normalization

/// Tells a name from its kana by what they are written in.
enum KanaShare {
  /// Katakana among the letters of a line, 0...1.
  static func of(_ line: ReadLine) -> Double {
    let letters = Folding.fold(line.reading.text).filter { $0 != " " }
    guard letters.count >= 2 else { return 0 }
    return Double(letters.filter(Folding.isKatakana).count) / Double(letters.count)
  }

  /// Two lines above each other as a name and its kana. 平野マリア over ヒラノマリア: what has more kana is the kana.
  static func nameOverKana(_ lines: [ReadLine]) -> [(field: FieldName, line: ReadLine)]? {
    let shares = lines.map(of)
    guard lines.count == 2, let most = shares.max(), most > 0.5, shares[0] != shares[1] else {
      return nil
    }
    return zip(lines, shares).map { ($1 == most ? .nameKana : .name, $0) }
  }
}
