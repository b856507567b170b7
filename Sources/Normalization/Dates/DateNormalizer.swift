import DocumentModel

/// Printed dates to `YYYY-MM-DD`. A year without an era or four digits is never guessed.
public enum DateNormalizer {
  public static func normalize(_ text: String) -> Normalized {
    var scalars = Folding.fold(text).filter { $0 != " " }
    guard !scalars.isEmpty else { return Normalized(error: .empty) }
    if scalars.count > 40 { scalars = Array(scalars.prefix(40)) }
    while let first = scalars.first, first == "(" || first == ":" || first == "「" || first == "." {
      scalars.removeFirst()
    }
    scalars = withoutDashes(withoutDots(scalars))
    var rest = scalars[...]
    var flags: [NormalizationFlag] = []
    var era: Era?
    // 西暦 may be said before a four-digit year.
    if rest.starts(with: "西暦".unicodeScalars) { rest = rest.dropFirst(2) }
    if let found = Era.prefix(of: rest) {
      era = found.era
      rest = rest.dropFirst(found.length)
      // S.56.5.27 and (昭)56年5月27日
      if let next = rest.first, next == "." || next == ")" { rest = rest.dropFirst() }
      rest = withoutBrackets(rest)
    }
    guard let (year, yearDigits) = number(&rest, isYear: true, &flags) else {
      return Normalized(error: .malformed)
    }
    if era == nil, yearDigits == 8 { return compact(year, rest, flags) }
    // S 27 09 23: the dots between were lost; six digits behind an era can be parted in one way.
    if let era, yearDigits == 6, isEnd(rest) {
      return result(era.base + year / 10_000, year / 100 % 100, year % 100, era, flags)
    }
    // 1988（昭和63）年7月25日: the other year may stand before 年 as well.
    guard rest.first == "(" || separator(&rest, "年") else { return Normalized(error: .malformed) }
    if rest.first == "(" {
      // 令和6年(2024年)6月7日: both years have to name one.
      guard let other = bracketedYear(&rest, &flags) else { return Normalized(error: .malformed) }
      guard other == (era.map { $0.base } ?? 0) + year else {
        return Normalized(error: .ambiguous)
      }
    }
    guard let (month, _) = number(&rest, isYear: false, &flags), separator(&rest, "月"),
      let (day, _) = number(&rest, isYear: false, &flags)
    else { return Normalized(error: .malformed) }
    if rest.first == "日" {
      rest = withoutAge(rest.dropFirst())
      // 昭和49年3月3日／1974年: both years have to name one.
      if let other = yearBehindStroke(&rest), other != (era.map { $0.base } ?? 0) + year {
        return Normalized(error: .ambiguous)
      }
    }
    guard isEnd(rest) else { return Normalized(error: .malformed) }
    if year == 0 && month == 0 && day == 0 { return Normalized(error: .placeholder) }
    guard let era else {
      guard yearDigits == 4 else { return Normalized(error: .eraMissing) }
      return result(year, month, day, nil, flags)
    }
    guard year >= 1, yearDigits <= 3 else { return Normalized(error: .invalidDay) }
    return result(era.base + year, month, day, era, flags)
  }

  /// 昭和・47年・6月・23日: dots between the units of a date of kanji.
  private static func withoutDots(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard text.contains("年"), text.contains("月") else { return text }
    return text.indices.filter { at in
      guard text[at] == "・", at > 0, at + 1 < text.count, Folding.isDigit(text[at + 1]) else {
        return true
      }
      return !"年月和成正治".unicodeScalars.contains(text[at - 1])
    }.map { text[$0] }
  }

  /// 昭和26年一5月一25日: dashes behind 年 and 月 are read as 一; a month and a day of kanji hold no other digits.
  private static func withoutDashes(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    let dashes = text.indices.dropFirst().dropLast().filter { at in
      text[at] == "一" && (text[at - 1] == "年" || text[at - 1] == "月")
        && Folding.isDigit(text[at + 1])
    }
    guard dashes.count == 2 else { return text }
    return text.indices.filter { !dashes.contains($0) }.map { text[$0] }
  }

