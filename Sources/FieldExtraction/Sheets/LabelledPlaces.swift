internal import DocumentModel
internal import Normalization

/// Finds the values that labels announce.
struct LabelledPlaces {
  typealias Place = (field: FieldName, place: ValuePlace)

  let lines: [ReadLine]
  let cells: [BoundingBox]

  /// Each label of a field with the place of its value.
  func places() -> [Place] {
    let locator = ValueLocator(lines: lines, cells: cells)
    var out: [Place] = []
    for line in lines {
      for label in line.labels {
        if label.role == .combinedKey {
          let both = locator.place(of: label, in: line, mayBeBelow: false, isSpread: true)
          out += both.map(CombinedKey.places) ?? []
        }
        guard case .field(let field) = label.role, field != .individualNumberLastFour,
          let place = locator.place(
            of: label, in: line, mayBeBelow: field == .inquiryNumber,
            isSpread: LabelledPlaces.isSpread(field))
        else { continue }
        switch field {
        case .address: out += UnlabelledPlaces.address(place, locator)
        case .name: out += NameTail.places(place)
        default: out.append((field, place))
        }
        if field == .name, let kana = ruby(above: place) { out.append((.nameKana, kana)) }
      }
    }
    return out
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
      line.labels.isEmpty && line.box.y1 <= box.midY && box.y0 - line.box.y1 < 0.6 * box.height
        && line.box.height < 0.85 * box.height && line.box.horizontalOverlap(box) > 0
        && KanaNormalizer.normalize(line.reading.text).value != nil
    }
    return found.map {
      ValuePlace(line: $0, start: 0, end: $0.reading.glyphs.count, label: nil)
    }
  }
}
