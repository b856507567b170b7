/// Something worth knowing about a value that was accepted.
public enum NormalizationFlag: String, Sendable, Codable {
  /// A look-alike was replaced where the grammar left no other choice.
  case repaired
  /// A day of an era after the era had ended (平成31年5月1日): valid, on forms printed before.
  case eraOverrun
  /// Padded to eight digits with leading zeros (JP Core).
  case padded
  /// The number of mask characters is not eight.
  case maskUnusual
  /// Twelve digits stood there; all but the last four were dropped.
  case fullNumberRedacted
  /// The dropped number's check digit held.
  case checkDigitHeld
  /// Circled digits, which old recognizers write for plain ones.
  case circledDigits
  /// An unknown character (●) stands for one ideograph.
  case unknownCharacter
}

/// Why there is no value.
public enum NormalizationError: String, Sendable, Codable, Error {
  case empty, malformed, placeholder, invalidDay, eraMissing, eraUnderrun
  case checkDigit, notAnInsurer, prefectureUnknown, ambiguous, notDigits, wrongLength, prose
}

/// A canonical value, or the reason why there is none.
public struct Normalized: Sendable, Hashable {
  public let value: String?
  public let flags: [NormalizationFlag]
  public let error: NormalizationError?

  public init(_ value: String, flags: [NormalizationFlag] = []) {
    self.value = value
    self.flags = flags
    self.error = nil
  }

  public init(error: NormalizationError) {
    self.value = nil
    self.flags = []
    self.error = error
  }
}
