internal import Foundation

/// A progress bar with counts and time left on standard error; silent where nobody watches.
///
/// Its owner wipes it before it prints anything else, so that rows and bar never share a line.
struct Progress {
  private let total: Int
  private let label: String
  private let start = ContinuousClock.now
  private var done = 0

  private var isShown: Bool { Console.isErrorTerminal && total > 1 }

  init(_ label: String, total: Int) {
    self.label = label
    self.total = total
  }

  /// Takes the bar off the terminal.
  func wipe() {
    if isShown { Console.show("\r\u{1B}[K") }
  }

  /// Counts one file and draws the bar anew.
  mutating func step() {
    done += 1
    guard isShown, done < total else { return }
    let elapsed = ContinuousClock.now - start
    let seconds = Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) / 1e18
    let left = seconds / Double(done) * Double(total - done)
    let filled = done * 24 / total
    let bar = String(repeating: "█", count: filled) + String(repeating: "·", count: 24 - filled)
    Console.show("\r\u{1B}[K\(label) \(bar) \(done)/\(total)  残り\(Progress.words(left))")
  }

  private static func words(_ seconds: Double) -> String {
    let whole = Int(seconds.rounded(.up))
    return whole < 100 ? "約\(whole)秒" : "約\((whole + 59) / 60)分"
  }
}
