/// The dashes of a broken frame that stand apart too far to be one rule: one of them beside digits is read as a 1.
enum DashedRules {
  /// The components that are no dash of a long row or column of dashes alike.
  ///
  /// Eight upright ones count: no column of letters is so narrow, so close and so even. Level ones are the signs of a mask as
  /// well, of which there are twelve at most; so twenty of them count.
  static func removed(from components: [PixelBox]) -> [PixelBox] {
    let upright = dashes(
      components, atLeast: 8, across: { ($0.x0, $0.x1) }, along: { ($0.y0, $0.y1) })
    let level = dashes(
      components, atLeast: 20, across: { ($0.y0, $0.y1) }, along: { ($0.x0, $0.x1) })
    let all = upright.union(level)
    return all.isEmpty ? components : components.filter { !all.contains($0) }
  }

  private static func dashes(
    _ components: [PixelBox], atLeast least: Int, across: (PixelBox) -> (low: Int, high: Int),
    along: (PixelBox) -> (low: Int, high: Int)
  ) -> Set<PixelBox> {
    func width(_ box: PixelBox) -> Int { across(box).high - across(box).low }
    func length(_ box: PixelBox) -> Int { along(box).high - along(box).low }
    let thin = components.filter { box in
      width(box) <= 5 && (4...24).contains(length(box)) && length(box) * 2 >= width(box) * 3
    }
    // In columns of two pixels; a leaning rule goes through several.
    let columns = Dictionary(grouping: thin) { (across($0).low + across($0).high) / 4 }
    var found: Set<PixelBox> = []
    for column in columns.keys.sorted() {
      let near = ((columns[column] ?? []) + (columns[column + 1] ?? []))
        .sorted { along($0).low < along($1).low }
      var run: [PixelBox] = []
      for box in near {
        if let last = run.last {
          let gap = along(box).low - along(last).high
          let isNext =
            gap > 0 && gap * 10 <= 16 * max(length(box), length(last))
            && abs(length(box) - length(last)) <= 4
          if !isNext {
            if run.count >= least { found.formUnion(run) }
            run = []
          }
        }
        run.append(box)
      }
      if run.count >= least { found.formUnion(run) }
    }
    return found
  }
}
