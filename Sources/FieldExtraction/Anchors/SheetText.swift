internal import DocumentModel
internal import Normalization

/// A line with its first reading and the labels in it.
struct ReadLine {
  let line: TextLine
  let reading: Reading
  let labels: [LabelMatch]
  /// The reading folded, without spaces.
  let plain: String

  init(line: TextLine, reading: Reading) {
    self.line = line
    self.reading = reading
    labels = LabelFinder.matches(in: reading)
    plain = Folding.string(Folding.fold(reading.text).filter { $0 != " " })
  }

  var box: BoundingBox { line.box }
}

/// The text of a page, read on demand: short lines first, prose only when it is asked for.
final class SheetText {
  let page: Page
  let reader: any RegionReader
  let lines: [TextLine]
  private(set) var short: [ReadLine] = []
  private var prose: [ReadLine]?

  /// Lines longer than this many times their height are sentences.
  static let proseAspect = 19.0

  init(page: Page, reader: any RegionReader) {
    self.page = page
    self.reader = reader
    lines = LineJoining.joined(page)
    short = lines.filter { !SheetText.isProse($0) }.compactMap { read($0) }
  }

  static func isProse(_ line: TextLine) -> Bool {
    line.box.width > proseAspect * line.box.height
  }

  /// Sentences, read at the first call.
  func sentences() -> [ReadLine] {
    if let prose { return prose }
    let read = lines.filter(SheetText.isProse).compactMap { self.read($0) }
    prose = read
    return read
  }

  private func read(_ line: TextLine) -> ReadLine? {
    let region = Region(page: page.number, box: line.box)
    guard let reading = reader.readings(of: region, as: .line, voices: 1).first,
      !reading.glyphs.isEmpty
    else { return nil }
    return ReadLine(line: line, reading: reading)
  }
}
