internal import DocumentModel
internal import Normalization

/// Words that tell a notice from a leaflet about notices.
struct DocumentCues {
  let hasNoticeTitle: Bool
  let hasCertificateTitle: Bool
  /// Distinct words that only leaflets print.
  let leafletWords: Int
  /// The title of another paper that carries the same labels: a decision, a bill, an application.
  let hasForeignTitle: Bool
  /// Whether the title of a notice stands in a line that is no other paper's title as well (資格情報のお知らせ交付申請書).
  let hasOwnTitle: Bool
  /// Whether it says that it is another paper, and nowhere that it is a notice.
  var isAnother: Bool { hasForeignTitle && !hasOwnTitle && !carriesDigits }
  /// Whether it says both: a person looks.
  var isMixed: Bool { hasForeignTitle && (hasOwnTitle || carriesDigits) }
  /// Whether a short line names the notice, and no other paper that is known, and the last four digits are announced: they
  /// stand on nothing else.
  private let carriesDigits: Bool
  /// Whether a short line names the notice, 資格情報のお知らせについて: enough for a person to look, not for more.
  let namesNotice: Bool
  /// The reverse of a notice: how to handle it.
  let isBack: Bool
  /// Whether any line uses a notice's words or signs: such a page is another paper only if it says so.
  let speaksOfNotice: Bool

  private static let leaflet = [
    "様式例", "(見本)", "「見本」", "【見本】", "メリット", "よくある", "Q1", "Q&A", "皆さまへ", "みなさまへ", "皆様へ",
    "の比較", "移行します",
    "の見方", "見本です", "記載例", "記入例", "始まって", "受診が変わります", "を交付します", "発行を終了", "送付について", "リーフレット",
    "登録方法", "ステップ1", "STEP1",
    "フローチャート", "が届いたら", "が届きましたら", "順次お配り", "順次お送り", "順次発送", "お配りします", "疑問にお答え", "について>",
    "について＞", "対象事業所", "一体化により", "お使いいただけなく",
  ]

  private static let noticeTitles = ["資格情報のお知らせ", "資格情報通知書"]

  private static let foreign = [
    "申請書", "届出書", "届書", "請求書", "決定通知書", "支給決定通知", "受診券", "利用券", "定期便", "領収書", "領収証", "納付書", "納入通知書",
    "督促状", "医療費のお知らせ", "医療費通知", "給付金のお知らせ", "認定証", "受療証", "受給者証", "保険料のお知らせ", "健診のお知らせ", "送付状",
    "加入申込書", "同意書", "調書", "提出依頼", "提供書", "高齢受給者証", "遠隔地証", "納入告知書", "督促", "委任状", "アンケート",
    "調査票", "調査書", "回答書", "申告書", "異動届", "変更届", "明細書", "証明書", "振替のお知らせ", "支払通知", "振込通知", "保健指導のご案内",
    "健診のご案内", "検診のご案内", "受理通知書", "承認通知書", "喪失届", "喪失通知書", "喪失証明書", "取得届", "加入届", "脱退届", "納付のご案内",
    "納付案内",
    "医薬品に関するお知らせ", "差額通知", "還付通知書", "保険料額決定通知", "給付決定通知", "予診票", "問診票", "予約票", "引換券", "振込依頼書",
    "契約書",
    "会員証", "診察券", "ご契約内容のお知らせ", "開催のお知らせ", "休業のお知らせ",
  ]

  /// Whether the page says that it pictures a sample.
  static func showsSpecimen(_ lines: [ReadLine]) -> Bool {
    lines.contains { line in
      // A town may be called 見本町.
      line.plain == "見本" || line.plain == "例" || Specimen.isName(line.plain)
        || [
          "(見本)", "「見本」", "【見本】", "見本です", "見本:", "記載例", "記入例", "様式例",
        ].contains(where: line.plain.contains) || picturesSomething(line.plain)
    }
  }

  /// （イメージ）, イメージ図: a picture of a sheet. An insurer may be called イメージ…健康保険組合.
  private static func picturesSomething(_ text: String) -> Bool {
    guard let word = text.firstRange(of: "イメージ") else { return false }
    guard let next = text[word.upperBound...].first else { return true }
    return !next.isLetter || ["図", "で", "は", "を"].contains(next)
  }

