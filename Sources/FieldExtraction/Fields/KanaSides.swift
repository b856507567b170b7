internal import DocumentModel

/// Parts the family from the given name of kana by what is blank between two letters beyond their own sides: ト and リ stand far
/// from everything, and a narrow space beside ガ is no wider than what stands around them.
enum KanaSides {
  /// Where the letter stands that follows the space, or `nil` where no blank stands out.
  ///
  /// - Parameters:
  ///   - letters: Without spaces, at the places of their left edges in points.
  ///   - gaps: Blank stretches between marks of ink in points, left to right.
  ///   - pitch: From one letter to the next, in points.
  static func space(_ letters: [Glyph], gaps: [ClosedRange<Double>], pitch: Double) -> Int? {
    guard letters.count >= 4, pitch > 0 else { return nil }
    var blank: [Double?] = letters.map { _ in nil }
    for gap in gaps {
      let next = (1..<letters.count).min {
        abs(letters[$0].x - gap.upperBound) < abs(letters[$1].x - gap.upperBound)
      }
      if let next { blank[next] = max(blank[next] ?? 0, gap.upperBound - gap.lowerBound) }
    }
    let excess = blank.enumerated().compactMap { at, width -> (at: Int, width: Double)? in
      guard let width else { return nil }
      let sides = right(letters[at - 1].text) + left(letters[at].text)
      return (at, width / pitch - sides / 100)
    }.sorted { $0.width > $1.width }
    guard let best = excess.first, best.at < letters.count - 1, best.width > least,
      best.width - (excess.dropFirst().first?.width ?? 0) > lead
    else { return nil }
    return best.at
  }

  /// Blank beyond the letters' sides, in steps from letter to letter.
  private static let least = 0.12
  /// By how much one blank has to be wider than any other, in the same unit.
  private static let lead = 0.08

  private static func left(_ text: String) -> Double {
    text.unicodeScalars.first.flatMap { sides[$0]?.0 } ?? 10
  }
  private static func right(_ text: String) -> Double {
    text.unicodeScalars.first.flatMap { sides[$0]?.1 } ?? 10
  }

  /// Blank at the left and the right of a letter in hundredths of an em: the mean of eleven fonts (measured), where it is not
  /// about ten.
  private static let sides: [Unicode.Scalar: (Double, Double)] = [
    "イ": (10, 17), "ウ": (14, 13), "カ": (11, 14), "ク": (12, 15), "コ": (15, 17), "サ": (7, 7),
    "セ": (7, 11), "ソ": (14, 14), "タ": (12, 15), "ト": (29, 16), "ヌ": (12, 17), "ノ": (14, 20),
    "ハ": (6, 8), "ヒ": (18, 15), "フ": (14, 14), "ヘ": (6, 6), "ミ": (16, 19), "メ": (10, 17),
    "ヨ": (14, 17), "ラ": (13, 14), "リ": (22, 23), "ル": (6, 4), "レ": (20, 9), "ロ": (14, 15),
    "ワ": (14, 13), "ヲ": (16, 14), "ン": (15, 9), "ガ": (10, 4), "ギ": (10, 4), "グ": (11, 2),
    "ゲ": (7, 3), "ゴ": (14, 3), "ザ": (6, 3), "ジ": (11, 6), "ズ": (8, 4), "ゼ": (6, 3),
    "ゾ": (13, 2), "ダ": (11, 2), "ヂ": (8, 3), "ヅ": (10, 2), "デ": (8, 2), "ド": (28, 12),
    "バ": (6, 6), "ビ": (17, 5), "ブ": (13, 2), "ベ": (6, 6), "ボ": (8, 4), "パ": (6, 6),
    "ピ": (17, 6), "プ": (12, 1), "ペ": (6, 6), "ポ": (8, 5), "ヴ": (13, 3), "ァ": (18, 17),
    "ィ": (16, 22), "ゥ": (20, 19), "ェ": (16, 16), "ォ": (16, 16), "ッ": (18, 18), "ャ": (15, 17),
    "ュ": (15, 15), "ョ": (21, 23),
  ]
}
