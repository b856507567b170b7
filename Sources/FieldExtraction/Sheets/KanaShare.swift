internal import DocumentModel
internal import Normalization

/// Tells a name from its kana by what they are written in.
enum KanaShare {
  /// Katakana among the letters of a line, 0...1.
  static func of(_ line: ReadLine) -> Double {
    let letters = Folding.fold(line.reading.text).filter { $0 != " " }
    guard letters.count >= 2 else { return 0 }
    return Double(letters.filter(Folding.isKatakana).count) / Double(letters.count)
  }

  /// Two lines above each other as a name and its kana. 平野マリア over ヒラノマリア: what has more kana is the kana.
  static func nameOverKana(_ lines: [ReadLine]) -> [(field: FieldName, line: ReadLine)]? {
    let shares = lines.map(of)
    // 水谷トメ over （三ズタニトメ）, badly read: the brackets tell.
    if lines.count == 2, isBracketed(lines[1]), !isBracketed(lines[0]) {
      return [(.name, lines[0]), (.nameKana, lines[1])]
    }
    guard lines.count == 2, let most = shares.max(), most > 0.5, shares[0] != shares[1] else {
      return nil
    }
    return zip(lines, shares).map { ($1 == most ? .nameKana : .name, $0) }
  }

  private static func isBracketed(_ line: ReadLine) -> Bool {
    line.plain.first == "(" && line.plain.last == ")"
  }

  /// Places without the name that the same line is by a label in two rows, おなまえ over （カナ）, where its kana are of another's name.
  static func withoutTwins(_ places: [LabelledPlaces.Place]) -> [LabelledPlaces.Place] {
    let kana = places.filter { $0.field == .nameKana }.map(\.place)
    func isTwin(_ entry: LabelledPlaces.Place) -> Bool {
      entry.field == .name && of(entry.place.line) > 0.7
        && kana.contains {
          $0.line.line.id == entry.place.line.line.id && $0.start == entry.place.start
        }
    }
    let isNamed = places.contains { $0.field == .name && of($0.place.line) == 0 }
    return isNamed ? places.filter { !isTwin($0) } : places
  }

  /// Places of which a name is the kana of another: 氏名（フリがサ） has タケダ タケオ, 氏名 has 武田 武雄, and nothing else has the kana.
  static func told(_ places: [LabelledPlaces.Place]) -> [LabelledPlaces.Place] {
    func isAllKana(_ place: LabelledPlaces.Place) -> Bool {
      let letters = Folding.fold(place.place.raw).filter { $0 != " " }
      return letters.count >= 3 && letters.allSatisfy(Folding.isKatakana)
    }
    let names = places.filter { $0.field == .name }
    guard names.count > 1, names.contains(where: isAllKana), !names.allSatisfy(isAllKana),
      !places.contains(where: { $0.field == .nameKana })
    else { return places }
    return places.map { $0.field == .name && isAllKana($0) ? (.nameKana, $0.place) : $0 }
  }
}
