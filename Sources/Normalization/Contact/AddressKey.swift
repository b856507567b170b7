/// A key under which two spellings of one address agree: 北10条西3-23-1 ≡ 北十条西三丁目23番1号.
///
/// The key is evidence and never decides: a registry's address may be old or missing.
public enum AddressKey {
  public static func normalize(_ text: String) -> Normalized {
    var scalars = Folding.fold(text).filter { $0 != " " && $0 != "〒" }
    while let first = scalars.first, Folding.isHyphenLike(first), first != "一" {
      scalars.removeFirst()
    }
    guard !scalars.isEmpty else { return Normalized(error: .empty) }
    let numbered = withoutBuilding(numbers(town(scalars)))
    return numbered.isEmpty
      ? Normalized(error: .empty) : Normalized(Folding.string(numbered))
  }

  /// Folds what spellings of a town differ in, before the first digit only: 大字 left out, ヶ が ノ 之
  /// between ideographs as ケ and ノ.
  private static func town(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    let end = scalars.firstIndex(where: Folding.isDigit) ?? scalars.count
    var out: [Unicode.Scalar] = []
    var at = 0
    while at < end {
      let s = scalars[at]
      if s == "大", at + 1 < end, scalars[at + 1] == "字" {
        at += 2
        continue
      }
      let isBetween =
        out.last.map(Folding.isIdeograph) ?? false && at + 1 < end
        && Folding.isIdeograph(scalars[at + 1])
      if isBetween, "ヶヵケガがヵ".unicodeScalars.contains(s) {
        out.append("ケ")
      } else if isBetween, "ノの之".unicodeScalars.contains(s) {
        out.append("ノ")
      } else {
        out.append(s)
      }
      at += 1
    }
    return out + scalars[end...]
  }

  /// Numbers in digits joined by hyphens; 漢数字 only before a counter (条, 丁目, 番, 号).
  private static func numbers(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var out: [Unicode.Scalar] = []
    var at = 0
    while at < scalars.count {
      let s = scalars[at]
      if Numerals.kanjiDigit(s) != nil || s == "十" {
        var end = at
        while end < scalars.count, Numerals.kanjiDigit(scalars[end]) != nil || scalars[end] == "十" {
          end += 1
        }
        let isCounted = end < scalars.count && "条丁番号".unicodeScalars.contains(scalars[end])
        let value = isCounted ? Numerals.kanjiNumber(scalars[at..<end]) : nil
        out += value.map { Array(String($0).unicodeScalars) } ?? Array(scalars[at..<end])
        at = end
        continue
      }
      guard out.last.map(Folding.isDigit) ?? false else {
        out.append(s)
        at += 1
        continue
      }
      let next = at + 1 < scalars.count ? scalars[at + 1] : nil
      if s == "丁", next == "目" {
        out.append("-")
        at += 2
      } else if s == "番" {
        out.append("-")
        at += next == "地" ? 2 : 1
        // 5番地の2: the hyphen stands already.
        if at < scalars.count, scalars[at] == "の" || scalars[at] == "ノ" { at += 1 }
      } else if s == "号", next != "室" {
        at += 1
      } else if Folding.isHyphenLike(s) || s == "の" || s == "ノ" {
        out.append("-")
        at += 1
      } else {
        out.append(s)
        at += 1
      }
    }
    while out.last == "-" { out.removeLast() }
    while out.first == "-" { out.removeFirst() }
    return out
  }

  /// Cuts behind the first number of two parts or more: what follows names a building.
  private static func withoutBuilding(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var at = 0
    while at < scalars.count {
      guard Folding.isDigit(scalars[at]) else {
        at += 1
        continue
      }
      var end = at
      var parts = 1
      while end < scalars.count {
        if Folding.isDigit(scalars[end]) {
          end += 1
        } else if scalars[end] == "-", end + 1 < scalars.count, Folding.isDigit(scalars[end + 1]) {
          parts += 1
          end += 1
        } else {
          break
        }
      }
      if parts >= 2 {
        let isCounter = end < scalars.count && "条線区".unicodeScalars.contains(scalars[end])
        if !isCounter { return Array(scalars[..<end]) }
      }
      at = end
    }
    return scalars
  }
}
