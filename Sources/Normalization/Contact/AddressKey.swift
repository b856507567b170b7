/// A key under which two spellings of one address agree: 北10条西3-23-1 ≡ 北十条西三丁目23番1号.
public enum AddressKey {
  public static func normalize(_ text: String) -> Normalized {
    let folded = Folding.fold(text).filter { $0 != " " && $0 != "〒" }
    guard !folded.isEmpty else { return Normalized(error: .empty) }
    var out: [Unicode.Scalar] = []
    var at = 0
    while at < folded.count {
      let s = folded[at]
      if Numerals.kanjiDigit(s) != nil || s == "十" {
        // 漢数字 count only before a counter (条, 丁目, 番, 号) or after digits.
        var end = at
        while end < folded.count, Numerals.kanjiDigit(folded[end]) != nil || folded[end] == "十" {
          end += 1
        }
        let counter = end < folded.count && "条丁番号".unicodeScalars.contains(folded[end])
        if counter, let value = Numerals.kanjiNumber(folded[at..<end]) {
          out.append(contentsOf: String(value).unicodeScalars)
        } else {
          out.append(contentsOf: folded[at..<end])
        }
        at = end
        continue
      }
      let afterDigit = out.last.map(Folding.isDigit) ?? false
      if afterDigit, s == "丁", at + 1 < folded.count, folded[at + 1] == "目" {
        out.append("-")
        at += 2
      } else if afterDigit, s == "番" {
        out.append("-")
        at += at + 1 < folded.count && folded[at + 1] == "地" ? 2 : 1
      } else if afterDigit, s == "号", at + 1 >= folded.count || folded[at + 1] != "室" {
        at += 1
      } else if afterDigit, Folding.isHyphenLike(s) || s == "の" || s == "ノ" {
        out.append("-")
        at += 1
      } else {
        out.append(s)
        at += 1
      }
    }
    while out.last == "-" { out.removeLast() }
    while out.first == "-" { out.removeFirst() }
    return out.isEmpty ? Normalized(error: .empty) : Normalized(Folding.string(out))
  }
}
