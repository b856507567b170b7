internal import DocumentModel
internal import Normalization

/// A sentence that announces the last four digits right of it: …個人番号の下4桁は右のとおりです, and the digits in a box.
enum SentenceBeside {
  /// Whether a line speaks of the number and points to its right; wrapped, it may break off behind 右.
  static func announces(_ line: ReadLine) -> Bool {
    LastFourFinder.speaksOfNumber(line)
      && (pointers.contains(where: line.plain.holds)
        || ["は右", "は右の", "は右記", "は右記の"].contains(where: line.plain.hasSuffix)
        || ["は右のと", "は右のとお", "は右記のと", "は右記のとお"].contains(where: line.plain.hasSuffix))
  }

  /// The uppermost of what stands right of the sentence, as far up or down as a box may be set off from its row.
  static func value(of line: ReadLine, among lines: [ReadLine]) -> ReadLine? {
    let height = line.box.height
    let beside = lines.filter { other in
      other.box.x0 >= line.box.x1 - 2 && abs(other.box.midY - line.box.midY) < 2.2 * height
    }
    guard beside.allSatisfy(\.labels.isEmpty), let left = beside.map(\.box.x0).min() else {
      return nil
    }
    return beside.filter { $0.box.x0 < left + 1.5 * height }.min { $0.box.y0 < $1.box.y0 }
  }

  private static let pointers = ["右のとおり", "右の通り", "右記のとおり", "右記の通り", "右の欄", "右欄"]
}
