/// The holes along the edge of continuous paper, or of a block that the sheet was torn off: discs that look like the ● of a mask
/// before what stands beside them.
enum PerforatedEdge {
  /// The components without columns, and rows along the upper or lower edge, of at least sixteen marks alike and evenly apart. No
  /// mask and no column of letters is so long and so even.
  static func removed(from components: [PixelBox]) -> [PixelBox] {
    let discs = components.filter { box in
      (6...48).contains(box.width) && abs(box.width - box.height) <= 3
    }
    guard discs.count >= leastCount else { return components }
    let holes = runs(discs, across: { ($0.x0 + $0.x1) / 2 }, along: { ($0.y0 + $0.y1) / 2 })
      .union(runs(discs, across: { ($0.y0 + $0.y1) / 2 }, along: { ($0.x0 + $0.x1) / 2 }))
    return holes.isEmpty ? components : components.filter { !holes.contains($0) }
  }

  private static let leastCount = 16

  private static func runs(
    _ discs: [PixelBox], across: (PixelBox) -> Int, along: (PixelBox) -> Int
  ) -> Set<PixelBox> {
    var rows: [[PixelBox]] = []
    for disc in discs.sorted(by: { along($0) < along($1) }) {
      let at = rows.firstIndex { row in
        guard let last = row.last else { return false }
        let step = along(disc) - along(last)
        let isEven =
          row.count < 2 || abs(step - (along(last) - along(row[row.count - 2]))) * 8 <= step
        return abs(across(disc) - across(last)) <= 3 && abs(disc.width - last.width) <= 2
          && step > disc.width && step <= 4 * disc.width && isEven
      }
      if let at { rows[at].append(disc) } else { rows.append([disc]) }
    }
    return Set(rows.filter { $0.count >= leastCount }.joined())
  }
}
