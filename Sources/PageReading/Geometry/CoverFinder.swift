internal import CLeptonica

/// Looks for pale rectangles that are no part of the print: the edges of a label or slip pasted over it.
///
/// What lies below cannot be seen, so that "the sheet carries no digits" may not be said.
enum CoverFinder {
  /// - Parameters:
  ///   - gray: The upright page at working resolution, paper evened out.
  ///   - ink: The print; its own rules are no edges of a cover.
  static func hasCover(_ gray: PixImage, ink: PixImage, threshold: Int) -> Bool {
    guard let pale = PixImage(pixThresholdToBinary(gray.pointer, Int32(threshold))),
      let near = PixImage(pixDilateBrick(nil, ink.pointer, 7, 7)),
      let rest = PixImage(pixSubtract(nil, pale.pointer, near.pointer)),
      let closed = PixImage(pixCloseSafeBrick(nil, rest.pointer, 5, 1)),
      let lines = PixImage(pixOpenCompBrick(nil, closed.pointer, 64, 1))
    else { return false }
    let width = ink.width
    let edges = lines.components().filter { $0.height <= 6 && $0.width < width * 6 / 10 }
    // Noise and background patterns give many pale runs, a label gives two or four.
    guard edges.count < 40 else { return false }
    return edges.contains { top in
      edges.contains { bottom in
        let gap = bottom.y0 - top.y1
        return gap > 12 && gap < 160 && abs(top.x0 - bottom.x0) < 8
          && abs(top.x1 - bottom.x1) < 8
      }
    }
  }
}
