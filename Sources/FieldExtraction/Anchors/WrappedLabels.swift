internal import DocumentModel
internal import Normalization

/// Puts a label together that was wrapped in its cell, 個人番号 over （下4桁）.
enum WrappedLabels {
  /// Lines above each other in one cell that are a label only together become one line.
  static func joined(_ lines: [ReadLine], cells: [BoundingBox]) -> [ReadLine] {
    let lines = LabelPieces.closed(glossed(lines))
    let inCell = Dictionary(grouping: lines) { cells.smallest(around: $0.box) }
      .compactMap { cell, lines in cell == nil ? nil : lines }
    var replaced: [Int: ReadLine?] = [:]
    // What is a part of one label is none of another: 登録マイ, ナンバー下, 4桁 in its cell.
    for stack in inCell + triples(lines) + pairs(lines) {
      guard !stack.contains(where: { replaced[$0.line.id] != nil }),
        let label = label(stack.sorted { $0.box.y0 < $1.box.y0 })
      else { continue }
      for line in stack { replaced.updateValue(nil, forKey: line.line.id) }
      replaced[label.line.id] = label
    }
    let whole = lines.compactMap { line in
      if let new = replaced[line.line.id] { new } else { line }
    }
    let rows = LabelPieces.scattered(
      LabelPieces.filling(LabelPieces.torn(whole), cells: cells), cells: cells)
    let keys = KeyLabelPieces.joined(
      LabelPieces.spread(LabelPieces.returned(rows)), cells: cells)
    return KeyLabelPieces.stacked(keys, cells: cells)
  }

  /// Labels with the English that stands below them as one: it is nobody's value.
  private static func glossed(_ lines: [ReadLine]) -> [ReadLine] {
    var taken: Set<Int> = []
    let out = lines.map { line -> ReadLine in
      guard line.wholeLabel != nil,
        let gloss = lines.first(where: { other in
          abs(other.box.x0 - line.box.x0) < 1.5 * line.box.height
            && other.box.midY > line.box.y1 - 1
            && other.box.y0 - line.box.y1 < 1.2 * line.box.height
            && EnglishGloss.isGloss(other.reading.text)
        })
      else { return line }
      taken.insert(gloss.line.id)
      return ReadLine(
        line: TextLine(
          id: line.line.id, box: line.box.union(gloss.box), text: line.line.text,
          glyphBoxes: line.line.glyphBoxes),
        reading: line.reading)
    }
    return out.filter { !taken.contains($0.line.id) }
  }

  /// Lines right below each other that begin or end at one place, in a table without rules.
  private static func pairs(_ lines: [ReadLine]) -> [[ReadLine]] {
    lines.compactMap { upper in
      let height = upper.box.height
      let isOpen = isOpen(upper)
      // A closing bracket ends left of where the letters over it end.
      let slack = (isOpen || isLastFour(upper) ? 1.1 : 0.6) * height
      let isKey = upper.wholeLabel.map { !names.contains($0.role) } ?? false
      func standsBelow(_ line: ReadLine) -> Bool {
        let isRemark = isInBrackets(line)
        return line.box.y0 > upper.box.midY && line.box.y0 - upper.box.y1 < height
          // The last character that does not fit goes on below, so that the lower row may be wider by almost one.
          && (line.box.width < (isRemark ? 1.3 : 1.15) * upper.box.width
            || line.box.width < upper.box.width + 1.3 * height)
          && (abs(line.box.x0 - upper.box.x0) < (isRemark ? 1.1 * height : slack)
            || abs(line.box.x1 - upper.box.x1) < slack)
      }
      func isShort(_ line: ReadLine) -> Bool {
        let count = line.reading.glyphs.count
        return count <= 4 || countsDigits(line) || isInBrackets(line)
          || isOpen && count <= 8 && ")）】］]〕".contains(line.reading.glyphs.last?.text ?? " ")
          || (upper.labels.isEmpty || isOpen) && line.labels.isEmpty && count <= 12
          || isOpen && closes(line, upper)
      }
      // What both are together is asked last: it looks for labels anew.
      let lower = lines.first { line in
        standsBelow(line) && isShort(line) && !(countsDigits(line) && isCounted(upper))
          && (isOpen || line.wholeLabel == nil && (upper.wholeLabel == nil || countsDigits(line))
            || isHead(line, under: upper) && !haveValues(upper, line, lines)
            || isKey && isInBrackets(line) || breaksWord(upper, line)
            || completes(line, upper) || saysAgain(line, upper))
      }
      return lower.map { [upper, $0] }
    }
  }

