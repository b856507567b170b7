internal import DocumentModel

/// Names the printed form by what is on the sheet, never by where it stands.
enum FormRecognizer {
  static func form(_ facts: PageFacts) -> String {
    let issuer = facts.issuer ?? ""
    let kind =
      facts.cues.hasCertificateTitle && !facts.cues.hasNoticeTitle
      ? "certificate" : "notice"
    if facts.people.count > 1 { return "family-\(kind)" }
    if issuer.contains("全国健康保険協会") { return "kyokai-\(kind)" }
    if issuer.contains("国民健康保険組合") || issuer.contains("土木建築") { return "kokuho-kumiai-\(kind)" }
    if issuer.contains("健康保険組合") { return "kenpo-\(kind)" }
    return "unknown-\(kind)"
  }
}
