public import Foundation
internal import DocumentModel
internal import Mustache
internal import RecordLinkage

/// The weekly report: counts, and every mismatch with the picture of the line that was read.
public struct WeeklyReport: Sendable {
  public struct Item: Sendable {
    public let line: ReportLine
    public let picture: Data?

    public init(line: ReportLine, picture: Data?) {
      self.line = line
      self.picture = picture
    }
  }

  let week: String
  let items: [Item]
  let madeAt: String
  let reveals: Bool

  /// - Parameters:
  ///   - madeAt: Shown on the page; the caller's clock.
  ///   - reveals: Print the digits instead of `****`.
  public init(week: String, items: [Item], madeAt: String, reveals: Bool) {
    self.week = week
    self.items = items
    self.madeAt = madeAt
    self.reveals = reveals
  }

  /// The page, self-contained, for a screen and for A4.
  public func html() throws -> String {
    let template = try MustacheTemplate(
      string: String(decoding: PackageResources.report_mustache, as: UTF8.self))
    return template.render(page(), library: nil)
  }

  private func count(_ decision: Decision) -> Int {
    items.filter { $0.line.decision == decision }.count
  }

  private func page() -> [String: Any] {
    let shown = items.filter { $0.line.decision == .mismatch }
    let doubtful = items.filter { $0.line.decision == .review }
    let notices = items.filter { $0.line.decision != .notANotice }
    let total = max(1, notices.count)
    let tiles: [[String: Any]] = Decision.allCases.map { decision in
      [
        "name": FindingWords.name(decision), "code": decision.rawValue, "count": count(decision),
      ]
    }
    let bars: [[String: Any]] = Decision.allCases.filter { $0 != .notANotice && count($0) > 0 }.map
    {
      [
        "code": $0.rawValue,
        "share": String(format: "%.2f", Double(count($0)) * 100 / Double(total)),
      ]
    }
    return [
      "week": week, "madeAt": madeAt, "tiles": tiles, "bars": bars, "total": notices.count,
      "documents": Set(items.map(\.line.sha256)).count, "insurers": insurers(),
      "mismatches": shown.enumerated().map { row($1, $0 + 1) },
      "hasMismatches": !shown.isEmpty, "reviews": doubtful.enumerated().map { row($1, $0 + 1) },
      "hasReviews": !doubtful.isEmpty, "isEmpty": items.isEmpty,
    ]
  }

  private func insurers() -> [[String: Any]] {
    let notices = items.filter { $0.line.decision != .notANotice }
    let groups = Dictionary(grouping: notices) { item in
      item.line.record?.value(.insurerNumber) ?? item.line.registry?.insurerNumber ?? "不明"
    }
    return groups.sorted { $0.key < $1.key }.map { number, group in
      let name = group.compactMap(\.line.issuer).first ?? ""
      let counts = Decision.allCases.filter { $0 != .notANotice }.map { decision in
        let count = group.filter { $0.line.decision == decision }.count
        return ["count": count == 0 ? "–" : String(count)]
      }
      return ["number": number, "name": name, "counts": counts, "total": group.count]
    }
  }

  private func row(_ item: Item, _ number: Int) -> [String: Any] {
    let line = item.line
    let outcome = line.record?.fields[.individualNumberLastFour]
    func text(_ field: FieldName) -> String {
      guard let outcome = line.record?.fields[field] else { return "–" }
      return outcome.value ?? "？"
    }
    let digits = outcome.map { $0.value.map { reveals ? $0 : "****" } ?? "？" } ?? "–"
    let picture = item.picture.map { "data:image/png;base64," + $0.base64EncodedString() }
    return [
      "no": number, "file": line.fileName,
      "pages": line.pages.map(String.init).joined(separator: "・"),
      "insurer": text(.insurerNumber), "symbol": text(.symbol), "number": text(.number),
      "branch": text(.branchNumber), "name": text(.name), "digits": digits,
      "reason": line.returnReason.map { FindingWords.name($0.code) } ?? "–",
      "findings": line.findings.map { ["message": $0.message] },
      // Left out where there is none: Mustache takes an empty text for something.
      "error": line.error as Any, "picture": picture as Any,
    ]
  }
}
