/// Why a file could not be read. Facts only; the words for people are made in one place.
public enum PageReadingError: Error, Sendable, Equatable {
  case notFound
  case empty
  case encrypted
  case damaged(detail: String)
  case unknownType
  case tooLarge(megapixels: Int)
  case noPages
  case engine(detail: String)
}
