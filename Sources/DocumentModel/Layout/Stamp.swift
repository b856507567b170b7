/// A line of a coloured stamp or slip, recognized apart from the print below it.
public struct Stamp: Sendable, Hashable, Codable {
  public let text: String
  /// Points, top-left origin, on the page as scanned.
  public let box: BoundingBox
  public let reader: String
  public let confidence: Double

  public init(text: String, box: BoundingBox, reader: String, confidence: Double) {
    self.text = text
    self.box = box
    self.reader = reader
    self.confidence = confidence
  }
}
