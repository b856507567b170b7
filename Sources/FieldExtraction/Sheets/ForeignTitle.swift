internal import DocumentModel
internal import Normalization

/// The title of another paper that carries a notice's labels: a decision, a bill, an application.
///
/// That a page is no notice is a decision like any other, so it needs evidence of its own: a title over all labels that no notice
/// bears, or labels that do not make a whole notice. All else is left to a person.
struct ForeignTitle {
  /// Whether the page bears such a title anywhere.
  let isThere: Bool
  /// Whether it stands over all labels of a person.
  let isAtHead: Bool
  /// Whether all such titles stand under all labels of a person, as that of a slip to tear off does.
  let isAtFoot: Bool
  /// Whether that title is one that no notice bears, whatever it is called.
  let isKnown: Bool
  /// Whether the largest print over all labels is such a title: then not even digits make a notice of the page.
  let isKnownAndLargest: Bool
  /// Whether the largest print over all labels is the heading of another paper, whatever else the page names.
  let isLargest: Bool

  /// Whether a page that was read throughout has such a heading, and one that names a kind of paper, or what is done with numbers, and
  /// nothing of what a notice is called: 返戻郵便物管理票, 個人番号の再提出のお願い.
  let isOfNoNotice: Bool

  /// - Parameters:
  ///   - lines: The lines of the page that are no sentences.
  ///   - hasNoticeTitle: Whether one is the title of a notice.
  ///   - hasCertificateTitle: Whether one is the title of a certificate.
  init(_ lines: [ReadLine], hasNoticeTitle: Bool, hasCertificateTitle: Bool) {
    let heading = SheetHeading(lines)
    isLargest = heading.map { ForeignTitle.heads($0, lines) } ?? false
    let isHeaded = !hasNoticeTitle && !hasCertificateTitle && isLargest
    let isOldCard =
      !hasNoticeTitle
      && lines.map(\.plain).contains {
        $0.holds("保険被保険者証") && $0.count <= 26 && !$0.holds("記号")
      }
    // 資格情報のお知らせ 兼確認票 in two pieces.
    let titles = lines.filter {
      ForeignTitle.holds($0.plain) && !(hasNoticeTitle && $0.plain.hasPrefix("兼"))
    }
    let heads = ForeignTitle.heads(titles, of: lines)
    let first = ForeignTitle.labels(lines, besides: []).map(\.y0).min() ?? .infinity
    let above = lines.filter { $0.box.midY < first }
    let isMail = PrintedScreen.isMail(above)
    let isScreen = isMail || PrintedScreen.isWebPage(above)
    isThere = isHeaded || isOldCard || isScreen || !titles.isEmpty
    isAtHead = isHeaded || isOldCard || isScreen || !heads.isEmpty
    isAtFoot = !isHeaded && !isOldCard && !isScreen && ForeignTitle.areAtFoot(titles, of: lines)
    let text = heading?.text ?? ""
    isKnown =
      isOldCard || isScreen || heads.contains { ForeignTitle.isKnown($0.plain) }
      || isHeaded && (NoticeAffair.isTold(text) || text.holds("喪失"))
    isOfNoNotice =
      heading.map { heading in
        ForeignTitle.namesNoNotice(text) && ForeignTitle.labels(under: heading, lines) != nil
          && DigitTraces.confidence(heading.line.line, [heading.line]) > 0.9
          && ForeignTitle.areRead(lines)
      } ?? false
    isKnownAndLargest =
      isMail
      || isLargest
        && (NoticeAffair.isForm(text)
          || ForeignTitle.holds(text) && ForeignTitle.isKnown(text))
  }

  /// What the titles of other papers begin or end with.
  static let words = [
    "申請書", "届出書", "届書", "請求書", "決定通知書", "支給決定通知", "受診券", "利用券", "定期便", "領収書", "領収証", "納付書", "納入通知書",
    "督促状", "医療費のお知らせ", "医療費通知", "給付金のお知らせ", "認定証", "受療証", "受給者証", "保険料のお知らせ", "健診のお知らせ", "送付状",
    "加入申込書", "同意書", "調書", "提出依頼", "提供書", "高齢受給者証", "遠隔地証", "納入告知書", "督促", "委任状", "アンケート",
    "調査票", "調査書", "回答書", "申告書", "異動届", "変更届", "明細書", "証明書", "振替のお知らせ", "支払通知", "振込通知", "保健指導のご案内",
    "健診のご案内", "検診のご案内", "受理通知書", "承認通知書", "喪失届", "喪失通知書", "喪失証明書", "取得届", "加入届", "脱退届", "納付のご案内",
    "納付案内",
    "医薬品に関するお知らせ", "差額通知", "還付通知書", "保険料額決定通知", "給付決定通知", "予診票", "問診票", "予約票", "引換券", "振込依頼書",
    "契約書", "申出書", "申立書", "誓約書", "訂正届",
    "一覧表", "名簿", "台帳", "認定のお知らせ", "決定のお知らせ", "送付のご案内", "発送のご案内", "受付票", "連絡箋", "一覧", "一覽",
    "返信はがき", "返信用はがき", "回答はがき", "確認はがき", "済みはがき", "済はがき",
    "会員証", "診察券", "ご契約内容のお知らせ", "開催のお知らせ", "休業のお知らせ", "資格確認結果",
  ]

