internal import DocumentModel
internal import Normalization

/// Traces of digits that were not found. "The sheet carries none" may only be said without any.
enum DigitTraces {
  /// Whether a line speaks of the number, or holds signs of a mask.
  static func announce(_ lines: [ReadLine]) -> Bool {
    let lines = lines.filter { !AbsentDigits.areTold($0, among: lines) }
    if rows(lines).contains(where: { $0.contains("個人番") }) { return true }
    if stacks(lines).contains(where: announcesWrapped) { return true }
    return lines.contains { line in
      // A stamp over the rest of the line: 【個人.
      if ["個人", "マイナン"].contains(line.plain.drop { !$0.isLetter }) { return true }
      // What covers the rest leaves 個人, or 個 alone; 個人情報 stands on every sheet.
      if line.plain.count <= 3 && line.plain.hasSuffix("個") || speaksOfOne(line.plain) {
        return true
      }
      // 下4--001: 桁 and the signs were lost.
      if ["下4", "下四", "末尾4", "末尾四"].contains(where: line.plain.hasPrefix) { return true }
      // 個 is the sign that readers lose; of other numbers only 法人番号 ends alike.
      let speaks = ["下4桁", "下四桁", "下桁", "下4け", "下四け", "下4ケ", "個人番", "人番号"]
        .contains(where: line.plain.holds)
      if speaks, !line.plain.holds("法人番号") { return true }
      if line.labels.contains(where: { $0.role == .field(.individualNumberLastFour) }) {
        return true
      }
      if beginsNumber(line.plain) { return true }
      // マイナンバーカード and マイナンバー専用ダイヤル stand on sheets without digits as well.
      let glyphs = line.reading.glyphs
      let endsInDigit = line.plain.last.map { $0.isDecimalDigit } ?? false
      if line.plain.holds("マイナン"), endsInDigit { return true }
      return isMask(glyphs) || endsMasked(glyphs) || hasRunOfLetters(line.plain)
    }
  }

  /// マイナンル: the beginning of a label that something lies over; マイナ保険証 and マイナンバーカード stand on sheets without digits as well.
  private static func beginsNumber(_ text: String) -> Bool {
    guard text.count <= 12, text.hasPrefix("マイナ") else { return false }
    let rest = text.dropFirst(3)
    return !["保", "ポ", "カ", "ア", "ンバーカ", "ンバー専", "ンバー制", "ンバー総", "ンバーコ", "ンバーポ", "ンポ", "ンバー保"]
      .contains(where: rest.hasPrefix)
  }

  /// **…319 behind words under a stamp: two signs of a mask beside each other, three digits and more at the end.
  private static func endsMasked(_ glyphs: [Glyph]) -> Bool {
    let solid = glyphs.filter { $0.text != " " }
    let digits = solid.reversed().prefix { MaskSigns.isDigit($0.text) }.count
    let signs = solid.dropLast(digits).suffix(3)
    return (3...4).contains(digits) && signs.count { MaskSigns.isTrueMask($0) } >= 2
  }

  /// 不不不不不不不不5ソ4: no word has one letter five times over, so that it is what a reader made of a faint mask. Dashes
  /// lead from labels to values.
  private static func hasRunOfLetters(_ text: String) -> Bool {
    var last: Character?
    var count = 0
    for letter in text {
      count = letter == last ? count + 1 : 1
      last = letter
      if count >= 5, letter.isLetter, !"ー一二三ニミ".contains(letter) { return true }
    }
    return false
  }

  /// Whether four digits stand in a line of their own that are a part of no value: they may be the digits, whose head and mask
  /// were lost, or one of them too, or all of the mask but a dot (.8939 under a postmark).
  ///
  /// - Parameter values: All that was read of the person.
  static func areLoose(_ lines: [ReadLine], besides values: [String]) -> Bool {
    // 社員番号 8805: a number that its label says is another one.
    let others = lines.filter { $0.wholeLabel?.role == .foreign }.map(\.box)
    // 1900369・661・00 is read whole: what was seen of it in pieces is the same digits.
    let known = values.map(Folding.digits(of:))
    return lines.contains { line in
      let digits = line.plain.filter(\.isDecimalDigit)
      return (3...5).contains(digits.count) && line.labels.isEmpty
        && !line.plain.contains { $0.isLetter } && !isStampedDate(line.plain)
        && !known.contains { $0.contains(Folding.string(Folding.fold(digits))) }
        && !others.contains { label in
          line.box.x0 > label.x0 && line.box.x0 - label.x1 < 4 * label.height
            && label.verticalOverlap(line.box) > 0.5 * label.height
        }
    }
  }

