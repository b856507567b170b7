import DocumentModel

/// The five eras since 明治, by our own table.
///
/// Foundation's Japanese calendar accepts days that never were (昭和99年2月30日), so it decides
/// nothing here. First days: 昭和 and 大正 by edict, 平成 by 昭和64年政令1号, 令和 by 平成31年政令143号.
public enum Era: Int, CaseIterable, Sendable {
  case meiji, taisho, showa, heisei, reiwa

  public var name: String { ["明治", "大正", "昭和", "平成", "令和"][rawValue] }
  public var letter: String { ["M", "T", "S", "H", "R"][rawValue] }

  /// The Gregorian year before the era's first.
  public var base: Int { [1867, 1911, 1925, 1988, 2018][rawValue] }

  /// The first day. 明治 counts from 1873-01-01, when Japan took the Gregorian calendar.
  public var firstDay: (year: Int, month: Int, day: Int) {
    [(1873, 1, 1), (1912, 7, 30), (1926, 12, 25), (1989, 1, 8), (2019, 5, 1)][rawValue]
  }

  static func contains(_ date: CalendarDate, before era: Era) -> Bool {
    let first = era.firstDay
    return (date.year, date.month, date.day) < (first.year, first.month, first.day)
  }

  /// Reads an era at the start of folded text: 昭和, 昭, S, s. Returns its length in scalars.
  static func prefix(of text: ArraySlice<Unicode.Scalar>) -> (era: Era, length: Int)? {
    guard let first = text.first else { return nil }
    let second = text.dropFirst().first
    let pairs: [(Unicode.Scalar, Unicode.Scalar, Era)] = [
      ("明", "治", .meiji), ("大", "正", .taisho), ("昭", "和", .showa), ("平", "成", .heisei),
      ("令", "和", .reiwa),
    ]
    for (a, b, era) in pairs where first == a { return (era, second == b ? 2 : 1) }
    let letters: [Unicode.Scalar: Era] = [
      "M": .meiji, "m": .meiji, "T": .taisho, "t": .taisho, "S": .showa, "s": .showa,
      "H": .heisei, "h": .heisei, "R": .reiwa, "r": .reiwa,
    ]
    return letters[first].map { ($0, 1) }
  }
}
