/// Where a value comes from, carried to the last screen and the last report.
public struct Evidence: Sendable, Hashable, Codable {
  public let page: Int
  /// Points, top-left origin, on the page as scanned.
  public let box: BoundingBox
  /// The text exactly as the first reader gave it.
  public let raw: String
  /// The readers that agree on the value.
  public let readers: [String]
  public let confidence: Double

  /// The readers that are engines of their own: the whole line is another look of the same ones, and a copy is read by them.
  public var engines: [String] { readers.filter { $0 != "line" && $0 != "copy" } }

  public init(page: Int, box: BoundingBox, raw: String, readers: [String], confidence: Double) {
    self.page = page
    self.box = box
    self.raw = raw
    self.readers = readers
    self.confidence = confidence
  }
}

/// Why a field that is on the sheet has no value.
public enum UnreadableReason: String, Sendable, Codable {
  /// Independent readings differ.
  case readersDisagree
  /// Only one reading could be had.
  case singleReading
  /// Two copies of the field on the sheet differ.
  case copiesDiffer
  /// The text does not have the shape of the field.
  case malformed
  /// Something is drawn over the digits.
  case defaced
  /// Two engines see the same four digits, though a stroke runs through them or not every look says so; the raw text ends with
  /// these. They may agree with a registry (one more independent source), but nothing may differ from it because of them.
  case apparent
  /// The number of marks does not fit the number of digits.
  case countDiffers
  /// A label is there without anything beside it.
  case empty
  /// The printed value breaks its own check digit or calendar.
  case invalid
}

/// What became of one field of one person. A field that is not on the sheet has no entry.
public enum FieldOutcome: Sendable, Hashable {
  case read(String, flags: [String], Evidence)
  case unreadable(UnreadableReason, Evidence)

  /// The canonical value, if it can be trusted.
  public var value: String? {
    if case .read(let value, _, _) = self { value } else { nil }
  }

  /// Four digits that two engines see, but not for certain: no value, but something to agree with.
  public var apparentDigits: String? {
    guard case .unreadable(.apparent, let evidence) = self else { return nil }
    return String(evidence.raw.suffix(4))
  }

  public var evidence: Evidence {
    switch self {
    case .read(_, _, let evidence), .unreadable(_, let evidence): evidence
    }
  }
}

extension FieldOutcome: Codable {
  private enum Key: String, CodingKey {
    case value, reason, flags, raw, page, box, readers, confidence
  }

  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    let evidence = Evidence(
      page: try values.decode(Int.self, forKey: .page),
      box: try values.decode(BoundingBox.self, forKey: .box),
      raw: try values.decode(String.self, forKey: .raw),
      readers: try values.decode([String].self, forKey: .readers),
      confidence: try values.decode(Double.self, forKey: .confidence))
    if let value = try values.decodeIfPresent(String.self, forKey: .value) {
      let flags = try values.decodeIfPresent([String].self, forKey: .flags) ?? []
      self = .read(value, flags: flags, evidence)
    } else {
      self = .unreadable(try values.decode(UnreadableReason.self, forKey: .reason), evidence)
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: Key.self)
    switch self {
    case .read(let value, let flags, _):
      try values.encode(value, forKey: .value)
      if !flags.isEmpty { try values.encode(flags, forKey: .flags) }
    case .unreadable(let reason, _):
      try values.encodeNil(forKey: .value)
      try values.encode(reason, forKey: .reason)
    }
    try values.encode(evidence.raw, forKey: .raw)
    try values.encode(evidence.page, forKey: .page)
    try values.encode(evidence.box, forKey: .box)
    try values.encode(evidence.readers, forKey: .readers)
    try values.encode((evidence.confidence * 1000).rounded() / 1000, forKey: .confidence)
  }
}
