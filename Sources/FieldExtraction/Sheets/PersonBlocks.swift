internal import DocumentModel

/// Parts a sheet that lists several people one below the other, each with labels of their own.
///
/// Copies of one person's fields (a table and a card) look alike at first; people differ in three or more
/// of name, kana, birth date, branch number and digits.
struct PersonBlocks {
  /// A value on the sheet: its field, the middle of its line, and what it says.
  struct Item {
    let field: FieldName
    let y: Double
    let x: Double
    let text: String?
  }

  /// For each item its block, or `nil` where it is everybody's.
  let blocks: [Int?]
  let count: Int

  init?(_ items: [Item]) {
    func values(_ field: FieldName) -> Set<String> {
      Set(items.filter { $0.field == field }.compactMap(\.text))
    }
    // A misread copy differs in one field; another person differs in most.
    let telling: [FieldName] = [
      .name, .nameKana, .birthDate, .branchNumber, .individualNumberLastFour,
    ]
    guard telling.filter({ values($0).count >= 2 }).count >= 3 else { return nil }
    let counts = telling.map { field in items.filter { $0.field == field }.count }
    guard
      let k = Set(counts).filter({ $0 >= 2 }).max(by: { a, b in
        let (na, nb) = (counts.filter { $0 == a }.count, counts.filter { $0 == b }.count)
        return (na, a) < (nb, b)
      })
    else { return nil }
    // Fields that stand once in each block are paired off in reading order and span the blocks.
    var spans = [(low: Double, high: Double)?](repeating: nil, count: k)
    var out = [Int?](repeating: nil, count: items.count)
    for field in FieldName.allCases {
      let mine = items.indices.filter { items[$0].field == field }.sorted {
        (items[$0].y, items[$0].x) < (items[$1].y, items[$1].x)
      }
      guard mine.count == k else { continue }
      for (block, at) in mine.enumerated() {
        out[at] = block
        let y = items[at].y
        spans[block] = spans[block].map { (min($0.low, y), max($0.high, y)) } ?? (y, y)
      }
    }
    let known = spans.compactMap { $0 }
    // Blocks that run into each other are no blocks.
    guard known.count == k, zip(known, known.dropFirst()).allSatisfy({ $0.high <= $1.low + 1 })
    else { return nil }
    for at in items.indices where out[at] == nil {
      let y = items[at].y
      out[at] = known.indices.first { block in
        let above =
          block > 0 ? (known[block - 1].high + known[block].low) / 2 : known[block].low - 4
        let below =
          block + 1 < k ? (known[block].high + known[block + 1].low) / 2 : known[block].high + 4
        return y > above && y <= below
      }
    }
    blocks = out
    count = k
  }
}
