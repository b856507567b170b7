internal import DocumentModel

/// The signs around a value that a sentence or a list sets there, and that are no part of it: 18-0656、 and 「架12.
enum ValueEnds {
  private static let before: Set<String> = ["「", "『", " "]
  private static let behind: Set<String> = ["、", "。", "，", ",", ".", "．", "」", "』", " "]

  /// A value without such signs; all of it where nothing else is left.
  static func bare(_ glyphs: [Glyph]) -> [Glyph] { Array(bare(glyphs, \.text)) }

  /// The same of a text.
  static func bare(_ text: String) -> String { String(bare(text, String.init)) }

  private static func bare<Signs: BidirectionalCollection>(
    _ signs: Signs, _ text: (Signs.Element) -> String
  ) -> Signs.SubSequence {
    let begun = signs.drop { before.contains(text($0)) }
    guard let last = begun.lastIndex(where: { !behind.contains(text($0)) }) else {
      return signs[...]
    }
    return begun[...last]
  }
}
