internal import DocumentModel
internal import Normalization

/// Finds the values that labels announce.
struct LabelledPlaces {
  typealias Place = (field: FieldName, place: ValuePlace)

  private let lines: [ReadLine]
  private let locator: ValueLocator

  /// - Parameter lines: Of these the words of a slip of returned mail are nobody's values.
  init(lines all: [ReadLine], cells: [BoundingBox]) {
    let lines = all.filter { !$0.labels.isEmpty || ReturnReasonStems.code($0.plain) == nil }
    self.lines = lines
    locator = ValueLocator(lines: lines, cells: cells)
  }

  /// 記号等 before 記号 81-0987: the heading of a row whose labels follow.
  private func headsRow(_ line: ReadLine) -> Bool {
    line.plain.hasSuffix("等") && line.wholeLabel != nil
      && locator.rows.rightOf(line).map(\.startsWithLabel) ?? false
  }

  /// Each label of a field with the place of its value.
  func places() -> [Place] {
    var out: [Place] = []
    // 記号 and 番号 with nothing but a lost dot between them are one label.
    var combined: Set<Int> = []
    for line in lines where line.wholeLabel?.role == .field(.symbol) {
      guard let right = locator.rows.rightOf(line), let number = right.wholeLabel,
        number.role == .field(.number),
        right.box.x0 - line.box.x1 < 2.4 * line.box.height
      else { continue }
      let places =
        locator.place(of: number, in: right, mayBeBelow: false, isSpread: true)
        .map { CombinedKey.places($0) } ?? []
      guard !places.isEmpty else { continue }
      combined.formUnion([line.line.id, right.line.id])
      out += places
    }
    let heads = RowHeads(lines, locator.rows)
    let keys = LabelledKey(lines: lines, locator: locator)
    for line in lines where !combined.contains(line.line.id) && !headsRow(line) {
      for label in line.labels where !heads.isElse(label.role, line) {
        if label.role == .combinedKey { out += keys.places(of: label, in: line) }
        guard case .field(let own) = label.role,
          case let field = restOf(label, line) ?? own, field != .individualNumberLastFour,
          let place = locator.place(
            of: label, in: line, mayBeBelow: field == .inquiryNumber,
            isSpread: LabelledPlaces.isSpread(field))
        else { continue }
        switch field {
        case .address: out += UnlabelledPlaces.address(place, locator)
        case .number:
          let isAnnounced = label.text(in: line).contains("枝")
          out += CombinedKey.numberAndBranch(place, isAnnounced: isAnnounced)
        case .birthDate where BirthAndSex.places(place).count == 2:
          out += BirthAndSex.places(place)
        case .name:
          out += NameTail.places(place)
          if let sex = locator.rows.rightOf(place.line), sex.plain == "男" || sex.plain == "女" {
            out.append((.sex, .whole(sex)))
          }
        // 生年月日・性別 beside 昭和40年1月2日・女: the value stands beside the second label.
        case .sex where isBehindBirth(label, line) && !BirthAndSex.places(place).isEmpty:
          out.removeAll { $0.field == .birthDate && $0.place.line.box.y0 > line.box.y1 }
          out += BirthAndSex.places(place)
        // 氏名／カナ beside 矢野 三千代／ヤノ ミチヨ.
        case .nameKana where isBehindName(label, line) && !NameTail.slashed(place).isEmpty:
          out += NameTail.slashed(place)
        // 氏名（フリガナ） over 杉本 弦（スギモト ゲン）: both.
        case .nameKana where NameTail.holdsKana(place): out += NameTail.places(place)
        // The same, the kana badly read.
        case .nameKana where announcesName(label, line) && NameTail.holdsBrackets(place):
          out += NameTail.places(place)
        // The same, the kana in a row of their own.
        case .nameKana where announcesName(label, line) && KanaShare.of(place.line) == 0:
          out.append((.name, place))
          if let kana = kana(below: place) { out.append((.nameKana, kana)) }
        default: out.append((field, place))
        }
        if field == .name, let kana = ruby(above: place) { out.append((.nameKana, kana)) }
      }
    }
    out = KeyOfTwoLabels.parted(out)
    let insurers = InsurersNumbers(lines, locator)
    out = insurers.told(out)
    if !out.contains(where: { $0.field == .name }) { out += standingNames() }
    if !out.contains(where: { $0.field == .insurerNumber }) { out += insurers.byHead() }
    out = branchesBehindNumbers(KanaShare.told(KanaShare.withoutTwins(out)))
    // 後期高齢者医療 (39…) has no symbol: a gap in its number parts nothing.
    let isElder =
      out.contains {
        $0.field == .insurerNumber
          && InsurerNumber.normalize($0.place.raw).value?.hasPrefix("39") ?? false
      } || lines.contains { $0.plain.holds("後期高齢") || $0.plain.holds("後期高齡") }
    guard !isElder, !out.contains(where: { $0.field == .symbol }) else { return out }
    // 番号 1234-56789 where no symbol stands on the sheet: the first part of its label was lost.
    return out.flatMap { entry -> [Place] in
      let both = entry.field == .number ? CombinedKey.places(entry.place) : []
      return both.isEmpty ? [entry] : both
    }
  }

