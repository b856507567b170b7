internal import DocumentModel
internal import Normalization

/// Understands labels by the head they end in, whatever stands before it: 給付台帳記号, 通知を受ける方の氏名.
enum LabelHeads {
  /// The heads of labels that name one thing each.
  private static let heads: [(word: String, role: LabelRole)] = {
    let heads: [(String, LabelRole)] = [
      ("枝番号", .field(.branchNumber)), ("枝番", .field(.branchNumber)), ("記号", .field(.symbol)),
      ("フリガナ", .field(.nameKana)), ("ふりがな", .field(.nameKana)), ("生年月日", .field(.birthDate)),
      ("するご本人", .field(.name)), ("なるご本人", .field(.name)), ("いるご本人", .field(.name)),
      ("方の氏名", .field(.name)), ("方のお名前", .field(.name)), ("方の名前", .field(.name)),
    ]
    return heads.map { word, role in
      (Folding.string(word.unicodeScalars.map(LabelLexicon.repaired)), role)
    }
  }()

  /// What people do whose name is another than that of whom a sheet tells.
  private static let others = [
    "扶養する", "扶養して", "届け", "申し", "連絡", "請求", "手続", "来所", "来庁", "代理", "記入", "依頼", "持参", "同居", "支払",
    "振込",
  ]

  /// The role of a line of letters that ends in the head of a label and is not understood before it: 給付台帳記号. Only
  /// heads that name one thing, and nobody else's: 番号 and 氏名 are many people's.
  static func role(of text: [Unicode.Scalar]) -> LabelRole? {
    guard (3...14).contains(text.count), text.allSatisfy(Folding.isLetter) else { return nil }
    let whole = Folding.string(text)
    if tellsOfBeginning(whole) || asksForBeginning(whole) { return .field(.qualificationDate) }
    guard let (head, role) = heads.first(where: { whole.hasSuffix($0.word) }) else { return nil }
    let before = String(whole.dropLast(head.count))
    // 扶養する方の氏名, 届け出る方の氏名: who does something is another than who is told of.
    guard !others.contains(where: before.contains) else { return nil }
    let isElse = LabelWords.all.contains { word in
      switch word.sense {
      case .foreign, .connector, .symbol, .number, .branch, .kana, .name, .birth, .sex, .dependant:
        before.contains(Folding.string(word.scalars))
      default: false
      }
    }
    return isElse ? nil : role
  }

  /// 資格を取得なさった日, 保険にお入りになった年月日: the day when somebody's insurance began.
  private static func tellsOfBeginning(_ whole: String) -> Bool {
    whole.hasSuffix("日") && ["資格", "加入", "保険"].contains(where: whole.holds)
      && ["取得", "加入", "認定", "適用", "開始", "始ま", "得た", "入っ", "入り"].contains(where: whole.holds)
      && !["喪失", "有効", "期限", "交付", "発行", "作成", "変更", "届", "申", "終", "満了", "予定", "曜", "休"].contains(
        where: whole.contains)
  }

  /// いつから加入されていますか: the same as a question.
  private static func asksForBeginning(_ whole: String) -> Bool {
    whole.hasPrefix("いつから") && ["加入", "資格", "保険"].contains(where: whole.holds)
  }

  /// 通知を受ける方の氏名: words nobody listed that say of whom a name is, up to the head of the label.
  static func phrase(
    _ text: [Unicode.Scalar], from start: Int, isEnd: (Int, LabelRole) -> Bool
  ) -> (role: LabelRole, count: Int)? {
    for (word, role) in heads where role == .field(.name) {
      let head = Array(word.unicodeScalars)
      let ends = (start + head.count + 2...start + 12).filter { end in
        end <= text.count && text[(end - head.count)..<end].elementsEqual(head)
      }
      if let end = ends.first, self.role(of: Array(text[start..<end])) == role,
        isEnd(end, role)
      {
        return (role, end - start)
      }
    }
    return nil
  }
}
