internal import CorpusSupport
internal import DocumentModel
internal import FieldExtraction
internal import PageReading

/// The papers on one page that lie at an angle of their own: looked for where somebody asks, and once.
final class SlipSearch {
  private let find: () -> [PixelRegionReader]
  private var found: [(recorder: RecordingReader, plain: PixelRegionReader)]?

  init(_ find: @escaping () -> [PixelRegionReader]) {
    self.find = find
  }

  /// - Parameter recording: Write down what is asked of their readers.
  func sources(recording: Bool) -> [FileExtractor.PageSource] {
    let slips = found ?? find().map { (RecordingReader($0), $0) }
    found = slips
    return slips.map { slip in
      FileExtractor.PageSource(
        page: slip.plain.page, reader: recording ? slip.recorder : slip.plain)
    }
  }

  /// What was asked and answered; `nil` where nobody asked for them.
  var records: [Recording.PageRecord]? {
    found?.map { $0.recorder.record(of: $0.plain.page, stamps: []) }
  }
}
