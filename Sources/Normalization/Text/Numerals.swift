/// Numbers as they are printed: ASCII digits, circled digits, 漢数字 with and without units.
public enum Numerals {
  static func kanjiDigit(_ s: Unicode.Scalar) -> Int? {
    switch s {
    case "〇", "零": 0
    case "一", "壱": 1
    case "二", "弐": 2
    case "三", "参": 3
    case "四": 4
    case "五": 5
    case "六": 6
    case "七": 7
    case "八": 8
    case "九": 9
    default: nil
    }
  }

  /// ① to ⑳ and ⓪, as their value.
  static func circled(_ s: Unicode.Scalar) -> Int? {
    switch s.value {
    case 0x2460...0x2473: Int(s.value - 0x245F)
    case 0x24EA: 0
    default: nil
    }
  }

  /// The digit that a letter or sign is often misread for, where only digits can stand.
  static func lookAlike(_ s: Unicode.Scalar) -> Unicode.Scalar? {
    switch s {
    case "O", "o", "D", "Q", "○", "〇", "◯", "。", "°": "0"
    case "l", "I", "i", "|", "!", "丨", "Ⅰ": "1"
    case "Z", "z": "2"
    case "S", "s": "5"
    case "b", "G": "6"
    case "B": "8"
    case "g", "q": "9"
    default: nil
    }
  }

  /// A whole number written in 漢数字: positional (四〇) or with units (四十, 百二).
  static func kanjiNumber(_ scalars: ArraySlice<Unicode.Scalar>) -> Int? {
    guard !scalars.isEmpty, scalars.count <= 8 else { return nil }
    let hasUnit = scalars.contains { $0 == "十" || $0 == "拾" || $0 == "百" || $0 == "千" }
    if !hasUnit {
      var value = 0
      for s in scalars {
        guard let digit = kanjiDigit(s) else { return nil }
        value = value * 10 + digit
      }
      return value
    }
    var total = 0
    var pending: Int?
    var lastUnit = 10_000
    for s in scalars {
      if let digit = kanjiDigit(s) {
        guard pending == nil, digit > 0 else { return nil }
        pending = digit
        continue
      }
      let unit = s == "十" || s == "拾" ? 10 : s == "百" ? 100 : s == "千" ? 1000 : 0
      guard unit > 0, unit < lastUnit else { return nil }
      total += (pending ?? 1) * unit
      pending = nil
      lastUnit = unit
    }
    return total + (pending ?? 0)
  }
}
