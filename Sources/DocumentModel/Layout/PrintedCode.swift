/// A machine-readable code printed on a page. What it says may be personal: it is evidence, never output.
public struct PrintedCode: Sendable, Codable, Hashable {
  public enum Kind: String, Sendable, Codable {
    /// 郵便カスタマバーコード.
    case customerBarcode
    case qr
  }

  public let kind: Kind
  /// The 67 bars as digits 1 to 4, or the text of a QR code.
  public let text: String
  /// Points, top-left origin, on the upright page.
  public let box: BoundingBox

  public init(kind: Kind, text: String, box: BoundingBox) {
    self.kind = kind
    self.text = text
    self.box = box
  }
}
