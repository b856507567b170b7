internal import Foundation

/// The figures as text for a terminal and for notes.
public enum StatsTable {
  /// - Parameter detail: Also name every sheet that was wrong or went to a person.
  public static func text(_ stats: CorpusStats, detail: Bool) -> String {
    var out: [String] = []
    let cost = stats.cpuSecondsAPage.map { String(format: ", %.2f CPU s a page", $0) } ?? ""
    out.append("\(stats.set): \(stats.pages) pages\(cost)")
    out.append(row("", "sheets", "right", "review", "silent", "missing", "decided"))
    for (name, tally) in [
      ("ordinary", stats.ordinary), ("clean", stats.clean), ("hard", stats.hard),
    ] { out.append(line(name, tally)) }
    for (title, groups) in [
      ("by damage", stats.byDamage), ("by layout", stats.byLayout), ("by font", stats.byFont),
    ] {
      out.append("— \(title)")
      out += groups.sorted { $0.key < $1.key }.map { line($0.key, $0.value) }
    }
    out.append("— fields, ordinary damage")
    out.append(row("", "printed", "right", "wrong", "unread", "exact", "trust"))
    out += stats.fields.sorted { $0.key < $1.key }.map { name, tally in
      row(
        name, String(tally.total), String(tally.right), String(tally.wrong),
        String(tally.unreadable), percent(tally.exact), percent(tally.trust))
    }
    let reasons = stats.returnReasons
    out.append(
      "reason of return: right \(reasons.right), missed \(reasons.missed), wrong \(reasons.wrong), invented \(reasons.invented)"
    )
    out.append("people out of leaflets and look-alikes: \(stats.inventedPeople)")
    let causes = stats.reviewCauses.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    out.append(
      "reviews by finding: " + causes.map { "\($0.key) \($0.value)" }.joined(separator: ", "))
    for entry in stats.silentErrors { out.append("SILENT " + text(entry)) }
    if detail { out += stats.reviews.map { "review " + text($0) } }
    return out.joined(separator: "\n")
  }

  private static func text(_ entry: CorpusStats.Case) -> String {
    "\(entry.file): \(entry.expected) → \(entry.actual) (\(entry.notes.joined(separator: ", ")))"
  }

  private static func line(_ name: String, _ tally: Tally) -> String {
    row(
      name, String(tally.total), String(tally.right), String(tally.review), String(tally.wrong),
      String(tally.missing), percent(tally.decided))
  }

  private static func percent(_ share: Double) -> String { String(format: "%.1f %%", share * 100) }

  private static func row(_ name: String, _ cells: String...) -> String {
    name.padding(toLength: 24, withPad: " ", startingAt: 0)
      + cells.map { String(repeating: " ", count: max(1, 9 - $0.count)) + $0 }.joined()
  }
}
