internal import DocumentModel
internal import Normalization

/// A label found in a reading, as a range of the reading's glyphs.
struct LabelMatch: Sendable {
  let role: LabelRole
  let start: Int
  let end: Int

  /// Its words as read.
  func text(in line: ReadLine) -> String {
    line.reading.glyphs[start..<end].map(\.text).joined()
  }
}

/// Finds label words in one reading.
enum LabelFinder {
  /// - Returns: Labels from left to right, never overlapping.
  static func matches(in reading: Reading) -> [LabelMatch] {
    found(in: reading).filter { label in
      // 川村香 is somebody: of 枝番 one letter at the least was read as it is printed.
      guard label.role == .field(.branchNumber) else { return true }
      let letters = reading.glyphs[label.start..<label.end].flatMap { Folding.fold($0.text) }
      return letters.contains { "枝番".unicodeScalars.contains(NameVariants.modernForm($0)) }
        || letters.count > 4
    }
  }

  private static func found(in reading: Reading) -> [LabelMatch] {
    let text = LabelText.folded(reading.glyphs)
    let scalars = text.map(\.scalar)
    let isParted = parted(reading.glyphs)
    var out: [LabelMatch] = []
    /// Adds a label of words that end somewhere; gives where what belongs to it ends.
    func add(_ role: LabelRole, from start: Int, to end: Int) -> Int {
      let rest = end < text.count ? LabelTrailer.end(text, from: end) : end
      let glyphEnd = rest < text.count ? text[rest].glyph : reading.glyphs.count
      out.append(LabelMatch(role: role, start: text[start].glyph, end: glyphEnd))
      return max(rest, end)
    }
    var at = 0
    while at < text.count {
      if at == 0 || isParted[text[at].glyph] || !Folding.isLetter(scalars[at - 1]),
        let start = UnlistedQualifier.end(scalars[at...]),
        let phrase = phrase(at: start, in: text, scalars, isParted, after: nil, isBegun: true),
        UnlistedQualifier.mayQualify(phrase.role)
      {
        at = add(phrase.role, from: at, to: start + phrase.count)
        continue
      }
      let entry =
        isGivenName(text, at) || isFamilyName(text, at, isParted)
        ? nil : entry(at: at, in: text)
      let phrase = phrase(at: at, in: text, scalars, isParted, after: out.last)
      let isExact = entry.map { slips($0, at, in: text, upTo: 0) == 0 } ?? false
      let least = (entry?.scalars.count ?? 0) + (isExact ? 1 : 0)
      if let phrase, phrase.count >= max(1, least) {
        at = add(phrase.role, from: at, to: at + phrase.count)
        continue
      }
      guard let entry else {
        at += 1
        continue
      }
      let end = at + entry.scalars.count
      // …登録されている個人番号の下4桁: the phrase is long enough to be nothing else.
      let isPhrase =
        entry.role == .field(.individualNumberLastFour)
        && (entry.scalars.count >= 7 || LabelTrailer.isBeforeRemark(text, at: end))
        || isOwnWord(entry) && at > 0 && !"「・『".unicodeScalars.contains(text[at - 1].scalar)
      // 記号 架空番号 1234: the symbol is a word, and the space after it was dropped.
      let isBehindSymbol =
        entry.role == .field(.number) && out.last?.role == .field(.symbol) && end < text.count
        && Folding.isDigit(text[end].scalar)
      // The words before it belong to the label: ご氏名, 被保険者証の記号.
      let start = qualified(text, at, from: out.last?.end ?? 0)
      if isParted[text[at].glyph] || isPhrase || isBehindSymbol
        || isLabel(text, from: at, to: end, previousEnd: out.last?.end)
        || start != nil || isQuoted(text, at, end) || isBulleted(text, at),
        isQuoted(text, at, end) || !LabelSentence.isMid(text, after: end)
          || LabelSentence.says(text, after: end, entry.role)
      {
        // Closing bracket and colon belong to the label, as does a remark in brackets.
        let isKana = entry.role == .field(.name) && LabelTrailer.asksForKana(text, at: end)
        at = add(isKana ? .field(.nameKana) : entry.role, from: start ?? at, to: end)
      } else {
        at = end
      }
    }
    // 当組合にて確認した個人番号の下4桁: whatever the words before it say, it is the label of the digits.
    if out.count == 1, let only = out.first, only.role == .field(.individualNumberLastFour),
      only.start > 0, only.start <= 14, only.end >= reading.glyphs.count,
      text.prefix(while: { $0.glyph < only.start }).allSatisfy({ Folding.isLetter($0.scalar) })
    {
      return [LabelMatch(role: only.role, start: 0, end: only.end)]
    }
    if out.allSatisfy({ $0.end < reading.glyphs.count || $0.start > 0 }),
      let role = LabelGrammar.role(ofWhole: scalars)
    {
      return [LabelMatch(role: role, start: 0, end: reading.glyphs.count)]
    }
    // 加入者証の記号は？ over 1234.
    if out.isEmpty, text.count >= 4, scalars.suffix(2) == ["は", "?"] {
      let words = Reading(
        reader: reading.reader, glyphs: Array(reading.glyphs[..<text[text.count - 2].glyph]))
      let label = matches(in: words).first
      if let label, label.start == 0, label.end == words.glyphs.count {
        return [LabelMatch(role: label.role, start: 0, end: reading.glyphs.count)]
      }
    }
    // …の個人番号の下4桁は at the end of a line, the digits in a line of their own below.
    if out.isEmpty, text.count >= 7, scalars.last == "は" {
      let words = Reading(
        reader: reading.reader, glyphs: Array(reading.glyphs[..<text[text.count - 1].glyph]))
      let label = matches(in: words).last
      if label?.role == .field(.individualNumberLastFour), label?.end == words.glyphs.count {
        return [
          LabelMatch(role: .field(.individualNumberLastFour), start: 0, end: reading.glyphs.count)
        ]
      }
    }
    if out.isEmpty, let role = LabelHeads.role(of: scalars) {
      out.append(LabelMatch(role: role, start: 0, end: reading.glyphs.count))
    }
    return out
  }

