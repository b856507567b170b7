internal import DocumentModel
internal import Normalization

/// A slip that lists the reasons of return and asks to strike out those that do not hold: 該当しないものを消す.
///
/// The one that is left has clearly less ink in its row than every other one. A stroke parts a line into pieces above and below it.
struct StruckReasons {
  private let rows: [[ReadLine]]

  /// - Returns: `nil` where no line asks to strike out.
  init?(_ lines: [ReadLine]) {
    let asking = lines.filter { line in
      ["当しない", "不要の", "不要な"].contains(where: line.plain.holds)
        && line.plain.count <= 30
    }
    let striking = lines.filter { line in
      ["消す", "消し", "抹消", "線を引"].contains(where: line.plain.holds) && line.plain.count <= 30
    }
    guard
      let head = asking.first(where: { ask in
        ask.plain.holds("理由") && ask.plain.holds("当しない")
          || striking.contains { line in
            line.line.id == ask.line.id
              || line.box.y0 > ask.box.midY
                && line.box.y0 - ask.box.y1 < 1.5 * ask.box.height
          }
      })
    else { return nil }
    let height = head.box.height
    let list = lines.filter { line in
      line.box.midY > head.box.y1 && line.box.y0 - head.box.y1 < 16 * height
        && line.box.horizontalOverlap(head.box) > 0 && line.box.width > 2 * line.box.height
        && !striking.contains { $0.line.id == line.line.id }
    }
    rows = StruckReasons.rows(list, height)
  }

  /// Lines that stand level, and what a stroke parted: nearer to each other than two rows are.
  ///
  /// - Parameter height: Height of the print, points.
  private static func rows(_ lines: [ReadLine], _ height: Double) -> [[ReadLine]] {
    var rows: [[ReadLine]] = []
    for line in lines.sorted(by: { $0.box.midY < $1.box.midY }) {
      let last = rows.last ?? []
      let end = last.map(\.box.y1).max() ?? -.infinity
      let isPart = (last + [line]).allSatisfy { $0.box.height < 0.8 * height }
      if line.box.y0 < end + (isPart ? 0.3 * height : -0.1 * line.box.height) {
        rows[rows.count - 1].append(line)
      } else {
        rows.append([line])
      }
    }
    return rows.filter { row in row.contains { $0.plain.count(where: \.isLetter) >= 4 } }
  }

  /// The line that is not struck out, with its reason; `nil` where none stands out or its words are not known.
  func left(_ reader: any RegionReader, _ page: Page) -> (code: ReturnReasonCode, line: ReadLine)? {
    // Where the slip leans, rows were taken for one.
    let areApart = rows.allSatisfy { row in
      Set(row.compactMap { ReturnReasonStems.code($0.plain) }).count <= 1
    }
    guard areApart else { return nil }
    let inked = rows.compactMap { row -> (row: [ReadLine], ink: Double)? in
      let box = row.dropFirst().reduce(row[0].box) { $0.union($1.box) }
      // Black for every point along the row.
      return reader.weight(of: Region(page: page.number, box: box)).map { weight in
        (row, weight * box.height * box.height / box.width)
      }
    }.sorted { $0.ink < $1.ink }
    guard inked.count > 1, inked[1].ink > 1.05 * inked[0].ink,
      let line = inked[0].row.first(where: { ReturnReasonStems.code($0.plain) != nil }),
      let code = ReturnReasonStems.code(line.plain),
      // A thin stroke adds little, but parts what it goes through.
      inked[1].ink > 1.2 * inked[0].ink
        || inked[0].row.count == 1 && inked.dropFirst().allSatisfy({ $0.row.count > 1 })
    else { return nil }
    return (code, line)
  }
}
