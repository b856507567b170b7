/// The fields of the contract, in the order in which they are shown.
public enum FieldName: String, Sendable, Codable, CaseIterable, CodingKeyRepresentable {
  case insurerNumber, insurerName, symbol, number, branchNumber, name, nameKana, sex, birthDate
  case qualificationDate, copaymentRatio, individualNumberLastFour, postalCode, address
  case inquiryNumber, issueDate, asOfDate, expiryDate

  /// The printed Japanese name of the field.
  public var label: String {
    switch self {
    case .insurerNumber: "保険者番号"
    case .insurerName: "保険者名称"
    case .symbol: "記号"
    case .number: "番号"
    case .branchNumber: "枝番"
    case .name: "氏名"
    case .nameKana: "フリガナ"
    case .sex: "性別"
    case .birthDate: "生年月日"
    case .qualificationDate: "資格取得年月日"
    case .copaymentRatio: "負担割合"
    case .individualNumberLastFour: "個人番号下4桁"
    case .postalCode: "郵便番号"
    case .address: "住所"
    case .inquiryNumber: "お問い合わせ番号"
    case .issueDate: "交付年月日"
    case .asOfDate: "基準日"
    case .expiryDate: "有効期限"
    }
  }
}
