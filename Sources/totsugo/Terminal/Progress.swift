internal import Foundation

/// A progress bar with counts and time left on standard error; silent where nobody watches.
actor Progress {
  private let total: Int
  private let label: String
  private let start = ContinuousClock.now
  private var done = 0

  init(_ label: String, total: Int) {
    self.label = label
    self.total = total
  }

  func step() {
    done += 1
    guard Console.isErrorTerminal, total > 1 else { return }
    let elapsed = ContinuousClock.now - start
    let seconds = Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) / 1e18
    let left = seconds / Double(done) * Double(total - done)
    let filled = done * 24 / total
    let bar = String(repeating: "█", count: filled) + String(repeating: "·", count: 24 - filled)
    let text = "\r\u{1B}[K\(label) \(bar) \(done)/\(total)  残り約\(Int(left.rounded(.up)))秒"
    Console.show(text)
    if done == total { Console.show("\r\u{1B}[K") }
  }
}
