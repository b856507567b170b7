internal import DocumentModel
internal import RecordLinkage
internal import Reporting

/// The table that a person reads on a terminal.
struct ResultTable {
  let reveals: Bool
  /// Fits the terminal: the name of the file and the remark give way, the values never.
  private let columns: [(title: String, width: Int)] = {
    let fixed: [(title: String, width: Int)] = [
      ("頁", 4), ("種別", 18), ("記号", 8), ("番号", 8), ("枝番", 4), ("氏名", 14), ("下4桁", 5), ("判定", 10),
    ]
    let left = Console.columns - fixed.reduce(0) { $0 + $1.width + 1 } - 1
    let file = min(32, max(14, left * 2 / 5))
    return [("ファイル", file)] + fixed + [("備考", max(12, left - file))]
  }()

  func header() -> String {
    let names = columns.map { Console.fit($0.title, $0.width) }.joined(separator: " ")
    return names + "\n"
      + columns.map { String(repeating: "─", count: $0.width) }.joined(separator: " ")
  }

  func row(_ line: ReportLine) -> String {
    func value(_ field: FieldName) -> String {
      guard let outcome = line.record?.fields[field] else { return "–" }
      return outcome.value ?? "？"
    }
    let digits = line.record?.fields[.individualNumberLastFour].map { outcome in
      outcome.value.map { reveals ? $0 : "****" } ?? "？"
    }
    var notes = line.findings.map(\.message)
    if let reason = line.returnReason {
      notes.insert("返戻: " + FindingWords.name(reason.code), at: 0)
    }
    if let error = line.error { notes.append(error) }
    let cells = [
      line.file.split(separator: "/").last.map(String.init) ?? line.file,
      line.pages.map(String.init).joined(separator: ","), FindingWords.name(line.documentKind),
      value(.symbol), value(.number), value(.branchNumber), value(.name), digits ?? "–",
      line.decision.map(FindingWords.name) ?? "–", notes.joined(separator: " "),
    ]
    let texts = zip(cells, columns).map { Console.fit($0, $1.width) }
    guard Console.isOutputTerminal, let decision = line.decision else {
      return texts.joined(separator: " ")
    }
    let colour =
      switch decision {
      case .mismatch: "31"
      case .review: "33"
      case .match: "32"
      case .notANotice: "2"
      default: "0"
      }
    return texts.enumerated().map { $0 == 8 ? "\u{1B}[\(colour)m\($1)\u{1B}[0m" : $1 }
      .joined(separator: " ")
  }

  static func summary(_ lines: [ReportLine]) -> String {
    let counts = Decision.allCases.compactMap { decision -> String? in
      let count = lines.filter { $0.decision == decision }.count
      return count == 0 ? nil : "\(FindingWords.name(decision)) \(count)"
    }
    return counts.joined(separator: "　")
  }
}
