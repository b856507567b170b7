internal import DocumentModel
internal import Normalization

/// Words that tell a notice from a leaflet about notices.
struct DocumentCues {
  let hasNoticeTitle: Bool
  let hasCertificateTitle: Bool
  /// Distinct words that only leaflets print.
  let leafletWords: Int
  /// The title of another paper that carries the same labels: a decision, a bill, an application.
  let foreign: ForeignTitle
  /// Whether the title of a notice stands in a line that is no other paper's title as well (資格情報のお知らせ交付申請書).
  let hasOwnTitle: Bool
  /// Whether such a line stands over all labels of a person.
  let hasOwnTitleAtHead: Bool
  let isOwnTitleLargest: Bool
  /// Whether the title says that the notice under it is a sample: 資格情報のお知らせ（記入例）.
  let isHeadedAsSpecimen: Bool

  /// Whether it says over all labels that it is another paper, and nowhere that it is a notice. A heading of any words does not
  /// outweigh the labels of a whole notice.
  ///
  /// - Parameter anchors: The fields found on the page.
  func isAnother(_ anchors: Set<FieldName>) -> Bool {
    isHeadedOtherwise
      || foreign.isAtHead && !hasOwnTitle && !carriesDigits
        && (foreign.isKnown || !anchors.isSuperset(of: DocumentCues.wholeNotice))
  }

  /// Whether it is another paper, and what digits it has make no notice of it.
  func isPlainlyAnother(_ anchors: Set<FieldName>, hasDigits: Bool) -> Bool {
    isAnother(anchors) && (!hasDigits || isHeadedOtherwise)
  }

  /// Whether the largest print over all labels is the title of a paper that is known, and none is the notice's: 回答書 prints the
  /// digits too.
  var isHeadedOtherwise: Bool {
    foreign.isKnownAndLargest && !hasOwnTitle || foreign.isOfNoNotice && !bearsTitle
  }

  /// Whether the title of another paper stands over all labels, the largest or a known one, and the notice's own nowhere there: digits are no
  /// answer to that.
  var isHeadedByAnother: Bool {
    !hasOwnTitleAtHead && foreign.isAtHead && (foreign.isLargest || foreign.isKnown)
  }

  /// Whether it says both, or names another paper among its labels: a person looks. A slip to tear off at the foot of a notice
  /// makes no doubt.
  func isMixed(_ anchors: Set<FieldName>) -> Bool {
    foreign.isThere && !isAnother(anchors) && !(hasOwnTitleAtHead && foreign.isAtFoot)
  }

  /// Whether it says over all labels that it is a notice, names no other paper but on a slip at its foot, and has the labels of a
  /// whole one: then it is a notice, however much it explains. Without digits, masked or beside their label, nothing may be printed
  /// larger than its title: a leaflet that pictures a sheet has a heading of its own.
  func isWholeNotice(_ anchors: Set<FieldName>, hasDigits: Bool) -> Bool {
    hasOwnTitleAtHead && (!foreign.isThere || foreign.isAtFoot)
      && (hasDigits || isOwnTitleLargest && anchors.contains(.branchNumber))
      && anchors.isSuperset(of: DocumentCues.namesPerson)
  }

  /// What other papers do not print together: 2 of 188 that have labels of a person do.
  private static let wholeNotice = namesPerson.union([.branchNumber])

  /// What names a person and who insures him.
  static let namesPerson: Set<FieldName> = [.insurerNumber, .number, .name, .birthDate]

  /// Whether the title of a notice or a certificate heads labels of a person, or is the largest print of the page by far, and nothing
  /// larger says that the page is another paper that names one: 健康保険証等の回収について. Without the digits, which stand on nothing else, only such a page is decided.
  let isHeadedAsNotice: Bool

  /// Whether some line bears the title of a notice or a certificate, or what is left of one, and says nothing of what is done with it.
  let bearsTitle: Bool

  /// Whether a short line names the notice, and no other paper that is known, and the last four digits are announced: they
  /// stand on nothing else.
  let carriesDigits: Bool
  /// Whether a short line names the notice, 資格情報のお知らせについて: enough for a person to look, not for more.
  let namesNotice: Bool
  /// The reverse of a notice: how to handle it.
  let isBack: Bool
  /// Whether any line uses a notice's words or signs: such a page is another paper only if it says so.
  let speaksOfNotice: Bool

  private static let ofAnyPaper: Set<FieldName> = [
    .inquiryNumber, .address, .postalCode, .issueDate, .asOfDate,
  ]

