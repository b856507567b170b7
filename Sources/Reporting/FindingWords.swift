public import DocumentModel
public import RecordLinkage

/// The Japanese sentences and names that staff read. The only place that has them.
public enum FindingWords {
  public static func sentence(_ finding: Finding) -> String {
    guard let field = finding.field?.label else {
      return sentence(finding.code) ?? sentence(finding.code, "項目")
    }
    return sentence(finding.code, field)
  }

  /// What a finding says that is no single field's; `nil` where its sentence names none.
  private static func sentence(_ code: Finding.Code) -> String? {
    switch code {
    case .copiesDiffer: "同じ用紙の中で記載が食い違っています。"
    case .missingAnchor: "読み取れない箇所か、別の用紙かもしれない記載があります。画像で確かめてください。"
    default: nil
    }
  }

  private static func sentence(_ code: Finding.Code, _ field: String) -> String {
    switch code {
    case .copiesDiffer: return "同じ用紙の中で\(field)の記載が食い違っています。"
    case .unreadableLastFour: return "下4桁を確実に読み取れませんでした。"
    case .uncertainLink: return "台帳の該当者を確実に特定できません。"
    case .ambiguousCandidates: return "台帳に該当者が複数います。"
    case .nameDiffers: return "氏名が台帳と異なります。"
    case .nameVariant: return "氏名は異体字・旧字の違いのみです。"
    case .birthDateDiffers: return "生年月日が台帳と異なります。"
    case .insurerNumberInvalid: return "保険者番号の検証番号が合いません。"
    case .insurerNameDiffers: return "保険者名称と保険者番号が一致しません。"
    case .lapsed: return "台帳では資格を喪失しています。"
    case .fullNumberRedacted: return "個人番号12桁が記載されていたため、下4桁以外を消去しました。"
    case .postalAddressConflict: return "郵便番号と住所が一致しません。"
    case .lastFourExpected: return "下4桁の記載があるはずですが見つかりません。"
    case .maskUnusual: return "伏せ字の数が8個ではありません。"
    case .eraOverrun: return "改元後の日付が旧元号で記載されています。"
    case .specimen: return "見本の用紙です。"
    case .notReadable: return "必要な項目を読み取れませんでした。"
    case .keyUnreadable: return "\(field)を確実に読み取れませんでした。"
    case .lookAlikeDigit: return "見間違えやすい1桁だけの違いです。"
    case .missingAnchor: return "「\(field)」の見出しが見つかりません。"
    case .singleReader: return "独立した読み取りが1つしかありません。"
    case .kanaDiffers: return "フリガナが台帳と異なります。"
    case .apparentDigits: return "下4桁は確実には読み取れていません。台帳と一致する場合だけ判定に使います。"
    case .registryUnusable: return "台帳の個人番号欄が番号として読めません。"
    }
  }

  public static func name(_ decision: Decision) -> String {
    switch decision {
    case .match: "一致"
    case .mismatch: "不一致"
    case .notPrinted: "記載なし"
    case .notRegistered: "未登録"
    case .noCandidate: "該当者なし"
    case .review: "要確認"
    case .notANotice: "対象外"
    }
  }

  public static func name(_ kind: DocumentKind) -> String {
    switch kind {
    case .eligibilityNotice: "資格情報のお知らせ"
    case .eligibilityCertificate: "資格確認書"
    case .leaflet: "リーフレット"
    case .other: "その他"
    case .blank: "白紙"
    case .unreadable: "読取不能"
    }
  }

  public static func name(_ reason: UnreadableReason) -> String {
    switch reason {
    case .readersDisagree: "読み取りが一致しない"
    case .singleReading: "読み取りが1つだけ"
    case .copiesDiffer: "用紙内の記載が食い違う"
    case .malformed: "項目の形式に合わない"
    case .defaced: "文字の上に何かがある"
    case .apparent: "読み取りが安定しない"
    case .countDiffers: "桁数が合わない"
    case .empty: "空欄"
    case .invalid: "ありえない値"
    }
  }

  public static func name(_ reason: ReturnReasonCode) -> String {
    switch reason {
    case .unknownAtAddress: "あて所不明"
    case .movedUnknown: "転居先不明"
    case .forwardExpired: "転送期間経過"
    case .doNotForward: "転送不要"
    case .incompleteAddress: "あて名不完全"
    case .refused: "受取拒絶"
    case .unclaimed: "保管期間経過"
    case .postageDue: "料金不足"
    case .deceased: "受取人死亡"
    case .other: "その他"
    }
  }
}