  /// Words may follow a date (時点, 生), digits may not: 2024-06-07-1 is a number of something.
  private static func isEnd(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let next = rest.first else { return true }
    if Folding.isDigit(next) || Numerals.kanjiDigit(next) != nil { return false }
    let second = rest.dropFirst().first
    let isSeparator = next == "." || next == "/" || next == "," || Folding.isHyphenLike(next)
    return !(isSeparator && second.map(Folding.isDigit) ?? false)
  }

  /// 昭和56年5月27日 43歳: the age behind the day is no part of the date.
  private static func withoutAge(_ rest: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
    let digits = rest.prefix(while: Folding.isDigit)
    let behind = rest[digits.endIndex...]
    return (1...3).contains(digits.count) && behind.first == "歳" ? behind : rest
  }

  /// 昭和(54)年6月10日: the era's own year in brackets; a year of four digits in them is another.
  private static func withoutBrackets(_ rest: ArraySlice<Unicode.Scalar>) -> ArraySlice<
    Unicode.Scalar
  > {
    guard rest.first == "(", let close = rest.firstIndex(of: ")") else { return rest }
    let year = rest[rest.index(after: rest.startIndex)..<close]
    let behind = rest[rest.index(after: close)...]
    guard (1...2).contains(year.count), behind.first == "年" else { return rest }
    return ArraySlice(Array(year) + Array(behind))
  }

  /// The year of the other calendar behind a day and a stroke, taken off `rest`; `nil` where nothing but a year follows.
  private static func yearBehindStroke(_ rest: inout ArraySlice<Unicode.Scalar>) -> Int? {
    guard rest.first == "/" else { return nil }
    var behind = rest.dropFirst()
    let era = Era.prefix(of: behind)
    behind = behind.dropFirst(era?.length ?? 0)
    var flags: [NormalizationFlag] = []
    guard let (year, digits) = number(&behind, isYear: true, &flags), behind.first == "年",
      behind.count == 1, era != nil || digits == 4
    else { return nil }
    rest = behind.dropFirst()
    return (era?.era.base ?? 0) + year
  }

  /// The year in brackets behind a year, taken off `rest`.
  private static func bracketedYear(
    _ rest: inout ArraySlice<Unicode.Scalar>, _ flags: inout [NormalizationFlag]
  ) -> Int? {
    guard let close = rest.firstIndex(of: ")") else { return nil }
    var inner = rest[rest.index(after: rest.startIndex)..<close]
    if inner.starts(with: "西暦".unicodeScalars) { inner = inner.dropFirst(2) }
    let era = Era.prefix(of: inner)
    inner = inner.dropFirst(era?.length ?? 0)
    guard let (year, digits) = number(&inner, isYear: true, &flags) else { return nil }
    if inner.first == "年" { inner = inner.dropFirst() }
    guard inner.isEmpty, era != nil || digits == 4 else { return nil }
    rest = rest[rest.index(after: close)...]
    if rest.first == "年" { rest = rest.dropFirst() }
    if let sign = rest.first, sign == "." || sign == "/" { rest = rest.dropFirst() }
    return (era?.era.base ?? 0) + year
  }

  private static func compact(
    _ digits: Int, _ rest: ArraySlice<Unicode.Scalar>, _ flags: [NormalizationFlag]
  ) -> Normalized {
    if let next = rest.first, Folding.isDigit(next) { return Normalized(error: .malformed) }
    if digits == 0 { return Normalized(error: .placeholder) }
    return result(digits / 10_000, digits / 100 % 100, digits % 100, nil, flags)
  }

