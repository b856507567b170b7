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
    return components.filter { box in
      guard max(box.width, box.height) * 10 > 19 * usual, min(box.width, box.height) * 2 > usual,
        max(box.width, box.height) <= 200
      else { return true }
      return ink.share(in: box) > 0.14
    }
  }
}
