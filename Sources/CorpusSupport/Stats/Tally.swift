/// Counts of decisions in one group of sheets.
public struct Tally: Sendable, Codable, Hashable {
  public var right = 0
  public var review = 0
  /// A certain statement that is wrong: a silent error.
  public var wrong = 0
  /// A sheet or person that is missing from the output.
  public var missing = 0

  public var total: Int { right + review + wrong + missing }
  /// Share decided without a person, 0...1.
  public var decided: Double { total == 0 ? 1 : Double(right + wrong) / Double(total) }

  mutating func count(_ kind: TruthVerdict.Kind) {
    switch kind {
    case .right: right += 1
    case .review: review += 1
    case .wrong: wrong += 1
    case .missing: missing += 1
    }
  }
}

/// Counts of how one field was read.
public struct FieldTally: Sendable, Codable, Hashable {
  public var right = 0
  public var wrong = 0
  public var unreadable = 0

  public var total: Int { right + wrong + unreadable }
  /// Share of what is printed that was read right, 0...1.
  public var exact: Double { total == 0 ? 1 : Double(right) / Double(total) }
  /// Share of what was read that is right, 0...1.
  public var trust: Double { right + wrong == 0 ? 1 : Double(right) / Double(right + wrong) }

  mutating func count(_ kind: FieldVerdict.Kind) {
    switch kind {
    case .right: right += 1
    case .wrong: wrong += 1
    case .unreadable: unreadable += 1
    }
  }
}
