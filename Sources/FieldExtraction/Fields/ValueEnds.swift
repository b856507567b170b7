internal import DocumentModel

/// The signs around a value that a sentence or a list sets there, and that are no part of it: 18-0656、 and 「架12.
enum ValueEnds {
  private static let before: Set<String> = ["「", "『", " "]
  private static let behind: Set<String> = ["、", "。", "，", ",", ".", "．", "」", "』", " "]

  /// A value without such signs; all of it where nothing else is left.
  static func bare(_ glyphs: [Glyph]) -> [Glyph] {
    let begun = glyphs.drop { before.contains($0.text) }
    guard let last = begun.lastIndex(where: { !behind.contains($0.text) }) else { return glyphs }
    return Array(begun[...last])
  }

  /// The same of a text.
  static func bare(_ text: String) -> String {
    let begun = text.drop { before.contains(String($0)) }
    guard let last = begun.lastIndex(where: { !behind.contains(String($0)) }) else { return text }
    return String(begun[...last])
  }
}
