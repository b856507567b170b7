/// Makes pale print in a line as dark as the rest: toner runs out in bands, the sun fades one side of a sheet.
///
/// Recognizers pass over glyphs that are far paler than their neighbours, and they count as blanks (measured: 90498435 with a
/// pale 43 was read 904985 by both engines).
enum EvenInk {
  /// The crop with each place's print brought to the level of the darkest, or as it is where all print is alike.
  ///
  /// - Parameter margin: Columns at either end that are none of the line's: what stands there stays as it is.
  static func evened(_ crop: Crop, margin: Int = 0) -> Crop {
    let paper = Int(crop.paperLevel())
    let contrast = columnContrast(crop)
    let reach = max(2, crop.height / 2)
    let local = widest(contrast, reach)
    guard let most = local.max(), most > 60 else { return crop }
    // Paper's own grain, and what shines through it, stays as pale as it is.
    let isPale = local.map { $0 * 100 < most * 75 && $0 * 100 > most * 28 && $0 > 24 }
    guard isPale.contains(true) else { return crop }
    var out = crop
    for column in margin..<max(margin, crop.width - margin) where isPale[column] {
      let gain = min(300, most * 95 / local[column])
      for row in 0..<crop.height {
        let at = row * crop.width + column
        let depth = (paper - Int(crop.pixels[at])) * gain / 100
        out.pixels[at] = UInt8(max(0, min(255, paper - depth)))
      }
    }
    return out
  }

  /// How much darker than what is on both sides of them each column's strokes are: its third deepest pixel, since one alone may be
  /// a speck. The shadow of a fold has no such sides.
  private static func columnContrast(_ crop: Crop) -> [Int] {
    let reach = 5
    let (width, height) = (crop.width, crop.height)
    return (0..<width).map { column in
      var deepest = (0, 0, 0)
      for row in reach..<max(reach, height - reach) {
        let at = row * width + column
        let upright = min(crop.pixels[at - reach * width], crop.pixels[at + reach * width])
        let level =
          column >= reach && column + reach < width
          ? min(crop.pixels[at - reach], crop.pixels[at + reach]) : 0
        let depth = Int(max(upright, level)) - Int(crop.pixels[at])
        if depth > deepest.0 {
          deepest = (depth, deepest.0, deepest.1)
        } else if depth > deepest.1 {
          deepest = (deepest.0, depth, deepest.1)
        } else if depth > deepest.2 {
          deepest.2 = depth
        }
      }
      return deepest.2
    }
  }

  /// The largest value within a reach of each place.
  private static func widest(_ values: [Int], _ reach: Int) -> [Int] {
    values.indices.map { at in
      values[max(0, at - reach)...min(values.count - 1, at + reach)].max() ?? 0
    }
  }
}
