internal import DocumentModel
internal import Normalization

/// Understands label words nobody listed by what they are made of: 届出済個人番号 下4桁, 本人カナ氏名, 証記号.
///
/// A phrase is a label if it is made of nothing but words of labels, of which one says what stands beside it. One word
/// that is not known leaves it unknown: 医療機関番号 is no number of a person.
enum LabelGrammar {
  private typealias Sense = LabelWords.Sense
  private typealias Word = LabelWords.Word
  private static var words: [Word] { LabelWords.all }

  /// The longest phrase of label words that begins at a place and says what it labels.
  ///
  /// - Parameters:
  ///   - isEnd: Whether a label of a role may end before a place of the text.
  /// - Returns: Its role and how many scalars it has.
  static func phrase(
    _ text: [Unicode.Scalar], from start: Int, isEnd: (Int, LabelRole) -> Bool
  ) -> (role: LabelRole, count: Int)? {
    var senses: [Sense] = []
    var at = start
    var hasSlip = false
    var depth = 0
    /// How many words stand before the last bracket that was opened.
    var opened = 0
    var best: (role: LabelRole, count: Int)?
    while at < text.count, at - start < 26 {
      guard let found = word(text, at, maySlip: !hasSlip) else {
        // 加入者（被扶養者を含む）の氏名: words in brackets that say something else leave the label what it is.
        guard let close = closing(text, at, depth: depth, isFirst: at == start) else { break }
        depth = 0
        senses.removeLast(senses.count - opened)
        at = close
        continue
      }
      // 氏名 健保 太郎: behind 氏名 these begin a name, of a sample or of somebody.
      if depth == 0, senses.contains(.name),
        ["健保", "国保", "協会けんぽ", "保険", "共済", "二"].contains(Folding.string(found.word.scalars))
      {
        break
      }
      hasSlip = hasSlip || found.isSlip
      if found.word.scalars == ["("] {
        depth += 1
        opened = senses.count
      }
      if found.word.scalars == [")"] {
        depth -= 1
        // 記号（事業所）: what only persons have stays theirs, whoever gave it.
        if depth == 0, senses[opened...].contains(.foreign),
          senses[..<opened].contains(where: { [.symbol, .branch, .kana, .birth].contains($0) })
        {
          senses.removeLast(senses.count - opened)
        }
      }
      guard depth >= 0 else { break }
      senses.append(found.word.sense)
      at += found.word.scalars.count
      if depth == 0, let role = role(senses), isEnd(at, role) { best = (role, at - start) }
    }
    return best ?? LabelHeads.phrase(text, from: start, isEnd: isEnd)
  }

  /// Behind the brackets that are open at a place, where they hold no digits and the label goes on behind them.
  private static func closing(_ text: [Unicode.Scalar], _ at: Int, depth: Int, isFirst: Bool)
    -> Int?
  {
    guard depth == 1, !isFirst, let close = text[at...].prefix(12).firstIndex(of: ")"),
      close + 1 < text.count, Folding.isLetter(text[close + 1]),
      !text[at..<close].contains(where: Folding.isDigit)
    else { return nil }
    return close + 1
  }

  /// Whether words say nothing but whom a sheet is about: 対象の方, 加入者様, ご本人.
  ///
  /// - Parameter folded: As it was read, folded; characters of labels that readers confuse are repaired here.
  static func isWhom(_ folded: [Unicode.Scalar]) -> Bool {
    let text = folded.map(LabelLexicon.repaired)
    if isTold(text) { return true }
    var senses: [Sense] = []
    var at = 0
    while at < text.count, let found = word(text, at, maySlip: false)?.word {
      senses.append(found.sense)
      at += found.scalars.count
    }
    let whom: [Sense] = [.person, .subject, .insured, .dependant]
    return at == text.count && senses.last != .connector && senses.contains(where: whom.contains)
      && senses.allSatisfy { whom.contains($0) || $0 == .filler || $0 == .connector }
  }

