internal import DocumentModel
internal import Normalization

/// Finds people named without a label by the kana right above each name, and born on the date before 生: フジワラ ヒロユキ over
/// 藤原 博之, 昭和40年1月2日生.
enum NameUnderKana {
  typealias Place = LabelledPlaces.Place

  static func places(_ lines: [ReadLine], _ rows: TextRows) -> [Place] {
    let kana = lines.filter { rows.rowStart($0).line.id == $0.line.id }
      .map { rows.row(of: $0) }.filter(isKana)
    guard !kana.isEmpty else { return [] }
    let below = lines.filter { rows.rowStart($0).line.id == $0.line.id }
      .map { words(of: rows.row(of: $0), rows) }
    let named = kana.compactMap { whole -> [Place]? in
      guard let name = below.first(where: { isName($0) && stands($0, below: whole) }) else {
        return nil
      }
      return [(.nameKana, .whole(whole)), (.name, .whole(name))]
    }
    guard !named.isEmpty else { return [] }
    let births = lines.filter { line in
      line.labels.isEmpty && line.plain.hasSuffix("生")
        && DateNormalizer.normalize(String(line.plain.dropLast())).value != nil
    }
    // Each has a birth date of his own, or none is anybody's.
    guard births.isEmpty || births.count == named.count else { return named.flatMap { $0 } }
    return named.flatMap { $0 } + births.map { (.birthDate, .whole($0)) }
  }

  /// A row up to the first of its pieces that holds a digit: the day of birth behind a name.
  private static func words(of row: ReadLine, _ rows: TextRows) -> ReadLine {
    let pieces = rows.pieces(of: row).sorted { $0.box.x0 < $1.box.x0 }
    let words = pieces.prefix { !$0.plain.contains(where: \.isDecimalDigit) }
    guard let first = words.first, words.count < pieces.count else { return row }
    return words.dropFirst().reduce(first) { $0.joined($1) }
  }

  private static func isKana(_ line: ReadLine) -> Bool {
    line.labels.isEmpty && KanaShare.of(line) == 1 && (3...16).contains(line.plain.count)
  }

  /// Two to eight letters of a name, no words of insurers and addresses.
  static func isName(_ line: ReadLine) -> Bool {
    let letters = line.plain.unicodeScalars
    // NGUYEN THI LAN
    let latin = letters.count(where: Folding.isLatin)
    return line.labels.isEmpty && KanaShare.of(line) < 1
      && (2...(latin > 1 ? 30 : 8)).contains(letters.count)
      && letters.allSatisfy {
        Folding.isLetter($0) || latin > 1 && Folding.isLatin($0)
      }
      && !["組合", "協会", "支部", "連合", "役所", "役場", "御中", "在中", "会社", "お知", "通知", "確認"]
        .contains(where: line.plain.holds)
  }

  /// Whether a line begins or ends right below another, in letters that are no smaller.
  private static func stands(_ line: ReadLine, below kana: ReadLine) -> Bool {
    let (name, above) = (line.box, kana.box)
    return name.midY > above.y1 && name.y0 - above.y1 < 1.1 * name.height
      && min(abs(name.x0 - above.x0), abs(name.x1 - above.x1)) < name.height
      && name.height > 0.85 * above.height
  }
}
