internal import CLeptonica

/// Looks for pale rectangles that are no part of the print: the edges of a label or slip pasted over it.
///
/// What lies below cannot be seen, so that "the sheet carries no digits" may not be said.
enum CoverFinder {
  /// - Parameters:
  ///   - gray: The upright page at working resolution, paper evened out.
  ///   - ink: The print; its own rules are no edges of a cover.
  /// - Returns: What opposite edges enclose, in pixels of the page.
  static func covers(_ gray: PixImage, ink: PixImage, threshold: Int) -> [PixelBox] {
    guard let pale = PixImage(pixThresholdToBinary(gray.pointer, Int32(threshold))),
      let near = PixImage(pixDilateBrick(nil, ink.pointer, 7, 7)),
      let rest = PixImage(pixSubtract(nil, pale.pointer, near.pointer))
    else { return [] }
    let (width, height) = (ink.width, ink.height)
    // Print on the one pair of edges leaves the other.
    let level = rest.closed(5, 1)?.opened(level: 64)?.components() ?? []
    let upright = rest.closed(1, 5)?.opened(upright: 40)?.components() ?? []
    let acrossPage = edges(level.map(Run.init(across:)), width)
    let downPage = edges(upright.map(Run.init(down:)), height)
    return pairs(acrossPage).map { PixelBox(x0: $0.from, y0: $0.level, x1: $0.to, y1: $1.level) }
      + pairs(downPage).map { PixelBox(x0: $0.level, y0: $0.from, x1: $1.level, y1: $0.to) }
      + corners(acrossPage, downPage)
  }

  /// Where a level edge and an upright one end in the same place: print lies over the other two.
  private static func corners(_ level: [Run], _ upright: [Run]) -> [PixelBox] {
    level.flatMap { across in
      upright.filter { down in
        across.gaps.upperBound > down.to - down.from
          && [across.from, across.to].contains { abs($0 - down.level) < 6 }
          && [down.from, down.to].contains { abs($0 - across.level) < 6 }
      }.map { down in
        PixelBox(
          x0: min(across.from, down.level), y0: min(across.level, down.from),
          x1: max(across.to, down.level), y1: max(across.level, down.to))
      }
    }
  }

  /// A pale straight run: from where to where, and how far down or across the page.
  private struct Run {
    let from: Int
    let to: Int
    let level: Int
    let thickness: Int
    let gaps: Range<Int>

    init(across box: PixelBox) {
      (from, to, level, thickness, gaps) = (box.x0, box.x1, box.y0, box.height, 13..<320)
    }

    init(down box: PixelBox) {
      (from, to, level, thickness, gaps) = (box.y0, box.y1, box.x0, box.width, 60..<700)
    }
  }

  /// Runs that may be edges; none where there are so many that they are noise or a background pattern.
  ///
  /// - Parameter length: Of the page in the direction of the runs.
  private static func edges(_ runs: [Run], _ length: Int) -> [Run] {
    let thin = runs.filter { $0.thickness <= 6 }
    // A label gives two or four.
    guard thin.count < 40 else { return [] }
    // What goes on over the page is a fold or a streak, parted by print.
    return thin.filter { run in
      let level = thin.filter { abs($0.level - run.level) <= 4 }
      let reach = (level.map(\.to).max() ?? run.to) - (level.map(\.from).min() ?? run.from)
      return run.to - run.from < length * 6 / 10 && reach < length * 8 / 10
    }
  }

  /// Edges that lie opposite each other.
  private static func pairs(_ edges: [Run]) -> [(Run, Run)] {
    edges.flatMap { first in
      edges.filter { second in
        first.gaps.contains(second.level - first.level)
          && abs(first.from - second.from) < 8 && abs(first.to - second.to) < 8
      }.map { (first, $0) }
    }
  }
}
