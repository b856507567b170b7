internal import CLeptonica

/// Takes out the grid of dots that a screen's pixels, or a printer's halftone, leave all over a page.
///
/// Its columns would be closed to rules that part every word.
enum DotScreen {
  /// The ink and its components without specks of at most two pixels, where there are thousands of them; as they are elsewhere:
  /// dotted rules are made of such specks too.
  static func removed(from ink: PixImage, _ components: [PixelBox]) -> (PixImage, [PixelBox]) {
    let isSpeck = { (box: PixelBox) in box.width <= 2 && box.height <= 2 }
    guard components.count > leastCount, components.count(where: isSpeck) > leastCount,
      let out = PixImage(pixCopy(nil, ink.pointer))
    else { return (ink, components) }
    for box in components where isSpeck(box) { out.clear(box) }
    return (out, components.filter { !isSpeck($0) })
  }

  /// A page of print has some hundred of them, a dirty one two thousand.
  private static let leastCount = 4000
}
