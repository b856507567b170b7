internal import Normalization

/// A heading of what is done with a notice, or with what it tells: 資格情報のお知らせの再交付について, 登録内容訂正依頼票. The paper under it is a
/// letter, a list or a form.
enum NoticeAffair {
  /// What it is done with.
  private static let subjects = [
    "資格情報", "資格確認書", "登録内容", "登録情報", "加入者情報", "個人番号", "マイナンバー",
  ]

  /// What is done with notices, or with what they tell.
  private static let affairs = [
    "再交付", "再発行", "再送", "紛失", "返却", "返納", "返戻", "返送", "回収", "破棄", "廃棄", "配付", "配布", "受領", "受取",
    "変更",
    "訂正", "喪失", "提出", "受付", "依頼",
    "調査", "回答", "照会", "照合", "申請", "届出",
  ]

  /// How headings of letters end.
  private static let letters = [
    "について", "のお知らせ", "のご案内", "のお願い", "のご連絡", "の件", "通知", "通知書", "連絡",
  ]

  /// How headings of forms and lists end. A 通知書 may tell the facts anew.
  private static let forms = [
    "申請書", "依頼書", "回答書", "報告書", "届出書", "調査書", "受領書", "受領証", "照会書", "申出書", "申立書", "申込書", "用紙", "票",
    "表", "届", "願", "一覧", "一覽",
    "名簿",
    "台帳",
    "簿", "リスト", "結果",
  ]

  /// - Parameter heading: Its text without spaces and without what stands in brackets: 資格情報のお知らせ（再交付） is a notice.
  static func isTold(_ heading: String) -> Bool {
    isCover(heading) || isForm(heading)
      || isAffair(heading) && letters.contains(where: heading.hasSuffix)
  }

  /// Whether it heads a form or a list: such a paper may print the digits and is no notice all the same.
  static func isForm(_ heading: String) -> Bool {
    (isAffair(heading) || goesOn(heading)) && forms.contains(where: heading.hasSuffix)
  }

  /// Whether words follow the notice's name, 資格情報のお知らせ封入確認表, that none goes on with, besides what it may be called itself: 資格情報のお知らせ
  /// 家族一覧表 may be a family's notice, and so may a 確認票.
  private static func goesOn(_ heading: String) -> Bool {
    let called = ["確認票", "確認書", "確認表", "一覧表", "一覧", "票", "表"].first(where: heading.hasSuffix)
    return DocumentCues.noticeTitles.contains(where: heading.holds)
      && !NoticeTail.isOwn(String(heading.dropLast(called?.count ?? 0)))
  }

  /// Whether it heads a list whose subject stands in brackets behind it: 返戻分管理表（資格情報のお知らせ）. A 確認票 may be a notice.
  static func isListOfNotices(_ heading: String) -> Bool {
    guard heading.hasSuffix(")"), let open = heading.firstIndex(of: "("),
      case let list = heading[..<open], list.count >= 3
    else { return false }
    return ["表", "簿", "リスト", "一覧", "台帳", "名簿"].contains(where: list.hasSuffix)
      && !["確認", "資格", "情報", "家族"].contains(where: list.contains)
  }

  /// Whether it heads a list of what came back by post: the reasons in it are those of other sheets. 返送理由票 heads a slip.
  static func isListOfMail(_ heading: String) -> Bool {
    isListOfNotices(heading)
      || ["返戻", "返送"].contains(where: heading.holds)
        && ["管理表", "一覧", "一覧表", "台帳", "簿", "リスト", "処理表"].contains(where: heading.hasSuffix)
        && !["理由", "事由"].contains(where: heading.holds)
  }

  /// Whether it heads a letter of what is done with the numbers that an insurer holds: 個人番号の再提出のお願い. Such a letter may print the last
  /// digits of one.
  static func isOfNumbers(_ heading: String) -> Bool {
    ["個人番号", "マイナンバー"].contains(where: heading.holds)
      && !["資格", "加入", "下4桁", "下四桁"].contains(where: heading.holds)
      && ["提出", "登録完了", "登録状況", "照合", "照会", "届出", "収集", "不一致", "相違"].contains(
        where: heading.contains)
      && (letters + forms).contains(where: heading.hasSuffix)
  }

  private static func isAffair(_ heading: String) -> Bool {
    subjects.contains(where: heading.holds)
      && !(DocumentCues.noticeTitles + ["資格確認書"]).contains(where: heading.hasSuffix)
      && affairs.contains(where: heading.holds)
  }

  /// 資格確認書の送付について: the letter that a certificate lies in. A notice is often a part of such a letter.
  private static func isCover(_ heading: String) -> Bool {
    heading.holds("資格確認書") && ["送付", "交付", "発行", "発送", "同封"].contains(where: heading.holds)
      && letters.contains(where: heading.hasSuffix)
  }
}
