internal import DocumentModel
internal import Normalization

/// Finds an insurer's number that stands by the insurer's name instead of by a label: 見本健康保険組合（06139992）,
/// 06139992 見本健康保険組合, or the number in the line over or under the name.
///
/// Its check digit, its kind and its prefecture have to hold (domain facts: one number of ten passes by chance, of eight
/// digits one of several hundred).
enum InsurerBesideName {
  /// How the names of insurers end.
  static let names = ["健康保険組合", "健康保険協会", "支部", "共済組合", "広域連合"]

  static func places(_ lines: [ReadLine]) -> [LabelledPlaces.Place] {
    for find in [inBrackets, beforeName, besideName] {
      if let place = lines.lazy.compactMap({ find($0, lines) }).first {
        return [(.insurerNumber, place)]
      }
    }
    return []
  }

  private static func isNumber(_ glyphs: ArraySlice<Glyph>) -> Bool {
    InsurerNumber.normalize(glyphs.map(\.text).joined()).value != nil
  }

  private static func inBrackets(_ line: ReadLine, _ lines: [ReadLine]) -> ValuePlace? {
    let glyphs = line.reading.glyphs
    guard let open = glyphs.lastIndex(where: { ["(", "（"].contains($0.text) }),
      let close = glyphs[open...].firstIndex(where: { [")", "）"].contains($0.text) })
    else { return nil }
    // Behind the name of a town, or alone in the second line of a cell, as well.
    let before = glyphs[..<open].last { $0.text != " " }?.text
    let isNamed =
      names.contains(where: line.plain.holds) || before.map("市町村区".contains) ?? true
    guard isNamed, isNumber(glyphs[(open + 1)..<close]) else { return nil }
    return ValuePlace(line: line, start: open + 1, end: close, label: nil)
  }

  /// 06139992 見本健康保険組合; 179754 練習市, a town's name being nothing but a few kanji.
  private static func beforeName(_ line: ReadLine, _ lines: [ReadLine]) -> ValuePlace? {
    let glyphs = line.reading.glyphs
    let start = line.labels.last { $0.role == .field(.insurerName) }?.end ?? 0
    let digits = glyphs[start...].prefix { MaskSigns.isDigit($0.text) || $0.text == " " }
    let name = glyphs[digits.endIndex...].flatMap { Folding.fold($0.text) }.filter { $0 != " " }
    let isTown =
      (2...7).contains(name.count) && name.allSatisfy(Folding.isIdeograph)
      && name.last.map { "市町村区".unicodeScalars.contains($0) } ?? false
    // 06139992見本健康保険組: the end of the name wrapped. Eight digits hardly pass by chance.
    let isCut = line.plain.holds("健康保険") && digits.count(where: { $0.text != " " }) == 8
    guard isTown || isCut || names.contains(where: line.plain.hasSuffix),
      digits.endIndex < glyphs.count,
      isNumber(digits)
    else { return nil }
    return ValuePlace(line: line, start: digits.startIndex, end: digits.endIndex, label: nil)
  }

  private static func besideName(_ line: ReadLine, _ lines: [ReadLine]) -> ValuePlace? {
    guard line.labels.isEmpty, [6, 8].contains(line.plain.count),
      line.plain.allSatisfy({ $0.isDecimalDigit }), isNumber(line.reading.glyphs[...])
    else { return nil }
    let box = line.box
    let isNear = lines.contains { other in
      guard names.contains(where: other.plain.hasSuffix) else { return false }
      let isInRow =
        other.box.verticalOverlap(box) > 0.5 * min(other.box.height, box.height)
        && max(other.box.x0 - box.x1, box.x0 - other.box.x1) < 4 * box.height
      let isInColumn =
        abs(other.box.x0 - box.x0) < 2 * box.height
        && max(other.box.y0 - box.y1, box.y0 - other.box.y1) < 1.2 * box.height
      return isInRow || isInColumn
    }
    return isNear ? .whole(line) : nil
  }
}
