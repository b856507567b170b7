internal import DocumentModel
internal import Normalization

/// What several titles on one page say of where values belong.
enum SheetTitles {
  /// Whether one of several titles has nothing below it that was taken, of what is not nearer to another, and stands beside
  /// all of it: a sheet beside the one that was read.
  static func hasEmpty(_ lines: [ReadLine], used: Set<Int>, cells: [BoundingBox]) -> Bool {
    let titles = DocumentCues.titles(lines).map(\.box)
    let taken = lines.filter { used.contains($0.line.id) }.map(\.box)
    guard titles.count > 1, !taken.isEmpty else { return false }
    let owners = taken.flatMap { box in
      let above = titles.indices.filter { titles[$0].midY < box.midY }
      let nearest = above.map { distance(box, titles[$0]) }.min() ?? 0
      return above.filter { distance(box, titles[$0]) <= nearest + box.height }
    }
    // A title of a letter stands over the frame of its card, though not over what is in it. Sheets have margins.
    let frames = taken + taken.compactMap(cells.smallest) + titles
    return titles.indices.contains { at in
      let (title, margin) = (titles[at], 3 * titles[at].height)
      return !owners.contains(at)
        && !frames.contains { frame in
          frame.y1 > title.y1 && frame.x0 < title.x1 + margin && frame.x1 > title.x0 - margin
        }
    }
  }

  private static func distance(_ box: BoundingBox, _ title: BoundingBox) -> Double {
    max(0, title.x0 - box.midX, box.midX - title.x1)
  }

  /// Whether what was taken stands under two titles beside each other, and nothing under the one says again what stands under the
  /// other: values of two sheets. A card beside its letter says the same.
  ///
  /// - Parameter used: The lines that values and digits of one person were taken from, by id.
  static func areMixed(_ lines: [ReadLine], used: Set<Int>) -> Bool {
    let titles = DocumentCues.titles(lines).map(\.box)
    guard titles.count > 1 else { return false }
    let taken = lines.filter { used.contains($0.line.id) }
      .map { (box: $0.box, text: valueText($0)) }.filter { !$0.text.isEmpty }
    return titles.indices.contains { at in
      titles.indices.contains { other in
        let (left, right) = (titles[at], titles[other])
        guard right.x0 > left.x1 + 2 * left.height, !areParts(left, right, of: titles) else {
          return false
        }
        func own(_ title: BoundingBox, besides: BoundingBox) -> [String] {
          taken.filter { value in
            // What stands over the other title is none of what that heads: a card under its letter.
            value.box.midY > title.midY
              && (value.box.midY < besides.midY
                || distance(value.box, title) < distance(value.box, besides))
              // Nor is what a third title is nearer to.
              && titles.allSatisfy { third in
                third.midY > value.box.midY
                  || distance(value.box, third) >= distance(value.box, title)
              }
          }.map(\.text)
        }
        let mine = own(left, besides: right)
        let theirs = own(right, besides: left)
        return !mine.isEmpty && !theirs.isEmpty
          && !mine.contains { value in
            theirs.contains { $0.holds(value) || value.holds($0) }
          }
      }
    }
  }

  /// Whether two titles in one row are those of two parts of one sheet, of which a third over the middle between them is the title:
  /// the front and the back of a card to cut out.
  private static func areParts(
    _ left: BoundingBox, _ right: BoundingBox, of titles: [BoundingBox]
  ) -> Bool {
    let middle = (left.midX + right.midX) / 2
    return abs(left.midY - right.midY) < 0.5 * left.height
      && abs(left.height - right.height) < 0.3 * left.height
      && titles.contains { title in
        title.y1 < min(left.y0, right.y0)
          && abs(title.midX - middle) < 0.12 * (right.midX - left.midX)
      }
  }

  /// A value that can tell whose it is: its digits, three and more, or its letters.
  private static func valueText(_ line: ReadLine) -> String {
    let value = line.reading.glyphs[(line.labels.last?.end ?? 0)...].map(\.text).joined()
    let folded = Folding.string(Folding.fold(value).filter { $0 != " " })
    let digits = folded.filter(\.isDecimalDigit)
    if digits.count >= 3 { return digits }
    let letters = folded.filter(\.isLetter)
    return letters.count >= 3 ? letters : ""
  }
}
