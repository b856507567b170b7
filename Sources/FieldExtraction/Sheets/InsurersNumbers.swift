internal import DocumentModel
internal import Normalization

/// Which of several numbers is the insurer's: labels of both say 番号, in a row or column that another word heads.
struct InsurersNumbers {
  typealias Place = LabelledPlaces.Place

  private let lines: [ReadLine]
  private let locator: ValueLocator

  init(_ lines: [ReadLine], _ locator: ValueLocator) {
    self.lines = lines
    self.locator = locator
  }

  /// The places with the insurer's number as what it is, the member's too, and neither told twice.
  func told(_ places: [Place]) -> [Place] {
    let out = places.map { place -> Place in
      // 保険者 beside 06274021 見本薬品健康保険組合: its number stands before its name.
      let isNumber =
        place.field == .insurerName && InsurerNumber.normalize(place.place.raw).value != nil
      if isNumber || isInsurers(place, among: places) { return (.insurerNumber, place.place) }
      return isMembers(place, among: places) ? (.number, place.place) : place
    }
    return withoutInsurersAgain(out)
  }

  /// Whether a 番号 stands in the rows that 保険者 heads at their left, or has the insurer's name behind it in its row: the insurer's,
  /// where another 番号 is the person's.
  private func isInsurers(_ place: Place, among all: [Place]) -> Bool {
    guard place.field == .number, !all.contains(where: { $0.field == .insurerNumber }),
      all.count(where: { $0.field == .number }) > 1,
      InsurerNumber.normalize(place.place.raw).value != nil
    else { return false }
    let box = place.place.line.box
    return lines.contains { line in
      let isHead =
        RowHeads.repaired(line.plain) == RowHeads.repaired("保険者") && line.box.x1 < box.x0
        && abs(line.box.midY - box.midY) < 4 * box.height
      let isName =
        InsurerBesideName.names.contains(where: line.plain.hasSuffix)
        && line.box.x0 > box.x1 - 2 && line.box.x0 - box.x1 < 5 * box.height
        && line.box.verticalOverlap(box) > 0.5 * min(line.box.height, box.height)
      // 発行機関の保険者 over 番号: one label in two rows.
      let isUpper =
        line.wholeLabel?.role == .field(.insurerName) && line.plain.hasSuffix("保険者")
        && place.place.label == nil
        && lines.contains { label in
          label.plain == "番号" && label.box.verticalOverlap(box) > 0.4 * box.height
            && abs(label.box.x0 - line.box.x0) < line.box.height && label.box.midY > line.box.y1
            && label.box.y0 - line.box.y1 < 1.6 * line.box.height
        }
      return isHead || isName || isUpper
    }
  }

  /// Without the 番号 whose value is the insurer's, 加入している保険者 over の番号, where another one is the person's.
  private func withoutInsurersAgain(_ places: [Place]) -> [Place] {
    let insurers = places.filter { place in
      place.field == .insurerNumber && InsurerNumber.normalize(place.place.raw).value != nil
    }
    func isAgain(_ place: Place) -> Bool {
      place.field == .number
        && insurers.contains { other in
          other.place.line.line.id == place.place.line.line.id
            && other.place.start == place.place.start
        }
    }
    let hasOwn = places.contains { $0.field == .number && !isAgain($0) }
    return hasOwn ? places.filter { !isAgain($0) } : places
  }

  /// Whether a 組合番号 is the member's: where another label has the insurer's, and none has the member's.
  private func isMembers(_ place: Place, among all: [Place]) -> Bool {
    guard place.field == .insurerNumber, !all.contains(where: { $0.field == .number }),
      all.contains(where: { other in
        other.field == .insurerNumber && other.place.line.line.id != place.place.line.line.id
          && InsurerNumber.normalize(other.place.raw).value != nil
      }) || InsurerNumber.normalize(place.place.raw).value == nil
    else { return false }
    return lines.contains { line in
      line.plain.drop { !$0.isLetter }.hasPrefix("組合番") && !line.labels.isEmpty
        && (line.line.id == place.place.line.line.id
          || line.box.verticalOverlap(place.place.line.box) > 0
          || line.box.horizontalOverlap(place.place.line.box) > 0)
    }
  }

  /// 加入健保の番号 06146104: a label of which only 番号 was understood, beside it what can only be an insurer's number.
  func byHead() -> [Place] {
    let found = lines.flatMap { line in
      line.labels.filter { label in
        let text = label.text(in: line)
        return label.role == .foreign && text.contains("番号")
          && ["健保", "組合", "保険", "国保", "加入"].contains(where: text.holds)
      }.compactMap { locator.place(of: $0, in: line, mayBeBelow: true, isSpread: false) }
    }.filter { InsurerNumber.normalize($0.raw).value != nil }
    return found.count == 1 ? found.map { (.insurerNumber, $0) } : []
  }
}
