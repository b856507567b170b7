internal import DocumentModel
internal import Normalization

/// Finds the lines that hold masked digits, by a first look at them.
struct LastFourFinder {
  let page: Page
  let reader: any RegionReader

  /// A line that ends in masked digits, as a first look at it suggests.
  struct Candidate {
    let line: ReadLine
    /// Index of the first of the four digits, where the first look saw four.
    let firstDigit: Int?
    let isFullNumber: Bool
    let maskUnusual: Bool
    /// How many signs of a mask were seen.
    var maskCount = 0
    /// Whether the ink shows marks before the digits of which nothing was read.
    var hasUnreadMask = false
    /// The same line ending at other blanks, where words follow the digits.
    var otherEnds: [ReadLine] = []

    /// What the first look saw of the digits; good enough to tell people apart.
    var roughText: String {
      line.reading.glyphs.suffix(5).map(\.text).joined()
    }
  }

  /// - Parameter row: Other lines of the sheet; a mask may be a line of its own, left of the digits.
  func candidate(in line: ReadLine, among row: [ReadLine]) -> Candidate? {
    // Asked first: what is an example need not be read.
    guard !ExampleDigits.stand(in: line, among: row) else { return nil }
    let isLabelled = line.labels.contains { $0.role == .field(.individualNumberLastFour) }
    let found = candidate(
      line, isLabelled: isLabelled, masksBefore: masks(before: line, among: row))
    return isLabelled || found == nil || !isOfAccount(line, among: row) ? found : nil
  }

  /// 普通 ****1234, or ****1234 right of 口座番号: an account's digits, masked as well.
  private func isOfAccount(_ line: ReadLine, among row: [ReadLine]) -> Bool {
    let beside = row.filter { other in
      other.box.x1 < line.box.x0 + 1
        && other.box.verticalOverlap(line.box) > 0.5 * min(other.box.height, line.box.height)
    }
    return ([line] + beside).contains { piece in
      ["銀行", "支店", "口座", "普通", "当座", "信用金庫", "ゆうちょ", "カード番号"].contains(where: piece.plain.holds)
    }
  }

  /// How many signs of a mask stand in lines of their own left of a line.
  func masks(before line: ReadLine, among row: [ReadLine]) -> Int {
    let box = line.box
    let left = row.filter { other in
      other.box.x1 <= box.x0 + 1 && box.x0 - other.box.x1 < 12 * box.height
        && other.box.verticalOverlap(box) > 0.4 * min(other.box.height, box.height)
        && MaskSigns.areAll(other.reading.glyphs)
    }
    return left.map(\.reading.glyphs.count).reduce(0, +)
  }

  /// A line of eight zeros and four digits and nothing else: □□□□□□□□ is read so. Only for sheets that announce
  /// the digits: elsewhere it may be any number.
  func zeroMask(_ line: ReadLine, among row: [ReadLine]) -> Candidate? {
    let glyphs = line.reading.glyphs.filter { $0.text != " " }
    let zeros = glyphs.prefix { $0.text == "0" }.count
    let isAlone = !row.contains { other in
      other.line.id != line.line.id
        && other.box.verticalOverlap(line.box) > 0.4 * min(other.box.height, line.box.height)
    }
    guard isAlone, (11...12).contains(glyphs.count), zeros >= 7,
      glyphs.allSatisfy({ MaskSigns.isDigit($0.text) })
    else { return nil }
    return Candidate(
      line: line, firstDigit: line.reading.glyphs.count - 4, isFullNumber: false, maskUnusual: false
    )
  }

  /// Whether a line is a group of a mask: more of its signs, or the digits, follow it in its row. ○○○○ is read
  /// as 0000 by every reader.
  func isGroup(_ line: ReadLine, among row: [ReadLine]) -> Bool {
    let isSigns = { (line: ReadLine) in
      line.labels.isEmpty
        && line.reading.glyphs.allSatisfy {
          MaskSigns.isMask($0) || MaskSigns.isFiller($0.text) || MaskSigns.isDigit($0.text)
        }
    }
    guard isSigns(line) else { return false }
    return row.contains { other in
      other.box.x0 >= line.box.x1 - 1 && other.box.x0 - line.box.x1 < 2.6 * line.box.height
        && other.box.verticalOverlap(line.box) > 0.5 * min(other.box.height, line.box.height)
        && isSigns(other)
    }
  }

