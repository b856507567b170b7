internal import DocumentModel

extension [BoundingBox] {
  /// The smallest of some cells around the middle of a box.
  func smallest(around box: BoundingBox) -> BoundingBox? {
    filter { $0.contains(x: box.midX, y: box.midY) }.min {
      $0.width * $0.height < $1.width * $1.height
    }
  }
}
