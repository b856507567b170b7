internal import DocumentModel
internal import Normalization

/// Finds values that carry no label of their own: a postal code over an address, the day the figures
/// are of (…時点), the day of issue (…交付, or a lone date at the head of the sheet).
struct UnlabelledPlaces {
  typealias Place = (field: FieldName, place: ValuePlace)

  let page: Page
  let lines: [ReadLine]
  /// Fields that were found by their labels.
  let labelled: Set<FieldName>

  func places() -> [Place] {
    let insurers = labelled.contains(.insurerNumber) ? [] : InsurerBesideName.places(lines)
    return addresses() + dates() + branches() + insurers
  }

  /// The name over a letter, 佐藤 太郎 様 or 佐藤 太郎さん, where no label names anybody; none where two are addressed.
  static func addressee(_ lines: [ReadLine], _ locator: ValueLocator) -> ValuePlace? {
    let whole = lines.map { locator.rows.joinedRight($0) ?? $0 }
    let ends = lines.map { line in
      whole.filter { $0.box.contains(x: line.box.midX, y: line.box.midY) }
        .max { $0.box.width < $1.box.width } ?? line
    }
    let found = ends.compactMap { line -> (line: ReadLine, honorific: Int)? in
      guard line.labels.isEmpty, let honorific = honorific(line.plain) else { return nil }
      let body = line.plain.dropLast(honorific).unicodeScalars
      // LI 沙織 様
      let latin = body.count(where: Folding.isLatin)
      let isName =
        (2...(latin > 1 ? 30 : 12)).contains(body.count)
        && body.allSatisfy { Folding.isLetter($0) || latin > 1 && Folding.isLatin($0) }
      return isName ? (line, honorific) : nil
    }
    guard Set(found.map(\.line.plain)).count == 1, let first = found.first else { return nil }
    guard first.honorific > 1 else { return .whole(first.line) }
    let glyphs = first.line.reading.glyphs
    let last = glyphs.indices.filter { glyphs[$0].text != " " }.suffix(first.honorific).first
    return ValuePlace(line: first.line, start: 0, end: last ?? glyphs.count, label: nil)
  }

  /// How many letters of a text are the 様 or さん that it ends in; `nil` where nobody is addressed, or all are: 皆さん.
  private static func honorific(_ text: String) -> Int? {
    if let last = text.last, "様樣殿".contains(last) { return 1 }
    let isAll = ["皆", "みな", "客", "患者", "者さ", "員さ"].contains(where: text.holds)
    return !isAll && (text.hasSuffix("さん") || text.hasSuffix("さま")) ? 2 : nil
  }

  /// A postal code in the place of an address: the address follows it, in the line or below.
  static func address(_ place: ValuePlace, _ locator: ValueLocator) -> [Place] {
    guard let code = postalCode(at: place) else { return [(.address, place)] }
    var out: [Place] = [(.postalCode, code)]
    if code.end < place.end {
      out.append(
        (.address, ValuePlace(line: place.line, start: code.end, end: place.end, label: nil)))
    } else if let below = locator.rows.below(place.line), below.labels.isEmpty {
      out.append((.address, ValuePlace.whole(below)))
    }
    return out
  }

  /// The glyphs at the start of a place that are a postal code, if seven digits stand there.
  private static func postalCode(at place: ValuePlace) -> ValuePlace? {
    var digits = 0
    var at = place.start
    while at < place.end, digits < 7 {
      let folded = Folding.fold(place.line.reading.glyphs[at].text)
      if let s = folded.first, folded.count == 1, Folding.isDigit(s) {
        digits += 1
      } else if at > place.start,
        !folded.allSatisfy({ $0 == "〒" || $0 == " " || Folding.isHyphenLike($0) })
      {
        // Only the sign before the code may be read as another: T, 干, デ.
        return nil
      }
      at += 1
    }
    guard digits == 7 else { return nil }
    if at < place.end, let next = Folding.fold(place.line.reading.glyphs[at].text).first,
      Folding.isDigit(next) || Folding.isHyphenLike(next)
    {
      return nil
    }
    return ValuePlace(line: place.line, start: place.start, end: at, label: place.label)
  }