  private static func result(
    _ year: Int, _ month: Int, _ day: Int, _ era: Era?, _ flags: [NormalizationFlag]
  ) -> Normalized {
    guard year >= 1868, year <= 2199, let date = CalendarDate(year: year, month: month, day: day)
    else { return Normalized(error: .invalidDay) }
    var flags = flags
    if let era {
      if Era.contains(date, before: era) { return Normalized(error: .eraUnderrun) }
      if let next = Era(rawValue: era.rawValue + 1), !Era.contains(date, before: next) {
        // 昭和127: the last stroke of 和 is read as a digit. Programs that never left 昭和 count to 100 and a little more.
        if date.year - era.base > 105 { return Normalized(error: .invalidDay) }
        flags.append(.eraOverrun)
      }
      if era == .reiwa, date.year > 2118 { return Normalized(error: .invalidDay) }
    }
    return Normalized(date.iso, flags: flags)
  }

  /// Takes one number; `元` is year 1. Look-alike letters are repaired among digits only.
  private static func number(
    _ rest: inout ArraySlice<Unicode.Scalar>, isYear: Bool, _ flags: inout [NormalizationFlag]
  ) -> (value: Int, digits: Int)? {
    if isYear, rest.first == "元" {
      rest = rest.dropFirst()
      return (1, 1)
    }
    var end = rest.startIndex
    // 一○日: the round zero of kanji is read as a circle, a letter or a digit.
    while end < rest.endIndex,
      Numerals.kanjiDigit(rest[end]) != nil || isUnit(rest[end])
        || end > rest.startIndex && isRoundZero(rest[end])
    {
      end += 1
    }
    if end > rest.startIndex, rest[rest.startIndex..<end] != ["〇"] {
      let kanji = rest[rest.startIndex..<end].map { isRoundZero($0) ? "〇" : $0 }
      guard let value = Numerals.kanjiNumber(kanji[...]) else { return nil }
      defer { rest = rest[end...] }
      return (value, end - rest.startIndex)
    }
    var value = 0
    var count = 0
    var repairs = 0
    var isCircled = false
    let limit = isYear ? 8 : 2
    end = rest.startIndex
    while end < rest.endIndex, count < limit {
      let s = rest[end]
      if Folding.isDigit(s) {
        value = value * 10 + Int(s.value - 0x30)
        count += 1
      } else if let circled = Numerals.circled(s) {
        value = circled >= 10 ? value * 100 + circled : value * 10 + circled
        count += circled >= 10 ? 2 : 1
        isCircled = true
      } else if let digit = Numerals.lookAlike(s) {
        value = value * 10 + Int(digit.value - 0x30)
        count += 1
        repairs += 1
      } else {
        break
      }
      end += 1
    }
    guard count > 0, repairs <= max(1, count / 2) else { return nil }
    if repairs > 0, !flags.contains(.repaired) { flags.append(.repaired) }
    if isCircled, !flags.contains(.circledDigits) { flags.append(.circledDigits) }
    rest = rest[end...]
    return (value, count)
  }

  private static func isRoundZero(_ s: Unicode.Scalar) -> Bool {
    "○◯Oo0".unicodeScalars.contains(s)
  }

  private static func isUnit(_ s: Unicode.Scalar) -> Bool {
    s == "十" || s == "拾" || s == "百" || s == "千"
  }

  private static func separator(_ rest: inout ArraySlice<Unicode.Scalar>, _ word: Unicode.Scalar)
    -> Bool
  {
    guard let s = rest.first else { return false }
    guard s == word || s == "." || s == "/" || s == "," || s == "・" || Folding.isHyphenLike(s)
    else { return false }
    rest = rest.dropFirst()
    // 昭和63年-7月-25日, 昭和63年、7月、25日; 一 is a month and a day.
    if s == word, let next = rest.first,
      Folding.isHyphenLike(next) || "、,.・/".unicodeScalars.contains(next),
      Numerals.kanjiDigit(next) == nil
    {
      rest = rest.dropFirst()
    }
    return true
  }
}
