/// One page, set straight, with its geometry and whatever text was there without recognition.
///
/// All boxes are in points on the upright page; `toScan` maps them to the page as scanned.
public struct Page: Sendable, Codable {
  /// Where the words of the page come from.
  public enum TextSource: String, Sendable, Codable {
    /// Only pixels: every word has to be recognized.
    case pixels
    /// A text layer of the PDF, which still has to agree with the pixels where it matters.
    case textLayer
    /// Markup without any pixels.
    case markup
  }

  /// 1-based place in the file.
  public let number: Int
  /// Width and height of the upright page in points.
  public let width: Double
  public let height: Double
  public let source: TextSource
  /// Text lines in reading order: top to bottom, left to right. `TextLine.id` is the index.
  public let lines: [TextLine]
  /// Boxes enclosed by ruling lines.
  public let cells: [BoundingBox]
  /// From upright points to points on the page as scanned.
  public let toScan: PlaneTransform
  public let quality: PageQuality
  /// Codes that could be read; pages of older recordings have none.
  private let printedCodes: [PrintedCode]?
  public var codes: [PrintedCode] { printedCodes ?? [] }

  /// Boxes are kept to a hundredth of a point, as they are written: a page that is read back from its
  /// recording decides the same, also where two boxes overlap by a hair.
  public init(
    number: Int, width: Double, height: Double, source: TextSource, lines: [TextLine],
    cells: [BoundingBox], toScan: PlaneTransform, quality: PageQuality, codes: [PrintedCode] = []
  ) {
    self.number = number
    self.width = width
    self.height = height
    self.source = source
    self.lines = lines.map {
      TextLine(
        id: $0.id, box: $0.box.rounded, text: $0.text, glyphBoxes: $0.glyphBoxes.map(\.rounded))
    }
    self.cells = cells.map(\.rounded)
    self.toScan = toScan
    self.quality = quality
    printedCodes = codes.isEmpty ? nil : codes
  }
}

/// A run of glyphs on one base line, without a wide gap and without a ruling line across it.
public struct TextLine: Sendable, Codable, Hashable {
  public let id: Int
  public let box: BoundingBox
  /// The text, where the file holds it (text layer, markup); `nil` where it must be recognized.
  public let text: String?
  /// The box of each grapheme of `text`, in order.
  public let glyphBoxes: [BoundingBox]

  public init(id: Int, box: BoundingBox, text: String? = nil, glyphBoxes: [BoundingBox] = []) {
    self.id = id
    self.box = box
    self.text = text
    self.glyphBoxes = glyphBoxes
  }
}

/// What was found about the scan itself.
public struct PageQuality: Sendable, Codable, Hashable {
  /// Dots per inch; 0 where there are no pixels.
  public let dpi: Double
  /// Clockwise quarter turns that set the page upright: 0, 90, 180 or 270 degrees.
  public let turn: Int
  /// Degrees by which the page was skewed.
  public let skew: Double
  /// Share of ink pixels, 0...1.
  public let inkShare: Double
  /// A pale rectangle stands on the page by itself: something may be pasted over the print.
  public let hasCover: Bool
  /// Where such rectangles stand, in points of the upright page; `nil` where that is not known.
  public let covers: [BoundingBox]?

  public init(
    dpi: Double, turn: Int, skew: Double, inkShare: Double, covers: [BoundingBox]? = []
  ) {
    self.dpi = dpi
    self.turn = turn
    self.skew = skew
    self.inkShare = inkShare
    self.hasCover = !(covers?.isEmpty ?? true)
    self.covers = covers
  }
}