  /// 資格情報をお知らせする方, 加入資格が認められた方: words that nobody listed and that say of whom the sheet tells, not who tells it
  /// or is asked for something.
  private static func isTold(_ text: [Unicode.Scalar]) -> Bool {
    // お知らせするご本人
    let end = ["ご本人", "御本人"].first(where: Folding.string(text).hasSuffix)?.count ?? 1
    guard (6...14).contains(text.count), end > 1 || text.last == "方",
      text.allSatisfy({ Folding.isIdeograph($0) || Folding.isHiragana($0) }),
      text.dropLast(end).last.map(Folding.isHiragana) ?? false
    else { return false }
    let whole = Folding.string(text)
    return ["資格", "加入", "対象", "保険", "知らせ"].contains(where: whole.holds)
      && !["扶養する", "必要", "以外", "ない", "場合", "お持ちで", "希望"].contains(where: whole.holds)
      && !words.contains { $0.sense == .foreign && whole.contains(Folding.string($0.scalars)) }
  }

  /// The role of a whole line that announces the digits, the insurer's number or a birth date with one word among the others
  /// that nobody listed: 個人番号の抜粋（下4桁）. A particle in that word makes it a sentence.
  static func role(ofWhole text: [Unicode.Scalar]) -> LabelRole? {
    guard (6...24).contains(text.count) else { return nil }
    var senses: [Sense] = []
    var strangers: [Unicode.Scalar] = []
    var countsDigits = false
    var lastStranger = -1
    var at = 0
    while at < text.count {
      if let found = word(text, at, maySlip: false)?.word {
        senses.append(found.sense)
        countsDigits = countsDigits || found.scalars.contains("桁") && found.scalars.contains("4")
        at += found.scalars.count
        continue
      }
      guard Folding.isLetter(text[at]), strangers.isEmpty || lastStranger == at - 1 else {
        return nil
      }
      strangers.append(text[at])
      lastStranger = at
      at += 1
    }
    guard (1...4).contains(strangers.count),
      !strangers.contains(where: { "がはをにでとへもやかたるいすん".unicodeScalars.contains($0) }),
      let role = role(senses)
    else { return nil }
    switch role {
    case .field(.individualNumberLastFour): return countsDigits ? role : nil
    case .field(.insurerNumber): return role
    case .field(.birthDate): return role
    default: return nil
    }
  }

  /// The longest word at a place; one of four characters and more with one of them, not the first, read as another.
  private static func word(_ text: [Unicode.Scalar], _ at: Int, maySlip: Bool) -> (
    word: Word, isSlip: Bool
  )? {
    func slips(_ word: Word) -> Int? {
      guard at + word.scalars.count <= text.count else { return nil }
      return word.scalars.indices.count { text[at + $0] != word.scalars[$0] }
    }
    if let exact = words.first(where: { slips($0) == 0 }) { return (exact, false) }
    guard maySlip else { return nil }
    return words.first { word in
      word.scalars.count >= 4 && text[at] == word.scalars[0] && slips(word) == 1
    }.map { ($0, true) }
  }

