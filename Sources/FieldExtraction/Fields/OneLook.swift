internal import DocumentModel
internal import Normalization

/// Which values one look of one engine is enough for: those that no decision rests on, and a number that proves itself.
///
/// A second engine's look costs as much as the first; what decides whom a sheet belongs to, and the digits, always get one.
enum OneLook {
  /// - Parameters:
  ///   - value: What the first look comes to.
  ///   - isSteady: Whether the reader was sure of every character.
  static func isEnough(for field: FieldName, _ value: Normalized, isSteady: Bool) -> Bool {
    switch field {
    // Words; their digits, if any, are a street's.
    case .sex, .insurerName, .address: value.value != nil
    // Dates of the paper, not of the person: 発行日 in a sentence is none, and not looked at again.
    case .issueDate, .asOfDate: value.value == nil || isSteady
    case .copaymentRatio, .postalCode, .inquiryNumber: value.value != nil && isSteady
    // The check digit finds each wrong digit. Six digits may be what a label leaves of eight.
    case .insurerNumber: value.value?.count == 8 && value.flags.isEmpty && isSteady
    default: false
    }
  }
}
