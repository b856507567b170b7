internal import DocumentModel

/// Reasons of return in words that no list has whole: what the stamp is about, and what is the matter with that.
///
/// 宛名の方は当住所に居住されていません, 部屋番号の記載がありません: each post office has its own sentence, out of the same few words.
enum ReasonPairs {
  /// Whom mail is for.
  private static let addressees = [
    "受取人", "名宛人", "名あて人", "宛名の方", "あて名の方", "宛名の人", "あて名の人", "お届け先", "お届先", "宛名人", "名義の方",
  ]

  /// What a stamp says: what it is about, what is the matter with that, and what is denied of it.
  private struct Pair {
    let code: ReturnReasonCode
    /// Words for what the stamp is about.
    let what: [String]
    /// What is the matter: says so by itself.
    var matter: [String] = []
    /// What says it only where the text denies it: 記載されていません, 居住せず.
    var denied: [String] = []
  }

  /// Each half of itself says little.
  private static let pairs: [Pair] = [
    Pair(
      code: .deceased, what: addressees + ["宛人", "本人", "あて人"],
      matter: ["死亡", "死去", "逝去", "他界", "永眠", "亡くなられ", "亡くなり", "亡くなっ", "故人", "物故"]),
    Pair(
      code: .deceased, what: ["お亡くなり", "くなりになられ"],
      matter: ["なったため", "なっています", "なりました", "なられました", "です", "とのこと"]),
    Pair(
      code: .movedUnknown,
      what: [
        "転居先", "転出先", "移転先", "引越先", "引越し先", "引っ越し先", "新住所", "新しい住所", "行き先", "行先", "転居後", "移転後",
        "転出後", "引越し後", "引っ越し後",
      ],
      matter: ["不明", "不詳", "届けがあり", "届出があり", "記録があり", "登録があり"],
      denied: [
        "わかり", "分かり", "判り", "わから", "分から", "判ら", "判明", "届出", "届け", "記録", "登録", "確認", "把握", "知れ",
      ]),
    Pair(
      code: .movedUnknown,
      what: ["転居のため", "転居により", "転居したため", "移転のため", "転出のため", "引越しのため", "引っ越しのため", "転居につき"],
      matter: ["配達できま", "配達でき", "配達不能", "お届けできま"]),
    Pair(
      code: .movedUnknown, what: ["転居", "移転", "転出", "引っ越し", "引越し", "引越"],
      matter: ["しています", "されています", "しておられま", "して不明", "されました", "されたよう", "した模様"]),
    Pair(
      code: .forwardExpired, what: ["転送", "転居届", "転居の届", "転居のお届", "転居通知"],
      matter: [
        "期間が過", "期間を過", "期間経", "期間が経", "期間を経", "期間満", "期間切", "期間が切", "期限が", "期限切", "期限経", "期限満",
        "期間終",
        "期間が終",
        "期限を", "サービス終", "サービス期", "サービス満", "効力", "年経過", "年が経過", "年を過", "年を経", "年が過", "年以上",
        "月経過", "月を経", "終了", "満了", "期間外", "失効", "が過ぎ",
      ]),
    Pair(
      code: .incompleteAddress,
      what: [
        "あて名", "宛名", "あて所", "宛所", "あて先", "宛先", "住所", "番地", "棟", "号室", "部屋番号", "室番号", "号数", "方書",
        "地番", "所番地", "マンション名", "アパート名", "建物名", "ビル名", "町名", "丁目",
      ],
      matter: [
        "不完全", "不十分", "不備", "もれ", "漏れ", "記載がな", "記載があり", "記載なし", "脱落", "不足", "不詳", "不明確", "不正確",
        "未記載",
        "未記入", "記入がな", "記入があり", "記入なし", "書かれていま", "番地がありま", "号がありま", "号室がありま", "棟がありま", "番号不明",
        "番地不明", "室不明",
        "番号なし", "番号がな", "番号が無", "号室がな", "番地がな", "棟名がな",
        "番地なし",
      ], denied: ["記載され", "記入され", "書かれ", "表示され", "明記", "書いて"]),
    Pair(
      code: .incompleteAddress, what: ["番地", "棟", "号室", "部屋番号", "室番号", "建物名", "方書"],
      denied: ["わから", "わかり", "分から", "分かり", "判ら", "判明", "読み取れ"]),
    Pair(
      code: .unknownAtAddress,
      what: ["あて所", "宛所", "住所", "居所", "この番地", "所在地"] + addressees,
      matter: ["居住せず", "居住なし", "該当なし", "該当者なし", "該当者がな", "該当がな", "居住の事実"],
      denied: [
        "見当", "見あた", "おられ", "おりま", "おいで", "お見えに", "住まわれ", "居住", "在住", "いらっしゃ", "見つか", "みつか", "住んで",
        "お住まい", "居り",
      ]),
    Pair(
      code: .refused, what: ["受取", "受け取", "受領", "引受", "お引き取"],
      matter: ["拒否", "拒絶", "辞退", "拒まれ", "拒み", "断られ", "断り", "ことわら", "されませんでした", "お断"],
      denied: ["望まれ", "承諾", "同意", "応じ"]),
    Pair(
      code: .unclaimed,
      what: ["保管", "留置", "留め置", "預かり", "不在", "受け取りがな", "受取りがな", "受取がな", "受取なし"],
      matter: [
        "期間満", "期間経", "期間が経", "期間切", "期間を過", "期間が過", "期間終", "期限が", "期限切", "期限経", "期限満", "期限を", "満期",
        "満了", "期間を経",
      ]),
    Pair(
      code: .unclaimed, what: ["保管"], matter: ["保管後", "保管のうえ", "保管の上", "保管いたしましたが", "保管しましたが"],
      denied: ["受け取り", "受取", "引き取り", "お越し", "来局", "来店"]),
    Pair(code: .refused, what: ["受け取りに", "受取りに", "受取に"], matter: ["なりません", "なられません"]),
    Pair(code: .refused, what: ["受け取れ", "受取れ", "受けとれ"], matter: ["申出", "申し出", "とのこと"]),
    Pair(
      code: .unknownAtAddress, what: ["該当する方", "該当の方", "該当する人", "該当者"],
      matter: ["いません", "ありません", "不在", "おられない"],
      denied: ["おりま", "居り", "おられ", "見当", "見つか", "居住", "いらっしゃ"]),
    Pair(
      code: .unknownAtAddress, what: ["該当者なし", "該当者無し", "該当なし"],
      matter: ["住所", "氏名", "あて名", "宛名", "表札"]),
    Pair(
      code: .unknownAtAddress, what: ["居住", "表札", "お住まい", "在住"],
      denied: ["確認", "判明", "見当", "見つか", "出て", "出され"]),
    Pair(
      code: .unknownAtAddress, what: ["お住まい"], denied: ["ではあり", "でありま", "になって", "おられ", "でな"]),
    Pair(
      code: .unknownAtAddress, what: ["家屋", "建物", "お宅"], matter: ["該当", "見当"],
      denied: ["存在", "見つか"]),
    Pair(code: .unknownAtAddress, what: ["表札"], matter: ["がなく", "がない", "が無", "なし", "がありませ", "無し"]),
    Pair(
      code: .doNotForward, what: ["転送"],
      matter: ["をしない", "しないこと", "しない郵便", "しない扱い", "しない旨", "しないよう", "できない郵便", "を要しない", "できないため"]),
    Pair(code: .refused, what: ["受け取らない", "受取らない"], matter: ["申し出", "申出", "とのこと"]),
    Pair(
      code: .unclaimed, what: ["受け取り", "受取り", "受取", "窓口"],
      matter: ["がないため", "がなかった"], denied: ["来られ", "お越し", "お見え"]),
    Pair(
      code: .postageDue, what: ["料金", "郵便料", "切手"], matter: ["不足", "未納", "未払", "足りま", "足りな"],
      denied: ["貼られ", "貼って", "貼付"]),
    Pair(code: .other, what: ["差出人", "請求"], matter: ["取戻", "取り戻し", "取りもどし"]),
    Pair(
      code: .other, what: ["差出人"],
      matter: ["申し出", "申出", "からの請求", "請求によ", "請求のた", "請求につ", "依頼によ"]),
    Pair(
      code: .other,
      what: [
        "災害", "天災", "途絶", "交通遮断", "交通規制", "危険", "立入", "立ち入り", "通行止", "積雪", "猛犬", "放し飼い", "できない地域",
        "取扱区域外", "区域外",
      ],
      matter: ["配達"]),
    Pair(
      code: .other, what: ["郵便物", "封筒", "包装", "封"],
      matter: ["破れ", "やぶれ", "破けて", "濡れて", "ぬれて", "汚れて", "開いて"]),
    Pair(
      code: .other, what: ["受箱", "受け箱", "郵便受", "ポスト"],
      matter: ["がなく", "がない", "が無", "なし", "撤去", "塞がれ", "満杯", "あふれ"], denied: ["設置", "見当", "見つか"]),
    Pair(code: .other, what: ["濡れ", "汚れ"], matter: ["判読", "不鮮明"], denied: ["読め", "読み取"]),
    // ラベル, as it is folded.
    Pair(
      code: .other, what: ["ラべル", "あて名票", "宛名票"], matter: ["はがれ", "剥がれ", "脱落", "破れ"]),
    Pair(
      code: .other, what: ["内容品", "郵便物", "配達", "返", "濡損", "汚損"],
      matter: ["破損", "損傷", "汚損", "濡損", "き損", "毀損"]),
  ]

  /// How a text denies something.
  private static let denials = [
    "ませ", "せん", "ない", "なし", "無し", "なく", "せず", "おらず", "れず", "らず", "わず", "きず",
  ]

  /// - Parameter text: Folded, without spaces.
  /// - Returns: `nil` where the text says none of the pairs, or pairs of more than one reason.
  static func code(_ text: String) -> ReturnReasonCode? {
    // 記載されておりません speaks of nobody who is there.
    let text = text.holds("ており") ? text.replacing("ており", with: "て") : text
    let isDenied = denials.contains(where: text.holds)
    let codes = Set(
      pairs.filter { pair in
        pair.what.contains(where: text.holds)
          && (pair.matter.contains(where: text.holds)
            || isDenied && pair.denied.contains(where: text.holds))
      }.map(\.code))
    return codes.count == 1 ? codes.first : nil
  }
}
