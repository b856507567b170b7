internal import DocumentModel
internal import Normalization

/// Votes on digits that are there and cannot be read for certain: a thin stroke runs through them, as somebody who ticks them off
/// leaves it, or one look differs.
///
/// Two engines that read the same four digits under a pen are wrong in 2.4 % (coloured pens) to 7 % (black ones) of the cases
/// (measured on 2,200 crops: mostly an 8 made of something else). That is too much for a value, and too little to be nothing: where
/// a registry, which took no part in the reading, holds the same four digits, both are right.
struct ApparentDigits {
  let page: Page
  let reader: any RegionReader

  private struct Vote {
    let digits: String
    let reader: String
    /// Where the first of the digits stands, upright points.
    let x: Double
  }

  /// - Parameter digits: The digits alone, as far as they could be cut free.
  /// - Returns: The four digits that most looks of the first two engines see, each engine at least once, and their place; `nil` where
  ///   something may hide one of them: anything but a thin stroke is drawn over them, or other than four marks of ink stand there.
  func read(_ digits: Region, on line: ReadLine) -> (
    digits: String, readers: [String], box: BoundingBox
  )? {
    let whole = line.region(page.number)
    var votes = looks(digits, .digits) + looks(whole, .line)
    var won = winner(votes)
    if won == nil {
      votes += looks(digits, .wide) + looks(whole, .wide)
      won = winner(votes)
    }
    guard let won, let x = votes.first(where: { $0.digits == won })?.x else { return nil }
    let place = place(of: line, from: x)
    guard let ink = reader.ink(in: place), ink.isDefaced ? ink.isStroke ?? false : ink.marks == 4
    else { return nil }
    let readers = Set(votes.filter { $0.digits == won }.map(\.reader)).sorted()
    return (won, readers, line.rows.isEmpty ? place.box : line.box)
  }

  /// The digits alone. A stroke that ties them to their mask leaves no blank column between: then they begin where they were seen.
  private func place(of line: ReadLine, from x: Double) -> Region {
    let (span, height) = (line.span, line.span.height)
    let cut = reader.cut(line.region(page.number), rightOf: x - 0.12 * height)
    guard line.rows.isEmpty, cut.box.x0 < x - 0.6 * height else { return cut }
    return line.region(page.number, BoundingBox(x - 0.12 * height, span.y0, span.x1, span.y1))
  }

  private func looks(_ region: Region, _ grammar: Grammar) -> [Vote] {
    reader.readings(of: region, as: grammar, voices: 2).compactMap { look in
      guard let digits = LastFourText.trailing(look),
        let first = look.glyphs.filter({ MaskSigns.isDigit($0.text) }).suffix(4).first
      else { return nil }
      return Vote(digits: digits, reader: look.reader, x: first.x)
    }
  }

  private func winner(_ votes: [Vote]) -> String? {
    let count = Dictionary(grouping: votes, by: \.digits)
    guard let most = count.values.map(\.count).max() else { return nil }
    let best = count.filter { $0.value.count == most }
    // ○○○○ is read as 0000 by all alike.
    guard best.count == 1, let (digits, voters) = best.first, digits != "0000",
      Set(voters.map(\.reader)).count > 1
    else { return nil }
    return digits
  }
}
