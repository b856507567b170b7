internal import Foundation

/// Chooses between two spellings of one kanji by measured odds.
///
/// Both PP-OCR models write 真 for 眞 and 讓 for 譲, whichever is printed; the odds of the two classes still
/// tell them apart (measured by `Scripts/calibrate-variants`: 眞 99 % right instead of 56 %).
struct SpellingChoice {
  private struct Pair {
    let first: Int
    let second: Int
    let threshold: Float
  }

  private var pairs: [Int: [Pair]] = [:]

  init(reader: String, classes: [String]) {
    let places = Dictionary(classes.enumerated().map { ($1, $0) }) { first, _ in first }
    for row in SpellingThresholds.rows {
      let cells = row.split(separator: "\t").map(String.init)
      guard cells.count == 4, cells[0] == reader, let first = places[cells[1]],
        let second = places[cells[2]], let threshold = Float(cells[3])
      else { continue }
      let pair = Pair(first: first, second: second, threshold: threshold)
      pairs[first, default: []].append(pair)
      pairs[second, default: []].append(pair)
    }
  }

  /// - Parameters:
  ///   - best: The class with the highest probability.
  ///   - row: The probabilities of all classes at one step.
  /// - Returns: That class, or its other spelling.
  func choice(_ best: Int, _ row: UnsafeBufferPointer<Float>) -> Int {
    guard let mine = pairs[best] else { return best }
    for pair in mine where pair.first < row.count && pair.second < row.count {
      let odds = log(row[pair.first] + 1e-9) - log(row[pair.second] + 1e-9)
      let chosen = odds > pair.threshold ? pair.first : pair.second
      if chosen != best { return chosen }
    }
    return best
  }
}
