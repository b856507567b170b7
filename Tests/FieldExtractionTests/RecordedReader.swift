import DocumentModel

/// A page drawn in text: each line at a row and column, read alike by two readers unless told.
struct RecordedReader: RegionReader {
  struct Line {
    let text: String
    let second: String
    let box: BoundingBox
  }

  static let height = 10.0
  let lines: [Line]
  var defacedTexts: Set<String> = []
  var names = ["ppocr-v6", "ppocr-v5", "tesseract-eng"]
  /// The blank columns of any region that asks for them.
  var blanks: [ClosedRange<Double>] = []

  /// - Parameter rows: For each row its cells, with the column they begin at, in characters.
  init(_ rows: [[(column: Double, text: String)]], second: [String: String] = [:]) {
    lines = rows.enumerated().flatMap { at, cells in
      cells.map { cell in
        let y = 20 + Double(at) * 20
        let width = cell.text.count == 1 ? 6 : Double(cell.text.count) * Self.height
        return Line(
          text: cell.text, second: second[cell.text] ?? cell.text,
          box: BoundingBox(
            cell.column * Self.height, y, cell.column * Self.height + width, y + Self.height))
      }
    }
  }

  /// Width and height of the page: A4, upright.
  var size = (width: 595.0, height: 842.0)

  var page: Page {
    Page(
      number: 1, width: size.width, height: size.height, source: .pixels,
      lines: lines.enumerated().map { TextLine(id: $0, box: $1.box) }, cells: [],
      toScan: .identity, quality: PageQuality(dpi: 300, turn: 0, skew: 0, inkShare: 0.05))
  }

  private func glyphs(_ text: String, _ line: Line) -> [Glyph] {
    text.enumerated().map { at, character in
      Glyph(
        text: String(character), x: line.box.x0 + Double(at) * Self.height, confidence: 0.99)
    }
  }

  func readings(of region: Region, as grammar: Grammar, voices: Int) -> [Reading] {
    guard
      let line = lines.first(where: {
        $0.box.contains(x: region.box.midX, y: region.box.midY)
      })
    else { return [] }
    return zip(names, [line.text, line.second, line.text])
      .prefix(voices).map { name, text in
        let inside = glyphs(text, line).filter {
          $0.x >= region.box.x0 - 1 && $0.x < region.box.x1 - 1
        }
        return Reading(reader: name, glyphs: inside)
      }
  }

  func ink(in region: Region) -> InkReport? {
    let text = readings(of: region, as: .line, voices: 1).first?.text ?? ""
    return InkReport(
      marks: text.count, isDefaced: defacedTexts.contains(text), box: region.box)
  }

  func gaps(in region: Region) -> [ClosedRange<Double>] { blanks }

  func cut(_ region: Region, rightOf x: Double) -> Region {
    let column = (x / Self.height).rounded()
    return Region(
      page: region.page,
      box: BoundingBox(
        max(region.box.x0, column * Self.height), region.box.y0, region.box.x1, region.box.y1))
  }
}

/// Readers of tests that are asked how much ink stands somewhere, and nothing else.
protocol WeighingReader: RegionReader {}

extension WeighingReader {
  func readings(of region: Region, as grammar: Grammar, voices: Int) -> [Reading] { [] }
  func ink(in region: Region) -> InkReport? { nil }
  func gaps(in region: Region) -> [ClosedRange<Double>] { [] }
  func cut(_ region: Region, rightOf x: Double) -> Region { region }
}

/// Readers of tests that weigh no ink.
extension RegionReader {
  func weight(of region: Region) -> Double? { nil }
}