  /// What a phrase labels by what its words say; `nil` for two labels in one, 氏名・生年月日, but 記号・番号 and what an
  /// insurer's two are.
  private static func role(_ senses: [Sense]) -> LabelRole? {
    guard senses.last != .connector else { return nil }
    let senses = withoutIdleConnectors(senses)
    func has(_ sense: Sense) -> Bool { senses.contains(sense) }
    if senses == [.acquisition] { return .field(.qualificationDate) }
    let joins = has(.joining) || has(.acquisition)
    // 資格取得・認定年月日
    if joins, has(.day),
      senses.allSatisfy({ [.joining, .acquisition, .day, .connector, .filler].contains($0) })
    {
      return .field(.qualificationDate)
    }
    // 記号番号 記号 54: a label that begins again is the next one.
    if has(.number), senses.count(where: { $0 == .symbol }) > 1 { return nil }
    // 保険名番号 is 保険者番号, misread; a name and a number are no one's number.
    if has(.called), senses.last == .number, !has(.connector) { return nil }
    if has(.foreign) { return senses.contains(where: isHead) ? .foreign : nil }
    // 保険者が把握している個人番号（下4桁）: whoever holds it, it is the person's.
    let isHeld = senses.contains { [.insurer, .guild, .issuer].contains($0) }
    if isHeld, has(.individualNumber) {
      return senses.contains {
        [.connector, .symbol, .number, .branch, .birth, .name, .kana, .day].contains($0)
      } ? nil : .field(.individualNumberLastFour)
    }
    if has(.guild), has(.number), !has(.symbol), !has(.called) { return .field(.insurerNumber) }
    if has(.guild), has(.symbol), !has(.insurer), !has(.day), !has(.called) {
      return has(.number) ? .combinedKey : .field(.symbol)
    }
    if has(.guild), !has(.insurer), !has(.day) {
      return (has(.called) || joins) && !has(.insured) ? .field(.insurerName) : nil
    }
    if has(.issuer), !has(.number), !has(.symbol), !has(.day), !has(.name) {
      return .field(.insurerName)
    }
    if has(.insurer), !has(.symbol), !has(.birth) {
      return .field(has(.number) ? .insurerNumber : .insurerName)
    }
    if has(.symbol), has(.number), !has(.birth), !has(.name) {
      // 被保険者番号の記号: the head is the last.
      return senses.last == .symbol && !has(.connector) ? .field(.symbol) : .combinedKey
    }
    // 登録番号（マイナンバー下4桁）: the brackets say which number it is.
    if has(.individualNumber), senses.first != .individualNumber,
      senses.allSatisfy({ [.filler, .number, .individualNumber, .person].contains($0) })
    {
      return .field(.individualNumberLastFour)
    }
    let subjects: [Sense] = [
      .individualNumber, .birth, .sex, .symbol, .branch, .number, .address, .postalCode,
    ]
    var found = subjects.filter(has)
    // 番号(枝番): the number, and the branch number in brackets behind it; 枝番(個人別番号) is the branch number.
    if found == [.branch, .number] {
      found = [senses.first { $0 == .branch || $0 == .number } ?? .number]
    }
    // 被保険者または被扶養者の氏名 is whoever the sheet is about.
    if has(.name), has(.dependant), has(.insured), found.isEmpty, !has(.kana), !has(.day) {
      return .field(.name)
    }
    // 生年月日・性別: the date, and behind it the sex.
    if found == [.birth, .sex], senses.first != .sex { return .field(.birthDate) }
    guard !has(.connector), found.count <= 1 else { return nil }
    if has(.individualNumber) { return .field(.individualNumberLastFour) }
    if let subject = found.first {
      guard !has(.name), !has(.kana) else { return nil }
      switch subject {
      case .birth: return .field(.birthDate)
      case .sex: return .field(.sex)
      case .symbol: return .field(.symbol)
      case .branch: return .field(.branchNumber)
      case .address: return .field(.address)
      case .postalCode: return .field(.postalCode)
      // 通知番号 and 認定番号 are the paper's.
      default: return has(.issuing) || joins ? .foreign : .field(.number)
      }
    }
    if has(.day) {
      if has(.issuing) { return .field(.issueDate) }
      return joins ? .field(.qualificationDate) : nil
    }
    if has(.kana) { return .field(.nameKana) }
    if has(.subject), !has(.name), !has(.called), !has(.dependant), !has(.insured) {
      // 対象 alone is a word of sentences and heads of columns.
      return senses.contains(.filler) && senses.last == .subject ? .field(.name) : nil
    }
    guard has(.name) || has(.called) else { return nil }
    // 被保険者（被扶養者）氏名 is whoever the sheet is about.
    if has(.dependant), has(.insured) { return .field(.name) }
    if has(.dependant) { return .standing(.dependant) }
    if has(.insured) { return .standing(.insured) }
    return has(.name) || has(.person) || has(.subject) ? .field(.name) : nil
  }

  /// Without connectors that have nothing on one side but words that say nothing: 個人番号／下4桁, 枝番／個人.
  private static func withoutIdleConnectors(_ senses: [Sense]) -> [Sense] {
    senses.enumerated().filter { at, sense in
      sense != .connector
        || senses[..<at].contains(where: says) && senses[(at + 1)...].contains(where: says)
    }.map(\.element)
  }

  private static func says(_ sense: Sense) -> Bool {
    sense != .filler && sense != .connector && sense != .person && sense != .subject
  }

  private static func isHead(_ sense: Sense) -> Bool {
    switch sense {
    case .number, .name, .called, .day, .symbol, .foreign: true
    default: false
    }
  }
}