  /// What a label announces that is the rest of one whose bracket the row above left open: ごとの番号） under 枝番（家族.
  private func restOf(_ label: LabelMatch, _ line: ReadLine) -> FieldName? {
    guard label.start == 0, line.plain.prefix(label.end + 1).contains(")"),
      !line.plain.prefix(label.end + 1).contains("(")
    else { return nil }
    let above = lines.filter { other in
      other.box.midY < line.box.y0 && line.box.y0 - other.box.y1 < 1.5 * line.box.height
        && WrappedLabels.isOpen(other) && other.box.x1 > line.box.x0
    }.max { $0.box.x1 < $1.box.x1 }
    guard let open = above?.labels.last, case .field(let field) = open.role else { return nil }
    return field
  }

  /// With the branch numbers that stand behind the numbers, where no label asks for them.
  private func branchesBehindNumbers(_ places: [Place]) -> [Place] {
    guard places.contains(where: { $0.field == .symbol }),
      !places.contains(where: { $0.field == .branchNumber }),
      !lines.contains(where: { line in
        line.labels.contains { $0.role == .field(.branchNumber) } || line.plain.contains("枝")
      })
    else { return places }
    return places.flatMap { entry -> [Place] in
      let both = entry.field == .number ? CombinedKey.branchBehindHyphen(entry.place) : []
      return both.isEmpty ? [entry] : both
    }
  }

  /// The names of a sheet without 氏名: the dependants it lists, else the insured person.
  private func standingNames() -> [Place] {
    for standing in LabelRole.Standing.allCases {
      let found = lines.flatMap { line in
        line.labels.filter { $0.role == .standing(standing) }.compactMap {
          locator.place(of: $0, in: line, mayBeBelow: false, isSpread: true)
        }
      }
      let places = found.flatMap(NameTail.places)
      if !places.isEmpty { return places }
    }
    return []
  }

  /// Fields that are printed with gaps inside.
  private static func isSpread(_ field: FieldName) -> Bool {
    switch field {
    case .name, .nameKana, .birthDate, .qualificationDate, .issueDate, .expiryDate: true
    default: false
    }
  }

  /// Small kana over a name.
  private func ruby(above place: ValuePlace) -> ValuePlace? {
    let box = place.line.box
    let found = lines.first { line in
      line.labels.isEmpty && line.box.y1 <= box.midY && box.y0 - line.box.y1 < box.height
        // フリガナ オノ, and エミコ of its row: the label has all of it.
        && !isBehindKana(line)
        && line.box.height < 0.85 * box.height && line.box.horizontalOverlap(box) > 0
        && KanaNormalizer.normalize(line.reading.text).value != nil
    }
    // Family and given name stand apart.
    return found.map { .whole(locator.rows.row(of: $0)) }
  }

