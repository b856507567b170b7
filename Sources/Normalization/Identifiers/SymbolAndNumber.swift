/// 記号, 番号 and 枝番: kept as printed after folding width, spaces and hyphens.
public enum SymbolAndNumber {
  /// 記号 or 番号. Zeros are significant except for 協会けんぽ.
  ///
  /// - Parameter isKyokai: 法別 01: leading zeros dropped (seed: header 01010101, body 1010101).
  public static func normalize(_ text: String, isKyokai: Bool) -> Normalized {
    let plain = Folding.fold(text).filter { $0 != " " }
    // 942(00) is a number and a branch number, not one of five digits.
    if let open = plain.lastIndex(of: "("), plain[..<open].contains(where: Folding.isDigit),
      plain[open...].contains(where: Folding.isDigit)
    {
      return Normalized(error: .malformed)
    }
    let folded = plain.filter { $0 != "(" && $0 != ")" && $0 != ":" }
    guard !folded.isEmpty else { return Normalized(error: .empty) }
    var out: [Unicode.Scalar] = []
    var repaired = false
    let digits = folded.filter(Folding.isDigit).count
    let isNumeric = digits * 2 >= folded.count
    // Repairs first: whether 一 is a hyphen depends on its neighbours being digits.
    let mended = folded.map { s -> Unicode.Scalar in
      guard isNumeric, !Folding.isDigit(s), let digit = Numerals.lookAlike(s) else { return s }
      repaired = true
      return digit
    }
    for (at, s) in mended.enumerated() {
      // 66909二: no printed number mixes the two kinds of numerals; 一 may be a hyphen.
      if isNumeric, s != "一", Numerals.kanjiDigit(s) != nil { return Normalized(error: .malformed) }
      if Folding.isDigit(s) {
        out.append(s)
      } else if Folding.isHyphenLike(s), isHyphen(mended, at) {
        if let last = out.last, last != "-" { out.append("-") }
      } else if Folding.isIdeograph(s) || Folding.isKatakana(s) || Folding.isHiragana(s) {
        out.append(s)
      } else {
        return Normalized(error: .malformed)
      }
    }
    while out.last == "-" { out.removeLast() }
    // 587枝 is a piece of the next label.
    guard !out.contains(where: { $0 == "枝" || $0 == "番" || $0 == "号" }) else {
      return Normalized(error: .malformed)
    }
    guard !out.isEmpty, out.count <= 20 else { return Normalized(error: .malformed) }
    // A lone word without any digit is a label or a name that slipped in, unless kana office codes.
    if !out.contains(where: Folding.isDigit), out.count > 6 { return Normalized(error: .malformed) }
    if isKyokai {
      while out.count > 1, out.first == "0" { out.removeFirst() }
    }
    return Normalized(Folding.string(out), flags: repaired ? [.repaired] : [])
  }

  /// 枝番: exactly two digits (JP Core); a missing one is never invented.
  public static func branchNumber(_ text: String) -> Normalized {
    // 01(本人): words in brackets behind it say whose it is.
    let whole = Folding.fold(text)
    let open = whole.lastIndex(of: "(").flatMap { open in
      open > 0 && !whole[open...].contains(where: Folding.isDigit) ? open : nil
    }
    let folded = whole[..<(open ?? whole.endIndex)].filter {
      $0 != " " && $0 != "(" && $0 != ")" && $0 != ":"
    }
    guard !folded.isEmpty else { return Normalized(error: .empty) }
    var out: [Unicode.Scalar] = []
    var repaired = false
    for s in folded {
      if Folding.isDigit(s) {
        out.append(s)
      } else if let digit = Numerals.lookAlike(s) {
        out.append(digit)
        repaired = true
      } else {
        return Normalized(error: .malformed)
      }
    }
    guard out.count == 2 else { return Normalized(error: .wrongLength) }
    return Normalized(Folding.string(out), flags: repaired ? [.repaired] : [])
  }

  /// 一 and ー are hyphens between digits only; elsewhere they are themselves.
  private static func isHyphen(_ scalars: [Unicode.Scalar], _ at: Int) -> Bool {
    guard scalars[at] == "一" || scalars[at] == "ー" else { return true }
    let isAfterDigit = at > 0 && Folding.isDigit(scalars[at - 1])
    let isBeforeDigit = at + 1 < scalars.count && Folding.isDigit(scalars[at + 1])
    return isAfterDigit && isBeforeDigit
  }
}
