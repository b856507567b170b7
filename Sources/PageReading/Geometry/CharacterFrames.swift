internal import CLeptonica

/// Finds the frames of characters that stand in a box of their own each, where the boxes touch neither each other nor a rule.
///
/// They are too short to be rules; left in the ink they make the line as high as the boxes, and are read as brackets, 1 and 口.
enum CharacterFrames {
  /// Rules with the frames of rows of boxes alike, of which at least three hold a character. A letter that looks like a frame
  /// (国) has no two neighbours of its own kind.
  ///
  /// - Parameters:
  ///   - rules: What is known to be no print.
  ///   - ink: All the print, and its components.
  static func added(to rules: PixImage, ink: PixImage, components: [PixelBox]) -> PixImage? {
    let frames = rows(
      components.filter { box in
        (20...80).contains(box.height) && (20...80).contains(box.width)
          && box.width * 10 <= box.height * 16 && box.height * 10 <= box.width * 22
          && isFrame(box, ink)
      }, ink)
    guard !frames.isEmpty else { return rules }
    guard let out = PixImage(pixCopy(nil, rules.pointer)) else { return nil }
    for side in frames.flatMap(sides) { out.add(ink, in: side) }
    return out
  }

  /// Rows of boxes alike, side by side, of which at least three are filled.
  private static func rows(_ boxes: [PixelBox], _ ink: PixImage) -> [PixelBox] {
    var rows: [[PixelBox]] = []
    for box in boxes.sorted(by: { $0.x0 < $1.x0 }) {
      let at = rows.firstIndex { row in
        guard let last = row.last else { return false }
        return box.x0 >= last.x1 - 1 && box.x0 - last.x1 <= 3 * last.width
          && abs(last.y0 - box.y0) <= 4 && abs(last.y1 - box.y1) <= 4
          && abs(last.width - box.width) <= 5
      }
      if let at { rows[at].append(box) } else { rows.append([box]) }
    }
    return rows.filter { row in row.count { isFilled($0, ink) } >= 3 }.flatMap(\.self)
  }

  /// How far the sides of a frame reach into its box: a leaning or a blurred one is no thicker.
  private static let reach = 4

  /// Whether ink runs along all four edges, but for a few gaps.
  private static func isFrame(_ box: PixelBox, _ ink: PixImage) -> Bool {
    sides(of: box).enumerated().allSatisfy { at, side in
      let isUpright = at < 2
      let length = isUpright ? side.height : side.width
      let inked = (0..<length).count { step in
        (0..<reach).contains { deep in
          isUpright
            ? ink.isInk(side.x0 + deep, side.y0 + step) : ink.isInk(side.x0 + step, side.y0 + deep)
        }
      }
      return inked * 100 >= length * 88
    }
  }

  /// Whether a character stands in a frame: neither nothing, as in the □ of a mask, nor ink all over, as in a ■.
  private static func isFilled(_ box: PixelBox, _ ink: PixImage) -> Bool {
    let inside = PixelBox(
      x0: box.x0 + reach + 1, y0: box.y0 + reach + 1, x1: box.x1 - reach - 1,
      y1: box.y1 - reach - 1)
    guard inside.width > 4, inside.height > 4 else { return false }
    return (0.03...0.6).contains(ink.share(in: inside))
  }

  /// The strips along the left, the right, the upper and the lower edge.
  private static func sides(of box: PixelBox) -> [PixelBox] {
    [
      PixelBox(x0: box.x0, y0: box.y0, x1: box.x0 + reach, y1: box.y1),
      PixelBox(x0: box.x1 - reach, y0: box.y0, x1: box.x1, y1: box.y1),
      PixelBox(x0: box.x0, y0: box.y0, x1: box.x1, y1: box.y0 + reach),
      PixelBox(x0: box.x0, y0: box.y1 - reach, x1: box.x1, y1: box.y1),
    ]
  }
}
