internal import DocumentModel
internal import Normalization

/// Words at the left of several rows that say whose the rows are: 世帯主 beside 住所 and 氏名.
struct RowHeads {
  private let heads: [(line: ReadLine, cell: BoundingBox?)]
  private let rows: TextRows

  private static let words = Set(
    [
      "世帯主", "送付先", "届出人", "届出者", "事業主", "事業所", "代理人", "申請者", "連絡先", "納付義務者", "代表者", "問合せ先",
      "問い合わせ先", "お問い合わせ先", "差出人",
    ].map(repaired))

  /// As readers have it: 世帶主.
  static func repaired(_ text: String) -> String {
    Folding.string(text.unicodeScalars.map(LabelLexicon.repaired))
  }

  init(_ lines: [ReadLine], _ rows: TextRows) {
    heads = lines.filter { RowHeads.words.contains(RowHeads.repaired($0.plain)) }.map {
      ($0, rows.cell($0.box))
    }
    self.rows = rows
  }

  /// Whether a label of a person stands in rows that are somebody else's.
  func isElse(_ role: LabelRole, _ line: ReadLine) -> Bool {
    guard !heads.isEmpty else { return false }
    switch role {
    case .field(.name), .field(.nameKana), .field(.birthDate), .field(.sex): break
    default: return false
    }
    return heads.contains { head, cell in
      let box = rows.levelled(line.box, from: head.box)
      guard box.x0 > head.box.x1 - 2 else { return false }
      // A cell of one row has its own value beside it; one of several heads them.
      if let cell { return cell.y0 < box.midY && box.midY < cell.y1 }
      return abs(box.midY - head.box.midY) < 1.7 * head.box.height
    }
  }
}
