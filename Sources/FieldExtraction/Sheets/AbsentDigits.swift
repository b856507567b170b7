internal import DocumentModel
internal import Normalization

/// What a sheet says of digits that it does not print: a sentence about them, or words in their place.
enum AbsentDigits {
  /// 個人番号が表示されていない方は…: a sentence about digits that are not there, perhaps over the end of its row.
  static func areTold(_ line: ReadLine, among lines: [ReadLine]) -> Bool {
    if isBlank(line, among: lines) { return true }
    // 個人番号（下4桁）（未登録の方は表示されません）: the label of digits that may stand there all the same.
    if line.startsWithLabel, line.labels.first?.role == .field(.individualNumberLastFour) {
      return false
    }
    // Every sentence that speaks of the number; digits beside it are those that it says are printed.
    let sentences = line.plain.split(separator: "。").filter { sentence in
      ["個人番", "マイナン", "下4桁", "下四桁"].contains(where: sentence.contains)
    }
    let carries =
      line.reading.glyphs.contains(where: MaskSigns.isTrueMask)
      || sentences.joined(separator: "。").split { !$0.isDecimalDigit }.contains { $0.count >= 3 }
    if line.plain.count >= 12, !carries,
      sentences.isEmpty ? isAbsence(line.plain[...]) : sentences.allSatisfy(isAbsence)
    {
      return true
    }
    // 個人番号は印字してい over ません。
    let numbers = ["個人番号", "マイナンバー"]
    guard numbers.contains(where: line.plain.holds),
      let number = numbers.compactMap(line.plain.ranges(of:)).joined().last,
      case let tail = line.plain[number.upperBound...], tail.count <= 20,
      !tail.contains(where: \.isDecimalDigit),
      let below = RunningText.goesOn(line, in: lines)
    else { return false }
    let words = (tail + below.plain.prefix(24)).prefix { $0 != "。" }
    return isAbsence(words[...]) && !words.contains(where: \.isDecimalDigit)
  }

  /// 個人番号下4桁：（届出がないため空欄）: in the place of the digits it says that there are none.
  private static func isBlank(_ line: ReadLine, among lines: [ReadLine]) -> Bool {
    let words = ["下4桁", "下四桁", "下4けた", "末尾4桁", "個人番号", "マイナンバー"]
    guard line.plain.count <= 40, words.contains(where: line.plain.holds),
      let label = words.compactMap({ line.plain.ranges(of: $0).last }).max(by: {
        $0.upperBound < $1.upperBound
      })
    else { return false }
    let behind = String(line.plain[label.upperBound...])
    let right = lines.filter { other in
      other.line.id != line.line.id && other.box.x0 > line.box.x1 - 1
        && other.box.verticalOverlap(line.box) > 0.5 * min(other.box.height, line.box.height)
        // Nor is a day or what has a label of its own the digits.
        && !other.startsWithLabel
        && (other.plain.allSatisfy(\.isDecimalDigit)
          || DateNormalizer.normalize(other.plain).value == nil)
    }
    // Whatever else stands in the row may be digits.
    if saysNone(behind + right.map(\.plain).joined()) { return true }
    return !behind.contains(where: \.isLetter)
      && below(line, among: lines).map { saysNone($0.plain) } ?? false
  }

  /// What stands close under a line and begins no further left than it, if it is short.
  private static func below(_ line: ReadLine, among lines: [ReadLine]) -> ReadLine? {
    let height = line.box.height
    return lines.filter { other in
      (0..<1.6 * height).contains(other.box.y0 - line.box.y1 + 0.3 * height)
        && (-height...3 * height).contains(other.box.x0 - line.box.x0) && other.plain.count <= 18
    }.min { $0.box.y0 < $1.box.y0 }
  }

  /// 届出がないため空欄, 登録がありません, 印字なし. 届出のない方は空欄 speaks of others; （表示なし） may be a mask, of which the digits were lost.
  private static func saysNone(_ text: String) -> Bool {
    !text.contains(where: \.isDecimalDigit)
      && !["方", "場合", "とき", "時は", "際は"].contains(where: text.holds)
      && (isAbsence(text[...])
        || ["印字なし", "表示なし", "印刷なし"].contains(where: text.holds) && !text.contains("(")
        || [
          "空欄", "未登録", "未届", "登録なし", "届出なし", "記載なし", "登録がな", "届出がな", "届けがな",
          "登録がありませ", "届出がありませ",
          "届けがありませ", "登録されていませ", "登録されておりませ",
        ].contains(where: text.holds))
  }

  /// 印字しておりません, 記載がありません, 表示されていない方: a verb of printing, and within a few letters that it is not done. 印字した番号と
  /// 異なる方 says that it is.
  private static func isAbsence(_ text: Substring) -> Bool {
    ["表示", "記載", "印字", "印刷", "掲載"].contains { verb in
      text.ranges(of: verb).contains { found in
        let rest = text[found.upperBound...].prefix(10).prefix { !"。、".contains($0) }
        let isDone = ["が", "は", "も", "し", "さ"].contains(where: rest.hasPrefix)
        return isDone
          && ["ない", "ません", "ありませ"].contains { word in
            rest.firstRange(of: word).map { !rest[..<$0.lowerBound].contains("た") } ?? false
          }
      }
    }
  }
}
