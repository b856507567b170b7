internal import DocumentModel
internal import Normalization

/// Knows the sample people and placeholders that insurers print on specimens.
enum Specimen {
  private static let names: Set<String> = [
    "協会 太郎", "協会 花子", "協会太郎", "協会花子", "土木 太郎", "土木太郎", "健保 太郎", "健保太郎", "健保 花子", "健保花子",
    "見本 太郎", "見本太郎", "見本 花子", "見本花子", "国保 太郎", "国保太郎",
  ]

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
