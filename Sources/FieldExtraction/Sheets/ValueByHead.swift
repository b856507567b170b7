internal import DocumentModel
internal import Normalization

/// Finds the name or the 番号 of a sheet on which no label of it was understood: beside the one line that ends in 氏名, 名前 or
/// 番号, whatever words stand before that, or beside words that say whom it is about. A sheet with two such lines has two of them,
/// or somebody else's.
enum ValueByHead {
  typealias Place = LabelledPlaces.Place

  static func name(_ lines: [ReadLine], _ locator: ValueLocator) -> [Place] {
    let parts = place(.name, ["氏名", "名前"], lines, locator).map(NameTail.places) ?? []
    let isName = parts.contains { part in
      part.field == .name && NameNormalizer.normalize(part.place.raw).value != nil
        && part.place.raw.allSatisfy { !$0.isDecimalDigit }
    }
    return isName ? parts : []
  }

  /// The name beside or below 対象の方, ご本人 and the like, words that head other things as well: where one of them has one.
  static func whom(_ lines: [ReadLine], _ locator: ValueLocator) -> [Place] {
    let found = lines.compactMap { line -> ValuePlace? in
      let letters = Array(line.plain.unicodeScalars)
      guard line.labels.isEmpty, (2...14).contains(letters.count), LabelGrammar.isWhom(letters)
      else { return nil }
      let label = LabelMatch(
        role: .field(.name), start: 0, end: line.reading.glyphs.count)
      guard
        let place = locator.place(of: label, in: line, mayBeBelow: true, isSpread: true),
        place.isWholeLine, NameUnderKana.isName(place.line),
        !NameBesideKana.isPlace(place.line.plain)
      else { return nil }
      return place
    }
    if found.isEmpty { return behindWhom(lines).map { [(.name, $0)] } ?? [] }
    return found.count == 1 ? found.map { (.name, $0) } : []
  }

  /// 資格情報をお知らせする方松浦光一: the name behind such words in their line, where one line of the sheet has one.
  private static func behindWhom(_ lines: [ReadLine]) -> ValuePlace? {
    let found = lines.compactMap { line -> ValuePlace? in
      let glyphs = line.reading.glyphs
      guard line.labels.isEmpty, line.rows.isEmpty, line.line.text == nil, glyphs.count <= 26,
        let last = glyphs.firstIndex(where: { $0.text == "方" }), last >= 5,
        LabelGrammar.isWhom(glyphs[...last].flatMap { Folding.fold($0.text) }.filter { $0 != " " })
      else { return nil }
      var start = last + 1
      while start < glyphs.count, ValueLocator.isSeparator(glyphs[start].text) { start += 1 }
      guard glyphs.count - start >= 2 else { return nil }
      let name = line.split(at: start).right
      guard NameUnderKana.isName(name), !NameBesideKana.isPlace(name.plain) else { return nil }
      return ValuePlace(line: line, start: start, end: glyphs.count, label: nil)
    }
    return found.count == 1 ? found[0] : nil
  }

  static func number(_ lines: [ReadLine], _ locator: ValueLocator) -> [Place] {
    let found = place(.number, ["番号"], lines, locator) ?? torn(lines, locator)
    let parts = found.map { CombinedKey.numberAndBranch($0) }
    let isNumber = (parts ?? []).contains { part in
      part.field == .number
        && (2...8).contains(part.place.raw.count { $0.isDecimalDigit })
        && part.place.raw.allSatisfy { $0.isDecimalDigit || $0.isWhitespace || $0 == "-" }
    }
    return isNumber ? parts ?? [] : []
  }

  /// The value of 番, the rest of the word hidden, where 記号 stands right above it or 枝番 right below.
  private static func torn(_ lines: [ReadLine], _ locator: ValueLocator) -> ValuePlace? {
    let found = lines.filter { line in
      let (box, height) = (line.box, line.box.height)
      return line.plain == "番" && line.labels.isEmpty
        && lines.contains { other in
          let step = box.midY - other.box.midY
          return abs(other.box.x0 - box.x0) < height && abs(step) < 3.5 * height
            && (step > 0 && other.wholeLabel?.role == .field(.symbol)
              || step < 0 && other.wholeLabel?.role == .field(.branchNumber))
        }
    }
    guard found.count == 1, let line = found.first else { return nil }
    let label = LabelMatch(role: .field(.number), start: 0, end: line.reading.glyphs.count)
    return locator.place(of: label, in: line, mayBeBelow: false, isSpread: false)
  }

  private static func place(
    _ field: FieldName, _ heads: [String], _ lines: [ReadLine], _ locator: ValueLocator
  ) -> ValuePlace? {
    let found = lines.compactMap { line in label(field, heads, in: line).map { (line, $0) } }
    guard found.count == 1, let (line, label) = found.first else { return nil }
    return locator.place(of: label, in: line, mayBeBelow: true, isSpread: field == .name)
  }

  /// The words up to a head that begin a line, nothing or a blank behind them.
  private static func label(_ field: FieldName, _ heads: [String], in line: ReadLine)
    -> LabelMatch?
  {
    guard line.labels.isEmpty else { return nil }
    let letters = line.reading.glyphs.map { Folding.string(Folding.fold($0.text)) }
    guard
      let head = letters.indices.dropLast().first(where: { at in
        heads.contains(letters[at] + letters[at + 1])
      }), (1...14).contains(head)
    else { return nil }
    let before = letters[..<head].joined().filter { $0 != " " }
    let end = head + 2
    let isApart = end == letters.count || " :(「".contains(letters[end])
    guard isApart, before.allSatisfy(\.isLetter), !isElse(before) else { return nil }
    return LabelMatch(role: .field(field), start: 0, end: end)
  }

  /// Whether words name somebody else or another paper's number, or are a sentence's.
  private static func isElse(_ words: String) -> Bool {
    // 理事長氏名, 文書番号
    words.hasSuffix("長")
      || ["担当", "文書", "発送", "通知", "郵便", "個人", "注文", "会計"].contains(where: words.holds)
      || words.contains(where: { "はがをにでへも".contains($0) })
      || LabelWords.all.contains { word in
        switch word.sense {
        case .foreign, .dependant, .issuer, .kana, .issuing:
          words.contains(Folding.string(word.scalars))
        default: false
        }
      }
  }
}
