import DocumentModel
import Normalization

/// Every style in which a day is printed.
enum DateStyles {
  static func all(_ date: CalendarDate) -> [String] {
    let (year, month, day) = (date.year, date.month, date.day)
    let era =
      Era.allCases.last { era in
        let first = era.firstDay
        return (year, month, day) >= (first.year, first.month, first.day)
      } ?? .meiji
    let n = year - era.base
    let ligature = ["㍾", "㍽", "㍼", "㍻", "㋿"][era.rawValue]
    let kanji = String(era.name.prefix(1))
    return [
      "\(era.name)\(n == 1 ? "元" : String(n))年\(month)月\(day)日",
      "\(era.name) \(n) 年 \(month) 月 \(day) 日", wide("\(era.name)\(n)年\(month)月\(day)日"),
      "\(era.name)\(padded(n))年\(padded(month))月\(padded(day))日",
      "\(era.name)\(positional(n))年\(positional(month))月\(positional(day))日",
      "\(era.name)\(withUnits(n))年\(withUnits(month))月\(withUnits(day))日",
      "\(ligature)\(n)年\(month)月\(day)日", "\(era.letter)\(n).\(month).\(day)",
      "\(era.letter.lowercased())\(n)/\(month)/\(day)", wide("\(era.letter)\(n)-\(month)-\(day)"),
      "\(kanji)\(n).\(month).\(day)", "\(era.name)\(n)年(\(year)年)\(month)月\(day)日生",
      "\(year)年\(month)月\(day)日", "西暦\(year)年\(month)月\(day)日", date.iso,
      date.iso.filter { $0 != "-" }, "\(year)/\(month)/\(day)",
      "\(year).\(padded(month)).\(padded(day))",
      "(\(year)年\(month)月\(day)日時点)", "\(era.name)\(n)年，\(month)月，\(day)日",
      "\(era.name)\(n)年-\(month)月-\(day)日", "\(era.name)\(n)年、\(month)月、\(day)日",
    ]
  }

  private static let digits = Array("〇一二三四五六七八九")

  private static func padded(_ n: Int) -> String { n < 10 ? "0\(n)" : String(n) }

  private static func positional(_ n: Int) -> String {
    String(String(n).compactMap { $0.wholeNumberValue.map { digits[$0] } })
  }

  private static func withUnits(_ n: Int) -> String {
    if n >= 100 { return positional(n) }
    let (tens, ones) = (n / 10, n % 10)
    return (tens == 0 ? "" : (tens == 1 ? "" : String(digits[tens])) + "十")
      + (ones == 0 ? "" : String(digits[ones]))
  }

  private static func wide(_ text: String) -> String {
    var view = String.UnicodeScalarView()
    for s in text.unicodeScalars {
      let wide = (0x21...0x7E).contains(s.value) ? Unicode.Scalar(s.value + 0xFEE0) : nil
      view.append(wide ?? s)
    }
    return String(view)
  }
}
