/// 郵便カスタマバーコード: 67 bars of four states that carry postal code and address number.
///
/// Source: Japan Post, 郵便番号制マニュアル (zipmanual p12, p17, p21, p22). Bars: 1 long, 2 upper half,
/// 3 lower half, 4 timing.
public enum CustomerBarcode {
  /// What a barcode says.
  public struct Content: Sendable, Hashable {
    /// Seven digits.
    public let postalCode: String
    /// 住所表示番号: digits, capitals and hyphens; empty where only the code is printed.
    public let addressNumber: String
  }

  private static let start = "13"
  private static let stop = "31"
  /// Digits 0-9, hyphen, control codes 1-8, in the order of their check values 0-18.
  private static let symbols = [
    "144", "114", "132", "312", "123", "141", "321", "213", "231", "411", "414", "324", "342",
    "234", "432", "243", "423", "441", "111",
  ]
  private static let values: [Substring: Int] = Dictionary(
    uniqueKeysWithValues: symbols.enumerated().map { (Substring($1), $0) })

  /// - Parameter bars: 67 digits 1 to 4, left to right.
  /// - Returns: `nil` where bars, table or check digit (sum of all 21 symbols divisible by 19) do not
  ///   hold: every change of a single bar is caught.
  public static func decode(_ bars: String) -> Content? {
    guard bars.utf8.count == 67, bars.hasPrefix(start), bars.hasSuffix(stop) else { return nil }
    var codes: [Int] = []
    var rest = bars.dropFirst(2).dropLast(2)
    while !rest.isEmpty {
      guard let value = values[rest.prefix(3)] else { return nil }
      codes.append(value)
      rest = rest.dropFirst(3)
    }
    guard codes.count == 21, codes.reduce(0, +) % 19 == 0 else { return nil }
    let postal = codes.prefix(7)
    guard postal.allSatisfy({ $0 < 10 }), let number = text(codes[7..<20]) else { return nil }
    return Content(postalCode: postal.map(String.init).joined(), addressNumber: number)
  }

  /// Letters are a control code and a digit: A-J CC1, K-T CC2, U-Z CC3; CC4 fills up.
  private static func text(_ codes: ArraySlice<Int>) -> String? {
    var out = ""
    var letterRow: Int?
    var isFilled = false
    for code in codes {
      if isFilled, code != 14 { return nil }
      switch code {
      case 0...9:
        if let row = letterRow {
          guard let letter = Unicode.Scalar(65 + row * 10 + code), letter <= "Z" else { return nil }
          out.unicodeScalars.append(letter)
          letterRow = nil
        } else {
          out += String(code)
        }
      case 10:
        guard letterRow == nil else { return nil }
        out += "-"
      case 11...13:
        guard letterRow == nil else { return nil }
        letterRow = code - 11
      case 14:
        guard letterRow == nil else { return nil }
        isFilled = true
      default: return nil
      }
    }
    // A long address is cut after thirteen symbols, and that may be between the two of a letter.
    while out.hasPrefix("-") { out.removeFirst() }
    return out
  }

  /// The bars of a content, for test prints.
  ///
  /// - Returns: `nil` for characters that have no symbol.
  public static func encode(_ content: Content) -> String? {
    var codes: [Int] = []
    for scalar in content.postalCode.unicodeScalars {
      guard Folding.isDigit(scalar) else { return nil }
      codes.append(Int(scalar.value - 48))
    }
    guard codes.count == 7 else { return nil }
    for scalar in content.addressNumber.unicodeScalars {
      switch scalar {
      case "0"..."9": codes.append(Int(scalar.value - 48))
      case "-": codes.append(10)
      case "A"..."Z":
        let letter = Int(scalar.value - 65)
        codes += [11 + letter / 10, letter % 10]
      default: return nil
      }
    }
    codes = Array((codes + [Int](repeating: 14, count: 13)).prefix(20))
    codes.append((19 - codes.reduce(0, +) % 19) % 19)
    return start + codes.map { symbols[$0] }.joined() + stop
  }
}
