internal import DocumentModel
internal import RecordLinkage

/// The rows of `mismatches.csv`, header first.
public enum MismatchTable {
  public static func rows(_ lines: [ReportLine], reveals: Bool) -> [[String]] {
    let header = [
      "ファイル", "ページ", "保険者番号", "記号", "番号", "枝番", "氏名", "下4桁（印字）", "読取方法", "返戻理由", "備考",
    ]
    let body = lines.filter { $0.decision == .mismatch }.map { line -> [String] in
      func text(_ field: FieldName) -> String { line.record?.value(field) ?? "" }
      let digits = line.record?.fields[.individualNumberLastFour]
      return [
        line.file, line.pages.map(String.init).joined(separator: " "), text(.insurerNumber),
        text(.symbol), text(.number), text(.branchNumber), text(.name),
        reveals ? text(.individualNumberLastFour) : "****",
        digits?.evidence.readers.joined(separator: " ") ?? "",
        line.returnReason.map { FindingWords.name($0.code) } ?? "",
        line.findings.map(\.message).joined(separator: " "),
      ]
    }
    return [header] + body
  }
}
