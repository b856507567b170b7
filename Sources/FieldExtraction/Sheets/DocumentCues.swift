internal import DocumentModel
internal import Normalization

/// Words that tell a notice from a leaflet about notices.
struct DocumentCues {
  let hasNoticeTitle: Bool
  let hasCertificateTitle: Bool
  /// Distinct words that only leaflets print.
  let leafletWords: Int
  /// The reverse of a notice: how to handle it.
  let isBack: Bool

  private static let leaflet = [
    "イメージ", "様式例", "(見本)", "「見本」", "【見本】", "メリット", "よくある", "Q1", "Q&A", "皆さまへ", "みなさまへ", "皆様へ",
    "の比較", "移行します",
    "始まって", "受診が変わります", "を交付します", "発行を終了", "送付について", "ご質問", "リーフレット", "登録方法", "ステップ1", "STEP1",
    "フローチャート", "疑問にお答え", "重要なお知らせ", "について>", "について＞", "対象事業所", "一体化により", "お使いいただけなく",
  ]

  init(_ lines: [ReadLine]) {
    let texts = lines.map(\.plain)
    func isTitle(_ text: String, _ words: [String]) -> Bool {
      words.contains { word in
        text.contains(word) && text.count <= word.count + 22 && !text.contains("「")
          && !text.contains("の比較") && !text.contains("にあたって") && !text.contains("について")
          && !text.contains("イメージ") && !text.contains("。") && !text.contains("の送付")
      }
    }
    hasNoticeTitle = texts.contains { isTitle($0, ["資格情報のお知らせ", "資格情報通知書"]) }
    hasCertificateTitle = texts.contains {
      isTitle($0, ["資格確認書"]) && !$0.contains("交付") || $0 == "資格確認書"
    }
    leafletWords =
      DocumentCues.leaflet.filter { word in texts.contains { $0.contains(word) } }
      .count
    isBack = texts.contains {
      $0.contains("取扱いにあたって") || $0.contains("取扱いについて") || $0.contains("裏面の注意")
    }
  }
}
