internal import DocumentModel
internal import Normalization

/// Finds the kana of a sheet that has no label for them: 西尾 明美 and ニシオ アケミ below or above it, at the same left edge.
enum KanaBesideName {
  typealias Place = LabelledPlaces.Place

  /// - Parameter places: What was found so far; names among them.
  /// - Returns: The kana of each name that has some; none where a label announces kana.
  static func places(_ lines: [ReadLine], _ rows: TextRows, among places: [Place]) -> [Place] {
    guard !places.contains(where: { $0.field == .nameKana }) else { return [] }
    let taken = Set(places.map(\.place.line.line.id))
    let kana = lines.filter { line in
      line.labels.isEmpty && !taken.contains(line.line.id) && KanaShare.of(line) == 1
        && (3...20).contains(line.plain.count)
    }
    guard !kana.isEmpty else { return [] }
    return places.filter { $0.field == .name && $0.place.isWholeLine }.compactMap { name in
      let box = name.place.line.box
      let found = kana.filter { isNext($0.box, to: box) }
      // Kana above one name are below another: whose they are is not known then.
      let others = places.filter { other in
        other.field == .name && other.place.line.line.id != name.place.line.line.id
          && found.contains { isNext($0.box, to: other.place.line.box) }
      }
      guard found.count == 1, let line = found.first, others.isEmpty else { return nil }
      // The given name stands apart; what stands before them is their label, misread.
      let row = rows.row(of: line)
      return (.nameKana, .whole(isNext(row.box, to: box) ? row : line))
    }
  }

  /// Whether kana begin where a name does, in the row right above or below it.
  private static func isNext(_ kana: BoundingBox, to name: BoundingBox) -> Bool {
    let blank = max(kana.y0 - name.y1, name.y0 - kana.y1)
    return blank > -0.3 * name.height && blank < 1.2 * name.height
      && abs(kana.x0 - name.x0) < 0.8 * name.height
      && min(abs(kana.midY - name.y0), abs(kana.midY - name.y1)) < 1.8 * name.height
  }
}
