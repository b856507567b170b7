internal import DocumentModel
internal import Normalization

/// The papers on a page that lie at an angle of their own, set straight and read; looked for at most once.
final class ReadSlips {
  /// One of them, and its lines as the first engine reads them.
  struct Slip {
    let page: Page
    let reader: any RegionReader
    let lines: [ReadLine]
  }

  private let find: () -> [FileExtractor.PageSource]
  private(set) lazy var all: [Slip] = find().map { source in
    Slip(
      page: source.page, reader: source.reader,
      lines: ReadSlips.read(source.page.lines, on: source.page, source.reader))
  }

  /// Lines as the first engine reads them; those of which it makes nothing are left out.
  static func read(_ lines: [TextLine], on page: Page, _ reader: any RegionReader) -> [ReadLine] {
    lines.compactMap { line in
      let region = Region(page: page.number, box: line.box)
      return reader.readings(of: region, as: .line, voices: 1).first.map {
        ReadLine(line: line, reading: $0)
      }
    }
  }

  init(_ find: @escaping () -> [FileExtractor.PageSource] = { [] }) { self.find = find }

  /// Whether what stands in a box of a page belongs to a slip of returned mail that was read throughout: as it leans, its lines are
  /// found as blocks of which little is read.
  func account(for box: BoundingBox, on page: Page) -> Bool {
    let middle = page.toScan.apply(box)
    return all.contains { slip in
      guard slip.isReadThrough,
        let place = slip.page.toScan.inverse?.apply(middle),
        let first = slip.lines.first?.box
      else { return false }
      let height = slip.lines.map(\.box.height).max() ?? 0
      let frame = slip.lines.dropFirst().reduce(first) { $0.union($1.box) }
      return frame.insetBy(dx: -2 * height, dy: -height).contains(x: place.midX, y: place.midY)
    }
  }
}

extension ReadSlips.Slip {
  /// Whether it says why the mail came back, and every line of it was read with confidence.
  fileprivate var isReadThrough: Bool {
    let saysReason = lines.contains { line in
      ReturnReasonStems.code(line.plain) != nil || ReturnReasonStems.saysReturned(line.plain)
    }
    return saysReason && lines.count == page.lines.count
      && lines.allSatisfy { DigitTraces.confidence($0.line, lines) > 0.7 }
  }
}
