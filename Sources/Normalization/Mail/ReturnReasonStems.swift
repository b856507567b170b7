public import DocumentModel

/// Tells the reason of return from the words of a stamp or slip.
///
/// Wording differs from post office to post office (there is no uniform form), so stems decide, after
/// width, spaces and look-alike kana are folded.
public enum ReturnReasonStems {
  private static let stems: [(code: ReturnReasonCode, words: [String])] = [
    (.deceased, ["受取人死亡", "受取人様死亡", "DECEASED", "DECEDE", "DÉCÉDÉ"]),
    (.forwardExpired, ["転送期間", "転居届の期間", "転居の期間", "転送期限"]),
    (
      .movedUnknown,
      ["転居先不", "居先不明", "転居先が不明", "転居先は不明", "移転先不明", "MOVED", "DÉMÉNAGÉ", "DEMENAGE"]
    ),
    (.doNotForward, ["転送不要"]),
    (
      .incompleteAddress,
      ["あて名不完全", "宛名不完全", "あて所不完全", "宛所不完全", "住所不完全", "棟・号室", "番地不明", "番地漏れ", "INSUFFICIENT"]
    ),
    (
      .unknownAtAddress,
      [
        "尋ねあた", "尋ね当た", "尋ねあだ", "ずねあた", "尋ねあて", "訪ねあた", "訪ね当た", "あて所に", "宛所に", "配達準備中に調査",
        "INCONNU", "UNKNOWN",
      ]
    ),
    (
      .refused,
      [
        "受取拒絶", "受取拒否", "受取辞退", "受取り拒", "受取を拒", "受取りを拒絶", "受取り辞退", "受領拒", "REFUSED", "REFUSÉ",
        "REFUSE",
      ]
    ),
    (
      .unclaimed,
      ["保管期間", "留置期間", "保管期限経", "保管期限切", "保管期限満", "保管期限を", "保管期限が", "NONRÉCLAMÉ", "UNCLAIMED"]
    ),
    (.postageDue, ["料金不足", "料金未納"]),
    // 破損 alone stands in the notes of many a certificate: the slip names the mail.
    (
      .other,
      ["取戻し請求", "取戻請求", "取り戻し請求", "最小サイズ", "サイズ不足", "郵便物の破損", "破損のため配達", "損のため配達", "破損・濡損", "濡損"]
    ),
  ]

  /// Whom mail is for.
  private static let addressees = [
    "受取人", "名宛人", "名あて人", "宛名の方", "あて名の方", "宛名の人", "あて名の人", "お届け先", "お届先",
  ]

