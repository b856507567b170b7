internal import DocumentModel
internal import Normalization

/// Puts a label together of which pieces stand beside each other in its row: parted by a crease or its own bracket, or spread so
/// far that its end went to the value.
enum LabelPieces {
  /// Joins lines that touch each other in their row and are a label only together: one that a crease parted. Of a label whose letters
  /// are set apart the last one may stand by itself, 生 年 月 日.
  static func torn(_ lines: [ReadLine]) -> [ReadLine] {
    var rests: [Int: ReadLine] = [:]
    for line in lines {
      let height = line.box.height
      // 生年 alone is a label too; 月日 beside it is the rest of it.
      let isWhole = line.wholeLabel != nil
      let rest = lines.first { other in
        (isWhole ? other.plain == "月日" : other.wholeLabel == nil) && other.box.x0 > line.box.midX
          && abs(other.box.x0 - line.box.x1) < (endings.contains(other.plain) ? 2 : 0.5) * height
          && abs(other.box.midY - line.box.midY) < 0.3 * height
      }
      if let rest, line.joined(rest).wholeLabel != nil { rests[line.line.id] = rest }
    }
    return joined(lines, with: rests)
  }

  /// Last letters of labels that are no value of themselves.
  private static let endings = ["日", "月日", "名", "号", "番", "別"]

  /// Labels of values that are digits: what stands in brackets behind one and holds none is no value.
  private static let ofDigits: [LabelRole] = [
    .number, .branchNumber, .birthDate, .qualificationDate, .insurerNumber,
    .individualNumberLastFour,
  ].map(LabelRole.field)

  /// What stands in brackets behind other labels and is no name.
  private static let remarks = [
    "被保険者", "被扶養", "本人", "家族", "加入者", "数字", "漢字", "全角", "半角", "保険証", "戸籍",
  ]

  private static func mayBeRemark(_ inside: Substring, behind role: LabelRole) -> Bool {
    guard ofDigits.contains(role) else { return remarks.contains(where: inside.contains) }
    return !inside.contains(where: \.isDecimalDigit) || inside.contains("桁")
  }

  /// （記号 and 番号）: two labels in one bracket, the dot between them lost.
  private static func keyInBrackets(_ lines: [ReadLine]) -> [ReadLine] {
    var rests: [Int: ReadLine] = [:]
    for line in lines where line.plain.hasPrefix("(") && WrappedLabels.isOpen(line) {
      guard line.wholeLabel?.role == .field(.symbol) else { continue }
      rests[line.line.id] = right(of: line, within: 2.4, lines).flatMap { other in
        other.plain.hasSuffix(")") && other.wholeLabel?.role == .field(.number)
          && line.joined(other).wholeLabel?.role == .combinedKey ? other : nil
      }
    }
    return joined(lines, with: rests)
  }

  /// 生年月日（ and 西暦・和暦）: a label whose bracket is closed by the next pieces of its row is one with them.
  static func closed(_ all: [ReadLine]) -> [ReadLine] {
    let lines = keyInBrackets(all)
    var taken: Set<Int> = []
    let out = lines.map { line -> ReadLine in
      guard WrappedLabels.isOpen(line), line.startsWithLabel, line.labels.count == 1
      else { return line }
      var whole = line
      var parts: [Int] = []
      while WrappedLabels.isOpen(whole), parts.count < 4, whole.reading.glyphs.count < 20 {
        let next = lines.filter { other in
          other.line.id != line.line.id && other.labels.isEmpty
            && other.box.x0 >= whole.box.x1 - 2
            && other.box.x0 - whole.box.x1 < 2.4 * line.box.height
            && other.box.verticalOverlap(line.box) > 0.5 * min(other.box.height, line.box.height)
        }.min { $0.box.x0 < $1.box.x0 }
        guard let next else { return line }
        whole = whole.joined(next)
        parts.append(next.line.id)
      }
      let inside = whole.plain.drop { $0 != "(" }
      guard !WrappedLabels.isOpen(whole), whole.wholeLabel?.role == line.labels[0].role,
        mayBeRemark(inside, behind: line.labels[0].role)
      else { return line }
      taken.formUnion(parts)
      return whole
    }
    return out.filter { !taken.contains($0.line.id) }
  }

  /// Lines with what belongs behind them, by their id, as one each.
  private static func joined(_ lines: [ReadLine], with rests: [Int: ReadLine]) -> [ReadLine] {
    let taken = Set(rests.values.map(\.line.id))
    return lines.filter { !taken.contains($0.line.id) }.map { line in
      rests[line.line.id].map { line.joined($0) } ?? line
    }
  }

