/// Puts lines of print together that a white streak across the page parted into an upper and a lower half.
///
/// Both halves reach from the same place to the same place, together they are as high as other lines, and next to nothing is between
/// them. Two rows of small print have room between them, or more rows above or below.
enum StreakHalves {
  /// - Parameter usual: The height of most lines, pixels.
  static func joined(_ lines: [PixelBox], usual: Int) -> [PixelBox] {
    guard usual >= 8 else { return lines }
    var lower: Set<PixelBox> = []
    let out = lines.map { line -> PixelBox in
      guard isHalf(line, usual) else { return line }
      let below = lines.filter { isBelow($0, line) && isHalf($0, usual) }
      guard let half = below.first, below.count == 1, !lower.contains(line),
        !lines.contains(where: { isBelow(line, $0) || isBelow($0, half) }),
        (half.y1 - line.y0) * 10 >= usual * 7, (half.y1 - line.y0) * 10 <= usual * 15
      else { return line }
      lower.insert(half)
      var whole = line
      whole.formUnion(half)
      return whole
    }
    return out.filter { !lower.contains($0) }
  }

  private static func isHalf(_ line: PixelBox, _ usual: Int) -> Bool {
    line.height * 100 <= usual * 76 && line.width * 10 >= usual * 15
  }

  /// Whether a line begins and ends where another does, right below it.
  private static func isBelow(_ lower: PixelBox, _ upper: PixelBox) -> Bool {
    abs(lower.x0 - upper.x0) <= 4 && abs(lower.x1 - upper.x1) <= 4
      && lower.y0 >= upper.y1 - 1 && lower.y0 - upper.y1 <= 2
  }
}
