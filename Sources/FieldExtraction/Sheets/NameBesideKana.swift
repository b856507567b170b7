internal import DocumentModel

/// Finds the name of a sheet whose label for it nobody knows, 対象の方, by the kana that have one: the only line that can be a
/// name in the rows next to theirs, in the same column.
enum NameBesideKana {
  typealias Place = LabelledPlaces.Place

  /// - Parameters:
  ///   - places: What labels announce; the kana among them.
  /// - Returns: One place, or none where no line or more than one can be it.
  static func places(_ lines: [ReadLine], _ rows: TextRows, among places: [Place]) -> [Place] {
    let kana = places.filter { $0.field == .nameKana }.map(\.place.line)
    guard kana.count == 1, let kana = kana.first else { return [] }
    let taken = Set(places.map(\.place.line.line.id))
    let found = lines.filter { line in
      !taken.contains(line.line.id) && rows.rowStart(line).line.id == line.line.id
        && isNext(line.box, to: kana.box) && !isLabelled(line, rows)
    }.map(rows.row).filter { line in
      NameUnderKana.isName(line) && !isPlace(line.plain)
    }
    return found.count == 1 ? found.map { (.name, .whole($0)) } : []
  }

  /// Whether a label stands before a line in its row: 世帯主氏名 has somebody else.
  private static func isLabelled(_ line: ReadLine, _ rows: TextRows) -> Bool {
    rows.lines.contains { other in
      !other.labels.isEmpty && other.box.x1 < line.box.x0 + 2
        && rows.levelled(other.box, from: line.box).verticalOverlap(line.box)
          > 0.5 * min(other.box.height, line.box.height)
    }
  }

  /// Whether a box begins where another does, a row or two above or below it.
  private static func isNext(_ box: BoundingBox, to kana: BoundingBox) -> Bool {
    let height = max(box.height, kana.height)
    let drop = abs(box.midY - kana.midY)
    return abs(box.x0 - kana.x0) < 1.2 * height && drop > 0.7 * height && drop < 4 * height
  }

  static func isPlace(_ text: String) -> Bool {
    text.last.map { "市町村区県都府道".contains($0) } ?? true
  }
}
