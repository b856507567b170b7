internal import DocumentModel
internal import Foundation
internal import PageReading
internal import RecordLinkage
internal import Reporting

/// Draws what was read on the pages it was read from, so that a person sees at once why a sheet went
/// to review.
enum SheetDrawing {
  /// Writes one PNG a page: FILE.png, or FILE-2.png and so on for further pages.
  ///
  /// - Returns: The files written.
  @discardableResult
  static func write(_ scan: URL, lines: [ReportLine], to file: URL, reveals: Bool = true) throws
    -> [URL]
  {
    let source = try SourceFile(data: Data(contentsOf: scan, options: .mappedIfSafe))
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    var written: [URL] = []
    for index in 0..<source.pageCount {
      let page = try source.page(index)
      let mine = lines.filter { $0.pages.contains(index + 1) }
      let turn = mine.first { $0.pages.first == index + 1 }?.turn ?? 0
      let data = try SheetPicture.png(
        page, turn: turn, headlines: headlines(mine),
        marks: mine.flatMap { marks($0, page: index + 1, reveals) })
      let base = file.deletingPathExtension()
      let target =
        index == 0
        ? file
        : base.deletingLastPathComponent().appendingPathComponent(
          "\(base.lastPathComponent)-\(index + 1).png")
      try data.write(to: target, options: .atomic)
      written.append(target)
    }
    return written
  }

  private static func headlines(_ lines: [ReportLine]) -> [String] {
    guard let first = lines.first else { return ["何も読み取れませんでした。"] }
    let decisions = lines.compactMap { $0.decision.map(FindingWords.name) }
    var out = [
      ([FindingWords.name(first.documentKind)] + decisions).joined(separator: "　")
    ]
    if let reason = first.returnReason { out.append("返戻理由: " + FindingWords.name(reason.code)) }
    var seen: Set<String> = []
    for line in lines {
      for finding in line.findings where seen.insert(finding.message).inserted {
        out.append("・" + finding.message)
      }
    }
    return Array(out.prefix(8))
  }

  private static func marks(_ line: ReportLine, page: Int, _ reveals: Bool) -> [SheetPicture.Mark] {
    var out: [SheetPicture.Mark] = []
    for field in FieldName.allCases {
      guard let outcome = line.record?.fields[field], outcome.evidence.page == page else {
        continue
      }
      let isSecret = field == .individualNumberLastFour && !reveals
      out.append(
        SheetPicture.Mark(
          box: outcome.evidence.box, text: text(field, outcome, isSecret: isSecret),
          tone: outcome.value == nil ? .doubtful : .trusted))
    }
    if let reason = line.returnReason, reason.evidence.page == page {
      out.append(
        SheetPicture.Mark(
          box: reason.evidence.box, text: FindingWords.name(reason.code), tone: .plain))
    }
    return out
  }

  private static func text(_ field: FieldName, _ outcome: FieldOutcome, isSecret: Bool) -> String {
    let readers = outcome.evidence.readers.joined(separator: "+")
    switch outcome {
    case .read(let value, _, _):
      return "\(field.label) \(isSecret ? "****" : value)（\(readers)）"
    case .unreadable(let reason, let evidence):
      return
        "\(field.label) ？ \(isSecret ? "****" : evidence.raw)：\(FindingWords.name(reason))（\(readers)）"
    }
  }
}
