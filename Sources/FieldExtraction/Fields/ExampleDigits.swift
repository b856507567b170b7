internal import DocumentModel

/// Masked digits that a paper shows as an example: 下4桁（例：********5678）をお知らせします.
enum ExampleDigits {
  /// Whether a line's digits stand behind the word 例, in it or in what stands left of it in its row, or at the end of the row
  /// above where the line begins one: 下4桁（例： over ****5678）.
  static func stand(in line: ReadLine, among lines: [ReadLine]) -> Bool {
    let before = beforeMask(line.plain)
    guard before.isEmpty else { return announcesExample(before) }
    let left = lines.filter { other in
      other.box.x1 < line.box.x0 + 1 && line.box.x0 - other.box.x1 < 3 * line.box.height
        && other.box.verticalOverlap(line.box) > 0.5 * min(other.box.height, line.box.height)
    }.max { $0.box.x1 < $1.box.x1 }
    if let left { return announcesExample(left.plain) }
    return lines.contains { other in
      other.box.midY < line.box.y0 && line.box.y0 - other.box.y1 < 1.2 * line.box.height
        && other.box.x1 > line.box.x1 && endsInExample(other.plain)
    }
  }

  /// Whether a text ends in the word 例, or in signs of a mask behind it: 下4桁（例：****- over ****-5678）.
  private static func endsInExample(_ text: String) -> Bool {
    guard let word = text.lastIndex(of: "例") else { return false }
    return announcesExample(String(text[...word]))
      && text[word...].dropFirst().allSatisfy { isMask($0) || ":()[]【】「」『』・、-_ー".contains($0) }
  }

  /// Whether a text ends in the word 例, besides what leads to the example.
  static func announcesExample(_ text: String) -> Bool {
    var rest = text[...]
    while let last = rest.last, ":()[]【】「」『』・、 ".contains(last) { rest.removeLast() }
    return rest.hasSuffix("例") || rest.hasSuffix("例えば") || rest.hasSuffix("たとえば")
  }

  /// Whether masked digits stand behind the word 例 in a text.
  static func stand(in text: String) -> Bool {
    text.contains(where: isMask) && announcesExample(beforeMask(text))
  }

  /// What stands before an example in a text, all of it where there is none: お手元の保険証と同じですか。 of 例)記号1234 behind it.
  static func before(_ text: String) -> Substring {
    let starts = ["例)", "例:", "例】", "例〉", "例]", "例えば", "たとえば"].compactMap {
      text.ranges(of: $0).first?.lowerBound
    }
    return text[..<(starts.min() ?? text.endIndex)]
  }

  private static func beforeMask(_ text: String) -> String { String(text.prefix { !isMask($0) }) }

  private static func isMask(_ sign: Character) -> Bool {
    MaskSigns.isTrueMask(Glyph(text: String(sign), x: 0, confidence: 1)) || sign == "X"
  }
}
