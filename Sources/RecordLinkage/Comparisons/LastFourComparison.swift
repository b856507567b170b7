/// Compares printed digits with registered ones.
enum LastFourComparison {
  enum Level: Equatable {
    case equal
    case different
    /// One digit differs, and by a pair that print and readers confuse.
    case lookAlike
  }

  private static let confusable: [Set<Character>] = [
    ["0", "6"], ["0", "8"], ["6", "8"], ["1", "7"], ["3", "8"], ["4", "9"], ["5", "6"], ["8", "9"],
    ["3", "5"], ["0", "9"], ["2", "7"],
  ]

  static func level(_ printed: String, _ registered: String) -> Level {
    if printed == registered { return .equal }
    let pairs = zip(printed, registered).filter { $0 != $1 }
    guard pairs.count == 1, let pair = pairs.first else { return .different }
    return confusable.contains([pair.0, pair.1]) ? .lookAlike : .different
  }
}
