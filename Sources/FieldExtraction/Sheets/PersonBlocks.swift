internal import DocumentModel

/// Parts a sheet that lists several people below or beside each other, each with labels of their own.
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
  /// How many people stand beside each other.
  let columnCount: Int

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
    // Fields that stand once for each person are paired off in reading order and span the blocks.
    let own = FieldName.allCases.filter { field in
      items.filter { $0.field == field }.count == k
    }
    var out = [Int?](repeating: nil, count: items.count)
    var first = 0
    let columns = PersonBlocks.columns(items, telling.filter(own.contains))
    for column in columns {
      guard let found = PersonBlocks.stacked(items, column, own, numberedFrom: first) else {
        return nil
      }
      for (at, block) in found.blocks { out[at] = block }
      first += found.count
    }
    guard first == k else { return nil }
    blocks = out
    count = k
    columnCount = columns.count
  }

  /// The items of each column of people, left to right; one column where people stand only below each other.
  ///
  /// People stand side by side where every telling field does, at places that no other column's reach.
  private static func columns(_ items: [Item], _ telling: [FieldName]) -> [[Int]] {
    let all = [Array(items.indices)]
    let clusters = telling.map { field -> [[Double]] in
      let xs = items.filter { $0.field == field }.map(\.x).sorted()
      var out: [[Double]] = []
      for x in xs {
        if let last = out.last?.last, x - last < 60 {
          out[out.count - 1].append(x)
        } else {
          out.append([x])
        }
      }
      return out
    }
    // Some field may begin at two places of a column: digits in the line of their label, or right of it.
    let usual = Dictionary(grouping: clusters) { $0.map(\.count) }.max { a, b in
      let (x, y) = ((a.value.count, b.key.count), (b.value.count, a.key.count))
      // One and the same among equals: a dictionary has no order.
      return x == y ? a.key.lexicographicallyPrecedes(b.key) : x < y
    }
    guard let (sizes, agreeing) = usual, sizes.count > 1, agreeing.count >= 2 else { return all }
    let cuts = (1..<sizes.count).map { at in
      let left = agreeing.compactMap { $0[at - 1].last }.max() ?? 0
      let right = agreeing.compactMap { $0[at].first }.min() ?? 0
      return (left: left, right: right)
    }
    // Boxes of one column begin a point or two apart; in leaning print further. What stands once for each person and
    // is everybody's (the key) may begin left of what tells people apart.
    let count = sizes.reduce(0, +)
    let whole = FieldName.allCases.filter { field in
      items.filter { $0.field == field }.count == count
    }
    let edges = cuts.map { cut in
      let between = items.filter { whole.contains($0.field) }.map(\.x)
        .filter { $0 > cut.left && $0 < cut.right }.sorted()
      let steps = zip([cut.left] + between, between + [cut.right])
      let right = steps.max { $0.1 - $0.0 < $1.1 - $1.0 }?.1 ?? cut.right
      return max((cut.left + right) / 2, right - 10)
    }
    let areAlike = clusters.allSatisfy { cluster in
      let xs = cluster.joined()
      return sizes.indices.allSatisfy { at in
        xs.filter { x in
          (at == 0 || x >= edges[at - 1]) && (at == edges.count || x < edges[at])
        }.count == sizes[at]
      }
    }
    guard areAlike else { return all }
    guard cuts.allSatisfy({ $0.left < $0.right }) else { return all }
    return sizes.indices.map { at in
      items.indices.filter { item in
        let x = items[item].x
        return (at == 0 || x >= edges[at - 1]) && (at == edges.count || x < edges[at])
      }
    }
  }

  /// Blocks one below the other among some of the items; items that are nobody's own are left out.
  private static func stacked(
    _ items: [Item], _ column: [Int], _ own: [FieldName], numberedFrom first: Int
  ) -> (blocks: [Int: Int], count: Int)? {
    let k = own.map { field in column.filter { items[$0].field == field }.count }.max() ?? 0
    var spans = [(low: Double, high: Double)?](repeating: nil, count: k)
    var out: [Int: Int] = [:]
    for field in own {
      let mine = column.filter { items[$0].field == field }.sorted {
        (items[$0].y, items[$0].x) < (items[$1].y, items[$1].x)
      }
      guard mine.count == k else { return nil }
      for (block, at) in mine.enumerated() {
        out[at] = first + block
        let y = items[at].y
        spans[block] = spans[block].map { (min($0.low, y), max($0.high, y)) } ?? (y, y)
      }
    }
    let known = spans.compactMap { $0 }
    // Blocks that run into each other are no blocks.
    guard known.count == k, zip(known, known.dropFirst()).allSatisfy({ $0.high <= $1.low + 1 })
    else { return nil }
    for at in column where out[at] == nil {
      let y = items[at].y
      // Below the last block stands what is everybody's, but no digits.
      let isDigits = items[at].field == .individualNumberLastFour
      let block = known.indices.first { block in
        let above =
          block > 0 ? (known[block - 1].high + known[block].low) / 2 : known[block].low - 4
        let below =
          block + 1 < k
          ? (known[block].high + known[block + 1].low) / 2 : known[block].high + (isDigits ? 40 : 4)
        return y > above && y <= below
      }
      out[at] = block.map { first + $0 }
    }
    return (out, k)
  }
}
