/// Where machine-readable codes stand among the marks of a page, by their shape alone.
///
/// Sizes are of the working image (150 dpi).
struct CodeAreas {
  /// Rows of 67 bars.
  let barcodes: [PixelBox]
  /// Squares around three finder patterns.
  let squares: [PixelBox]
  init(_ marks: [PixelBox]) {
    barcodes = CodeAreas.bars(marks)
    squares = CodeAreas.squares(marks)
  }

  /// Marks that belong to no code.
  func outside(_ marks: [PixelBox]) -> [PixelBox] {
    let areas = barcodes + squares
    guard !areas.isEmpty else { return marks }
    return marks.filter { mark in
      !areas.contains {
        mark.x0 >= $0.x0 - 2 && mark.x1 <= $0.x1 + 2 && mark.y0 >= $0.y0 - 2 && mark.y1 <= $0.y1 + 2
      }
    }
  }

  /// Rows of thin marks in even steps. A bar is 0.5 to 0.7 mm wide and the step twice that (Japan Post's manual,
  /// print sizes of 8 to 11.5 points): 4.7 to 8.6 pixels. One bar in ten may be broken.
  private static func bars(_ marks: [PixelBox]) -> [PixelBox] {
    let thin = marks.filter { $0.width <= 7 && $0.height >= 3 && $0.height <= 32 }
      .sorted { ($0.x0, $0.y0) < ($1.x0, $1.y0) }
    guard thin.count >= 60 else { return [] }
    var isTaken = [Bool](repeating: false, count: thin.count)
    var out: [PixelBox] = []
    for start in thin.indices where !isTaken[start] {
      var row = [start]
      var box = thin[start]
      var last = thin[start]
      for next in thin.indices[(start + 1)...] where !isTaken[next] {
        let mark = thin[next]
        let step = mark.x0 + mark.x1 - last.x0 - last.x1
        if step > 2 * 18 { break }
        let isLevel = mark.y0 < last.y1 + 3 && mark.y1 > last.y0 - 3
        guard step >= 8, isLevel, max(mark.y1, box.y1) - min(mark.y0, box.y0) <= 36 else {
          continue
        }
        row.append(next)
        box.formUnion(mark)
        last = mark
      }
      let pitch = Double(box.width) / 66.5
      if (60...67).contains(row.count), (4.2...9.2).contains(pitch) {
        for at in row { isTaken[at] = true }
        out.append(box)
      }
    }
    return out
  }

  /// Groups of three finder patterns: a square ring with a square in its middle, 7 and 3 modules wide.
  private static func squares(_ marks: [PixelBox]) -> [PixelBox] {
    let square = marks.filter { mark in
      mark.width >= 4 && mark.width <= 90 && abs(mark.width - mark.height) * 6 <= mark.width + 6
    }
    let rings = square.filter { ring in
      ring.width >= 10
        && square.contains { core in
          let share = Double(core.width) / Double(ring.width)
          return share > 0.3 && share < 0.6
            && abs(core.x0 + core.x1 - ring.x0 - ring.x1) * 4 <= ring.width
            && abs(core.y0 + core.y1 - ring.y0 - ring.y1) * 4 <= ring.width
        }
    }
    var out: [PixelBox] = []
    for ring in rings
    where !out.contains(where: {
      $0.x0 <= ring.x0 && $0.x1 >= ring.x1 && $0.y0 <= ring.y0 && $0.y1 >= ring.y1
    }) {
      let group = rings.filter { other in
        abs(other.width - ring.width) * 4 <= ring.width && abs(other.x0 - ring.x0) < 26 * ring.width
          && abs(other.y0 - ring.y0) < 26 * ring.width
      }
      guard group.count >= 3 else { continue }
      // The two neighbours of the corner: the nearest in each direction.
      let beside = group.filter { $0 != ring && abs($0.y0 - ring.y0) * 2 < ring.width }
        .min { abs($0.x0 - ring.x0) < abs($1.x0 - ring.x0) }
      let below = group.filter { $0 != ring && abs($0.x0 - ring.x0) * 2 < ring.width }
        .min { abs($0.y0 - ring.y0) < abs($1.y0 - ring.y0) }
      guard let beside, let below else { continue }
      var box = ring
      box.formUnion(beside)
      box.formUnion(below)
      guard abs(box.width - box.height) * 5 <= box.width else { continue }
      out.append(box)
    }
    return out
  }
}
