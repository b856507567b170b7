/// What kind of text a region is expected to hold; it chooses scale, readers and cut.
public enum Grammar: String, Sendable, Hashable, Codable {
  /// Any line of text.
  case line
  /// A sentence that is only searched for words: read coarsely.
  case prose
  /// Digits and separators only, already cut free of their label.
  case digits
  /// A katakana name: nothing but kana is looked for, and each look has a width of its own.
  case kana
  /// Any line of text, wider than it is printed: a second look at a date.
  case wide
  /// A number written by hand in any colour: print and what was dropped for its colour together.
  case mark
  /// One sign that holds two characters side by side (㍼): twice as wide as it is printed.
  case era
}

/// One recognized character and where it begins.
public struct Glyph: Sendable, Hashable, Codable {
  public let text: String
  /// Left edge in upright points.
  public let x: Double
  /// The engine's own figure, 0...1. Never evidence by itself (measured: wrong at 1.000).
  public let confidence: Double

  public init(text: String, x: Double, confidence: Double) {
    self.text = text
    self.x = x
    self.confidence = confidence
  }
}

/// What one reader read in one region.
public struct Reading: Sendable, Hashable, Codable {
  /// For example `ppocr-v6`, `ppocr-v5`, `tesseract-jpn`, `text-layer`.
  public let reader: String
  public let glyphs: [Glyph]

  public init(reader: String, glyphs: [Glyph]) {
    self.reader = reader
    self.glyphs = glyphs
  }

  public var text: String { glyphs.map(\.text).joined() }
  /// The lowest glyph confidence, or 0 without glyphs.
  public var confidence: Double { glyphs.map(\.confidence).min() ?? 0 }
}

/// What the pixels of a run of digits say about themselves, whatever an engine reads there.
public struct InkReport: Sendable, Hashable, Codable {
  /// Number of separate marks side by side (columns of ink between blank columns).
  public let marks: Int
  /// How many there are at least: digits that touch count by their width, and print may be wide. `nil` in recordings made
  /// before it was counted.
  public let fewestMarks: Int?
  /// How many there are at most: digits that touch, of a narrow face. `nil` in recordings made before it was counted.
  public let mostMarks: Int?
  /// Something is drawn over or through the digits: stroke, blot, label, stamp.
  public let isDefaced: Bool
  /// What is drawn over them is thin, and hides no digit altogether: a stroke of a pen. `nil` in recordings made before it was
  /// looked for.
  public let isStroke: Bool?
  /// Paper of another tone lies among the digits: what it covers is gone without a trace of ink. `nil` in recordings made before it was
  /// looked for.
  public let isPatched: Bool?
  /// Box of the ink, upright points.
  public let box: BoundingBox

  public init(
    marks: Int, fewestMarks: Int? = nil, mostMarks: Int? = nil, isDefaced: Bool,
    isStroke: Bool? = nil, isPatched: Bool? = nil,
    box: BoundingBox
  ) {
    self.marks = marks
    self.fewestMarks = fewestMarks
    self.mostMarks = mostMarks
    self.isDefaced = isDefaced
    self.isStroke = isStroke
    self.isPatched = isPatched
    self.box = box
  }
}

/// Reads regions on demand. Conformers: the engines on real pixels, and recorded readings in tests.
public protocol RegionReader {
  /// Up to `voices` independent readings of a region, the most trusted first.
  ///
  /// - Returns: Fewer readings where fewer readers are installed; none where nothing is there.
  func readings(of region: Region, as grammar: Grammar, voices: Int) -> [Reading]

  /// The ink in a region, or `nil` where there are no pixels to look at.
  func ink(in region: Region) -> InkReport?

  /// Blank stretches between the marks of a region, left to right, in upright points; none where
  /// there are no pixels.
  func gaps(in region: Region) -> [ClosedRange<Double>]

  /// The part of `region` right of `x`, cut at the blank column nearest to `x`.
  func cut(_ region: Region, rightOf x: Double) -> Region

  /// How much ink lies in a region, print and what was dropped for its colour alike: black area in squares of the
  /// region's height; `nil` where there are no pixels to look at.
  func weight(of region: Region) -> Double?
}
