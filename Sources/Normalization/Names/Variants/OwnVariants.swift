/// Variants that no source of Unicode's has in the sense that names need; each row with its reason.
enum OwnVariants {
  /// One character for a person, another code point (L2).
  ///
  /// IBM extensions of CP932 and plane 2: printed where the family register has the unusual stroke,
  /// stored as the common one by systems that keep to JIS X 0208 (国税庁 JIS縮退マップ, 法務省 戸籍統一文字).
  static let glyphs = table([
    "髙高",  // はしごだか
    "﨑崎",  // たつさき
    "栁柳", "桺柳",  // 卯 with one stroke more
    "濵濱",  // しんにょう of 賓, beside 濱
    "德徳", "瀨瀬", "增増", "昻昂",  // old typeface, CP932 IBM extension
    "𠮷吉",  // つちよし
    "圡土",  // 点付き土
    "邉邊",  // the two old forms of 辺 are one name in practice
    "槗橋", "桒桑", "㑹会", "舘館", "曻昇", "淸清", "靑青", "黑黒", "凞煕", "靍鶴", "鷗鴎",
  ])

  /// Old form and today's form, beside 人名用漢字 (L3).
  static let modern = table([
    "邊辺", "濱浜", "齋斎", "齊斉", "廣広", "澤沢", "嶽岳", "瀧滝", "淺浅", "學学", "寶宝", "會会", "豐豊",
    "鐵鉄", "關関", "峽峡", "號号", "渕淵", "薮藪", "檜桧", "籠篭", "蘆芦", "龜亀", "邨村", "埜野", "遙遥",
    "鹽塩", "鷗鴎", "櫻桜", "榮栄", "勳勲",
  ])

  /// Sound and look alike, but name different families (L4): 斎 is not 斉.
  static let families = table([
    "斉斎", "嶋島", "嶌島", "峯峰", "冨富", "埼崎", "籐藤", "阪坂",
  ])

  private static func table(_ rows: [String]) -> [Unicode.Scalar: Unicode.Scalar] {
    var out: [Unicode.Scalar: Unicode.Scalar] = [:]
    for row in rows {
      let scalars = Array(row.unicodeScalars)
      if scalars.count == 2, scalars[0] != scalars[1] { out[scalars[0]] = scalars[1] }
    }
    return out
  }
}
