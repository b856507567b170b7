internal import DocumentModel
internal import Normalization

/// Which rule makes a canonical value of a field's text.
struct FieldGrammar {
  /// 法別 01: leading zeros of 記号 and 番号 do not count.
  let isKyokai: Bool

  func normalize(_ text: String, as field: FieldName) -> Normalized {
    // Leaders and colons between a label and its value: 記号…1234, 番号＝56.
    let text = String(text.drop { FieldGrammar.leaders.contains($0) })
    switch field {
    case .insurerNumber: return InsurerNumber.normalize(text)
    case .symbol: return SymbolAndNumber.normalize(withoutLabel(text), isKyokai: isKyokai)
    case .number:
      let number = SymbolAndNumber.normalize(text, isKyokai: isKyokai)
      // Symbols may hold words, numbers none: 津田千春 is the next row's.
      let isWord = number.value?.unicodeScalars.contains(where: Folding.isLetter) ?? false
      return isWord ? Normalized(error: .malformed) : number
    case .branchNumber: return SymbolAndNumber.branchNumber(text)
    case .name: return name(text)
    case .nameKana: return KanaNormalizer.normalize(KanaSlips.repaired(unbracketed(text)))
    case .birthDate, .qualificationDate, .issueDate, .asOfDate, .expiryDate:
      if DateSlips.lacksNumeral(text) || DateSlips.lacksNumeral(DateSlips.repaired(text)) {
        return Normalized(error: .malformed)
      }
      let plain = DateNormalizer.normalize(text)
      return plain.value == nil ? DateNormalizer.normalize(DateSlips.repaired(text)) : plain
    case .copaymentRatio: return CopaymentRatio.normalize(text)
    case .individualNumberLastFour: return LastFour.normalize(text)
    // Readers write T, テ or 干 for 〒.
    case .postalCode:
      return PostalCode.normalize(
        text.first.map { $0.isDecimalDigit } ?? true ? text : String(text.dropFirst()))
    case .inquiryNumber: return PlainDigits.normalize(text)
    case .sex: return sex(text)
    case .address: return plain(text)
    // Insurers write today's forms; readers give 高齡者 and 保險 for them.
    case .insurerName:
      return plain(String(text.map { $0 == "齡" ? "齢" : $0 == "險" ? "険" : $0 }))
    }
  }

  /// 205加入者: the symbol, and the next label whose blank was lost. A word of labels alone leaves nothing.
  private func withoutLabel(_ text: String) -> String {
    let starts = FieldGrammar.symbolEnds.compactMap { text.firstRange(of: $0)?.lowerBound }
    return starts.min().map { String(text[..<$0]) } ?? text
  }

  private static let symbolEnds = [
    "被保険者", "保険者", "被扶養者", "扶養者", "加入者", "組合員", "資格", "部分", "保管", "氏名", "番号", "記号", "枝番", "本人",
    "家族",
    "健康保険", "保険証",
  ]

  /// One letter is no family and given name: 漢 of 氏名（漢字）.
  private func name(_ text: String) -> Normalized {
    // ノフリガナ: what is left of a label.
    if FieldGrammar.labelWords.contains(where: text.holds) {
      return Normalized(error: .malformed)
    }
    let name = NameNormalizer.normalize(NameSlips.repaired(text))
    return (name.value?.filter { $0 != " " }.count ?? 2) < 2 ? Normalized(error: .malformed) : name
  }

  /// （ゴンドウ ミツオ） below a name.
  private func unbracketed(_ text: String) -> String {
    guard let first = text.first, "(（".contains(first) else { return text }
    return text.filter { !"(（)）".contains($0) }
  }

  private static let labelWords = ["フリガナ", "ふりがな", "氏名", "生年月日", "番号", "記号", "枝番", "性別", "年月日"]

  private static let leaders: Set<Character> = [
    ".", "．", "…", "‥", "⋯", "・", ":", "：", "=", "＝", "→", " ", "　",
  ]

  private func sex(_ text: String) -> Normalized {
    let folded = Folding.string(Folding.fold(text).filter { $0 != " " })
    return folded == "男" || folded == "女"
      ? Normalized(folded) : Normalized(error: folded.isEmpty ? .empty : .malformed)
  }

  private func plain(_ text: String) -> Normalized {
    let folded = Folding.string(Folding.fold(text).filter { $0 != " " })
    return folded.isEmpty ? Normalized(error: .empty) : Normalized(folded)
  }

  static func isDate(_ field: FieldName) -> Bool {
    switch field {
    case .birthDate, .qualificationDate, .issueDate, .asOfDate, .expiryDate: true
    default: false
    }
  }

  /// Whether the field is made of digits and separators only.
  static func isNumeric(_ field: FieldName) -> Bool {
    switch field {
    case .insurerNumber, .symbol, .number, .branchNumber, .postalCode, .inquiryNumber: true
    default: false
    }
  }
}
