internal import Foundation
internal import Synchronization

/// Pictures by file name, gathered while a batch is read.
final class Album: Sendable {
  private let kept = Mutex<[String: Data]>([:])

  func keep(_ name: String, _ picture: Data?) {
    guard let picture else { return }
    kept.withLock { $0[name] = picture }
  }

  var pictures: [String: Data] { kept.withLock { $0 } }
}
