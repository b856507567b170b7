public import DocumentModel

/// What the readers and the pixels said about one file, kept so that the later stages can be tested
/// without either. Written by machine, never by hand.
public struct Recording: Sendable, Codable {
  public struct PageRecord: Sendable, Codable {
    public let page: Page
    public let stamps: [Stamp]
    public let answers: [Answer]
    /// The papers at an angle of their own, where they were asked for.
    public let slips: [PageRecord]?

    public init(page: Page, stamps: [Stamp], answers: [Answer], slips: [PageRecord]? = nil) {
      self.page = page
      self.stamps = stamps
      self.answers = answers
      self.slips = slips
    }
  }

  /// One question to a `RegionReader` and its answer.
  public struct Answer: Sendable, Codable {
    public enum Question: Sendable, Codable, Hashable {
      case readings(Grammar)
      case ink
      case gaps
      case cut(Double)
      case weight
    }

    let question: Question
    let box: BoundingBox
    var readings: [ReadLineRecord]?
    var ink: InkReport?
    var gaps: [[Double]]?
    var cut: BoundingBox?
    var weight: Double?
  }

  /// A reading, its glyphs as text, places and confidences side by side to keep files small.
  struct ReadLineRecord: Sendable, Codable {
    let reader: String
    let texts: [String]
    let xs: [Double]
    let confidences: [Double]

    init(_ reading: Reading) {
      reader = reading.reader
      texts = reading.glyphs.map(\.text)
      xs = reading.glyphs.map { ($0.x * 100).rounded() / 100 }
      confidences = reading.glyphs.map { ($0.confidence * 1000).rounded() / 1000 }
    }

    var reading: Reading {
      Reading(
        reader: reader,
        glyphs: texts.indices.map {
          Glyph(text: texts[$0], x: xs[$0], confidence: confidences[$0])
        })
    }
  }

  /// Which programs answered, and in which version.
  public let engines: [String: String]
  public let pages: [PageRecord]

  public init(engines: [String: String], pages: [PageRecord]) {
    self.engines = engines
    self.pages = pages
  }
}
