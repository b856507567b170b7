internal import DocumentModel

/// Lines of one column or cell from the top, those side by side joined.
enum LineStack {
  static func rows(_ lines: [ReadLine]) -> [ReadLine] {
    var out: [ReadLine] = []
    for line in lines.sorted(by: { $0.box.midY < $1.box.midY }) {
      // A mask of asterisks is half as high as its digits.
      if let last = out.last,
        abs(last.box.midY - line.box.midY) < 0.6 * max(last.box.height, line.box.height)
      {
        let (a, b) = last.box.x0 < line.box.x0 ? (last, line) : (line, last)
        out[out.count - 1] = a.joined(b)
      } else {
        out.append(line)
      }
    }
    return out
  }
}
