/// How many pixels have each gray, 0 black to 255 white.
struct GrayHistogram {
  private(set) var counts = [Int](repeating: 0, count: 256)

  mutating func add(_ gray: Int) { counts[gray] += 1 }

  /// The gray that a number of pixels are darker than or as dark as.
  func level(beyond count: Int) -> Int {
    var left = count
    for (gray, found) in counts.enumerated() {
      left -= found
      if left < 0 { return gray }
    }
    return 255
  }
}
