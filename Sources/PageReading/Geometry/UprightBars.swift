/// Finds the bars ( │ ) that are set between labels and values instead of rules: engines read them as 1, [ and ー.
enum UprightBars {
  /// Thin marks that stand apart, higher than all print in their row, six or more alike on the page. A 1 is as high as its
  /// neighbours, and an I close to them.
  static func found(in components: [PixelBox]) -> [PixelBox] {
    let bars = components.filter { (12...60).contains($0.height) && $0.width * 7 <= $0.height }
    guard bars.count >= leastCount else { return [] }
    let isBar = Set(bars)
    let print = components.filter {
      !isBar.contains($0) && $0.height >= 6 && $0.height <= 80 && $0.width <= 160
    }
    let apart = bars.filter { bar in
      let row = print.filter { mark in
        let shared = min(mark.y1, bar.y1) - max(mark.y0, bar.y0)
        return shared * 2 > mark.height && gap(mark, bar) <= 4 * bar.height
      }
      return !row.isEmpty
        && row.allSatisfy {
          gap($0, bar) * 10 >= 3 * bar.height && $0.height * 104 <= bar.height * 100
        }
    }
    return apart.filter { bar in
      apart.count { abs($0.height - bar.height) <= max(2, bar.height / 10) } >= leastCount
    }
  }

  private static let leastCount = 6

  private static func gap(_ a: PixelBox, _ b: PixelBox) -> Int {
    max(a.x0 - b.x1, b.x0 - a.x1)
  }
}
