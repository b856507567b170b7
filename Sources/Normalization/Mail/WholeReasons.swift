internal import DocumentModel

/// Reasons of return in words so short or so common that they count alone: 宛先不明, 転居のため返還, not inside a sentence.
enum WholeReasons {
  /// Nothing else means these.
  private static let words: [(code: ReturnReasonCode, texts: [String])] = [
    (
      .unknownAtAddress,
      [
        "あて所不明", "宛所不明", "あて先不明", "宛先不明", "住所不明", "受取人不明", "名宛人不明", "名あて人不明", "宛名人不明", "受取人不在",
        "該当者不在", "該当者なし", "該当者無し", "該当人なし", "居住者なし", "居住なし", "居住無し", "居住せず", "表札なし", "表札無し", "表札違い",
        "表札が違う", "該当家屋なし", "該当家屋無し", "家屋なし", "同名異人",
      ]
    ),
    (.movedUnknown, ["転居済", "転居済み", "転出済", "転出済み", "移転済", "移転済み", "引越済", "引越し済み", "引っ越し済み"]),
    (.doNotForward, ["転送不可", "転送できません", "転送せず"]),
    (.refused, ["配達拒否", "配達拒絶", "受取拒む", "受取を拒む"]),
    (.deceased, ["故人", "故人宛", "死亡者宛", "ご逝去", "御逝去", "ご永眠", "お亡くなり"]),
    (.other, ["配達困難", "誤配達", "誤配", "規格外", "宛名判読不能", "あて名判読不能", "判読不能", "取りもどし請求"]),
  ]

  /// These head forms as well, so that a stamp has to say that the mail goes back for them: 転居のため返還.
  private static let causes: [(code: ReturnReasonCode, texts: [String])] = [
    (.movedUnknown, ["転居", "転出", "移転", "引越し", "引っ越し", "転居して", "転居している", "転居された", "転居済み"]),
    (.deceased, ["死亡", "逝去", "他界", "永眠"]),
    (.unknownAtAddress, ["該当なし", "該当無し"]),
    (.unclaimed, ["不在", "ご不在", "長期不在"]),
    (.other, ["破損", "損傷", "汚損", "災害", "天災", "自然災害"]),
  ]

  /// - Parameter text: Folded, without spaces.
  static func code(_ text: String) -> ReturnReasonCode? {
    let bare = String(text.drop { !$0.isLetter }.reversed().drop { !$0.isLetter }.reversed())
    let polite = without(["です", "でした", "ました", "ます"], bare)
    if let found = words.first(where: { $0.texts.contains(bare) || $0.texts.contains(polite) }) {
      return found.code
    }
    let returned = without(
      [
        "いたします", "致します", "します", "しました", "いたしました", "です", "ません", "ず", "不能", "でき",
      ], bare)
    let told = without(
      [
        "お返し", "返還", "返送", "返戻", "返却", "還付", "配達", "配達が", "お届け", "差出人に返還", "差出人に返送", "差出人にお返し",
        "差出人へ返還",
        "差出人へ返送",
      ], returned)
    guard told.count < bare.count else { return nil }
    let cause = without(["のため", "の為", "により", "につき", "のため差出人に", "のため差出人へ", "ため"], told)
    guard cause.count < told.count else { return nil }
    return (words + causes).first { $0.texts.contains(cause) }?.code
  }

  /// A text without endings, each taken off as long as one of them is there.
  private static func without(_ endings: [String], _ text: String) -> String {
    var text = text
    while let end = endings.filter(text.hasSuffix).max(by: { $0.count < $1.count }),
      end.count < text.count
    {
      text.removeLast(end.count)
    }
    return text
  }
}