  /// Endings of the titles of papers of many kinds. A notice may hold such a line too; so they count only in the largest
  /// print over all labels.
  private static let headings = [
    "お願い", "おねがい", "ちがい", "違い", "証明書", "ご案内", "案内書", "ご連絡", "依頼書", "確認票", "連絡票", "報告書", "通知",
    "のお知らせ",
    "お知らせ", "について", "回答書", "申込書",
    "申請書", "届出書", "届", "願",
  ]

  /// Whether the largest line stands over all labels and is the title of another paper.
  private static func hasForeignHeading(_ lines: [ReadLine]) -> Bool {
    // 住所確認のお願い begins with a label itself.
    // The day in a postmark is printed larger than any title.
    let worded = lines.filter { $0.plain.count(where: \.isLetter) >= 4 }
    guard let title = worded.max(by: { $0.box.height < $1.box.height }) else { return false }
    let labelled = lines.filter { $0.line.id != title.line.id && !$0.labels.isEmpty }
    let first = labelled.map(\.box.y0).min() ?? .infinity
    guard title.box.y1 < first else { return false }
    let heights = lines.map(\.box.height).sorted()
    guard title.box.height > 1.25 * heights[heights.count / 2] else { return false }
    // 住所確認のお願い（回答書）, 個人番号（マイナンバー）ご提出のお願い; and 資格情 お知らせ, parted by a postmark.
    let text = withoutBrackets(wholeRow(of: title, lines))
    // 資格確認調書の提出について speaks of 資格 too; only what no notice is asked for makes it another paper.
    let isAsked = ["調書", "提出", "申請", "届出", "検認", "調査", "喪失", "返却", "返納", "回収"].contains(
      where: text.contains)
    let isNotice = [
      "資格情", "格情報", "情報のお", "確認書", "加入者情", "加入情", "登録情", "登録内容", "被保険者情",
    ].contains(where: text.contains)
    if !isNotice, isElsewhere(title, lines) { return true }
    // Without any label only a page that was read throughout is told by its heading.
    guard !labelled.isEmpty else { return false }
    let isDecision =
      text.hasSuffix("通知書")
      && [
        "認定", "決定", "支給", "保険料", "納付", "返還", "督促", "給付", "変更", "承認", "却下", "還付", "徴収", "受給",
      ].contains(where: text.contains)
    return (4...24).contains(text.count) && !isNotice && (isAsked || !text.contains("資格"))
      && (isAsked || !text.contains("保険証"))
      && (isDecision || text.hasSuffix("証") || isOtherCheck(text)
        || headings.contains(where: text.hasSuffix))
  }

  /// A heading with the pieces of its own size beside it.
  private static func wholeRow(of title: ReadLine, _ lines: [ReadLine]) -> String {
    lines.filter { line in
      line.line.id == title.line.id
        || line.box.verticalOverlap(title.box) > 0.5 * title.box.height
          && line.box.height > 0.6 * title.box.height
    }.sorted { $0.box.x0 < $1.box.x0 }.map(\.plain).joined()
  }

  /// 基礎年金番号のご確認: 加入者情報のご確認 may be a notice.
  private static func isOtherCheck(_ text: String) -> Bool {
    ["ご確認", "お確かめ", "の確認"].contains(where: text.hasSuffix)
      && ["年金", "口座", "収入", "所得", "扶養", "住所"].contains(where: text.contains)
  }

  /// Whether a heading of any words heads a page that was read throughout and speaks of 資格情報 nowhere: a notice does so in its
  /// title. A heading that names who issues or receives the paper is none.
  private static func isElsewhere(_ title: ReadLine, _ lines: [ReadLine]) -> Bool {
    let text = title.plain
    // 被保険者住所変更のご連絡 names no insurer.
    let names = text.replacing("被保険者", with: "")
    let isName =
      [
        "組合", "協会", "連合", "支部", "様", "市", "町", "村", "区", "御中", "殿", "会社", "行",
        "長", "行き", "係", "課",
      ].contains(where: text.hasSuffix)
      || [
        "保険者", "郵便", "親展", "在中", "重要", "公印", "省略", "至急", "折り", "切り取", "開封", "返送", "控",
      ].contains(where: names.contains)
    let isRead = lines.allSatisfy { line in
      line.box.width < 3 * line.box.height || DigitTraces.confidence(line.line, [line]) > 0.75
    }
    return (4...24).contains(text.count) && !isName && isRead
      && text.allSatisfy { $0.isLetter || "・「」（）()　ー".contains($0) }
      && !lines.contains { line in
        ["資格情", "格情報", "資格確", "格確認", "情報のお", "下4桁", "個人番", "マイナン"].contains(
          where: line.plain.contains)
      }
  }