  /// What a stamp says in words that no list has: what is the matter, and with what. Each of itself says little.
  private static let pairs: [(code: ReturnReasonCode, what: [String], matter: [String])] = [
    (
      .deceased, addressees + ["宛人", "本人", "あて人"],
      ["死亡", "死去", "逝去", "他界", "永眠", "亡くなられ", "亡くなり"]
    ),
    (.deceased, ["お亡くなり"], ["なったため", "なっています", "なりました", "なられました", "です"]),
    (
      .movedUnknown,
      ["転居先", "転出先", "移転先", "引越先", "引越し先", "引っ越し先"],
      [
        "不明", "不詳", "届出な", "届出がな", "届けな", "届けがな", "わかりま", "分かりま", "判りま", "判明せ", "届けがあり", "届出があり",
        "記録がな", "記録があり", "登録がな",
        "登録があり",
      ]
    ),
    (
      .movedUnknown, ["転居のため", "転居により", "転居したため", "移転のため", "転出のため", "引越しのため", "引っ越しのため", "転居につき"],
      ["配達できま", "配達でき", "配達不能", "お届けできま"]
    ),
    (
      .movedUnknown, ["転居", "移転", "転出", "引っ越し", "引越し"],
      ["しています", "されています", "しておられま", "して不明"]
    ),
    (
      .forwardExpired, ["転送", "転居届", "転居の届"],
      [
        "期間が過", "期間を過", "期間経", "期間が経", "期間満", "期間切", "期限が", "期限切", "期限経", "期限満", "期間終", "期間が終",
        "期限を", "サービス終", "サービス期", "サービス満", "効力", "年経過", "年が経過", "年を過", "か月経過", "ヶ月経過",
      ]
    ),
    (
      .incompleteAddress,
      [
        "あて名", "宛名", "あて所", "宛所", "あて先", "宛先", "住所", "番地", "棟", "号室", "部屋番号", "室番号", "号数", "方書",
        "地番", "所番地", "マンション名", "アパート名", "建物名", "ビル名",
      ],
      [
        "不完全", "不十分", "不備", "もれ", "漏れ", "記載がな", "記載があり", "記載なし", "脱落", "不足", "不詳", "記入がな", "書かれていま",
        "番地がありま", "号がありま", "号室がありま", "棟がありま", "番号不明", "番地不明", "室不明", "番号なし", "番地なし",
      ]
    ),
    (
      .unknownAtAddress, ["あて所", "宛所", "住所"] + addressees,
      [
        "見当たりません", "見当りません", "見あたりません", "見当たらず", "見当らず", "居住せず", "おられません", "居住していま", "居住されていま",
        "居住して居", "居住なし", "おりません", "該当なし",
        "該当者なし", "該当者がな", "該当がな", "いらっしゃいません", "見つかりません", "居住の事実", "住んでいま", "住んでおりま", "住んでおられま",
      ]
    ),
    (
      .refused, ["受取", "受け取", "受領"],
      ["拒否", "拒絶", "辞退", "拒まれ", "拒み", "断られ", "断り", "ことわら", "されませんでした"]
    ),
    (
      .unclaimed, ["保管", "留置", "預かり", "不在", "受け取りがな", "受取りがな", "受取がな", "受取なし"],
      [
        "期間満", "期間経", "期間が経", "期間切", "期間を過", "期間が過", "期間終", "期限が", "期限切", "期限経", "期限満", "期限を", "満期",
        "満了",
      ]
    ),
    (.refused, ["受け取りに", "受取りに", "受取に"], ["なりません", "なられません"]),
    (.refused, ["受け取れ", "受取れ", "受けとれ"], ["申出", "申し出", "とのこと"]),
    (
      .unknownAtAddress, ["該当する方", "該当の方", "該当する人", "該当者"],
      [
        "いません", "おりません", "居りません", "ありません", "おられません", "おられない", "見当", "見つかり", "不在",
      ]
    ),
    (
      .unknownAtAddress, ["お住まい"],
      ["ではありませ", "でありませ", "になっていませ", "になっておりませ", "おられません"]
    ),
    (.unknownAtAddress, ["家屋", "建物"], ["該当", "見当", "存在しませ"]),
    (.doNotForward, ["転送"], ["できない郵便", "を要しない", "できないため"]),
    (.refused, ["受け取らない", "受取らない"], ["申し出", "申出", "とのこと"]),
    (.unclaimed, ["受け取り", "受取り", "受取"], ["がないため", "がなかった", "に来られません", "に来られな"]),
    (.postageDue, ["料金", "郵便料", "切手"], ["不足", "未納", "未払", "足りま"]),
    (.other, ["差出人", "請求"], ["取戻", "取り戻し", "取りもどし"]),
    (.other, ["差出人"], ["申し出", "申出", "からの請求", "請求によ", "請求のた", "請求につ"]),
    (.other, ["災害", "天災"], ["配達"]),
    (.other, ["濡れ", "汚れ"], ["判読", "読めま", "読み取れ", "不鮮明"]),
    // ラベル, as it is folded.
    (.other, ["ラべル", "あて名票", "宛名票"], ["はがれ", "剥がれ", "脱落", "破れ"]),
    (.other, ["内容品", "郵便物", "配達", "返", "濡損", "汚損"], ["破損", "損傷", "汚損", "濡損", "き損", "毀損"]),
  ]

  /// Longest text that may be a stamp of such words: sentences of a letter are longer.
  private static let longest = 26

  /// - Returns: `nil` where no known stem stands in the text; a reason is never invented.
  public static func code(_ text: String) -> ReturnReasonCode? {
    let plain = plain(text.uppercased())
    if saysSender(plain) { return nil }
    return stems.first { $0.words.contains(where: plain.holds) }?.code ?? paired(plain)
      ?? WholeReasons.code(plain)
  }