  /// What goes before other papers; a notice may be its own: 資格情報のお知らせ 兼 送付状.
  private static let covers: Set = ["送付状", "送付のご案内", "発送のご案内"]

  /// Endings of the titles of papers of many kinds. A notice may hold such a line too; so they count only in the largest
  /// print over all labels.
  private static let headings = [
    "お願い", "おねがい", "ちがい", "違い", "証明書", "ご案内", "案内書", "ご連絡", "依頼書", "確認票", "連絡票", "報告書", "通知",
    "のお知らせ",
    "お知らせ", "について", "回答書", "申込書",
    "申請書", "届出書", "届", "願",
  ]

  /// What papers of other kinds ask for or say.
  private static let asked = [
    "調書", "提出", "申請", "届出", "検認", "調査", "喪失", "返却", "返納", "回収",
  ]

  /// Whether a heading is one of a kind of paper that no notice is, or of what is done with numbers.
  private static func namesNoNotice(_ text: String) -> Bool {
    (3...28).contains(text.count) && !noticeWords.contains(where: text.holds)
      // 返送理由票 heads a slip that lies on a sheet. 資格票 may be a notice.
      && !["理由", "事由"].contains(where: text.holds)
      && (!text.holds("資格") || ["喪失", "取得", "異動"].contains(where: text.holds))
      && (NoticeAffair.isOfNumbers(text) || isStrange(text) && text.count >= 5
        || !["確認票", "確認書", "通知票"].contains(where: text.hasSuffix)
          && [
            "票", "簿", "台帳", "届", "願", "状", "券", "受領書", "受領証", "シート", "報告書", "決定通知書", "申請書", "依頼書",
            "回答書", "管理表", "記録表", "点検表", "整理表", "チェック表", "チェックリスト",
          ]
          .contains(where: text.hasSuffix))
  }

  /// What the title of a notice may hold.
  private static let noticeWords = [
    "資格情", "格情報", "情報のお", "確認書", "加入者情", "加入情", "登録情", "登録内容", "被保険者情",
  ]

  /// The labels besides those in a heading, if it stands over all of them in larger print than the usual; else `nil`.
  private static func labels(under heading: SheetHeading, _ lines: [ReadLine]) -> [ReadLine]? {
    // 住所確認のお願い begins with a label itself.
    let (title, row) = (heading.line, Set(heading.row.map(\.line.id)))
    let labelled = lines.filter { !row.contains($0.line.id) && !$0.labels.isEmpty }
    let first = labelled.map(\.box.y0).min() ?? .infinity
    let heights = lines.map(\.box.height).sorted()
    guard title.box.y1 < first, title.box.height > 1.15 * heights[heights.count / 2] else {
      return nil
    }
    return labelled
  }

  /// Whether every line of some length was read with confidence.
  private static func areRead(_ lines: [ReadLine]) -> Bool {
    lines.allSatisfy { line in
      line.box.width < 3 * line.box.height || DigitTraces.confidence(line.line, [line]) > 0.75
    }
  }

  /// Whether the largest line stands over all labels and is the title of another paper.
  private static func heads(_ heading: SheetHeading, _ lines: [ReadLine]) -> Bool {
    guard let labelled = labels(under: heading, lines) else { return false }
    let (title, text) = (heading.line, heading.text)
    // 資格確認調書の提出について speaks of 資格 too; only what no notice is asked for makes it another paper.
    let isAffair = NoticeAffair.isTold(text)
    let isAsked = isAffair || asked.contains(where: text.holds)
    let isNotice = !isAffair && noticeWords.contains(where: text.holds)
    if !isNotice, isElsewhere(title, lines) { return true }
    // Without any label only a page that was read throughout is told by its heading.
    guard !labelled.isEmpty else { return false }
    let isDecision =
      text.hasSuffix("通知書")
      && [
        "認定", "決定", "支給", "保険料", "納付", "返還", "督促", "給付", "変更", "承認", "却下", "還付", "徴収", "受給",
      ].contains(where: text.holds)
    return (4...24).contains(text.count) && !isNotice && (isAsked || !text.holds("資格"))
      && (isAsked || !text.holds("保険証"))
      && (isDecision || isKnown(text) && holds(text) || text.hasSuffix("証") || isOtherCheck(text)
        || isAffair || headings.contains(where: text.hasSuffix))
  }

  /// 基礎年金番号のご確認: 加入者情報のご確認 may be a notice.
  private static func isOtherCheck(_ text: String) -> Bool {
    ["ご確認", "お確かめ", "の確認"].contains(where: text.hasSuffix)
      && ["年金", "口座", "収入", "所得", "扶養", "住所"].contains(where: text.holds)
  }

