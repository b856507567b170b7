/// Which prefectures the first two digits of a postal code serve.
///
/// Source: Japan Post's regional numbers (郵便番号の最初の2桁). Codes near a border serve a neighbour
/// now and then (498 serves 愛知 and 三重), so a contradiction is a hint and never decides.
public enum PostalRegion {
  private static let regions: [String] = {
    var table = [String](repeating: "", count: 100)
    let rows: [(ClosedRange<Int>, String)] = [
      (0...0, "北海道"), (1...1, "秋田県"), (2...2, "岩手県"), (3...3, "青森県"), (4...9, "北海道"),
      (10...20, "東京都"), (21...25, "神奈川県"), (26...29, "千葉県"), (30...31, "茨城県"), (32...32, "栃木県"),
      (33...36, "埼玉県"), (37...37, "群馬県"), (38...39, "長野県"), (40...40, "山梨県"), (41...43, "静岡県"),
      (44...49, "愛知県"), (50...50, "岐阜県"), (51...51, "三重県"), (52...52, "滋賀県"), (53...59, "大阪府"),
      (60...62, "京都府"), (63...63, "奈良県"), (64...64, "和歌山県"), (65...67, "兵庫県"), (68...68, "鳥取県"),
      (69...69, "島根県"), (70...71, "岡山県"), (72...73, "広島県"), (74...75, "山口県"), (76...76, "香川県"),
      (77...77, "徳島県"), (78...78, "高知県"), (79...79, "愛媛県"), (80...83, "福岡県"), (84...84, "佐賀県"),
      (85...85, "長崎県"), (86...86, "熊本県"), (87...87, "大分県"), (88...88, "宮崎県"), (89...89, "鹿児島県"),
      (90...90, "沖縄県"), (91...91, "福井県"), (92...92, "石川県"), (93...93, "富山県"), (94...95, "新潟県"),
      (96...97, "福島県"), (98...98, "宮城県"), (99...99, "山形県"),
    ]
    for (range, name) in rows { for at in range { table[at] = name } }
    return table
  }()

  /// Whether an address names a prefecture that the code's region is not.
  ///
  /// - Parameter code: Seven digits.
  public static func contradicts(code: String, address: String) -> Bool {
    guard code.count == 7, let region = Int(code.prefix(2)), regions.indices.contains(region)
    else { return false }
    let named = regions.first { !$0.isEmpty && address.hasPrefix($0) }
    return named.map { $0 != regions[region] } ?? false
  }
}
