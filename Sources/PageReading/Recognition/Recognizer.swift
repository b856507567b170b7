internal import DocumentModel

/// One engine that turns the crop of a line into glyphs.
protocol Recognizer {
  /// Name that travels with the evidence.
  var name: String { get }

  /// - Returns: Glyphs with their left edge as a fraction 0...1 of the crop's width.
  func recognize(_ crop: Crop) -> [Glyph]

  /// The same, with nothing but katakana and its marks to choose from, where the engine can do so.
  func recognizeKana(_ crop: Crop) -> [Glyph]
}

extension Recognizer {
  func recognizeKana(_ crop: Crop) -> [Glyph] { recognize(crop) }
}
