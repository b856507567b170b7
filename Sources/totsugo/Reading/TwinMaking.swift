internal import DocumentModel
internal import FieldExtraction
internal import Foundation
internal import PageReading

/// Makes the synthetic twin of a scan: geometry from the scan, text invented.
enum TwinMaking {
  struct Twin {
    let png: Data
    let lineCount: Int
    let inventedCount: Int
  }

  static func twin(of scan: URL, page: Int, seed: UInt64) throws -> Twin {
    let file = try SourceFile(data: Data(contentsOf: scan, options: .mappedIfSafe))
    guard (1...file.pageCount).contains(page) else { throw PageReadingError.noPages }
    let engines = try Engines(readers: Places.readers(nil))
    let reader = PageStraightener(engines: engines).read(try file.page(page - 1))
    var disguise = TextDisguise(seed: seed)
    var invented = 0
    let lines = reader.page.lines.compactMap { line -> TwinPicture.Line? in
      let region = Region(page: reader.page.number, box: line.box)
      guard let reading = reader.readings(of: region, as: .line, voices: 1).first,
        !reading.glyphs.isEmpty
      else { return nil }
      let (texts, isInvented) = disguise.disguised(reading)
      if isInvented { invented += 1 }
      return TwinPicture.Line(box: line.box, text: texts.joined())
    }
    return Twin(
      png: try TwinPicture.png(reader.page, lines: lines, seed: seed), lineCount: lines.count,
      inventedCount: invented)
  }
}
