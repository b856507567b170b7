internal import DocumentModel

/// Joins the far-apart characters of a label that was spread over its cell (氏　　名).
enum LineJoining {
  static func joined(_ page: Page) -> [TextLine] {
    var lines = page.lines
    var changed = true
    while changed {
      changed = false
      search: for i in lines.indices where isSingleGlyph(lines[i]) {
        for j in lines.indices where j != i && isGlyphRun(lines[j]) {
          let (a, b) = (lines[i].box, lines[j].box)
          let gap = max(a.x0, b.x0) - min(a.x1, b.x1)
          guard a.verticalOverlap(b) > 0.6 * min(a.height, b.height),
            gap > 0, gap < 4.5 * max(a.height, b.height),
            sameCell(a, b, page.cells), !isBlocked(a, b, lines, besides: [i, j])
          else { continue }
          let (first, second) = a.x0 < b.x0 ? (lines[i], lines[j]) : (lines[j], lines[i])
          let text = first.text.flatMap { x in second.text.map { x + $0 } }
          lines[min(i, j)] = TextLine(
            id: 0, box: a.union(b), text: text,
            glyphBoxes: first.glyphBoxes + second.glyphBoxes)
          lines.remove(at: max(i, j))
          changed = true
          break search
        }
      }
    }
    return lines.enumerated().map {
      TextLine(id: $0, box: $1.box, text: $1.text, glyphBoxes: $1.glyphBoxes)
    }
  }

  private static func isSingleGlyph(_ line: TextLine) -> Bool {
    if let text = line.text, text.count != 1 { return false }
    return line.box.width >= 0.65 * line.box.height && line.box.width <= 1.4 * line.box.height
      && line.box.height >= 5
  }

  private static func isGlyphRun(_ line: TextLine) -> Bool {
    line.box.width <= 7 * line.box.height && line.box.width >= 0.65 * line.box.height
  }

  private static func sameCell(_ a: BoundingBox, _ b: BoundingBox, _ cells: [BoundingBox]) -> Bool {
    func cell(_ box: BoundingBox) -> BoundingBox? {
      cells.filter { $0.contains(x: box.midX, y: box.midY) }.min {
        $0.width * $0.height < $1.width * $1.height
      }
    }
    return cell(a) == cell(b)
  }

  private static func isBlocked(
    _ a: BoundingBox, _ b: BoundingBox, _ lines: [TextLine], besides: [Int]
  ) -> Bool {
    let between = BoundingBox(min(a.x1, b.x1), max(a.y0, b.y0), max(a.x0, b.x0), min(a.y1, b.y1))
    return lines.indices.contains { at in
      !besides.contains(at) && lines[at].box.horizontalOverlap(between) > 0
        && lines[at].box.verticalOverlap(between) > 0
    }
  }
}