  /// 健康保険の記 over 号・番号, 記号・番号・枝 over 番: the end of the row breaks a word of the key.
  private static func breaksWord(_ upper: ReadLine, _ lower: ReadLine) -> Bool {
    [("記", "号"), ("枝", "番")].contains { upper.plain.hasSuffix($0) && lower.plain.hasPrefix($1) }
  }

  /// Three lines right below each other that begin at one place, none of them a label unless its bracket is open: 届出済みマイナ,
  /// ンバー（下4, 桁）; あなたの個人, 番号（下4, 桁）.
  private static func triples(_ lines: [ReadLine]) -> [[ReadLine]] {
    let parts = lines.filter {
      ($0.wholeLabel == nil || isOpen($0)) && $0.reading.glyphs.count <= 12
    }
    func next(_ upper: ReadLine) -> ReadLine? {
      parts.first { line in
        abs(line.box.x0 - upper.box.x0) < 0.6 * upper.box.height
          && line.box.y0 > upper.box.midY && line.box.y0 - upper.box.y1 < upper.box.height
      }
    }
    let words = ["番号", "記号", "氏名", "名前", "年月日", "桁", "カナ", "ガナ", "マイナ", "個人", "保険者"]
    return parts.compactMap { upper in
      next(upper).flatMap { middle in next(middle).map { [upper, middle, $0] } }
    }.filter { stack in
      let text = stack.map(\.plain).joined()
      return words.contains(where: text.holds)
    }
  }

  /// 加入されている方の over 氏名, 保険証の記号・ over 番号: the words of a label that its head ends.
  private static func isHead(_ line: ReadLine, under upper: ReadLine) -> Bool {
    line.wholeLabel != nil
      && (["の", "のお", "のご"].contains(where: upper.plain.hasSuffix) || isHalfKey(upper)
        || goesOn(line, upper)
        || isWhose(upper) && upper.joined(line).wholeLabel?.role == line.wholeLabel?.role)
  }

  /// Whether two labels above each other have a value each beside them, in one column: 記号・・・ 2645 over 番号・・・ 18954.
  private static func haveValues(_ upper: ReadLine, _ lower: ReadLine, _ lines: [ReadLine]) -> Bool
  {
    func value(beside label: ReadLine) -> ReadLine? {
      lines.filter { other in
        other.box.x0 > label.box.x1
          && other.box.verticalOverlap(label.box) > 0.6 * min(other.box.height, label.box.height)
      }.min { $0.box.x0 < $1.box.x0 }
    }
    guard isHalfKey(upper), let first = value(beside: upper), let second = value(beside: lower)
    else { return false }
    return first.labels.isEmpty && second.labels.isEmpty && first.line.id != second.line.id
      && abs(first.box.x0 - second.box.x0) < upper.box.height
      && second.box.midY - first.box.midY > 0.6 * (lower.box.midY - upper.box.midY)
  }

  /// お手持ちの保険証 over の番号, お手持ちの保険 over 証の番号: what no label begins with goes on from above.
  private static func goesOn(_ line: ReadLine, _ upper: ReadLine) -> Bool {
    upper.labels.isEmpty && ["の", "証"].contains(where: line.plain.hasPrefix)
      && upper.joined(line).wholeLabel?.role == line.wholeLabel?.role
  }

  /// 被保険者（被扶養者）: whose the 氏名 below it is.
  private static func isWhose(_ line: ReadLine) -> Bool {
    line.labels.isEmpty && line.plain.hasSuffix(")") && line.plain.contains("者")
      && line.plain.contains("(") && line.plain.allSatisfy { $0.isLetter || "()・".contains($0) }
  }

  /// 月日 under お生まれの年, （氏名） under 対象となる方: no value, but the end of what only both are or still are.
  private static func completes(_ line: ReadLine, _ upper: ReadLine) -> Bool {
    guard !line.plain.contains(where: \.isDecimalDigit), line.reading.glyphs.count <= 6,
      let whole = upper.joined(line).wholeLabel
    else { return false }
    // 昭和 under 生年月日 is a value.
    if let role = upper.wholeLabel?.role {
      // 者］ under ［お知らせ対象: the bracket is none of its words.
      let words = line.plain.drop { "([【〔".contains($0) }.prefix { !")]】〕".contains($0) }
      return role == whole.role && line.labels.isEmpty
        && ["日", "号", "名", "ナ", "な", "者", "方", "桁", "ケタ", "けた"].contains(where: words.hasSuffix)
    }
    return line.wholeLabel?.role == whole.role && isInBrackets(line)
  }

