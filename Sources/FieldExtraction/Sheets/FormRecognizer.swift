internal import DocumentModel

/// Names the printed form by what is on the sheet, never by where it stands.
enum FormRecognizer {
  static func form(_ facts: PageFacts) -> String {
    let issuer = facts.issuer ?? ""
    let kind =
      facts.cues.hasCertificateTitle && !facts.cues.hasNoticeTitle
      ? "certificate" : "notice"
    if facts.people.count > 1 { return "family-\(kind)" }
    if let insurer = facts.people.first?.value(.insurerNumber) {
      return "\(scheme(insurer))-\(kind)"
    }
    if issuer.contains("全国健康保険協会") { return "kyokai-\(kind)" }
    if issuer.contains("国民健康保険組合") || issuer.contains("土木建築") { return "kokuho-kumiai-\(kind)" }
    if issuer.contains("健康保険組合") { return "kenpo-\(kind)" }
    return "unknown-\(kind)"
  }

  /// The kind of insurer by 法別番号; six digits are 国民健康保険, with a third digit 3 a 国保組合.
  private static func scheme(_ insurer: String) -> String {
    if insurer.count == 6 {
      return insurer.dropFirst(2).first == "3" ? "kokuho-kumiai" : "kokuho"
    }
    switch insurer.prefix(2) {
    case "01": return "kyokai"
    case "06", "63": return "kenpo"
    case "39": return "kouki"
    case "31", "32", "33", "34", "72", "73", "74", "75": return "kyosai"
    default: return "unknown"
    }
  }
}