  private static func paired(_ plain: String) -> ReturnReasonCode? {
    guard plain.count <= longest, !asksSomebody(plain) else { return nil }
    let codes = Set(
      pairs.filter { pair in
        pair.what.contains(where: plain.holds) && pair.matter.contains(where: plain.holds)
      }.map(\.code))
    return codes.count == 1 ? codes.first : nil
  }

  /// 住所に不備があればご連絡ください, 届出もれにご注意: what is asked of a reader is no stamp.
  private static func asksSomebody(_ plain: String) -> Bool {
    let isUnreported = ["届出な", "届出がな"].contains(where: plain.holds)
    return ["ください", "下さい", "注意", "とき", "時は", "お願い", "届け出", "確認", "あれば", "ない方", "ない場", "ますか", "せんか"]
      .contains(where: plain.holds) || plain.holds("届出") && !isUnreported
  }

  /// 転送不要郵便でお送りしています, 保管期間を過ぎた場合は: the sender's own sentence of how it sends, or of what may come to pass.
  private static func saysSender(_ plain: String) -> Bool {
    ["場合", "お送り", "送りし", "送付し", "発送し", "郵便で", "郵使で"].contains(where: plain.holds)
  }

  /// What is left of a reason that is stamped over print. Only where the slip's own 差出人に返送 stands below: of
  /// themselves these words say little.
  private static let remains: [(code: ReturnReasonCode, words: [String])] = [
    (.deceased, ["死亡", "人死"]), (.forwardExpired, ["送期間", "が経過", "経過した"]),
    (.movedUnknown, ["居先不", "先不明", "転居先"]), (.doNotForward, ["送不要", "転送不"]),
    (.incompleteAddress, ["不完全"]), (.unknownAtAddress, ["あて所", "ねあたり", "尋ねあ", "所に尋"]),
    (.refused, ["拒絶", "受取拒"]), (.unclaimed, ["管期間", "保管期"]), (.postageDue, ["金不足", "料金不"]),
    (.other, ["取戻", "最小サ", "濡損", "破損"]),
  ]

  /// The reason in a line over 差出人に返送; `nil` where none or more than one is possible.
  public static func remains(in text: String) -> ReturnReasonCode? {
    let plain = plain(text)
    if saysSender(plain) { return nil }
    let found = remains.filter { $0.words.contains { plain.holds($0) } }
    return found.count == 1 ? found.first?.code : nil
  }

  /// Whether a line says that mail goes back: 差出人に返送します.
  public static func saysReturned(_ text: String) -> Bool {
    let plain = plain(text)
    return ["差出人に返", "出人に返送", "差出人へ返", "返送します", "返還します"].contains { plain.holds($0) }
  }

  /// Whether a line of a slip can be a reason in words that nobody knows: not who returns the mail, when, or where it lay.
  public static func mayBeReason(_ text: String) -> Bool {
    let plain = plain(text)
    let letters = plain.unicodeScalars.count {
      Folding.isIdeograph($0) || Folding.isHiragana($0) || Folding.isKatakana($0)
    }
    return (4...longest).contains(plain.count) && letters * 2 > plain.count
      && !["差出人", "返送", "返還", "還付", "返戻", "郵便", "局", "理由", "配達", "取扱", "様", "令和", "保険", "資格", "番号"]
        .contains(where: plain.holds)
  }

  private static func plain(_ text: String) -> String {
    Folding.string(Folding.fold(text).filter { $0 != " " }.map { lookAlikes[$0] ?? $0 })
  }

  /// Katakana and kanji that recognizers write for the hiragana and kanji of the stems.
  private static let lookAlikes: [Unicode.Scalar: Unicode.Scalar] = [
    "リ": "り", "ヘ": "へ", "ベ": "べ", "ニ": "に", "タ": "た", "夕": "た", "ア": "あ", "テ": "て", "転": "転",
    "轉": "転", "转": "転", "絶": "絶", "絕": "絶", "绝": "絶", "间": "間", "閒": "間", "过": "過", "经": "経",
    "樣": "様", "偣": "倍", "収": "収", "收": "収", "请": "請", "预": "預",
  ]
}
