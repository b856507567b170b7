internal import DocumentModel

/// A value's place: a line, and which of its glyphs (in the first reading) it spans.
struct ValuePlace {
  let line: ReadLine
  let start: Int
  let end: Int
  /// The label in the same line, if the value shares it.
  let label: LabelMatch?

  /// All of a line.
  static func whole(_ line: ReadLine) -> ValuePlace {
    ValuePlace(line: line, start: 0, end: line.reading.glyphs.count, label: nil)
  }

  var isWholeLine: Bool { start == 0 && end == line.reading.glyphs.count }
  var raw: String { line.reading.glyphs[start..<end].map(\.text).joined() }
}
