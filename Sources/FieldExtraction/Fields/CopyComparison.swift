internal import DocumentModel
internal import Normalization

/// Brings the printed copies of one field together: equal copies confirm each other.
enum CopyComparison {
  /// - Returns: The outcome, and whether two copies that were both read differ.
  static func outcome(_ copies: [FieldCopy]) -> (FieldOutcome, differs: Bool)? {
    guard let first = copies.first else { return nil }
    let read = copies.filter { $0.agreed != nil }
    // Masked digits on two places may be two people's: all have to be read, and alike.
    if first.field == .individualNumberLastFour, !read.isEmpty, read.count < copies.count {
      return (.unreadable(.copiesDiffer, first.evidence), false)
    }
    if let best = read.first, let value = best.agreed {
      if read.contains(where: { !isSame($0.agreed, value, first.field) }) {
        return (.unreadable(.copiesDiffer, best.evidence), true)
      }
      let readers = Set(read.flatMap(\.evidence.readers) + (read.count > 1 ? ["copy"] : []))
        .sorted()
      let evidence = Evidence(
        page: best.evidence.page, box: best.evidence.box, raw: best.evidence.raw,
        readers: readers, confidence: best.evidence.confidence)
      return (.read(value, flags: best.flags, evidence), false)
    }
    // Another copy on the sheet is an independent reading.
    for (at, copy) in copies.enumerated() {
      guard let value = copy.first, copy.field != .individualNumberLastFour else { continue }
      let key = value.filter { $0 != " " }
      if copies[(at + 1)...].contains(where: { $0.first?.filter { $0 != " " } == key }) {
        return (.read(value, flags: copy.flags, copy.evidence), false)
      }
    }
    return (.unreadable(first.reason, first.evidence), false)
  }

  private static func isSame(_ a: String?, _ b: String, _ field: FieldName) -> Bool {
    guard let a else { return true }
    switch field {
    case .name: return NameVariants.level(a, b).map { $0 < .family } ?? false
    case .nameKana: return KanaNormalizer.key1(a) == KanaNormalizer.key1(b)
    default: return a == b
    }
  }
}
