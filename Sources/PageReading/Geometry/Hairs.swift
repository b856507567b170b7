internal import CLeptonica

/// Hairs and fibres on the glass: each would tie the rows that it crosses into one line.
enum Hairs {
  /// The components that are no hair: longer than any letter of the page, and thin. Letters of that size, and letters that run
  /// together, fill more of their box.
  ///
  /// - Parameter ink: The image that the components were found in.
  static func removed(from components: [PixelBox], ink: PixImage) -> [PixelBox] {
    let heights = components.map(\.height).filter { $0 >= 8 }.sorted()
    guard !heights.isEmpty else { return components }
    let usual = heights[heights.count / 2]
    return components.flatMap { box -> [PixelBox] in
      guard max(box.width, box.height) * 10 > 19 * usual, min(box.width, box.height) * 2 > usual,
        max(box.width, box.height) <= 200
      else { return [box] }
      if ink.share(in: box) <= 0.14 { return [] }
      return lettersUnder(box, usual, ink) ?? [box]
    }
  }

  /// The letters that a hair touches, which reaches over other rows; `nil` for a mark that is none, since it fills more of its box by
  /// itself, without what else stands in it.
  private static func lettersUnder(_ box: PixelBox, _ usual: Int, _ ink: PixImage) -> [PixelBox]? {
    guard box.height * 10 > 25 * usual, let own = ink.component(in: box), own.inkShare < 0.14
    else { return nil }
    func count(_ part: PixelBox) -> Double {
      own.share(in: part) * Double(part.width * part.height)
    }
    // The row with most of its ink, and in it what is as dense as letters; along a hair one pixel in a row of letters is ink.
    let tops = 0..<max(1, box.height - usual)
    func row(_ top: Int) -> PixelBox { PixelBox(x0: 0, y0: top, x1: box.width, y1: top + usual) }
    guard let top = tops.max(by: { count(row($0)) < count(row($1)) }) else { return [] }
    let step = max(2, usual / 4)
    var letters: [PixelBox] = []
    for x in stride(from: 0, to: box.width - step, by: step) {
      let part = PixelBox(x0: x, y0: top, x1: x + step, y1: top + usual)
      guard own.share(in: part) > 0.16 else { continue }
      let placed = PixelBox(
        x0: box.x0 + x, y0: box.y0 + top, x1: box.x0 + x + step, y1: box.y0 + top + usual)
      if let last = letters.last, placed.x0 - last.x1 <= step {
        letters[letters.count - 1].formUnion(placed)
      } else {
        letters.append(placed)
      }
    }
    return letters.filter { $0.width >= usual / 2 }
  }
}
