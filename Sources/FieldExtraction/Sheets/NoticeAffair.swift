/// A heading of what is done with a notice: 資格情報のお知らせの再交付について. The paper under it is a letter, a list or a form.
enum NoticeAffair {
  /// What is done with notices, or with what they tell.
  private static let affairs = [
    "再交付", "再発行", "紛失", "返却", "返納", "返戻", "返送", "回収", "破棄", "廃棄", "配付", "配布", "受領", "受取", "変更",
    "訂正", "喪失", "提出", "受付", "依頼",
    "調査", "回答", "照会", "申請", "届出",
  ]

  /// How headings of letters, lists and forms end.
  private static let endings = [
    "について", "のお知らせ", "のご案内", "のお願い", "のご連絡", "の件", "書", "票", "表", "届", "願", "通知", "一覧", "名簿", "台帳",
    "簿", "リスト",
  ]

  /// - Parameter heading: Its text without spaces and without what stands in brackets: 資格情報のお知らせ（再交付） is a notice.
  static func isTold(_ heading: String) -> Bool {
    guard heading.contains("資格情報") || heading.contains("資格確認書"),
      !(DocumentCues.noticeTitles + ["資格確認書"]).contains(where: heading.hasSuffix)
    else { return false }
    return affairs.contains(where: heading.contains) && endings.contains(where: heading.hasSuffix)
  }
}
