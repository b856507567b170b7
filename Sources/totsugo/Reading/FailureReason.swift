internal import PageReading

/// Why a file or a page gave nothing: a fact that crosses the process boundary.
enum FailureReason: String, Codable, Sendable {
  case notFound, empty, encrypted, damaged, unknownType, tooLarge, noPages, engine
  case crashed, timedOut, unreadable

  init(_ error: PageReadingError) {
    self =
      switch error {
      case .notFound: .notFound
      case .empty: .empty
      case .encrypted: .encrypted
      case .damaged: .damaged
      case .unknownType: .unknownType
      case .tooLarge: .tooLarge
      case .noPages: .noPages
      case .engine: .engine
      }
  }
}