  /// Joins what stands in one row and cell and is a label only together: words set so wide that a cell is filled, 対 象 の 方.
  static func scattered(_ lines: [ReadLine], cells: [BoundingBox]) -> [ReadLine] {
    let pieces = lines.filter { line in
      line.wholeLabel == nil && line.plain.count <= 4
        && line.plain.unicodeScalars.allSatisfy {
          Folding.isLetter($0) || "()・".unicodeScalars.contains($0)
        }
    }.sorted { $0.box.x0 < $1.box.x0 }
    var taken: Set<Int> = []
    var joined: [Int: ReadLine] = [:]
    for first in pieces where !taken.contains(first.line.id) {
      let (height, cell) = (first.box.height, cells.smallest(around: first.box))
      let row = pieces.filter { other in
        other.box.x0 > first.box.midX && !taken.contains(other.line.id)
          && abs(other.box.midY - first.box.midY) < 0.4 * height
          && cells.smallest(around: other.box) == cell
      }
      var whole = first
      var parts: [Int] = []
      var best: (line: ReadLine, parts: [Int])?
      for next in row.prefix(7) {
        guard next.box.x0 - whole.box.x1 < (cell == nil ? 5 : 16) * height else { break }
        whole = whole.joined(next)
        parts.append(next.line.id)
        if whole.wholeLabel != nil { best = (whole, parts) }
      }
      guard let best else { continue }
      joined[first.line.id] = best.line
      taken.formUnion(best.parts)
    }
    return lines.filter { !taken.contains($0.line.id) }.map { joined[$0.line.id] ?? $0 }
  }

  /// Labels set so wide that they fill a row of their cell in pieces, 氏名 ( カナ ), マイナ ンバー 下 4 ケタ: one label, though a piece may be
  /// another. Readers take a lone bracket for a C.
  static func filling(_ lines: [ReadLine], cells: [BoundingBox]) -> [ReadLine] {
    var taken: Set<Int> = []
    var joined: [Int: ReadLine] = [:]
    let inCell = Dictionary(grouping: lines) { cells.smallest(around: $0.box) }
    for (cell, own) in inCell where cell != nil && (2...8).contains(own.count) {
      let row = own.sorted { $0.box.x0 < $1.box.x0 }
      let isOneRow = row.dropFirst().allSatisfy {
        $0.box.verticalOverlap(row[0].box) > 0.4 * min($0.box.height, row[0].box.height)
      }
      // 氏名 ( フリガナ表記 ): brackets behind a label belong to it.
      guard isOneRow, row.allSatisfy({ $0.plain.count <= 8 && $0.rows.isEmpty }),
        row.contains(where: { $0.wholeLabel == nil || "の(".contains($0.plain.prefix(1)) })
      else { continue }
      let pieces = row.map(asBracket)
      let whole = pieces.dropFirst().reduce(pieces[0]) { $0.joined($1) }
      guard whole.wholeLabel != nil else { continue }
      joined[row[0].line.id] = whole
      taken.formUnion(row.dropFirst().map(\.line.id))
    }
    return lines.filter { !taken.contains($0.line.id) }.map { joined[$0.line.id] ?? $0 }
  }

  private static func asBracket(_ piece: ReadLine) -> ReadLine {
    guard ["C", "c", "Ｃ", "（", "["].contains(piece.plain) else { return piece }
    return ReadLine(
      line: piece.line,
      reading: Reading(
        reader: piece.reading.reader, glyphs: [Glyph(text: "(", x: piece.box.x0, confidence: 1)]))
  }

  private static let halves = ["氏": "名", "記": "号", "番": "号", "枝": "番", "性": "別"]

  /// Joins 氏 with the 名 that begins the next line of its row: a label spread so far that its rest went to the value.
  static func spread(_ lines: [ReadLine]) -> [ReadLine] {
    var rests: [Int: ReadLine] = [:]
    for line in lines {
      // ●氏, 3 記: a bullet before it is no part of it.
      guard let second = halves[String(line.plain.drop { !$0.isLetter })] else { continue }
      rests[line.line.id] = right(of: line, within: 6, lines).flatMap {
        $0.plain.hasPrefix(second) ? $0 : nil
      }
    }
    return joined(lines, with: rests)
  }

  /// 記号 5668 番 and 号：13555: the first half of a label that went to the value before it goes to its second half.
  static func returned(_ lines: [ReadLine]) -> [ReadLine] {
    var replaced: [Int: ReadLine] = [:]
    for line in lines where line.rows.isEmpty && line.line.text == nil {
      let glyphs = line.reading.glyphs
      guard let last = glyphs.last, let second = halves[last.text], glyphs.count > 2,
        let before = glyphs.dropLast().last,
        !Folding.fold(before.text).contains(where: Folding.isLetter),
        let rest = right(of: line, within: 6, lines), rest.plain.hasPrefix(second),
        rest.rows.isEmpty, replaced[rest.line.id] == nil
      else { continue }
      let (value, half) = line.split(at: glyphs.count - 1)
      replaced[line.line.id] = value
      replaced[rest.line.id] = ReadLine(
        line: TextLine(
          id: rest.line.id, box: half.box.union(rest.box), text: nil, glyphBoxes: []),
        reading: Reading(
          reader: rest.reading.reader, glyphs: half.reading.glyphs + rest.reading.glyphs))
    }
    return lines.map { replaced[$0.line.id] ?? $0 }
  }

  /// The nearest line right of another in its row, no further than some of its heights.
  private static func right(of line: ReadLine, within reach: Double, _ lines: [ReadLine])
    -> ReadLine?
  {
    lines.filter { other in
      other.box.x0 >= line.box.x1 - 2 && other.box.x0 - line.box.x1 < reach * line.box.height
        && other.box.verticalOverlap(line.box) > 0.5 * min(other.box.height, line.box.height)
    }.min { $0.box.x0 < $1.box.x0 }
  }
}
