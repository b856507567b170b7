internal import Foundation
internal import Normalization

/// One katakana name out of looks at it in many widths.
///
/// Halfwidth kana lose letters in narrow looks and their voiced marks in wide ones (measured). Letters are
/// aligned on the look nearest to all others; a letter stands with two votes, its voiced form with two as well.
enum KanaVote {
  static let looks = 7
  private static let needed = 2
  /// A long mark is what readers make of a gap or of a voiced mark.
  private static let neededForBar = 4

  static func isLetter(_ text: String) -> Bool { !letters(text).isEmpty }

  /// Kana of a reading, voiced marks put on; other signs dropped.
  static func letters(_ text: String) -> [Character] {
    KanaSlips.repaired(text).filter { $0 != " " }.filter { letter in
      letter.unicodeScalars.allSatisfy { Folding.isKatakana($0) || $0 == "ー" }
    }
  }

  /// - Returns: The name without spaces, or `nil` where the looks have too little in common.
  static func result(_ readings: [String]) -> String? {
    let all = readings.map { letters($0) }.filter { $0.count >= 2 }
    guard all.count >= 3,
      let pivot = all.min(by: { cost($0, all) < cost($1, all) })
    else { return nil }
    var slots = [[Character: Int]](repeating: [:], count: pivot.count)
    var gaps = [[Character: Int]](repeating: [:], count: pivot.count + 1)
    for reading in all {
      var at = 0
      for (mine, other) in alignment(pivot, reading) {
        if let mine { at = mine + 1 }
        guard let other else { continue }
        if let mine {
          slots[mine][reading[other], default: 0] += 1
        } else {
          gaps[at][reading[other], default: 0] += 1
        }
      }
    }
    var out = ""
    for at in 0...pivot.count {
      if let letter = winner(gaps[at]) { out.append(letter) }
      if at < pivot.count, let letter = winner(slots[at]) { out.append(letter) }
    }
    return out.count >= 2 ? KanaSlips.repaired(out) : nil
  }

  private static func winner(_ votes: [Character: Int]) -> Character? {
    var bases: [Character: Int] = [:]
    for (letter, count) in votes { bases[VoicedMarks.base(letter), default: 0] += count }
    guard let best = bases.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }),
      best.value >= (best.key == "ー" ? neededForBar : needed)
    else { return nil }
    let voiced = votes.filter { VoicedMarks.base($0.key) == best.key && $0.key != best.key }
      .max { ($0.value, $1.key) < ($1.value, $0.key) }
    return voiced.map { $0.value >= needed ? $0.key : best.key } ?? best.key
  }

  private static func cost(_ reading: [Character], _ all: [[Character]]) -> Double {
    all.map { other in
      min(3, alignment(reading, other).reduce(0) { $0 + price($1, reading, other) })
    }
    .reduce(0, +) - Double(reading.count) * 0.001
  }

  private static func price(
    _ pair: (mine: Int?, other: Int?), _ a: [Character], _ b: [Character]
  ) -> Double {
    guard let mine = pair.mine, let other = pair.other else { return 1 }
    return a[mine] == b[other]
      ? 0 : VoicedMarks.base(a[mine]) == VoicedMarks.base(b[other]) ? 0.3 : 1
  }

  /// Pairs of places in two readings, least costly; `nil` on a side that lacks the letter.
  private static func alignment(_ a: [Character], _ b: [Character]) -> [(mine: Int?, other: Int?)] {
    var table = [[Double]](
      repeating: [Double](repeating: 0, count: b.count + 1), count: a.count + 1)
    for i in 0...a.count { table[i][0] = Double(i) }
    for j in 0...b.count { table[0][j] = Double(j) }
    for i in a.indices {
      for j in b.indices {
        table[i + 1][j + 1] = min(
          table[i][j + 1] + 1, table[i + 1][j] + 1, table[i][j] + price((i, j), a, b))
      }
    }
    var out: [(mine: Int?, other: Int?)] = []
    var (i, j) = (a.count, b.count)
    while i > 0 || j > 0 {
      if i > 0, j > 0, table[i][j] == table[i - 1][j - 1] + price((i - 1, j - 1), a, b) {
        out.append((i - 1, j - 1))
        (i, j) = (i - 1, j - 1)
      } else if i > 0, table[i][j] == table[i - 1][j] + 1 {
        out.append((i - 1, nil))
        i -= 1
      } else {
        out.append((nil, j - 1))
        j -= 1
      }
    }
    return out.reversed()
  }
}
