internal import Synchronization

/// Values by file name, gathered while a batch is read by several workers.
final class Album<Value: Sendable>: Sendable {
  private let values = Mutex<[String: Value]>([:])

  func keep(_ name: String, _ value: Value?) {
    guard let value else { return }
    values.withLock { $0[name] = value }
  }

  var kept: [String: Value] { values.withLock { $0 } }
}
