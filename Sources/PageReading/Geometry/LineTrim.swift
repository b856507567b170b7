/// Takes strangers off a line of print: the corner of a frame above it, a stroke that runs out of it.
///
/// Readers scale a line to their own height; print that fills half of its box is read half as large.
enum LineTrim {
  /// The line around the marks that stand where most of its print does.
  ///
  /// - Parameters:
  ///   - marks: The components of the page.
  ///   - usual: How high most lines of the page are; no other line is trimmed than one half as high again.
  static func trimmed(_ line: PixelBox, marks: [PixelBox], usual: Int) -> PixelBox {
    guard usual > 0, line.height * 10 >= usual * 15, line.height <= 110 else { return line }
    let own = marks.filter(line.holds)
    let cover = (line.y0..<line.y1).map { y in
      own.reduce(0) { $0 + ($1.y0 <= y && y < $1.y1 ? $1.width : 0) }
    }
    let most = cover.max() ?? 0
    guard own.count >= 3, let first = cover.firstIndex(where: { $0 * 10 >= most * 4 }),
      let last = cover.lastIndex(where: { $0 * 10 >= most * 4 }),
      (last + 1 - first) * 10 < line.height * 7
    else { return line }
    let band = (line.y0 + first)..<(line.y0 + last + 1)
    let inside = own.filter { mark in
      2 * (min(mark.y1, band.upperBound) - max(mark.y0, band.lowerBound)) >= mark.height
    }
    let outside = own.filter { !inside.contains($0) }
    guard var box = inside.first, inside.count * 2 > own.count, !areLargePrint(outside) else {
      return line
    }
    for mark in inside.dropFirst() { box.formUnion(mark) }
    return box
  }

  /// Three marks or more of one height on one base line: digits printed larger than the ＊ of their mask.
  private static func areLargePrint(_ marks: [PixelBox]) -> Bool {
    let tallest = marks.map(\.height).max() ?? 0
    let lowest = marks.map(\.y1).max() ?? 0
    return marks.count >= 3
      && marks.allSatisfy { $0.height * 5 >= tallest * 4 && (lowest - $0.y1) * 5 <= tallest }
  }
}
