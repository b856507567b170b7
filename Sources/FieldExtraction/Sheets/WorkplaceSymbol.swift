internal import DocumentModel
internal import Normalization

/// Takes 事業所記号 for the symbol where a sheet has a number and no other symbol: the symbol of an insurer of employees is the
/// workplace's. Beside a 記号 of its own it is another paper's number.
enum WorkplaceSymbol {
  typealias Place = LabelledPlaces.Place

  /// - Parameter found: What other labels announce.
  static func places(_ lines: [ReadLine], cells: [BoundingBox], beside found: [Place]) -> [Place] {
    guard found.contains(where: { $0.field == .number }),
      !found.contains(where: { $0.field == .symbol }),
      !lines.contains(where: { line in line.labels.contains { isSymbol($0.role) } }),
      lines.count(where: { label(in: $0) != nil }) == 1
    else { return [] }
    let told = lines.map { line in
      label(in: line).map { own in
        ReadLine(
          line,
          labels: line.labels.map { label in
            label.start == own.start
              ? LabelMatch(role: .field(.symbol), start: own.start, end: own.end) : label
          })
      } ?? line
    }
    return LabelledPlaces(lines: told, cells: cells).places().filter { $0.field == .symbol }
  }

  private static func isSymbol(_ role: LabelRole) -> Bool {
    role == .field(.symbol) || role == .combinedKey
  }

  private static func label(in line: ReadLine) -> LabelMatch? {
    line.labels.first { label in
      let words = Folding.string(Folding.fold(label.text(in: line)).filter(Folding.isLetter))
      return label.role == .foreign && ["事業所記号", "事業所の記号", "事業所の被保険者記号"].contains(words)
    }
  }
}
