internal import DocumentModel
internal import Normalization

/// Understands label words nobody listed by what they are made of: 届出済個人番号 下4桁, 本人カナ氏名, 証記号.
///
/// A phrase is a label if it is made of nothing but words of labels, of which one says what stands beside it. One word
/// that is not known leaves it unknown: 医療機関番号 is no number of a person.
enum LabelGrammar {
  /// What a word says of the label that it is a part of.
  private enum Sense {
    /// Says nothing: の, 等, 登録済, brackets.
    case filler
    /// Whose it is, without saying more: 加入者, 本人.
    case person
    /// Whom the sheet is about, a name where nothing else is asked: 資格情報の対象者.
    case subject
    case insured, dependant
    case insurer, symbol, number, branch, kana, name, birth, sex, individualNumber
    /// 健康保険組合等, an insurer only where its name is asked for.
    case guild
    /// 名, which is a name only behind whose.
    case called
    case address, postalCode
    /// Joins two labels to one.
    case connector
    /// 日 and 年月日, and what day it is.
    case day, joining, issuing
    /// Who issues the notice: 発行者, 通知元.
    case issuer
    case foreign
  }

  private struct Word: Sendable {
    let scalars: [Unicode.Scalar]
    let sense: Sense
  }

  private static let words: [Word] = {
    let senses: [(Sense, [String])] = [
      (
        .filler,
        [
          "の", "等", "証", "用", "お", "ご", "御", "二", "(", ")", "登録されている", "登録された",
          "登録済み", "登録済", "登録", "届出済み", "届出済", "お届けの", "提出いただいた", "届出いただいた", "お届けいただいた", "申出",
          "個人識別", "識別", "健保", "国保", ":下4桁", ":下四桁", ":下4ケタ", ":下4けた", ":末尾4桁", "※下4桁", "お届出", "届出の",
          "記載", "印字", "表示", "のみ", "表記",
          "漢字", "和暦", "西暦", "全角", "半角",
          "健康保険", "国民健康保険", "保険", "共済", "資格情報", "資格", "下4桁", "下4ケタ", "下4けた", "下四桁", "下四けた", "末尾4桁",
          "末尾の4桁",
          "末尾4ケタ", "末尾4けた", "末尾四桁", "末尾", "最後の4桁", "下4", "4桁", "2桁", "6桁", "8桁", "4ケタ", "4けた",
          "2けた", "2ケタ", "6けた", "6ケタ", "8けた", "8ケタ", "扶養",
          "12桁", "12桁中", "12桁の", "記号番号の", "記号・番号の", "で把握している", "で把握した", "において登録された", "12桁のうち", "数字",
          "個人別", "個人",
          "情報", "欄", "内容", "状況", "元号", "姓・名", "男女", "法別番号含む", "法別番号を含む", "お持ちの", "所属", "医療", "印",
          ":カタカナ", ":カナ", ":漢字", "下から4桁", "下位4桁", "組合保有", "収録", "紐付けされた",
          "当組合", "当健保組合", "当健保", "当協会", "協会けんぽ", "登録中", "が把握している", "把握している", "が保有する", "保有する",
          "が保有している", "保有している",
          "が登録している", "で登録している", "に登録されている", "に登録した", "へ登録した", "として登録した", "へ届出の", "届け出た", "届け出された",
          "提出された", "現在",
          "システム", "オンライン", "に係る", "に関する", "における", "による", "を有する", "を持つ", "を示す", "に記載の", "区分", "ごと",
          "部分", "している", "上", "先", "正式", "一部",
          "されている", "した", "された", "当該", "現在の", "お知らせ", "紐づけ", "紐付け", "ひも付け", "済み", "済", "確認用", "照合用",
          "照合", "確認",
        ]
      ),
      (
        .person,
        [
          "本人様", "様", "取得者", "加入者", "資格者", "該当者", "本人", "あなた", "あなた様", "受給者", "利用者", "お客様",
          "世帯員", "被保険者等", "被通知者", "資格を有する方", "該当される方", "該当する方", "加入の方",
          "加入されている方", "受取人", "方",
        ]
      ),
      (.subject, ["対象者", "通知対象者", "対象となる方", "対象の方", "対象"]),
      (.insured, ["被保険者", "組合員", "被保険者本人"]),
      (.dependant, ["被扶養者", "扶養者", "家族", "ご家族"]),
      (.insurer, ["保険者", "発行保険者"]),
      (.symbol, ["記号", "加入記号"]),
      (.number, ["番号", "加入番号", "コード", "ナンバー", "No.", "NO.", "No", "NO"]),
      (.branch, ["枝番号", "枝番", "家族番号", "識別番号", "個人識別番号"]),
      (
        .kana,
        [
          "フリガナ", "ふりがな", "フリカナ", "カタカナ", "片仮名", "カナ", "かな", "仮名", "よみがな", "ヨミガナ", "読み仮名", "読みがな",
          "読み", "よみ", "ふり仮名", "振り仮名", "振仮名", "ヨミ", "シメイ", "ナマエ",
          "平仮名", "ひらがな",
        ]
      ),
      (.name, ["氏名", "名前", "姓名", "なまえ", "お知らせ対象者"]), (.called, ["名称", "名"]),
      (
        .birth,
        [
          "生年月日", "出生年月日", "出生の年月日", "出生日", "誕生日", "誕生の年月日", "誕生の日", "出生の日付", "生まれ", "出生の日",
          "生まれた月日", "生まれた日",
          "生まれた年月日", "生まれの日", "生まれになった日", "誕生年月日",
          "生年",
        ]
      ), (.sex, ["性別", "性", "男女の別", "男女別", "男・女"]),
      (.guild, ["健康保険組合", "共済組合", "組合"]),
      (.individualNumber, ["個人番号", "届出個人番号", "マイナンバー", "マイ・ナンバー"]),
      (.address, ["住所"]), (.postalCode, ["郵便番号"]),
      (
        .connector,
        ["・", ".", "●", "•", "·", "/", "ー", "、", "及び", "および", "並びに", "と", "または", "又は", "もしくは"]
      ),
      (.day, ["年月日", "日付", "日", "始期", "月日"]),
      (
        .joining,
        [
          "取得", "適用", "加入", "認定", "開始", "発生", "該当", "を得た", "得た", "を取得した", "を取得された", "加入した", "加入された",
          "となった", "になった", "に加入した",
        ]
      ),
      (.issuing, ["交付", "発行", "通知", "作成"]),
      (
        .issuer,
        [
          "運営主体", "運営者", "実施主体", "発行者", "発行元", "発行機関", "通知者", "通知元", "交付者", "加入の健康保険", "加入の健康保険組合",
          "加入している健康保険",
          "加入の医療保険",
        ]
      ),
      (
        .foreign,
        [
          "申請者", "届出者", "送付先", "代理人", "担当者",
          "世帯主", "世帯", "事業所", "事業主", "事業者", "勤務先", "会社", "電話", "連絡先", "医療機関", "管理", "整理", "受付",
          "問い合わせ", "問合せ", "法人", "代表者", "担当者", "続柄",
          "口座", "金融機関", "年金", "基礎", "届出", "申請", "喪失", "有効", "期限", "終了", "満了", "所在地", "変更", "前回",
          "介護", "支部",
        ]
      ),
    ]
    return senses.flatMap { sense, words in
      words.map { Word(scalars: $0.unicodeScalars.map(LabelLexicon.repaired), sense: sense) }
    }.sorted { $0.scalars.count > $1.scalars.count }
  }()

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
      if found.word.scalars == [")"] { depth -= 1 }
      guard depth >= 0 else { break }
      senses.append(found.word.sense)
      at += found.word.scalars.count
      if depth == 0, let role = role(senses), isEnd(at, role) { best = (role, at - start) }
    }
    return best
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

  /// The heads of labels that name one thing each.
  private static let heads: [(word: String, role: LabelRole)] = {
    let heads: [(String, LabelRole)] = [
      ("枝番号", .field(.branchNumber)), ("枝番", .field(.branchNumber)), ("記号", .field(.symbol)),
      ("フリガナ", .field(.nameKana)), ("ふりがな", .field(.nameKana)), ("生年月日", .field(.birthDate)),
    ]
    return heads.map { word, role in
      (Folding.string(word.unicodeScalars.map(LabelLexicon.repaired)), role)
    }
  }()

  /// The role of a line of letters that ends in the head of a label and is not understood before it: 給付台帳記号. Only
  /// heads that name one thing, and nobody else's: 番号 and 氏名 are many people's.
  static func role(byHeadOf text: [Unicode.Scalar]) -> LabelRole? {
    guard (3...12).contains(text.count), text.allSatisfy(Folding.isLetter) else { return nil }
    let whole = Folding.string(text)
    guard let (head, role) = heads.first(where: { whole.hasSuffix($0.word) }) else { return nil }
    let before = String(whole.dropLast(head.count))
    let isElse = words.contains { word in
      switch word.sense {
      case .foreign, .connector, .symbol, .number, .branch, .kana, .name, .birth, .sex, .dependant:
        before.contains(Folding.string(word.scalars))
      default: false
      }
    }
    return isElse ? nil : role
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
    // 記号番号 記号 54: a label that begins again is the next one.
    if has(.number), senses.count(where: { $0 == .symbol }) > 1 { return nil }
    if has(.foreign) { return senses.contains(where: isHead) ? .foreign : nil }
    if has(.guild), has(.number), !has(.symbol), !has(.called) { return .field(.insurerNumber) }
    if has(.guild), has(.symbol), !has(.insurer), !has(.day), !has(.called) {
      return has(.number) ? .combinedKey : .field(.symbol)
    }
    if has(.guild), !has(.insurer), !has(.day) {
      return (has(.called) || has(.joining)) && !has(.insured) ? .field(.insurerName) : nil
    }
    if has(.issuer), !has(.number), !has(.symbol), !has(.day), !has(.name) {
      return .field(.insurerName)
    }
    if has(.insurer), !has(.symbol), !has(.birth) {
      return .field(has(.number) ? .insurerNumber : .insurerName)
    }
    if has(.symbol), has(.number), !has(.birth), !has(.name) { return .combinedKey }
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
      default: return has(.issuing) || has(.joining) ? .foreign : .field(.number)
      }
    }
    if has(.day) {
      if has(.issuing) { return .field(.issueDate) }
      return has(.joining) ? .field(.qualificationDate) : nil
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
