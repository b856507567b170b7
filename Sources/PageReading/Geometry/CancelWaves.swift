internal import CLeptonica

/// The waves that run out of a postmark: each would be taken for a line of print that nobody can read, behind which digits may
/// stand.
enum CancelWaves {
  /// The components that are no wave: flat, long, and one thin stroke all along. Print that runs together into one component
  /// has two strokes and more over each other in most columns.
  ///
  /// - Parameter ink: The image that the components were found in.
  static func removed(from components: [PixelBox], ink: PixImage) -> [PixelBox] {
    components.filter { box in
      guard (8...20).contains(box.height), box.width >= 5 * box.height, box.width <= 250 else {
        return true
      }
      return ink.share(in: box) > 0.45 || 10 * ink.strokes(in: box) > 12 * box.width
    }
  }
}

extension PixImage {
  /// How many runs of ink the columns of a box have, all together.
  fileprivate func strokes(in box: PixelBox) -> Int {
    (box.x0..<box.x1).map { x in
      (box.y0..<box.y1).count { y in isInk(x, y) && (y == box.y0 || !isInk(x, y - 1)) }
    }.reduce(0, +)
  }
}
