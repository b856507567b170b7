internal import DocumentModel
internal import Normalization

/// Knows the sample people and placeholders that insurers print on specimens.
enum Specimen {
  /// Words of the trade that nobody is called, with the given names of every form that is filled in as an example.
  private static let names: Set<String> = {
    let families = [
      "協会", "土木", "健保", "見本", "国保", "保険", "健康", "社保", "医療", "共済", "広域", "後期", "資格", "記入", "記載",
      "番号", "年金",
    ]
    let given = ["太郎", "花子", "一郎", "次郎", "二郎"]
    return Set(families.flatMap { family in given.flatMap { [family + $0, family + " " + $0] } })
  }()

  /// Whether a line holds the name of a sample person.
  static func isName(_ plain: String) -> Bool { names.contains(where: plain.holds) }

  static func isSpecimen(_ copies: [FieldCopy]) -> Bool {
    copies.contains { copy in
      switch copy.field {
      case .name: names.contains(copy.agreed ?? copy.first ?? "")
      // 昭和00年00月00日; a date that is refused for another reason was read in the wrong place.
      case .birthDate, .qualificationDate:
        copy.reason == .invalid && copy.agreed == nil
          && !copy.evidence.raw.contains { $0.isNumber && $0.wholeNumberValue != 0 }
      default: false
      }
    }
  }
}
