internal import CLeptonica

/// Finds the ends of low boxes: arcs of rounded corners, and sides too short to be rules by themselves.
///
/// They close a box whose upper and lower edge are rules of one length; left in the ink, they are read as brackets and
/// letters with what stands in the box (measured: 00 in a rounded box becomes C00).
enum BoxEnds {
  /// Rules with the ends of the boxes that they are edges of.
  ///
  /// - Parameters:
  ///   - horizontal: The level ones among the rules.
  ///   - ink: All the print.
  static func added(to rules: PixImage, horizontal: [PixelBox], ink: PixImage) -> PixImage? {
    let pairs = edges(horizontal)
    guard !pairs.isEmpty else { return rules }
    guard let wide = PixImage(pixDilateBrick(nil, rules.pointer, 3, 3)),
      let rest = PixImage(pixSubtract(nil, ink.pointer, wide.pointer)),
      let out = PixImage(pixCopy(nil, rules.pointer))
    else { return nil }
    let marks = rest.components()
    for (upper, lower) in pairs {
      // The nearest first: the end of the next box stands close by.
      let left = ends(
        marks.filter { $0.x1 <= upper.x0 + 8 && $0.x0 >= upper.x0 - 40 }.sorted { $0.x1 > $1.x1 },
        of: upper, lower)
      let right = ends(
        marks.filter { $0.x0 >= upper.x1 - 8 && $0.x1 <= upper.x1 + 40 }.sorted { $0.x0 < $1.x0 },
        of: upper, lower)
      guard !left.isEmpty, !right.isEmpty else { continue }
      for mark in left + right + dividers(marks, of: upper, lower) {
        out.add(
          ink,
          in: PixelBox(x0: mark.x0 - 1, y0: mark.y0 - 2, x1: mark.x1 + 1, y1: mark.y1 + 2))
      }
    }
    return out
  }

  /// Upright strokes from edge to edge between the ends, thin and alone: what parts a box in cells. No stroke of a letter reaches from
  /// one edge to the other.
  private static func dividers(
    _ marks: [PixelBox], of upper: PixelBox, _ lower: PixelBox
  ) -> [PixelBox] {
    let height = lower.y0 - upper.y1
    return marks.filter { mark in
      mark.x0 > upper.x0 + 8 && mark.x1 < upper.x1 - 8 && mark.width <= 8
        && mark.y0 <= upper.y1 + 4 && mark.y1 >= lower.y0 - 4 && mark.height * 10 >= height * 9
    }
  }

  /// Rules of one length, one right below the other.
  private static func edges(_ rules: [PixelBox]) -> [(upper: PixelBox, lower: PixelBox)] {
    let rules = rules.sorted { $0.y0 < $1.y0 }
    return rules.indices.compactMap { at in
      let upper = rules[at]
      let lower = rules[(at + 1)...].first { other in
        abs(other.x0 - upper.x0) <= 8 && abs(other.x1 - upper.x1) <= 8
          && other.y0 - upper.y1 >= 14
      }
      return lower.flatMap { $0.y0 - upper.y1 <= 200 ? (upper, $0) : nil }
    }
  }

  /// The marks at one end of a box: one from edge to edge, or two in its corners.
  private static func ends(
    _ marks: [PixelBox], of upper: PixelBox, _ lower: PixelBox
  ) -> [PixelBox] {
    let height = lower.y0 - upper.y1
    let near = marks.filter { mark in
      mark.y0 >= upper.y0 - 5 && mark.y1 <= lower.y1 + 5 && mark.width <= 40
    }
    if let side = near.first(where: { $0.height * 10 >= height * 7 }) { return [side] }
    let top = near.first { $0.y0 - upper.y1 <= 6 && $0.height <= 40 }
    let bottom = near.first { lower.y0 - $0.y1 <= 6 && $0.height <= 40 }
    guard let top, let bottom, top != bottom else { return [] }
    return [top, bottom]
  }
}
