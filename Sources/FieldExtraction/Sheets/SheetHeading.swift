internal import DocumentModel
internal import Normalization

/// The largest print of a page, which says what paper it is: one line of words, with the pieces of its own size beside it.
struct SheetHeading {
  /// The line itself.
  let line: ReadLine
  /// It and what stands beside it in the same size, from left to right: 資格情 お知らせ, parted by a postmark.
  let row: [ReadLine]

  /// Its text without what stands in brackets: 住所確認のお願い（回答書）, 個人番号（マイナンバー）ご提出のお願い.
  var text: String {
    var depth = 0
    return row.map(\.plain).joined().filter { character in
      if character == "(" { depth += 1 }
      defer { if character == ")" { depth -= 1 } }
      return depth <= 0 && character != ")"
    }
  }

  /// - Returns: `nil` where no line has words. The day in a postmark is printed larger than any title, and so may the words of a stamp be.
  init?(_ lines: [ReadLine]) {
    let worded = lines.filter { line in
      (line.plain.count(where: \.isLetter) >= 4 || ForeignTitle.words.contains(line.plain))
        && ReturnReasonStems.code(line.plain) == nil
    }
    guard let line = worded.max(by: { SheetHeading.size($0) < SheetHeading.size($1) }) else {
      return nil
    }
    self.line = line
    row = lines.filter { other in
      other.line.id == line.line.id
        || other.box.verticalOverlap(line.box) > 0.5 * line.box.height
          && other.box.height > 0.6 * line.box.height
    }.sorted { $0.box.x0 < $1.box.x0 }
  }

  /// How large the print of a line is: its height, unless it is one of several rows that were put together.
  private static func size(_ line: ReadLine) -> Double {
    let columns = line.plain.reduce(0) { $0 + ($1.isASCII ? 0.5 : 1) }
    return min(line.box.height, 1.05 * line.box.width / max(1, columns))
  }
}