  /// A short line that names the notice.
  private static func names(_ text: String) -> Bool {
    text.count <= 24 && !text.contains("。")
      && ["資格情報のお知", "情報のお知らせ", "資格情報通知"].contains(where: text.contains)
  }

  /// 資格情報のお知らせ 兼 確認票: a notice that serves as another paper too.
  private static func servesTwice(_ line: String) -> Bool {
    let halves = line.split(separator: "兼", maxSplits: 1).map(String.init)
    return halves.count == 2
      && halves.contains { isTitle($0, DocumentCues.noticeTitles) }
  }

  /// A short line that begins or ends as the title of another paper.
  private static func isForeign(_ line: String) -> Bool {
    if servesTwice(line) { return foreign.contains(where: line.contains) }
    let text = withoutPeriod(line)
    return text.count <= 24 && !text.contains("。")
      && (foreign.contains { text.hasSuffix($0) || text.hasPrefix($0) }
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

  private static func withoutBrackets(_ text: String) -> String {
    var depth = 0
    return text.filter { character in
      if character == "(" { depth += 1 }
      defer { if character == ")" { depth -= 1 } }
      return depth <= 0 && character != ")"
    }
  }

  private static func isTitle(_ text: String, _ words: [String]) -> Bool {
    words.contains { word in
      text.contains(word) && (text.count <= word.count + 22 || namesIssuer(text, behind: word))
        && !text.contains("「")
        && !text.contains("の比較") && !text.contains("にあたって") && !text.contains("について")
        && !text.contains("イメージ") && !text.contains("。") && !text.contains("の送付")
        && !text.contains(word + "の")
    }
  }

  /// 資格情報のお知らせ（○○健康保険組合　保険者番号01234567): who issues it stands in brackets behind the title.
  private static func namesIssuer(_ text: String, behind word: String) -> Bool {
    text.hasPrefix(word + "(") && text.hasSuffix(")") && text.contains("保険")
      && text.count { $0 == "(" } == 1
  }

  /// The lines that are the title of a notice or a certificate.
  static func titles(_ lines: [ReadLine]) -> [ReadLine] {
    lines.filter { isTitle($0.plain, noticeTitles + ["資格確認書"]) }
  }

  /// How many distinct words that only leaflets print stand in the lines: all there is to ask after each sentence.
  static func leafletWords(_ lines: [ReadLine]) -> Int {
    leaflet.count { word in lines.contains { $0.plain.contains(word) } }
      + (lines.contains { picturesSomething($0.plain) } ? 1 : 0)
  }

  init(_ lines: [ReadLine]) {
    let texts = lines.map(\.plain)
    func isTitle(_ text: String, _ words: [String]) -> Bool { DocumentCues.isTitle(text, words) }
    hasNoticeTitle = texts.contains { isTitle($0, DocumentCues.noticeTitles) }
    hasCertificateTitle = texts.contains {
      isTitle($0, ["資格確認書"]) && !$0.contains("交付") || $0 == "資格確認書"
    }
    leafletWords = DocumentCues.leafletWords(lines)
    let isHeaded = !hasNoticeTitle && !hasCertificateTitle && DocumentCues.hasForeignHeading(lines)
    hasOwnTitle = texts.contains {
      isTitle($0, DocumentCues.noticeTitles)
        && (!DocumentCues.isForeign($0) || DocumentCues.servesTwice($0))
    }
    let isOldCard =
      !hasNoticeTitle
      && texts.contains {
        $0.contains("保険被保険者証") && $0.count <= 26 && !$0.contains("記号")
      }
    hasForeignTitle = isHeaded || isOldCard || texts.contains(where: DocumentCues.isForeign)
    namesNotice = texts.contains(where: DocumentCues.names)
    carriesDigits =
      texts.contains {
        DocumentCues.names($0) && !DocumentCues.foreign.contains(where: $0.contains)
      }
      && DigitTraces.announce(lines)
    speaksOfNotice =
      lines.contains { !$0.labels.isEmpty } || DigitTraces.announce(lines)
      || texts.contains { text in
        ["資格", "保険者", "マイナンバー", "枝番"].contains(where: text.contains)
      }
    isBack = texts.contains {
      $0.contains("取扱いにあたって") || $0.contains("取扱いについて") || $0.contains("裏面の注意")
    }
  }
}