  /// - Parameter isLabelled: The line stands beside a label that announces the digits.
  func candidate(_ line: ReadLine, isLabelled: Bool, masksBefore: Int = 0) -> Candidate? {
    let line = LastFourTail.upToNextLabel(line)
    if let first = candidate(once: line, isLabelled: isLabelled, masksBefore: masksBefore) {
      return first
    }
    // Beside or behind its label something stands there: a wider look, and another engine's, see signs and digits that
    // the first look passed over.
    let label = line.labels.last { $0.role == .field(.individualNumberLastFour) }
    let glyphs = line.reading.glyphs
    // Signs that were not seen stand between the label and the first glyph behind it.
    let start = label.map { label in
      let last = glyphs[..<label.end].last { $0.text != " " && $0.text != "　" }
      return label.end < glyphs.count ? (last?.x ?? 0) + line.span.height : line.span.x1
    }
    guard isLabelled || label != nil, page.source == .pixels, line.rows.isEmpty,
      line.span.x1 - (start ?? line.span.x0) > 3 * line.span.height
    else { return nil }
    let region = line.region(page.number)
    let looks =
      reader.readings(of: region, as: .wide, voices: 1)
      + reader.readings(of: region, as: .line, voices: 2).dropFirst()
    for look in looks where !look.glyphs.isEmpty {
      let again = LastFourTail.upToNextLabel(ReadLine(line: line.line, reading: look))
      // Words of the label read otherwise are no mask.
      if let found = candidate(once: again, isLabelled: isLabelled, masksBefore: masksBefore),
        found.maskCount >= 3 || found.hasUnreadMask
      {
        return found
      }
    }
    return nil
  }

  private func candidate(once line: ReadLine, isLabelled: Bool, masksBefore: Int) -> Candidate? {
    let lines = LastFourTail(page: page, reader: reader).withoutTail(line, isLabelled: isLabelled)
    guard
      let found = candidate(upToDigits: lines[0], isLabelled: isLabelled, masksBefore: masksBefore)
    else { return nil }
    return Candidate(
      line: found.line, firstDigit: found.firstDigit, isFullNumber: found.isFullNumber,
      maskUnusual: found.maskUnusual, maskCount: found.maskCount,
      hasUnreadMask: found.hasUnreadMask, otherEnds: Array(lines.dropFirst()))
  }