  private func addresses() -> [Place] {
    guard !labelled.contains(.postalCode) else { return [] }
    for (at, line) in lines.enumerated() where line.labels.isEmpty {
      let isPostal =
        line.plain.hasPrefix("〒") || isPostal(line.plain.dropFirst())
        || line.plain.count == 7 && line.plain.allSatisfy(\.isDecimalDigit)
      guard isPostal, let code = Self.postalCode(at: ValuePlace.whole(line)) else { continue }
      var out: [Place] = [(.postalCode, code)]
      if code.end < line.reading.glyphs.count {
        out.append(
          (
            .address,
            ValuePlace(
              line: line, start: code.end, end: line.reading.glyphs.count, label: nil)
          ))
      } else if at + 1 < lines.count,
        lines[at + 1].plain.contains(where: { "都道府県市区町村".contains($0) })
      {
        out.append((.address, ValuePlace.whole(lines[at + 1])))
      }
      return labelled.contains(.address) ? [(.postalCode, code)] : out
    }
    return []
  }

  /// 00, 01, 02 below each other at the left of what they number: the people of one household.
  private func branches() -> [Place] {
    guard !labelled.contains(.branchNumber) else { return [] }
    let numbers = lines.filter { line in
      line.labels.isEmpty && line.plain.count == 2 && line.plain.first == "0"
        && line.plain.allSatisfy(\.isDecimalDigit)
    }
    for first in numbers where first.plain == "00" {
      let column = numbers.filter { abs($0.box.x0 - first.box.x0) < first.box.height }
        .sorted { $0.box.midY < $1.box.midY }
      let isCounted = column.enumerated().allSatisfy { Int($1.plain) == $0 }
      let isLeftmost = column.allSatisfy { number in
        !lines.contains { other in
          other.box.x1 < number.box.x0
            && other.box.verticalOverlap(number.box) > 0.4 * number.box.height
        }
      }
      if column.count >= 2, isCounted, isLeftmost {
        return column.map { (.branchNumber, ValuePlace.whole($0)) }
      }
    }
    return []
  }

  /// 667-7356, behind a sign that readers take for another: T, 干, デ.
  private func isPostal(_ text: Substring) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    return parts.map(\.count) == [3, 4] && parts.allSatisfy { $0.allSatisfy(\.isDecimalDigit) }
  }

  private func dates() -> [Place] {
    var out: [Place] = []
    for line in lines {
      if let place = date(in: line, before: "時点") { out.append((.asOfDate, place)) }
      if !labelled.contains(.issueDate), let place = date(in: line, before: "交付") {
        out.append((.issueDate, place))
      }
    }
    let isHead: (ReadLine) -> Bool = { $0.box.midY < page.height * 0.3 && $0.labels.isEmpty }
    if !labelled.contains(.issueDate), !out.contains(where: { $0.field == .issueDate }),
      let line = lines.first(where: { isHead($0) && isDate($0.plain) })
    {
      out.append((.issueDate, ValuePlace.whole(line)))
    }
    return out
  }

  private func isDate(_ text: String) -> Bool {
    text.hasSuffix("日") && text.count <= 12 && DateNormalizer.normalize(text).value != nil
  }

  /// The date that stands right before a word: 令和6年6月7日時点.
  private func date(in line: ReadLine, before word: String) -> ValuePlace? {
    let glyphs = line.reading.glyphs
    let letters = Array(word).map(String.init)
    for at in glyphs.indices where at + 1 < glyphs.count && at >= 6 {
      guard glyphs[at].text == letters[0], glyphs[at + 1].text == letters[1] else { continue }
      var start = at
      while start > 0, !["(", "（", "、", "。"].contains(glyphs[start - 1].text), at - start < 16 {
        start -= 1
      }
      while start < at - 5 {
        let text = glyphs[start..<at].map(\.text).joined()
        if DateNormalizer.normalize(text).value != nil {
          return ValuePlace(line: line, start: start, end: at, label: nil)
        }
        start += 1
      }
    }
    return nil
  }
}