  /// Whether the label of the kana stands left of a line in its row.
  private func isBehindKana(_ line: ReadLine) -> Bool {
    lines.contains { other in
      other.labels.contains { $0.role == .field(.nameKana) } && other.box.x0 < line.box.x0
        && other.box.verticalOverlap(line.box) > 0.5 * min(other.box.height, line.box.height)
    }
  }

  /// Whether the label of the birth date stands right before a label, in its line or in its row, a sign and its blanks away.
  private func isBehindBirth(_ label: LabelMatch, _ line: ReadLine) -> Bool {
    lines.contains { other in
      other.labels.contains { birth in
        guard birth.role == .field(.birthDate) else { return false }
        if other.line.id == line.line.id { return (0...1).contains(label.start - birth.end) }
        return birth.end >= other.reading.glyphs.count && line.box.x0 > other.box.x1 - 2
          && line.box.x0 - other.box.x1 < 2.4 * line.box.height
          && other.box.verticalOverlap(line.box) > 0.5 * line.box.height
      }
    }
  }

  /// Whether the label of the name stands right before that of the kana, with nothing but a sign between.
  private func isBehindName(_ label: LabelMatch, _ line: ReadLine) -> Bool {
    line.labels.contains { other in
      other.role == .field(.name) && (0...1).contains(label.start - other.end)
    } || announcesName(label, line)
  }

  /// Whether a label of kana is that of the name as well: 氏名（フリガナ）.
  private func announcesName(_ label: LabelMatch, _ line: ReadLine) -> Bool {
    let text = Folding.string(Folding.fold(label.text(in: line)))
    return ["氏名(", "名前("].contains(where: text.holds)
  }

  /// Kana in brackets right below a name.
  private func kana(below place: ValuePlace) -> ValuePlace? {
    let box = place.line.box
    let found = lines.first { line in
      line.labels.isEmpty && line.box.midY > box.y1 && line.box.y0 - box.y1 < 1.2 * box.height
        && line.box.horizontalOverlap(box) > 0 && "(（".contains(line.reading.text.first ?? " ")
        && KanaShare.of(line) > 0.5
    }
    return found.map { .whole(locator.rows.row(of: $0)) }
  }

  /// Whether a second date stands in the row of a birth date: a column of somebody else's.
  func hasOtherColumns() -> Bool {
    return lines.contains { line in
      guard line.labels.count == 1, line.labels[0].role == .field(.birthDate),
        line.labels[0].end >= line.reading.glyphs.count
      else { return false }
      let dates = locator.rows.valuesRight(of: line).filter {
        DateNormalizer.normalize($0.reading.text).value != nil
      }
      return dates.count >= 2
    }
  }

  /// Whether print stands beside labels that found no value: a sheet whose rows were not followed. What is
  /// found elsewhere on the page may then be another person's.
  func hasLostValues(_ places: [Place]) -> Bool {
    let core: Set<FieldName> = [.symbol, .number, .name, .nameKana, .birthDate, .qualificationDate]
    let found = Set(places.compactMap { $0.place.line.line.id })
    let lost = lines.filter { line in
      guard let label = line.wholeLabel, case .field(let field) = label.role, core.contains(field)
      else { return false }
      return locator.place(of: label, in: line, mayBeBelow: false, isSpread: false) == nil
    }
    guard lost.count >= 3, let first = lost.first else { return false }
    let frame = lost.dropFirst().reduce(first.box) { $0.union($1.box) }
    let reach = 20 * first.box.height
    let beside = lines.filter { line in
      line.labels.isEmpty && !found.contains(line.line.id)
        && line.box.midX > frame.midX && line.box.x0 < frame.x1 + reach
        && line.box.midY > frame.y0 - 2 * first.box.height
        && line.box.midY < frame.y1 + first.box.height
    }
    return beside.count >= 3
  }
}
