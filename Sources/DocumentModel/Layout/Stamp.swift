/// A line of a coloured stamp or slip, recognized apart from the print below it.
public struct Stamp: Sendable, Hashable, Codable {
  public let text: String
  /// Points, top-left origin, on the page as scanned.
  public let box: BoundingBox
  public let reader: String
  public let confidence: Double
  /// How high the line is when its stamp lies straight, points; a ring drawn around it counts. `nil` in recordings made
  /// before it was measured, and of print that goes downwards.
  public let height: Double?

  public init(
    text: String, box: BoundingBox, reader: String, confidence: Double, height: Double? = nil
  ) {
    self.height = height
    self.text = text
    self.box = box
    self.reader = reader
    self.confidence = confidence
  }
}
