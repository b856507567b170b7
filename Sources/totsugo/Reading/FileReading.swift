internal import CorpusSupport
internal import DocumentModel
internal import FieldExtraction
internal import Foundation
internal import PageReading

/// What a worker says about one file.
struct ReadFile: Codable, Sendable {
  let notices: [NoticeReading]
  /// For each notice, for each person: the line that decides, cut from the scan.
  let pictures: [[Data?]]
  /// Pages that could not be read, with the reason.
  let pageErrors: [Int: FailureReason]
  let pageCount: Int
  /// What the readers answered, where it was asked for.
  let recording: Recording?
  /// CPU time by stage.
  let costs: [String: Cost]
}

/// Reads one file from its bytes to its sheets. Runs inside a worker process.
struct FileReading {
  let engines: Engines

  /// - Throws: `PageReadingError` where the file as a whole cannot be read.
  /// - Parameter records: Write down what the readers answer.
  func read(_ data: Data, records: Bool = false) throws -> ReadFile {
    let file = try SourceFile(data: data)
    let straightener = PageStraightener(engines: engines)
    var readers: [Int: PixelRegionReader] = [:]
    var sources: [FileExtractor.PageSource] = []
    var recorders: [(page: Page, stamps: [Stamp], reader: RecordingReader, slips: SlipSearch)] = []
    var errors: [Int: FailureReason] = [:]
    for index in 0..<file.pageCount {
      do {
        let source = try engines.ledger.measure("decode page") { try file.page(index) }
        let reader = straightener.read(source)
        readers[reader.page.number] = reader
        let stamps = engines.ledger.measure("stamps") {
          straightener.stamps(source, on: reader.page)
        }
        let recorder = RecordingReader(reader)
        let slips = SlipSearch {
          engines.ledger.measure("slips") { straightener.slips(on: reader) }
        }
        if records { recorders.append((reader.page, stamps, recorder, slips)) }
        sources.append(
          FileExtractor.PageSource(
            page: reader.page, reader: records ? recorder : reader, stamps: stamps,
            slips: { slips.sources(recording: records) }))
      } catch let error as PageReadingError {
        errors[index + 1] = FailureReason(error)
      }
    }
    if sources.isEmpty { throw PageReadingError.damaged(detail: "no page could be read") }
    let notices = engines.ledger.measure("extract, readers included") {
      FileExtractor().notices(sources)
    }
    let pictures = notices.map { notice in
      notice.people.map { person -> Data? in
        guard let evidence = FileReading.decisive(person) else { return nil }
        return readers[evidence.page]?.picture(of: evidence.box)
      }
    }
    return ReadFile(
      notices: notices, pictures: pictures, pageErrors: errors, pageCount: file.pageCount,
      recording: records
        ? Recording(
          engines: engines.versions,
          pages: recorders.map {
            $0.reader.record(of: $0.page, stamps: $0.stamps, slips: $0.slips.records)
          }) : nil,
      costs: engines.ledger.take())
  }

  /// The evidence a person wants to see first: the digits, else what could not be read.
  private static func decisive(_ person: PersonReading) -> Evidence? {
    let contradicted = person.findings.first { $0.code == .copiesDiffer }?.field
    if let contradicted, let outcome = person.fields[contradicted] { return outcome.evidence }
    if let digits = person.fields[.individualNumberLastFour] { return digits.evidence }
    let unread = FieldName.allCases.first { person.fields[$0].map { $0.value == nil } ?? false }
    let shown = unread ?? .number
    return person.fields[shown]?.evidence
  }
}