  private static let leaflet = [
    "様式例", "(見本)", "「見本」", "【見本】", "メリット", "よくある", "Q1", "Q&A", "皆さまへ", "みなさまへ", "皆様へ",
    "の比較", "移行します",
    "の見方", "の見かた", "だより", "をお送りしました", "見本です", "記載例", "記入例", "始まって", "受診が変わります", "を交付します", "発行を終了",
    "送付について", "リーフレット",
    "登録方法", "ステップ1", "STEP1", "って何", "とは?",
    "フローチャート", "が届いたら", "が届きましたら", "順次お配り", "順次お送り", "順次発送", "お配りします", "疑問にお答え", "について>",
    "について＞", "対象事業所", "一体化により", "お使いいただけなく",
  ]

  static let noticeTitles = ["資格情報のお知らせ", "資格情報通知書"]

  /// Whether the page says that it pictures a sample.
  static func showsSpecimen(_ lines: [ReadLine]) -> Bool {
    lines.contains { line in
      // A town may be called 見本町.
      line.plain == "見本" || line.plain == "例" || Specimen.isName(line.plain)
        || [
          "(見本)", "「見本」", "【見本】", "見本です", "見本:", "記載例", "記入例", "様式例", "表示の例", "表示例",
        ].contains(where: line.plain.holds) || picturesSomething(line.plain)
    }
  }

  /// （イメージ）, イメージ図: a picture of a sheet. An insurer may be called イメージ…健康保険組合.
  private static func picturesSomething(_ text: String) -> Bool {
    guard text.holds("イメージ"), let word = text.firstRange(of: "イメージ") else {
      return false
    }
    guard let next = text[word.upperBound...].first else { return true }
    return !next.isLetter || ["図", "で", "は", "を"].contains(next)
  }

  /// A short line that names the notice.
  private static func names(_ text: String) -> Bool {
    text.count <= 24 && !text.contains("。")
      && ["資格情報のお知", "情報のお知らせ", "資格情報通知"].contains(where: text.holds)
  }

  /// 件名：資格情報のお知らせ: what a letter is about.
  private static func isSubject(_ text: String) -> Bool {
    text.hasPrefix("件名") || text.hasPrefix("Subject")
  }

  /// 資格情 知らせ, 加入者情報のお知らせ: what may be a title, of which a stamp or a fold hides some.
  private static func mayBeTitle(_ text: String) -> Bool {
    text.count <= 30 && !text.contains("。") && !text.contains("、") && !text.contains("?")
      && !isSubject(text) && !NoticeAffair.isListOfNotices(text)
      && ["資格情", "格情報", "情報のお知", "報のお知ら", "資格確認", "加入者情", "加入情報", "登録情報", "被保険者情"]
        .contains(where: text.holds)
      && !NoticeAffair.isTold(text) && NoticeTail.isOwn(text)
  }

  /// 個人番号（下4桁） as a label: other papers ask for the whole number.
  private static func headsDigits(_ line: ReadLine) -> Bool {
    line.labels.contains { $0.role == .field(.individualNumberLastFour) }
      && ["下4桁", "下四桁", "下4けた", "末尾4", "下4ケタ"].contains(where: line.plain.holds)
      && !ForeignTitle.words.contains(where: line.plain.holds)
  }

  static func isTitle(_ text: String, _ words: [String]) -> Bool {
    words.contains { word in
      text.holds(word) && (text.count <= word.count + 22 || namesIssuer(text, behind: word))
        && !text.contains("「")
        && !text.holds("の比較") && !text.holds("にあたって") && !text.holds("について")
        && !text.holds("イメージ") && !text.contains("。")
        // 被保険者証、資格情報のお知らせ: what is counted up is no title.
        && !text.contains("、")
        // 資格情報のお知らせ（回収分）, 返納 資格情報のお知らせ: a list of what came or has to come back.
        && !["回収", "返却", "返納", "喪失", "紛失", "廃棄"].contains(where: text.holds)
        // Questions about it are a leaflet's.
        && !text.holds("Q&A") && !text.holds("質問") && !text.contains("?")
        && !isSubject(text) && !NoticeAffair.isListOfNotices(text) && !text.hasSuffix("ください")
        && !text.holds("の送付")
        // 資格確認書等の番号 is the label of a value.
        && !text.holds("資格確認書等") && !text.holds("お知らせ等")
        // 資格確認書を別にお送りします is a part of a sentence.
        && !"のをがはにでもへ".contains { particle in
          text.holds(word + String(particle)) && !text.holds(word + "はがき")
        }
    }
  }

