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
    return ReasonPairs.code(plain)
  }

  /// 住所に不備があればご連絡ください, 届出もれにご注意: what is asked of a reader is no stamp.
  private static func asksSomebody(_ plain: String) -> Bool {
    let isReported = ["届出な", "届出がな", "届出がありませ", "届出から", "届出後", "届出期間", "届出の期間"].contains(
      where: plain.holds)
    let isFruitless = ["確認できず", "確認できませ", "確認不可", "確認不能", "確認が取れ", "確認がとれ"].contains(
      where: plain.holds)
    return ["ください", "下さい", "注意", "とき", "時は", "お願い", "届け出", "あれば", "ない方", "ない場", "ますか", "せんか"]
      .contains(where: plain.holds) || plain.holds("届出") && !isReported
      || plain.holds("確認") && !isFruitless
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
