internal import FieldExtraction
internal import DocumentModel
public import Foundation
public import RecordLinkage
internal import Reporting

/// One folder of `Corpus/cases`: a behaviour, the page that shows it, and what a
/// person expects of it.
public struct CorpusCase: Sendable {
  /// `case.json`: what the case is about and where it comes from.
  public struct About: Sendable, Codable {
    public enum Status: String, Sendable, Codable { case passing, knownFailure }

    public struct Blessing: Sendable, Codable {
      public let date: String
      public let reason: String

      public init(date: String, reason: String) {
        self.date = date
        self.reason = reason
      }
    }

    public var title: String
    public var tags: [String]
    /// Always `synthetic`: nothing else may enter the repository.
    public var origin: String
    public var status: Status
    /// Why it fails, for a known failure.
    public var reason: String?
    public var sha256: String
    public var scan: String
    public var blessings: [Blessing]

    public init(title: String, tags: [String], sha256: String, scan: String) {
      self.title = title
      self.tags = tags
      origin = "synthetic"
      status = .passing
      reason = nil
      self.sha256 = sha256
      self.scan = scan
      blessings = []
    }
  }

  /// `expected.json`.
  public struct Expectation: Sendable, Codable {
    /// Set by a person who looked, never by the program.
    public var approved: Bool
    public var sheets: [ExpectedSheet]

    public init(approved: Bool, sheets: [ExpectedSheet]) {
      self.approved = approved
      self.sheets = sheets
    }
  }

  public let folder: URL
  public var about: About
  public var recording: Recording
  public var expectation: Expectation

  public var slug: String { folder.lastPathComponent }
  public var scan: URL { folder.appendingPathComponent(about.scan) }
  public var registry: URL { folder.appendingPathComponent("registry.csv") }

  public init(folder: URL, about: About, recording: Recording, expectation: Expectation) {
    self.folder = folder
    self.about = about
    self.recording = recording
    self.expectation = expectation
  }

  /// - Throws: Where a file of the case is missing or damaged.
  public init(folder: URL) throws {
    self.folder = folder
    func load<T: Decodable>(_ name: String, _ type: T.Type) throws -> T {
      let data = try Data(contentsOf: folder.appendingPathComponent(name))
      return try JSONDecoder().decode(type, from: data)
    }
    about = try load("case.json", About.self)
    recording = try load("page.json", Recording.self)
    expectation = try load("expected.json", Expectation.self)
  }

  /// All cases below a folder, by slug.
  public static func all(in root: URL) throws -> [CorpusCase] {
    let names = try FileManager.default.contentsOfDirectory(atPath: root.path).sorted()
    return try names.map { root.appendingPathComponent($0) }.filter {
      FileManager.default.fileExists(atPath: $0.appendingPathComponent("case.json").path)
    }.map { try CorpusCase(folder: $0) }
  }

  /// Writes the parts that are asked for.
  public func save(recording: Bool = false, expectation: Bool = false, about: Bool = false) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    func write(_ name: String, _ value: some Encodable, pretty: Bool) throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting =
        pretty
        ? [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
        : [.sortedKeys, .withoutEscapingSlashes]
      try (encoder.encode(value) + Data("\n".utf8)).write(
        to: folder.appendingPathComponent(name), options: .atomic)
    }
    if about { try write("case.json", self.about, pretty: true) }
    if recording { try write("page.json", self.recording, pretty: false) }
    if expectation { try write("expected.json", self.expectation, pretty: true) }
  }

  /// What today's rules make of the recording.
  ///
  /// - Returns: The sheets, and how many questions the recording had no answer to.
  public func replay(in registry: some RegistryLookup) throws -> (
    sheets: [ExpectedSheet], misses: Int
  ) {
    let readers = recording.pages.map(RecordedReader.init)
    let slips = recording.pages.map { ($0.slips ?? []).map { ($0.page, RecordedReader($0)) } }
    let sources = zip(zip(recording.pages, readers), slips).map { page, slips in
      FileExtractor.PageSource(
        page: page.0.page, reader: page.1, stamps: page.0.stamps,
        slips: { slips.map { FileExtractor.PageSource(page: $0, reader: $1) } })
    }
    let notices = FileExtractor().notices(sources)
    let lines = try notices.flatMap { notice in
      ReportLine.lines(
        file: about.scan, sha256: about.sha256, notice: notice,
        results: try notice.people.map { try Matcher().match($0, in: registry) })
    }
    return (
      lines.map(ExpectedSheet.init), (readers + slips.joined().map(\.1)).map(\.misses).reduce(0, +)
    )
  }

  /// How a case stands.
  public enum Verdict: Sendable, Equatable {
    case passes
    /// Differences, a line each.
    case fails([String])
    /// A known failure that still fails, as it should.
    case failsAsKnown
    /// A known failure that passes: strike it from the list.
    case passesUnexpectedly
    case notApproved
    /// The code asks what the recording does not know: run `corpus record`.
    case stale(misses: Int)
  }

  /// - Parameter actual: The sheets of a replay or of a fresh reading.
  public func verdict(_ actual: [ExpectedSheet], misses: Int) -> Verdict {
    let differences = CorpusCase.differences(expectation.sheets, actual)
    if !expectation.approved { return .notApproved }
    if about.status == .knownFailure {
      return differences.isEmpty ? .passesUnexpectedly : .failsAsKnown
    }
    if differences.isEmpty { return .passes }
    return misses > 0 ? .stale(misses: misses) : .fails(differences)
  }

  /// Where two lists of sheets differ.
  public static func differences(_ expected: [ExpectedSheet], _ actual: [ExpectedSheet]) -> [String]
  {
    var out = zip(expected, actual).enumerated().flatMap { at, pair in
      pair.0.differences(from: pair.1).map { expected.count > 1 ? "[\(at + 1)] \($0)" : $0 }
    }
    if expected.count != actual.count {
      out.append("sheets: \(expected.count) → \(actual.count)")
    }
    return out
  }
}