  private func candidate(upToDigits line: ReadLine, isLabelled: Bool, masksBefore: Int)
    -> Candidate?
  {
    var glyphs = line.reading.glyphs[...]
    while let last = glyphs.last, ["）", ")", "。", "」", " "].contains(last.text) {
      glyphs.removeLast()
    }
    // 1993 |: a rule behind the digits, apart from them.
    if let last = glyphs.indices.last, "|｜│┃".contains(glyphs[last].text), last > glyphs.startIndex,
      glyphs[last - 1].text == " "
        || glyphs[last].x - glyphs[last - 1].x > 1.2 * line.span.height
    {
      glyphs = glyphs[..<last]
      while glyphs.last?.text == " " { glyphs.removeLast() }
    }
    if let full = fullNumber(line.reading.glyphs, isLabelled: isLabelled) {
      return Candidate(line: line, firstDigit: full, isFullNumber: true, maskUnusual: false)
    }
    let label = line.labels.last { $0.role == .field(.individualNumberLastFour) }
    // ・枝番：00 is another field's, bullet or not.
    if label == nil, !line.labels.isEmpty { return nil }
    let value = DigitWords.without(label.map { glyphs[min($0.end, glyphs.endIndex)...] } ?? glyphs)
    guard let last = glyphs.last, MaskSigns.isDigit(last.text), !isLabelled || value.count > 3
    else {
      return isLabelled ? hardlyRead(value, line) : nil
    }
    // 01270016 beside the label, where rows were mixed: the insurer's number ends in four digits too.
    if value.allSatisfy({ MaskSigns.isDigit($0.text) || $0.text == " " }),
      InsurerNumber.normalize(value.map(\.text).joined()).value != nil
    {
      return nil
    }
    let isAnnounced = isLabelled || label != nil
    // The first look drops or doubles equal signs and digits: it only has to see a mask and, at the
    // end, digits. The ink and the close look decide.
    let digits = value.reversed().prefix {
      MaskSigns.isDigit($0.text) || MaskSigns.isFiller($0.text)
    }
    let digitsAt = value.indices.suffix(digits.count).filter { MaskSigns.isDigit(value[$0].text) }
    let before = value.dropLast(digits.count)
    let masks = masksBefore + before.filter(MaskSigns.isMask).count
    // 8748300.1366: a key, not a mask; only zeros are what readers make of signs.
    let numerals = before.filter { MaskSigns.isDigit($0.text) && $0.text != "0" }.count
    guard isAnnounced || numerals < 2 else { return nil }
    // Letters are what readers make of signs; kana and kanji are words.
    let strangers = before.filter { !MaskSigns.isMask($0) && MaskSigns.isWord($0.text) }.count
    let run = before.reversed().prefix { MaskSigns.isMask($0) || MaskSigns.isFiller($0.text) }
    let isMasked =
      run.filter(MaskSigns.isMask).count + masksBefore >= 3
      || run.contains(where: MaskSigns.isTrueMask) && digitsAt.count == 4
        && Self.speaksOfNumber(line)
    let isMaskAlone =
      before.contains(where: MaskSigns.isTrueMask) && strangers <= 3
      && value.count - digitsAt.count >= 3
    let isPlain = isLabelled && before.isEmpty && digitsAt.count == 4
    // ○○○○○○○○ and □□□□□□□□ are read as a run of zeros.
    let zeros = digitsAt.dropLast(4)
    // Beside their label one that was seen of them is enough: 03419.
    let isFewZeros =
      isLabelled && !zeros.isEmpty && strangers == 0 && before.count <= 1
      && hasUnseenSigns(line, digitsAt.suffix(4))
    let isZeros =
      (zeros.count >= 3 || isFewZeros) && zeros.allSatisfy { value[$0].text == "0" }
    let isZeroMask = isLabelled && isZeros && (before.isEmpty || isFewZeros)
    let isLabelledMask =
      isLabelled
      && (strangers <= 3
        && (masks >= 1 || digitsAt.count >= 8 && MaskSigns.areFewKinds(value, digitsAt.dropLast(4)))
        || digitsAt.count <= 5 && MaskSigns.areAlike(before)
        || strangers == 0 && digitsAt.count == 4 && before.count <= 8
        || digitsAt.count == 4 && numerals <= 1 && MisreadMask.isKanji(before))
    // A mask that the reader passed over leaves its room: digits far from where the ink begins, or from a word.
    let first = digitsAt.first.map { value[$0].x } ?? 0
    let word = before.last?.x ?? label.flatMap { $0.end > 0 ? glyphs[$0.end - 1].x : nil }
    let isUnseenMask =
      (3...5).contains(digitsAt.count) && (label == nil || before.isEmpty)
      && (word.map { hasUnreadMarks(line, from: $0, to: first) }
        ?? (first - line.span.x0 > 3.5 * line.span.height))
    // --848: a mask of dashes, of which the first look joins some to a digit.
    let isDashes =
      isLabelled && before.allSatisfy { "一二三=＝".contains($0.text) }
      && (digitsAt.count == 3 && digits.count > 3
        // ---88398
        || digitsAt.count == 5 && (digitsAt.first ?? 0) - value.startIndex >= 3
        || MisreadMask.isBars(value, digitsAt)
        || MisreadMask.isOnes(value, digitsAt, line)
        || MisreadMask.isScattered(value, digitsAt, line))
    // /550 for ////////5550: most signs and one digit of four were passed over, in room for all of them.
    let isScant =
      isLabelled && line.labels.isEmpty && (1...2).contains(before.count) && strangers == 0
      && numerals == 0 && digitsAt.count == 3 && line.span.width > 4.5 * line.span.height
    guard
      isMasked || isMaskAlone || isPlain || isZeroMask || isLabelledMask || isUnseenMask || isDashes
        || isScant
    else { return nil }
    return Candidate(
      line: line,
      firstDigit: digitsAt.count == 4 || isZeros || isDashes && digitsAt.count > 4
        ? digitsAt.suffix(4).first : nil,
      isFullNumber: false,
      maskUnusual: isUnseenMask || isScant || masks != 0 && masks != 8,
      maskCount: masks + (isZeros ? zeros.count : 0),
      hasUnreadMask: isUnseenMask && word != nil)
  }