  /// A label by the words it is made of, where it stands by itself: nothing but a blank, a sign or another label before it,
  /// and a blank or a sign, or its value in digits, behind it.
  private static func phrase(
    at: Int, in text: [(scalar: Unicode.Scalar, glyph: Int)], _ scalars: [Unicode.Scalar],
    _ isParted: [Bool], after previous: LabelMatch?, isBegun: Bool = false
  ) -> (role: LabelRole, count: Int)? {
    // 2桁枝番, 12桁の個人番号のうち下4桁
    let isCounted = Folding.isDigit(scalars[at]) && scalars[at...].prefix(3).contains("桁")
    guard Folding.isLetter(scalars[at]) || scalars[at] == "(" || isCounted,
      !isGivenName(text, at)
    else { return nil }
    let isFirst =
      at == 0 || isBegun || isParted[text[at].glyph] || text[at].glyph == previous?.end
      || !Folding.isLetter(scalars[at - 1]) && !"「『・、".unicodeScalars.contains(scalars[at - 1])
      || at == 1 && "「『".unicodeScalars.contains(scalars[0]) || isBulleted(text, at)
    // …、氏名（片仮名）：ヒガシ: behind a comma only with its colon.
    let isListed = !isFirst && scalars[at - 1] == "、"
    guard isFirst || isListed else { return nil }
    return LabelGrammar.phrase(scalars, from: at) { end, role in
      if isListed {
        return end == text.count || scalars[end] == ":"
          || LabelSentence.says(text, after: end, role)
      }
      // 記号欄架空: the word ends any label, and begins no value.
      if scalars[end...].first == "欄" { return false }
      if scalars[end - 1] == "欄" { return true }
      // 記号欄 -: dots that lead to the value.
      guard scalars[end...].contains(where: { $0 != "ー" }) else { return true }
      // 個人番号（下4桁）の登録内容------5541: the dashes hide digits.
      let dashes = scalars[end...].prefix { $0 == "ー" }.count
      if role == .field(.individualNumberLastFour), dashes >= 2,
        scalars[(end + dashes)...].allSatisfy(Folding.isDigit)
      {
        return true
      }
      // No is no label in Notice.
      if Folding.isLatin(scalars[end - 1]), Folding.isLatin(scalars[end]) { return false }
      let isQuoted = isQuoted(text, at, end)
      if LabelSentence.says(text, after: end, role) { return true }
      guard isQuoted || !LabelSentence.isMid(text, after: end) else { return false }
      // What is only opened is a sentence's.
      if at > 0, "「『".unicodeScalars.contains(scalars[at - 1]) { return isQuoted }
      // 一お手元の記号一6603: one dash before the label, another behind it.
      if case .field(let field) = role, field != .name, isBulleted(text, at),
        scalars[end] == scalars[0],
        "一ー".unicodeScalars.contains(scalars[0])
      {
        return true
      }
      return !Folding.isLetter(scalars[end]) || isParted[text[end].glyph]
        || isValue(scalars[end...], of: role, after: scalars[at..<end])
        || role == .combinedKey && Folding.string(Array(scalars[end...].prefix(2))) == "記号"
    }
  }

