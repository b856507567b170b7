internal import DocumentModel
internal import Normalization

/// Whether a line can be the value of a label at all, by the kinds of letters in it. It decides between two places, never
/// alone: readers write digits for letters and letters for digits.
enum ValueFit {
  static func holds(_ line: ReadLine, for role: LabelRole) -> Bool {
    // 6857080 番号（英数字）477: the value ends where the next label begins.
    let next = line.labels.first?.start ?? 0
    let value = next > 0 ? line.reading.glyphs[..<next] : line.reading.glyphs[...]
    let letters = value.flatMap { Folding.fold($0.text) }.filter { $0 != " " }
    let digits = letters.count(where: Folding.isDigit)
    switch role {
    case .combinedKey: return digits >= 3
    case .field(.insurerNumber): return digits >= 5
    case .field(.number), .field(.branchNumber): return digits >= 1
    case .field(.birthDate), .field(.qualificationDate):
      // 令和5.9, the day of which stands apart.
      return digits >= 3 || letters.contains("年") || letters.contains("月")
        || ["昭和", "平成", "令和", "大正"].contains(where: Folding.string(letters).hasPrefix)
    case .field(.name):
      return letters.count >= 2 && digits == 0 && letters.contains(where: Folding.isLetter)
    case .field(.nameKana):
      return letters.count >= 2 && letters.count(where: Folding.isKatakana) * 2 >= letters.count
    // A sentence of the next column.
    case .field(.symbol): return letters.count { ("ぁ"..."ん").contains($0) } < 3
    default: return true
    }
  }
}