  /// 6.12.4: the date of a round stamp, year, month and day of the era.
  private static func isStampedDate(_ text: String) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
    return parts.count == 3 && (1...64).contains(parts[0]) && (1...12).contains(parts[1])
      && (1...31).contains(parts[2])
  }

  /// Three signs of a mask or more that are no bullets between words: ■記号●番号●枝番.
  private static func isMask(_ glyphs: [Glyph]) -> Bool {
    let solid = glyphs.filter { $0.text != " " }
    let signs = solid.indices.filter { MaskSigns.isTrueMask(solid[$0]) }
    let isRun = zip(signs, signs.dropFirst()).contains { $1 == $0 + 1 }
    let letters = solid.count { Folding.fold($0.text).allSatisfy(Folding.isLetter) }
    return signs.count >= 3 && (isRun || letters < 2 * signs.count)
  }

  /// 個人 as in 個人番号, whatever was made of 番号: not 個人情報, 個人別, 個人負担.
  private static func speaksOfOne(_ text: String) -> Bool {
    guard let found = text.ranges(of: "個人").last else { return false }
    let rest = text[found.upperBound...]
    return ![
      "情", "別", "負", "識", "枝", "事", "向", "の", "で", "が", "を", "に", "ご", "加", "任", "単", "）", ")",
    ]
    .contains(where: rest.hasPrefix) && !rest.isEmpty
  }

  /// What stands in the row of each line, the line and what is right of it: a stamp parts words.
  private static func rows(_ lines: [ReadLine]) -> [String] {
    lines.filter { $0.plain.hasSuffix("個人") || $0.plain.hasSuffix("個") }.map { line in
      let right = lines.filter { other in
        other.box.x0 >= line.box.x1 - 2 && other.box.x0 - line.box.x1 < 3 * line.box.height
          && other.box.verticalOverlap(line.box) > 0.5 * min(other.box.height, line.box.height)
      }.min { $0.box.x0 < $1.box.x0 }
      return line.plain + (right?.plain ?? "")
    }
  }

  /// Lines with the two that stand right below them, as one text each: words of a label are wrapped in a narrow column.
  private static func stacks(_ lines: [ReadLine]) -> [String] {
    func next(_ upper: ReadLine) -> ReadLine? {
      lines.first { line in
        abs(line.box.x0 - upper.box.x0) < upper.box.height
          && line.box.midY > upper.box.y1 - 1
          && line.box.y0 - upper.box.y1 < 1.2 * upper.box.height
      }
    }
    return lines.filter { $0.plain.count <= 14 }.compactMap { upper in
      next(upper).map { upper.plain + $0.plain + (next($0)?.plain ?? "") }
    }
  }

  private static func announcesWrapped(_ text: String) -> Bool {
    ["下4桁", "下四桁", "個人番号", "マイナンバー(下", "マイナンバー下", "末尾4桁"].contains(where: text.holds)
  }

  /// Whether an engine that sees masks read the lines. Tesseract alone passes over digits and their
  /// announcement together (4 of 300 sheets), so that it cannot say that there are none.
  static func isSeen(by lines: [ReadLine]) -> Bool {
    lines.contains { !$0.reading.reader.hasPrefix("tesseract") }
  }

  /// Whether lines could not be read well enough to say what does not stand in them.
  static func hasUnreadLines(_ lines: [TextLine], read: [ReadLine]) -> Bool {
    let heights = lines.filter { $0.box.width > 2 * $0.box.height }.map(\.box.height).sorted()
    let typical = heights.isEmpty ? 0 : heights[heights.count / 2]
    return lines.contains { line in
      if isCutMark(line, read) { return false }
      let confidence = confidence(line, read)
      // What is left of a line over the edge of a cover: 登斜佃采号下.
      let isSliver =
        line.box.height < 0.62 * typical && line.box.width > 3 * typical
        && confidence < 0.95
        && read.contains { $0.line.id == line.id && $0.reading.confidence < 0.9 }
      return isSliver
        || line.box.width > 4 * line.box.height && line.box.height > 5 && confidence < 0.55
        || isTwoRows(line, read, typical) || isTangle(line, read, typical)
    }
  }

  /// 05, twice as high as other lines and half as long as its box: what was read of a label over its value, found as one line; or
  /// 正, read in a box of many rows, which leaning rules left as one.
  private static func isTwoRows(_ line: TextLine, _ read: [ReadLine], _ typical: Double) -> Bool {
    let isLong = line.box.width > 2 * line.box.height
    let isBlock = line.box.width > 8 * typical && line.box.height > 2.5 * typical
    guard line.box.height > 1.6 * typical, isLong || isBlock,
      let own = read.first(where: { $0.line.id == line.id }), own.rows.isEmpty
    else { return false }
    // A title in the frame of a stamp is read in many letters.
    let count = Double(own.reading.glyphs.count { $0.text != " " })
    // A ring of a pen around nothing.
    let isRing = ["O", "0", "○", "〇", "o", "◯"].contains(own.plain)
    guard own.labels.isEmpty, count <= 3, !isRing else { return false }
    return isBlock || count * line.box.height < 0.8 * line.box.width
  }

  /// 法期前を過えています, higher than two lines and with more letters than fit one of its height: a stamp over print, taken for one
  /// line. Words that lean are as high, and read with more confidence; of a title the words are known.
  private static func isTangle(_ line: TextLine, _ read: [ReadLine], _ typical: Double) -> Bool {
    guard line.box.height > 2 * typical, line.box.width > 6 * typical,
      confidence(line, read) < 0.8,
      let own = read.first(where: { $0.line.id == line.id }), own.rows.isEmpty,
      !["情報のお知", "格情報の"].contains(where: own.plain.holds)
    else { return false }
    let count = Double(own.reading.glyphs.count { $0.text != " " })
    return count * line.box.height > 1.4 * line.box.width
  }

  /// ―――― きりとり ――――: of the dashes a reader leaves one.
  private static func isCutMark(_ line: TextLine, _ read: [ReadLine]) -> Bool {
    guard let own = read.first(where: { $0.line.id == line.id }) else { return false }
    let words = own.plain.filter { $0.isLetter && !"ー一二".contains($0) }
    return ["きりとり", "きりとり線", "キリトリ", "キリトリ線", "切り取り", "切り取り線", "切取線", "切取"].contains(words)
  }

  /// How certain an engine is of a line, 0...1; 0 where nothing was read there.
  static func confidence(_ line: TextLine, _ read: [ReadLine]) -> Double {
    // What was wrapped goes by the line that it begins in.
    let own =
      read.first { $0.line.id == line.id }
      ?? read.first { $0.box.contains(x: line.box.midX, y: line.box.midY) }
    guard let glyphs = own?.reading.glyphs, !glyphs.isEmpty else { return 0 }
    // Two signs where nine have room: the rest was passed over.
    if Double(glyphs.count) * 3 < line.box.width / line.box.height { return 0 }
    return glyphs.map(\.confidence).reduce(0, +) / Double(glyphs.count)
  }

  /// Whether at least two thirds of the lines of some length were read with confidence, and enough of them that the print is not
  /// lost: a copy may keep three specks of a whole sheet.
  static func isLegible(_ lines: [TextLine], read: [ReadLine]) -> Bool {
    let long = lines.filter { $0.box.width > 2 * $0.box.height && $0.box.height > 5 }
    let legible = long.count { confidence($0, read) > 0.7 }
    // Print that lies on its side falls into single signs, which are read with confidence all the same.
    let single = lines.count { $0.box.width < 1.4 * $0.box.height && $0.box.height > 5 }
    let isOnSide = lines.count >= 12 && single * 3 > lines.count
    return legible >= 3 && legible * 3 >= long.count * 2 && !isOnSide
  }
}
