internal import DocumentModel

/// Reads a date that begins with its era in one sign: ㍾, ㍽, ㍼, ㍻.
///
/// The sign is in no reader's characters; they write a digit or 戒 for it or pass over it. It holds two kanji
/// of half width, so that twice as wide it reads as any other print.
struct EraSign {
  let page: Page
  let reader: any RegionReader

  private static let eras = ["明治", "大正", "昭和", "平成", "令和"]

  /// The date as each engine reads it, the sign apart from the rest; none where the text shows no sign of one.
  ///
  /// - Parameters:
  ///   - box: Where the date stands.
  ///   - raw: What the first look made of it.
  func dates(in box: BoundingBox, raw: String) -> [(reader: String, text: String)] {
    guard page.source == .pixels, raw.contains("年"), !EraSign.eras.contains(where: raw.contains),
      let ink = reader.ink(in: region(box))
    else { return [] }
    let height = box.height
    let start = max(box.x0, ink.box.x0 - 0.1 * height)
    // The sign is one em wide; a blank column ends it. A year of three digits would hold a piece of the sign.
    let gap = reader.gaps(in: region(BoundingBox(start, box.y0, box.x1, box.y1))).first {
      $0.lowerBound > start + 0.75 * height && $0.lowerBound < start + 1.45 * height
    }
    guard let end = gap.map({ ($0.lowerBound + $0.upperBound) / 2 }), end + height < box.x1 else {
      return []
    }
    // Readers look a little beyond what they are given: past a narrow blank the last stroke of 和 is read as a 1.
    let margin = 0.18 * height
    let signs = reader.readings(
      of: region(BoundingBox(start, box.y0, end - margin, box.y1)), as: .era, voices: 2)
    let rests = reader.readings(
      of: region(BoundingBox(end + margin, box.y0, box.x1, box.y1)), as: .wide, voices: 2)
    return zip(signs, rests).compactMap { sign, rest in
      let year = rest.text.filter { $0 != " " }.prefix { $0 != "年" }
      guard (1...2).contains(year.count) else { return nil }
      return EraSign.eras.first(where: sign.text.contains).map { (sign.reader, $0 + rest.text) }
    }
  }

  private func region(_ box: BoundingBox) -> Region { Region(page: page.number, box: box) }
}
