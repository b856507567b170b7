internal import DocumentModel
internal import Normalization

/// What follows the notice's name in its title: 資格情報のお知らせ（被保険者用） is one still, 資格情報のお知らせ受領書 is another paper and
/// 資格情報のお知らせ（記入例） a picture of one.
///
/// What may follow is known, what makes another paper of it is without end: a title with any other word behind it heads no notice.
enum NoticeTail {
  /// Words that the title of a notice or a certificate may go on with, in any order.
  private static let own = [
    "通知書", "通知", "本人", "家族", "世帯", "加入者", "被保険者", "被扶養者", "組合員", "ご", "お", "の", "皆様", "皆さま", "方",
    "様",
    "用", "分", "控え", "控", "写し", "写", "保管", "保存", "確認", "願い", "交付", "発行", "再", "在中", "重要", "大切な",
    "知らせ", "書類", "です", "ください", "第", "号", "版", "年度", "年", "月", "日", "令和", "元", "新規", "裏面", "表面",
    "一部", "全",
    "枚", "組", "頁", "ページ", "同封", "別紙", "本紙", "個人番号", "マイナンバー", "下桁", "健康保険", "国民健康保険", "後期高齢者医療",
    "について", "を", "ます", "お知らせします", "カード", "型", "台紙", "有効期限", "有効期間", "短期", "長期", "一般", "限度額適用", "併記",
    "任意記載事項", "被用者",
  ].sorted { $0.count > $1.count }

  /// How a name ends that may stand behind the title: of who issues the sheet, or whom it is for.
  private static let issuers = ["組合", "協会", "支部", "連合", "連合会", "共済", "市", "町", "村", "区", "様", "殿"]

  /// What brackets behind the title hold where it is another paper's.
  private static let othersInBrackets = [
    "見方", "見かた", "読み方", "読みかた", "書き方", "使い方", "説明", "案内", "申請", "受領", "受取", "照会", "依頼", "一覧表", "名簿",
    "台帳",
  ]

  /// Whether nothing but what a notice's title goes on with stands behind its name; so too where the name does not stand in the
  /// text.
  ///
  /// - Parameter text: A line without spaces, folded.
  static func isOwn(_ text: String) -> Bool {
    guard let (outside, inside) = tail(text) else { return true }
    if othersInBrackets.contains(where: inside.holds) || isSpecimen(text) { return false }
    if outside.contains("兼") || issuers.contains(where: outside.hasSuffix) { return true }
    var rest = outside.filter { $0.isLetter && !$0.isASCII }[...]
    while let word = own.first(where: rest.hasPrefix) { rest = rest.dropFirst(word.count) }
    return rest.isEmpty
  }

  /// Whether it says that the notice under it is a sample. A town may be called 見本町.
  static func isSpecimen(_ text: String) -> Bool {
    guard let (outside, inside) = tail(text) else { return false }
    return ["見本", "例", "サンプル"].contains { inside.hasSuffix($0) || outside.hasSuffix($0) }
      || ["記入例", "記載例", "様式例", "見本:", "見本・"].contains(where: text.holds)
  }

  /// The text of a title with the pieces of its own size that go on with it: 資格情報のお知らせ and 受領書 with room between.
  static func whole(_ title: ReadLine, among lines: [ReadLine]) -> String {
    let size = title.box.height
    let row = lines.filter { other in
      other.box.x0 > title.box.x1 - 1 && other.box.verticalOverlap(title.box) > 0.5 * size
        && (0.85...1.18).contains(other.box.height / size)
    }.sorted { $0.box.x0 < $1.box.x0 }
    var (text, end) = (title.plain, title.box.x1)
    for piece in row {
      guard piece.box.x0 - end < 3 * size, piece.labels.isEmpty else { break }
      text += piece.plain
      end = piece.box.x1
    }
    return text
  }

  /// What stands behind the notice's name, outside brackets and within them.
  private static func tail(_ text: String) -> (outside: String, inside: String)? {
    guard
      let name = (DocumentCues.noticeTitles + ["資格確認書"]).compactMap({ text.firstRange(of: $0) })
        .first
    else { return nil }
    var (outside, inside, depth) = ("", "", 0)
    // 「資格情報のお知らせ」受領書 closes what was opened before the name.
    for character in text[name.upperBound...] {
      if "([{【〔<〈《「『".contains(character) {
        depth += 1
      } else if ")]}】〕>〉》」』".contains(character) {
        depth = max(0, depth - 1)
      } else if depth > 0 {
        inside.append(character)
      } else {
        outside.append(character)
      }
    }
    return (outside, inside)
  }
}
