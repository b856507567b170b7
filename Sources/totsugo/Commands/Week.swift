internal import Foundation

/// An ISO 8601 week, as in `2026-W47`.
struct Week {
  let name: String

  init(_ date: Date) {
    var calendar = Calendar(identifier: .iso8601)
    calendar.timeZone = .current
    let parts = calendar.dateComponents([.yearForWeekOfYear, .weekOfYear], from: date)
    name = String(format: "%04d-W%02d", parts.yearForWeekOfYear ?? 0, parts.weekOfYear ?? 0)
  }

  /// - Returns: `nil` for a text that names no week.
  init?(_ text: String) {
    let parts = text.split(separator: "-")
    guard parts.count == 2, parts[0].count == 4, let year = Int(parts[0]), parts[1].hasPrefix("W"),
      let week = Int(parts[1].dropFirst()), (1...53).contains(week)
    else { return nil }
    name = String(format: "%04d-W%02d", year, week)
  }
}