  /// 資格確認書 令和6年12月10日交付: a title with the day it is of.
  private static func isDated(_ text: String) -> Bool {
    text.hasPrefix("資格確認書") && text.hasSuffix("交付")
      && DateNormalizer.normalize(String(text.dropFirst(5).dropLast(2))).value != nil
  }

  /// 資格情報のお知らせ（○○健康保険組合　保険者番号01234567): who issues it stands in brackets behind the title.
  private static func namesIssuer(_ text: String, behind word: String) -> Bool {
    text.hasPrefix(word + "(") && text.hasSuffix(")") && text.holds("保険")
      && text.count { $0 == "(" } == 1
  }

  /// The lines that are the title of a notice or a certificate.
  static func titles(_ lines: [ReadLine]) -> [ReadLine] {
    ListedPapers.without(worded(lines), among: lines)
  }

  /// The lines that have the words of such a title.
  private static func worded(_ lines: [ReadLine]) -> [ReadLine] {
    lines.filter { isTitle($0.plain, noticeTitles + ["資格確認書"]) }
  }

  /// How many distinct words that only leaflets print stand in the lines: all there is to ask after each sentence.
  static func leafletWords(_ lines: [ReadLine]) -> Int {
    // いつ使う？ なくしたら？
    let questions = lines.count { $0.plain.hasSuffix("?") && $0.plain.count <= 20 }
    return leaflet.count { word in lines.contains { $0.plain.holds(word) } } + min(2, questions)
      + (lines.contains { picturesSomething($0.plain) } ? 1 : 0)
  }

  init(_ lines: [ReadLine]) {
    let texts = lines.map(\.plain)
    func isTitle(_ text: String, _ words: [String]) -> Bool { DocumentCues.isTitle(text, words) }
    let titles = ListedPapers.without(DocumentCues.worded(lines), among: lines)
    let tailed = titles.filter { NoticeTail.isOwn(NoticeTail.whole($0, among: lines)) }
    let notices = tailed.filter { isTitle($0.plain, DocumentCues.noticeTitles) }
    hasNoticeTitle = !notices.isEmpty
    let certificates = tailed.filter { line in
      isTitle(line.plain, ["資格確認書"])
        && (!line.plain.holds("交付") || DocumentCues.isDated(line.plain))
    }
    hasCertificateTitle = !certificates.isEmpty
    leafletWords = DocumentCues.leafletWords(lines)
    let own = notices.filter { line in
      !ForeignTitle.holds(line.plain) || ForeignTitle.servesTwice(line.plain)
    }
    hasOwnTitle = !own.isEmpty
    isHeadedAsSpecimen = own.isEmpty && titles.contains { NoticeTail.isSpecimen($0.plain) }
    hasOwnTitleAtHead = !ForeignTitle.heads(own, of: lines).isEmpty
    let largest =
      lines.filter { $0.plain.count(where: \.isLetter) >= 4 }.map(\.box.height).max() ?? 0
    isOwnTitleLargest = own.contains { $0.box.height > 0.9 * largest }
    // 返却いただくもの 資格確認書: named in small print among the values it is no title.
    foreign = ForeignTitle(
      lines, hasNoticeTitle: hasNoticeTitle,
      hasCertificateTitle: certificates.contains { $0.box.height > 0.85 * largest })
    let heights = lines.map(\.box.height).sorted()
    let usual = heights.isEmpty ? 0 : heights[heights.count / 2]
    isHeadedAsNotice =
      !foreign.isLargest
      && (ForeignTitle.headPerson(own + certificates, of: lines)
        || own.contains { $0.box.height > max(0.9 * largest, 1.2 * usual) })
    bearsTitle =
      !own.isEmpty || !certificates.isEmpty
      || ListedPapers.without(lines.filter { DocumentCues.mayBeTitle($0.plain) }, among: lines)
        .contains { $0.box.height > ($0.plain.holds("について") ? 1.2 : 1) * usual }
    namesNotice = texts.contains(where: DocumentCues.names)
    carriesDigits =
      texts.contains {
        DocumentCues.names($0) && !ForeignTitle.words.contains(where: $0.holds)
      }
      && DigitTraces.announce(lines)
      || lines.contains(where: DocumentCues.headsDigits)
    // お問い合わせ番号 is anybody's.
    speaksOfNotice =
      lines.contains { line in
        !PageExtractor.fields(line).allSatisfy(DocumentCues.ofAnyPaper.contains)
      } || DigitTraces.announce(lines)
      || texts.contains { text in
        ["資格", "保険者", "マイナンバー", "枝番"].contains(where: text.holds)
      }
    isBack = texts.contains {
      $0.holds("取扱いにあたって") || $0.holds("取扱いについて") || $0.holds("裏面の注意")
    }
  }
}
