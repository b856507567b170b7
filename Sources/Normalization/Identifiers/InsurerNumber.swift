/// 保険者番号: eight digits (法別2, 都道府県2, 保険者別3, 検証1) or six for 国民健康保険.
public enum InsurerNumber {
  /// 法別番号 that name a medical insurer. 公費 codes (10-30, 38, 51-54 …) are none.
  static let schemes: Set<Int> = [
    1, 2, 3, 4, 6, 7, 31, 32, 33, 34, 39, 63, 67, 72, 73, 74, 75,
  ]

  /// - Returns: Six or eight digits. Letters are repaired only where the check digit, the scheme and
  ///   the prefecture all confirm the repair.
  public static func normalize(_ text: String) -> Normalized {
    var digits: [Int] = []
    var repairs = 0
    var started = false
    for s in Folding.fold(text) {
      if Folding.isDigit(s) {
        digits.append(Int(s.value - 0x30))
        started = true
      } else if s == " " || Folding.isHyphenLike(s) || started && specks.contains(s) {
        continue
      } else if started || "OolI|".unicodeScalars.contains(s), let digit = Numerals.lookAlike(s) {
        digits.append(Int(digit.value - 0x30))
        repairs += 1
        started = true
      } else if started {
        break
      }
    }
    guard !digits.isEmpty else { return Normalized(error: .empty) }
    var flags: [NormalizationFlag] = repairs > 0 ? [.repaired] : []
    if digits.count == 8, digits[0] == 0, digits[1] == 0 {
      if digits.allSatisfy({ $0 == 0 }) { return Normalized(error: .placeholder) }
      digits.removeFirst(2)
      flags.append(.padded)
    }
    guard digits.count == 6 || digits.count == 8 else { return Normalized(error: .wrongLength) }
    guard checkDigitHolds(digits) else { return Normalized(error: .checkDigit) }
    let prefectureAt = digits.count - 6
    let prefecture = digits[prefectureAt] * 10 + digits[prefectureAt + 1]
    if digits.count == 8, !schemes.contains(digits[0] * 10 + digits[1]) {
      return Normalized(error: .notAnInsurer)
    }
    guard (1...47).contains(prefecture) else { return Normalized(error: .prefectureUnknown) }
    return Normalized(digits.map(String.init).joined(), flags: flags)
  }

  /// Signs no larger than a speck: 392811.42 is no six digits.
  private static let specks = Set(".・,、。'`:;·•".unicodeScalars)

  /// From the right times 2, 1, 2, 1 …, digits of the products added, up to the next ten.
  public static func checkDigitHolds(_ digits: [Int]) -> Bool {
    var sum = 0
    for (offset, digit) in digits.dropLast().reversed().enumerated() {
      let product = offset % 2 == 0 ? digit * 2 : digit
      sum += product / 10 + product % 10
    }
    return digits.last == (10 - sum % 10) % 10
  }

  /// Whether the insurer is 協会けんぽ (法別 01), whose 記号 and 番号 compare without leading zeros.
  public static func isKyokai(_ number: String?) -> Bool {
    number?.count == 8 && number?.hasPrefix("01") == true
  }

  /// 協会けんぽ's number for a prefecture (rule 01 PP 001 C).
  public static func kyokaiBranch(prefecture: Int) -> String {
    let digits = [0, 1, prefecture / 10, prefecture % 10, 0, 0, 1]
    for check in 0...9 where checkDigitHolds(digits + [check]) {
      return (digits + [check]).map(String.init).joined()
    }
    return ""
  }

  public static let prefectures = [
    "北海道", "青森", "岩手", "宮城", "秋田", "山形", "福島", "茨城", "栃木", "群馬", "埼玉", "千葉", "東京", "神奈川",
    "新潟", "富山", "石川", "福井", "山梨", "長野", "岐阜", "静岡", "愛知", "三重", "滋賀", "京都", "大阪", "兵庫", "奈良",
    "和歌山", "鳥取", "島根", "岡山", "広島", "山口", "徳島", "香川", "愛媛", "高知", "福岡", "佐賀", "長崎", "熊本",
    "大分", "宮崎", "鹿児島", "沖縄",
  ]

  /// The insurer number that a printed 協会けんぽ branch name stands for.
  public static func kyokaiBranch(named text: String) -> String? {
    guard text.contains("全国健康保険協会") || text.contains("協会けんぽ") else { return nil }
    for (offset, prefecture) in prefectures.enumerated() where text.contains(prefecture + "支部") {
      return kyokaiBranch(prefecture: offset + 1)
    }
    return nil
  }
}
