internal import DocumentModel
internal import Normalization

/// Whether a page can carry no person: read throughout, and without the digits that no notice lacks.
///
/// A notice prints a number at the least. A page of words, with days and telephone numbers at most, is a leaflet even
/// where it quotes a notice's title.
enum NobodyNamed {
  /// - Parameters:
  ///   - lines: All lines of the page.
  ///   - read: What was made of them, sentences too.
  ///   - isKnown: Whether what stands in a box was read otherwise, in a slip that was set straight.
  static func holds(
    _ lines: [TextLine], read: [ReadLine], isKnown: (BoundingBox) -> Bool = { _ in false }
  ) -> Bool {
    let long = lines.filter { $0.box.width > 2 * $0.box.height && $0.box.height > 5 }
    // A page on its side is read as many single signs.
    guard long.count >= 5, long.count * 2 > lines.count else { return false }
    // The values were lost, not left out: no leaflet prints the heads of all fields in lines of their own, the digits' too.
    let heads = Set(read.compactMap { $0.wholeLabel?.role })
    if heads.contains(.field(.individualNumberLastFour)),
      PageFacts.person.count(where: { heads.contains(.field($0)) }) >= 3,
      !areEnumerated(read)
    {
      return false
    }
    // （例）マイナンバーが 1234 5678 9012 の方 → ********9012, in pieces.
    let examples = read.filter { line in
      exampleWords.contains(where: line.plain.hasPrefix)
        || ExampleDigits.announcesExample(line.plain)
    }.map(\.box)
    let holdsNone = read.allSatisfy { line in
      !holdsNumber(line.plain, isSentence: isSentence(line)) || isElses(line)
        || ExampleDigits.stand(in: line, among: read)
        || examples.contains { example in
          line.box.x0 > example.x0 && example.verticalOverlap(line.box) > 0.5 * line.box.height
            || closesExample(line, example)
        }
    }
    return holdsNone
      && long.allSatisfy { DigitTraces.confidence($0, read) > 0.75 || isKnown($0.box) }
  }

  /// （例：1234 5678 9012 → over 9012）: what closes the bracket of an example in the row below.
  private static func closesExample(_ line: ReadLine, _ example: BoundingBox) -> Bool {
    line.plain.hasSuffix(")") && !line.plain.contains("(")
      && line.plain.count(where: \.isLetter) == 0 && line.box.midY > example.y1
      && line.box.y0 - example.y1 < 1.2 * line.box.height
  }

  /// Whether the heads of all fields stand in one row, and a sentence where their values would be, or as their heading:
  /// これらを必ずお確かめください, お電話のときにお聞きすること. Not under the title of a notice.
  private static func areEnumerated(_ read: [ReadLine]) -> Bool {
    let fields = PageFacts.person.union([.individualNumberLastFour])
    let heads = read.filter { line in fields.contains { line.wholeLabel?.role == .field($0) } }
    guard let first = heads.first, DocumentCues.titles(read).isEmpty else { return false }
    let row = heads.dropFirst().reduce(first.box) { $0.union($1.box) }
    let height = first.box.height
    guard row.height < 1.5 * height else { return false }
    return read.contains { line in
      let isBelow = line.box.y0 > row.midY && line.box.y0 - row.y1 < 1.4 * height
      let isAbove = line.box.y1 < row.midY && row.y0 - line.box.y1 < 1.4 * height
      return isSentence(line) && (isBelow || isAbove)
        && line.box.horizontalOverlap(row) > 0.5 * line.box.width
    }
  }

  /// 事業所記号 914: a number that its label says is nobody's who is insured.
  private static func isElses(_ line: ReadLine) -> Bool {
    line.labels.first?.start == 0 && line.labels.allSatisfy { $0.role == .foreign }
  }

  private static let exampleWords = [
    "表示例", "記載例", "印字例", "例)", "例:", "(例)", "【例】", "〈例〉", "[例]", "※例", "例えば", "たとえば", "(例:",
  ]

  /// Whether a line is one of running text: hiragana, and no label.
  private static func isSentence(_ line: ReadLine) -> Bool {
    line.labels.isEmpty && line.plain.count >= 8
      && line.plain.unicodeScalars.count(where: Folding.isHiragana) >= 3
  }

  /// Three digits or more besides days, amounts of years, and telephone numbers.
  ///
  /// - Parameter isSentence: What a letter follows is counted then: 1日8000歩を.
  static func holdsNumber(_ text: String, isSentence: Bool = false) -> Bool {
    if isDay(text) || isExample(text) { return false }
    let isPhone = ["TEL", "Tel", "電話", "FAX", "☎", "内線"].contains(where: text.holds)
    var left = 0
    for run in runs(String(ExampleDigits.before(text))) {
      let isCounted =
        run.next.map { "年月日歳円割時分件名桁ヶか".contains($0) || isSentence && $0.isLetter } ?? false
      let isTelephone = isPhone || run.digits.hasPrefix("0") && run.parts >= 3
      if !isCounted, !isTelephone { left += run.count }
    }
    return left >= 3
  }

  /// 例）********1234, ********0000 のように表示します: digits behind a mask that a sheet shows as an example.
  private static func isExample(_ text: String) -> Bool {
    guard
      text.contains(where: { MaskSigns.isTrueMask(Glyph(text: String($0), x: 0, confidence: 1)) })
    else { return false }
    return exampleWords.contains(where: text.hasPrefix) || ExampleDigits.stand(in: text)
      || text.holds("のように") && text.count(where: \.isDecimalDigit) <= 5
  }

  /// 6.10.15: the day in a postmark, whose last figures may be lost or be followed by a piece of its waves; 還付 例示郵便局 6.11.20.
  private static func isDay(_ text: String) -> Bool {
    if let office = text.ranges(of: "郵便局").last, office.upperBound < text.endIndex {
      return isDay(String(text[office.upperBound...]))
        && !text[..<office.lowerBound].contains(where: \.isDecimalDigit)
    }
    let day = text.prefix { $0.isDecimalDigit || $0 == "." }
    guard text.count - day.count <= 1 else { return false }
    let parts = day.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 3
      && parts.allSatisfy { (1...2).contains($0.count) && $0.allSatisfy(\.isDecimalDigit) }
  }

  private struct Run {
    var digits = ""
    var parts = 1
    var next: Character?
    var count: Int { digits.count }
  }

  /// Runs of digits with single hyphens inside.
  private static func runs(_ text: String) -> [Run] {
    var out: [Run] = []
    var current: Run?
    for character in text {
      if character.isDecimalDigit {
        current = current ?? Run()
        current?.digits.append(character)
      } else if let run = current {
        let isHyphen =
          character.unicodeScalars.count == 1
          && character.unicodeScalars.allSatisfy(Folding.isHyphenLike)
        if isHyphen {
          current?.parts = run.parts + 1
        } else {
          var ended = run
          ended.next = character
          out.append(ended)
          current = nil
        }
      }
    }
    return out + (current.map { [$0] } ?? [])
  }
}