  /// （姓名） under カナ氏名: it says again what the upper one says; but フリガナ over （氏名） has two values.
  private static func saysAgain(_ line: ReadLine, _ upper: ReadLine) -> Bool {
    upper.wholeLabel?.role == .field(.nameKana) && line.wholeLabel?.role == .field(.name)
      && isInBrackets(line) && ["氏名", "姓名", "名前"].contains(where: upper.plain.holds)
  }

  /// 保険証の記号・: the half of a key's label.
  private static func isHalfKey(_ line: ReadLine) -> Bool {
    line.labels.last?.role == .field(.symbol)
      && ["・", "及び", "および", "と"].contains(where: line.plain.hasSuffix)
  }

  /// 保険者番号 over （番号）: words in brackets under a label belong to it; but 氏名 over （フリガナ） has two values.
  private static func isRemark(_ stack: [ReadLine]) -> Bool {
    guard stack.count == 2, let last = stack[1].reading.glyphs.first, "(（".contains(last.text)
    else { return false }
    return !stack.flatMap(\.labels).contains { names.contains($0.role) }
  }

  private static let names: [LabelRole] = [.field(.name), .field(.nameKana)]

  /// （健保）, （数字8桁）: a remark of letters, or how many digits there are.
  private static func isInBrackets(_ line: ReadLine) -> Bool {
    line.plain.first == "(" && line.plain.last == ")" && line.plain.count <= 10
      && (!line.plain.contains(where: \.isDecimalDigit) || line.plain.hasSuffix("桁)"))
  }

  private static func isLastFour(_ line: ReadLine) -> Bool {
    line.wholeLabel?.role == .field(.individualNumberLastFour)
  }

  /// 個人番号（下4桁）: 下4桁 below it, before the digits, is no part of the label.
  private static func isCounted(_ line: ReadLine) -> Bool {
    isLastFour(line) && ["4桁", "四桁", "4ケタ", "4けた"].contains(where: line.plain.holds)
  }

  /// （下4桁） below 個人番号, the value between the two.
  private static func countsDigits(_ line: ReadLine) -> Bool {
    let words = line.plain.filter { !"()の".contains($0) }
    return ["下", "末尾", "最後"].contains(where: words.hasPrefix) && words.count <= 6
      && ["4", "四"].contains(where: words.contains)
      && ["桁", "ケタ", "けた"].contains(where: words.hasSuffix)
  }

  /// 健康保険組合の保険者 over 番号: each is a label, and both are the insurer's.
  private static func isInsurers(_ stack: [ReadLine]) -> Bool {
    stack.count == 2 && stack[0].plain.hasSuffix("保険者") && !stack[0].plain.hasSuffix("被保険者")
      && ["番号", "名称", "名", "コード"].contains(stack[1].plain)
  }

  /// 番号）末尾4桁 under マイナンバー（個人: it closes the bracket, and both are the label that the upper one is.
  private static func closes(_ line: ReadLine, _ upper: ReadLine) -> Bool {
    guard let role = upper.labels.last?.role, line.plain.contains(")"), line.plain.count <= 12
    else { return false }
    return upper.joined(line).wholeLabel?.role == role
  }

  /// 保険者の番号（証の: what closes the bracket stands below, even if it is a label by itself, 番号）.
  static func isOpen(_ line: ReadLine) -> Bool {
    let text = line.reading.text
    let opened = text.count { "(（【［[〔".contains($0) }
    return opened > text.count { ")）】］]〕".contains($0) }
  }

  /// The label that two to four lines are together; `nil` where each is one by itself (氏名 over フリガナ), or where
  /// they stand beside each other.
  private static func label(_ stack: [ReadLine]) -> ReadLine? {
    guard (2...4).contains(stack.count),
      !stack.allSatisfy({ $0.wholeLabel != nil }) || stack.first.map(isOpen) ?? false
        || isRemark(stack) || isInsurers(stack)
        || stack.count == 2 && saysAgain(stack[1], stack[0])
        || isHalfKey(stack[0]) || stack[0].plain.hasSuffix("の"),
      zip(stack, stack.dropFirst()).allSatisfy({
        // 号］ under ［保険証等の番 begins half a letter left of it.
        $1.box.midY - $0.box.midY > 0.6 * $0.box.height
          && $0.box.horizontalOverlap($1.box) > 0.4 * min($0.box.width, $1.box.width)
      }), let first = stack.first
    else { return nil }
    let glyphs = stack.flatMap(\.reading.glyphs).filter { $0.text != " " }
    guard glyphs.count <= 24 else { return nil }
    let joined = ReadLine.spread(
      glyphs, over: stack.map(\.box), id: first.line.id, reader: first.reading.reader)
    return joined.wholeLabel == nil ? nil : joined
  }
}