  /// Where the longest phrase ends that begins a reading and would be a label of a name if a blank followed it.
  static func openLabel(_ reading: Reading) -> Int? {
    let text = LabelText.folded(reading.glyphs)
    let phrase = LabelGrammar.phrase(text.map(\.scalar), from: 0) { end, role in
      let isName: Bool =
        switch role {
        case .field(.name), .field(.nameKana), .field(.insurerName), .standing: true
        default: false
        }
      return isName && end >= 3 && end < text.count && Folding.isLetter(text[end].scalar)
        && !LabelSentence.isMid(text, after: end)
    }
    return phrase.map { text[$0.count].glyph }
  }

  /// ・氏名, －氏名: the dash is read as 一 as well.
  private static func isBulleted(_ text: [(scalar: Unicode.Scalar, glyph: Int)], _ at: Int) -> Bool
  {
    at == 1 && "・一ー".unicodeScalars.contains(text[0].scalar)
  }

  /// 「氏名」 at the start of a line, a value behind it.
  private static func isQuoted(
    _ text: [(scalar: Unicode.Scalar, glyph: Int)], _ start: Int, _ end: Int
  ) -> Bool {
    start == 1 && end + 1 < text.count && !LabelSentence.isMid(text, after: end + 1)
      && (text[0].scalar == "「" && text[end].scalar == "」"
        || text[0].scalar == "『" && text[end].scalar == "』")
  }

  /// サトウ カナ, サトウ カナコ, サワダ" カナ: no label begins behind other kana.
  private static func isGivenName(
    _ text: [(scalar: Unicode.Scalar, glyph: Int)], _ at: Int
  ) -> Bool {
    guard Folding.isKatakana(text[at].scalar),
      let before = text[..<at].last(where: { !"\"“”゛゜'".unicodeScalars.contains($0.scalar) }),
      Folding.isKatakana(before.scalar)
    else { return false }
    // 氏名：郡司サワフリガナ：グンジサワ: nobody's name ends in it and a colon.
    return Folding.string(text[at...].prefix(5).map(\.scalar)) != "フリガナ:"
  }

  /// カナイ フミオ: カナ by itself is a label before a blank or a sign.
  private static func isFamilyName(
    _ text: [(scalar: Unicode.Scalar, glyph: Int)], _ at: Int, _ isParted: [Bool]
  ) -> Bool {
    guard at + 2 < text.count, text[at].scalar == "カ", text[at + 1].scalar == "ナ" else {
      return false
    }
    let next = text[at + 2]
    return Folding.isKatakana(next.scalar) && !isParted[next.glyph]
  }

  /// Whether what follows a label without a blank can be nothing but its value: an era behind 生年月日, kana behind
  /// カナ氏名, an insurer's name.
  private static func isValue(
    _ rest: ArraySlice<Unicode.Scalar>, of role: LabelRole, after label: ArraySlice<Unicode.Scalar>
  ) -> Bool {
    let text = Folding.string(Array(rest.prefix(24)))
    switch role {
    case .field(.birthDate), .field(.qualificationDate), .field(.issueDate):
      return ["令和", "平成", "昭和", "大正", "明治"].contains(where: text.hasPrefix)
    case .field(.nameKana):
      // カナ alone may be the end of somebody's name, 氏名カナ is none.
      let isLabel =
        label.last.map { !Folding.isKatakana($0) } ?? false
        || ["氏名", "名前"].contains(where: Folding.string(Array(label)).contains)
      // The value goes on to a sign, ナガイナオト／生年月日; 卜 is what ト is read as at its end.
      let value = rest.prefix(14).prefix { Folding.isLetter($0) || Folding.isKatakana($0) }
      return isLabel && value.count >= 3
        && value.allSatisfy { Folding.isKatakana($0) || "卜二八口夕工".unicodeScalars.contains($0) }
    case .field(.insurerName):
      return ["組合", "協会", "支部", "連合", "市", "町", "村", "区"].contains(where: text.hasSuffix)
    // 男女の別男
    case .field(.sex): return ["男", "女", "男性", "女性"].contains(text)
    default: return false
    }
  }

  /// Words that are a part of no name and of no other word, also where the space before them was dropped.
  private static func isOwnWord(_ entry: LabelLexicon.Entry) -> Bool {
    entry.scalars.count == 4
      && (entry.role == .field(.nameKana) || entry.role == .field(.birthDate))
      && ["フリガナ", "生年月日"].contains(Folding.string(entry.scalars))
  }

