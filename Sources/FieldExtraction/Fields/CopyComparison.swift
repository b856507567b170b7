internal import DocumentModel
internal import Normalization

/// Brings the printed copies of one field together: equal copies confirm each other.
enum CopyComparison {
  /// - Returns: The outcome, and whether two copies that were both read differ.
  static func outcome(_ copies: [FieldCopy]) -> (FieldOutcome, differs: Bool)? {
    guard let first = copies.first else { return nil }
    let read = copies.filter { $0.agreed != nil }
    // Masked digits on two places may be two people's: all have to be read, and alike.
    if first.field == .individualNumberLastFour, !isOneRun(copies) {
      return (.unreadable(.copiesDiffer, first.evidence), false)
    }
    if let best = fullest(read) ?? read.first, let value = best.agreed {
      let others = read.filter { !isSame($0.agreed, value, first.field) }
      let support = read.count - others.count
      let isOutvoted = { (copy: FieldCopy) in
        first.field == .name && support >= 2 && others.count < support
          && differsByOne(copy.agreed, value)
      }
      if !others.allSatisfy({ isWorn($0.agreed, value, first.field) || isOutvoted($0) }) {
        return (.unreadable(.copiesDiffer, best.evidence), true)
      }
      let readers = Set(read.flatMap(\.evidence.readers) + (read.count > 1 ? ["copy"] : []))
        .sorted()
      let evidence = Evidence(
        page: best.evidence.page, box: best.evidence.box, raw: best.evidence.raw,
        readers: readers, confidence: best.evidence.confidence)
      return (.read(value, flags: best.flags, evidence), false)
    }
    // Another copy on the sheet is an independent reading.
    for (at, copy) in copies.enumerated() {
      guard let value = copy.first, copy.field != .individualNumberLastFour else { continue }
      let key = value.filter { $0 != " " }
      if copies[(at + 1)...].contains(where: { $0.first?.filter { $0 != " " } == key }) {
        return (.read(value, flags: copy.flags, copy.evidence), false)
      }
    }
    return (.unreadable(first.reason, first.evidence), false)
  }

  /// Whether the last four stand on the sheet as often as they do and are the same, as far as they were read: none of several was,
  /// or all of them were. A stroke through one of them leaves it seen, not read.
  private static func isOneRun(_ copies: [FieldCopy]) -> Bool {
    let seen = copies.map { $0.agreed ?? ($0.reason == .apparent ? $0.evidence.raw : nil) }
    if seen.allSatisfy({ $0 == nil }) { return true }
    return seen.allSatisfy { $0 != nil }
      && (copies.allSatisfy { $0.agreed != nil } || Set(seen).count == 1)
  }

  /// 真山美 beside 真由美 twice: one character of a copy lost a stroke.
  private static func differsByOne(_ a: String?, _ b: String) -> Bool {
    guard let a else { return false }
    let (left, right) = (a.filter { $0 != " " }, b.filter { $0 != " " })
    return left.count == right.count && left.count >= 3
      && zip(left, right).filter { $0 != $1 }.count == 1
  }

  /// The copy of a name or kana that most others equal; ties go to the longest.
  private static func fullest(_ read: [FieldCopy]) -> FieldCopy? {
    guard let field = read.first?.field, field == .name || field == .nameKana else { return nil }
    func support(_ copy: FieldCopy, _ at: Int) -> (Int, Int, Int) {
      guard let value = copy.agreed else { return (0, 0, 0) }
      return (read.filter { isSame($0.agreed, value, field) }.count, value.count, -at)
    }
    return read.enumerated().max {
      support($0.element, $0.offset) < support($1.element, $1.offset)
    }?
    .element
  }

  /// Whether a copy is another one that lost its thinnest strokes (健一 without 一) or its given name behind a wide blank, or
  /// kana that differ by a letter or in voiced marks: small print, not another person.
  private static func isWorn(_ a: String?, _ b: String, _ field: FieldName) -> Bool {
    guard let a else { return true }
    func plain(_ text: String) -> [Character] { text.filter { $0 != " " } }
    switch field {
    case .name:
      let (left, right) = (plain(a), plain(b))
      let thin: Set<Character> = ["一", "二", "三", "ー", "ノ", "々"]
      return left.count < right.count
        && (left.filter { !thin.contains($0) } == right.filter { !thin.contains($0) }
          || left.count >= 2 && right.starts(with: left))
    case .nameKana:
      let (left, right) = (plain(KanaNormalizer.key1(a)), plain(KanaNormalizer.key1(b)))
      return min(left.count, right.count) >= 4 && distance(left, right) <= 2
    default: return false
    }
  }

  private static func distance(_ a: [Character], _ b: [Character]) -> Int {
    var row = Array(0...b.count)
    for (i, x) in a.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, y) in b.enumerated() {
        let above = row[j + 1]
        row[j + 1] = min(row[j + 1] + 1, row[j] + 1, diagonal + (x == y ? 0 : 1))
        diagonal = above
      }
    }
    return row[b.count]
  }

  private static func isSame(_ a: String?, _ b: String, _ field: FieldName) -> Bool {
    guard let a else { return true }
    switch field {
    case .name: return NameVariants.level(a, b).map { $0 < .family } ?? false
    case .nameKana: return KanaNormalizer.key1(a) == KanaNormalizer.key1(b)
    default: return a == b
    }
  }
}
