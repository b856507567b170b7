internal import CPoppler
internal import DocumentModel

/// The text layer of a PDF page, cut into lines at wide gaps.
enum PDFTextLayer {
  private struct Mark {
    let text: Character
    let box: BoundingBox
  }

  /// - Returns: Lines in points, or none where the layer is empty or not to be believed
  ///   (replacement characters, private use, most glyphs without a box).
  static func lines(of page: OpaquePointer, width: Double, height: Double) -> [TextLine] {
    guard let raw = poppler_page_get_text(page) else { return [] }
    defer { g_free(raw) }
    let scalars = Array(String(cString: raw).unicodeScalars)
    var rectangles: UnsafeMutablePointer<PopplerRectangle>?
    var count: guint = 0
    guard poppler_page_get_text_layout(page, &rectangles, &count) != 0, let rectangles else {
      return []
    }
    defer { g_free(rectangles) }
    guard scalars.count == Int(count), scalars.count > 20 else { return [] }
    var marks: [Mark] = []
    var broken = 0
    for (at, scalar) in scalars.enumerated() {
      let r = rectangles[at]
      let box = BoundingBox(r.x1, r.y1, r.x2, r.y2)
      if scalar.value == 0xFFFD || (0xE000...0xF8FF).contains(scalar.value) { broken += 1 }
      guard !scalar.properties.isWhitespace, box.width > 0.1, box.height > 0.5,
        box.x1 > 0, box.x0 < width, box.y1 > 0, box.y0 < height
      else { continue }
      marks.append(Mark(text: Character(scalar), box: box))
    }
    guard broken * 50 < scalars.count, marks.count > 10 else { return [] }
    return group(marks)
  }

  private static func group(_ marks: [Mark]) -> [TextLine] {
    var rows: [[Mark]] = []
    for mark in marks.sorted(by: { $0.box.midY < $1.box.midY }) {
      let at = rows.lastIndex { row in
        guard let last = row.last else { return false }
        let shared = last.box.verticalOverlap(mark.box)
        let sizes = (min(last.box.height, mark.box.height), max(last.box.height, mark.box.height))
        return shared > sizes.0 * 0.6 && sizes.1 < sizes.0 * 1.7
      }
      if let at, rows.count - at < 6 { rows[at].append(mark) } else { rows.append([mark]) }
    }
    var lines: [TextLine] = []
    for row in rows {
      var run: [Mark] = []
      func close() {
        guard let first = run.first else { return }
        let box = run.dropFirst().reduce(first.box) { $0.union($1.box) }
        lines.append(
          TextLine(
            id: lines.count, box: box, text: String(run.map(\.text)),
            glyphBoxes: run.map(\.box)))
        run = []
      }
      for mark in row.sorted(by: { $0.box.x0 < $1.box.x0 }) {
        if let last = run.last, mark.box.x0 - last.box.x1 > 0.9 * last.box.height { close() }
        run.append(mark)
      }
      close()
    }
    return lines
  }
}