  /// For each glyph whether a space stands before it: as a glyph of its own, or as a step much wider than the
  /// others (recognizers drop spaces).
  private static func parted(_ glyphs: [Glyph]) -> [Bool] {
    let steps = zip(glyphs.dropFirst(), glyphs).map { $0.x - $1.x }
    let sorted = steps.sorted()
    let wide = sorted.count >= 6 ? 1.6 * sorted[sorted.count * 3 / 4] : .infinity
    // 対象者名 土井 直美: two of seven steps are wide. Letters of one width measure each other.
    let isLetter = steps.indices.map {
      Folding.fold(glyphs[$0].text).allSatisfy(Folding.isLetter)
    }
    let own = steps.indices.filter { isLetter[$0] }.map { steps[$0] }.sorted()
    let wideLetter = own.count >= 5 ? 1.6 * own[own.count / 2] : .infinity
    return glyphs.indices.map { at in
      at > 0
        && (Folding.fold(glyphs[at - 1].text) == [" "] || steps[at - 1] > wide
          || isLetter[at - 1] && steps[at - 1] > wideLetter)
    }
  }

  private static func entry(at: Int, in text: [(scalar: Unicode.Scalar, glyph: Int)])
    -> LabelLexicon.Entry?
  {
    let exact = LabelLexicon.entries.first { slips($0, at, in: text, upTo: 0) == 0 }
    let near = LabelLexicon.entries.first {
      $0.bearsSlip && slips($0, at, in: text, upTo: 1) == 1
    }
    guard let exact, let near else { return exact ?? near }
    // 記号番号架空: what follows a whole label is its value, not the 等 of a longer one.
    let isOnlyLonger = near.asRead.starts(with: exact.asRead)
    return near.role == exact.role && near.scalars.count > exact.scalars.count && !isOnlyLonger
      ? near : exact
  }

  /// How many characters of a label word were read as others, or `nil` where more than the bound. A word of
  /// six or more is still itself with one slip; its first and last character have to stand.
  private static func slips(
    _ entry: LabelLexicon.Entry, _ at: Int, in text: [(scalar: Unicode.Scalar, glyph: Int)],
    upTo bound: Int
  ) -> Int? {
    guard at + entry.scalars.count <= text.count else { return nil }
    var found = 0
    for offset in entry.asRead.indices where text[at + offset].scalar != entry.asRead[offset] {
      let read = text[at + offset].scalar
      // 資格取得届 is no 資格取得日.
      let isShortEnd = offset + 1 == entry.asRead.count && entry.asRead.count <= 5
      // 一保険者番号: a dash before a label, not 被保険者番号.
      let isDash = offset == 0 && "一ー二ニ".unicodeScalars.contains(read)
      let isEdge = offset == 0 && at > 0 || isShortEnd || isDash
      found += 1
      guard found <= bound, !isEdge, Folding.isIdeograph(read) || Folding.isKatakana(read) else {
        return nil
      }
    }
    return found
  }

  /// A word inside a sentence or a longer word is no label.
  private static func isLabel(
    _ text: [(scalar: Unicode.Scalar, glyph: Int)], from start: Int, to end: Int,
    previousEnd: Int?
  ) -> Bool {
    if start > 0 {
      let before = text[start - 1].scalar
      // 個人番号 is found as a word of its own; any other 番号 after a letter is somebody else's.
      let isInWord =
        Folding.isIdeograph(before) && !isCounter(before)
        || Folding.isHiragana(before)
      if isInWord, text[start - 1].glyph != (previousEnd ?? 0) - 1 { return false }
      // A bullet or a letter begins a line, ・記号, A・記号; any other middle dot stands in a list of words.
      // 記号・番号は「記号 123 番号 456」: quoted behind a label, another may begin.
      if before == "「", text[start - 1].glyph != previousEnd { return false }
      if before == "・" && start > 2 { return false }
    }
    return true
  }

  /// Where the qualifiers before a label begin, if nothing but such stands between it and what ends the words before
  /// it: the start of the line, a space, a label, a bracket.
  private static func qualified(
    _ text: [(scalar: Unicode.Scalar, glyph: Int)], _ start: Int, from glyph: Int
  ) -> Int? {
    var at = start
    while at > 0, text[at - 1].glyph >= glyph {
      let before = text[at - 1].scalar
      guard Folding.isIdeograph(before) || Folding.isHiragana(before) else { break }
      guard
        let word = LabelLexicon.qualifiers.first(where: { word in
          at >= word.count && text[at - word.count].glyph >= glyph
            && word.indices.allSatisfy { text[at - word.count + $0].scalar == word[$0] }
        })
      else { return nil }
      at -= word.count
    }
    return at < start && (at == 0 || text[at - 1].scalar != "「") ? at : nil
  }

  /// 年月日 and 様 may end the value before a label.
  private static func isCounter(_ s: Unicode.Scalar) -> Bool {
    "日様男女割付".unicodeScalars.contains(s)
  }
}