  /// Whether at least three marks stand between a word and the digits that follow, where nothing was read.
  private func hasUnreadMarks(_ line: ReadLine, from word: Double, to digits: Double) -> Bool {
    let height = line.span.height
    guard page.source == .pixels, digits - word > 4 * height else { return false }
    let room = BoundingBox(
      word + 1.1 * height, line.span.y0, digits - 0.1 * height, line.span.y1)
    return reader.ink(in: line.region(page.number, room)).map { $0.marks >= 3 } ?? false
  }

  /// Whether more stands before four digits than the first look saw: there is room for it, or the second engine saw the four
  /// alone.
  private func hasUnseenSigns(_ line: ReadLine, _ four: ArraySlice<Int>) -> Bool {
    let glyphs = line.reading.glyphs
    guard four.count == 4, let first = four.first, let last = four.last, line.labels.isEmpty else {
      return false
    }
    let pitch = (glyphs[last].x - glyphs[first].x) / 3
    let seen = glyphs.count { $0.text != " " }
    if line.span.width > 1.6 * pitch * Double(seen) { return true }
    let digits = glyphs[first...last].map(\.text).joined()
    return page.source == .pixels
      && reader.readings(of: line.region(page.number), as: .line, voices: 2).dropFirst()
        .contains { Folding.digits(of: $0.text) == digits }
  }

  /// Beside its label: signs alike, and behind them four glyphs of which one was not seen as a digit.
  private func hardlyRead(_ value: ArraySlice<Glyph>, _ line: ReadLine) -> Candidate? {
    // The reader passed over all but a sign or two: there is room for a mask and digits.
    if value.count <= 3, value.allSatisfy({ !MaskSigns.isWord($0.text) }),
      line.span.width > 5 * line.span.height, line.labels.isEmpty
    {
      return Candidate(line: line, firstDigit: nil, isFullNumber: false, maskUnusual: true)
    }
    let tail = value.suffix(4)
    guard tail.count == 4, tail.filter({ MaskSigns.isDigit($0.text) }).count == 3,
      MaskSigns.areAlike(value.dropLast(4))
    else { return nil }
    return Candidate(
      line: line, firstDigit: tail.startIndex, isFullNumber: false, maskUnusual: true)
  }

  /// Whether glyphs can be the digits at all: there is a digit, or nothing but signs.
  static func mayHoldDigits(_ glyphs: ArraySlice<Glyph>) -> Bool {
    glyphs.contains { MaskSigns.isDigit($0.text) }
      || MaskSigns.areAll(glyphs)
  }

  /// 個人番号 or マイナンバー in a line, however the rest of it was read.
  static func speaksOfNumber(_ line: ReadLine) -> Bool {
    line.plain.holds("個人番") || line.plain.holds("マイナン") || line.plain.holds("下4桁")
  }

  /// Exactly twelve digits and nothing but separators between them.
  private func fullNumber(_ glyphs: [Glyph], isLabelled: Bool) -> Int? {
    var digits: [Int] = []
    for (at, glyph) in glyphs.enumerated() {
      for s in Folding.fold(glyph.text) where Folding.isDigit(s) { digits.append(at) }
    }
    guard digits.count == 12, isLabelled else { return nil }
    let tail = glyphs[digits[0]...].allSatisfy { glyph in
      Folding.fold(glyph.text).allSatisfy {
        Folding.isDigit($0) || $0 == " " || Folding.isHyphenLike($0)
      }
    }
    // 80000008 is what readers make of □□□□□□□□ as well.
    let hidden = digits.prefix(8).map { glyphs[$0].text }
    let isMasked =
      hidden.count { $0 == "0" } >= 6 && hidden.allSatisfy { "0689".contains($0) }
    return tail && !isMasked ? digits[8] : nil
  }
}