  /// Whether a heading is the name of who issues or receives the paper, or words of its envelope.
  private static func namesSomebody(_ text: String) -> Bool {
    // 被保険者住所変更のご連絡 names no insurer.
    let names = text.replacing("被保険者", with: "")
    return [
      "組合", "協会", "連合", "支部", "様", "市", "町", "村", "区", "御中", "殿", "会社", "行",
      "長", "行き", "係", "課",
    ].contains(where: text.hasSuffix)
      || [
        "保険者", "郵便", "親展", "在中", "重要", "公印", "省略", "至急", "折り", "切り取", "開封", "返送", "控",
      ].contains(where: names.holds)
  }

  /// Whether a heading of any words has none that the title of a notice could have: ご照会への回答.
  private static func isStrange(_ text: String) -> Bool {
    !namesSomebody(text)
      && ![
        "資格", "加入", "保険", "番号", "ナンバー", "登録", "下4", "下四", "桁", "確認", "知らせ", "情報", "通知", "大切", "見本",
        "例",
      ].contains(where: text.holds)
      && text.allSatisfy { $0.isLetter || "・「」（）() ー".contains($0) }
  }

  /// Whether a heading of any words heads a page that was read throughout and speaks of 資格情報 nowhere: a notice does so in its
  /// title. A heading that names who issues or receives the paper is none.
  private static func isElsewhere(_ title: ReadLine, _ lines: [ReadLine]) -> Bool {
    let text = title.plain
    return (4...24).contains(text.count) && !namesSomebody(text) && areRead(lines)
      && text.allSatisfy { $0.isLetter || "・「」（）()　ー".contains($0) }
      && !lines.contains { line in
        // 持ち物 マイナンバーカード stands on papers of any kind.
        ["資格情", "格情報", "資格確", "格確認", "情報のお", "下4桁", "個人番", "マイナン"].contains(
          where: line.plain.replacing("マイナンバーカード", with: "").contains)
      }
  }

  /// Whether a title is of a paper that is known, and not of one that tells what a notice tells: 資格情報証明書 may be one.
  private static func isKnown(_ text: String) -> Bool {
    // What a clinic prints: it asks the insurers' system.
    text.hasPrefix("資格確認結果")
      || words.contains(where: text.holds)
        && (asked.contains(where: text.holds)
          || !["資格", "加入", "登録", "情報"].contains(where: text.holds))
  }

  /// The titles that stand over all labels of a person that are no part of a title.
  static func heads(_ titles: [ReadLine], of lines: [ReadLine]) -> [ReadLine] {
    let first = labels(lines, besides: titles).map(\.y0).min() ?? .infinity
    return titles.filter { $0.box.midY < first }
  }

  /// Whether one of the titles heads labels of a person: half of them or three lines. A window for the address shows some before
  /// it, and the title over a card may be all that a stamp left.
  static func headPerson(_ titles: [ReadLine], of lines: [ReadLine]) -> Bool {
    let labels = labels(lines, besides: titles)
    return titles.contains { title in
      labels.count { $0.midY > title.box.midY } >= min(3, (labels.count + 1) / 2)
    }
  }

  private static func areAtFoot(_ titles: [ReadLine], of lines: [ReadLine]) -> Bool {
    guard let last = labels(lines, besides: titles).map(\.y1).max() else { return false }
    return !titles.isEmpty && titles.allSatisfy { $0.box.midY > last }
  }

  private static func labels(_ lines: [ReadLine], besides titles: [ReadLine]) -> [BoundingBox] {
    let ids = Set(titles.map(\.line.id))
    return lines.filter { line in
      !ids.contains(line.line.id)
        && !PageFacts.person.isDisjoint(with: PageExtractor.fields(line))
    }.map(\.box)
  }

  /// 資格情報のお知らせ 兼 確認票: a notice that serves as another paper too.
  static func servesTwice(_ line: String) -> Bool {
    let halves = line.split(separator: "兼", maxSplits: 1).map(String.init)
    return halves.count == 2
      && halves.contains { DocumentCues.isTitle($0, DocumentCues.noticeTitles) }
  }

  /// A short line that begins or ends as the title of another paper.
  static func holds(_ line: String) -> Bool {
    if servesTwice(line) { return words.contains { !covers.contains($0) && line.holds($0) } }
    // 予防接種予診票在中 on a cover; 異動届 受付控, what the sender keeps.
    let whole = withoutPeriod(line)
    let behind = ["在中", "受付控", "受付控え", "(控)", "控え", "控", "写し", "(写)"].first(where: whole.hasSuffix)
    let text = String(whole.dropLast(behind?.count ?? 0))
    return text.count <= 24 && !text.contains("。")
      && (words.contains { text.hasSuffix($0) || text.hasPrefix($0) }
        || text.count >= 4 && ["券", "票", "届"].contains { text.hasSuffix($0) })
  }

  /// Without the time that a paper is of, behind its title: 給与支給明細書 令和6年10月分.
  private static func withoutPeriod(_ text: String) -> String {
    let starts = ["令和", "平成", "20"].compactMap { text.firstRange(of: $0)?.lowerBound }
    guard text.hasSuffix("分") || text.hasSuffix("年度"),
      let start = starts.filter({ $0 > text.startIndex }).min()
    else { return text }
    return String(text[..<start])
  }
}
