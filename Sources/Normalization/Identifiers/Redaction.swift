/// Takes full Individual Numbers out of raw texts at the door (rule 4: least data).
public enum Redaction {
  /// Twelve digits in a row, whatever separates them, keep only their last four.
  public static func redacted(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    var digits: [Int] = []
    var out = scalars
    func close() {
      if digits.count == 12 { for at in digits.prefix(8) { out[at] = "*" } }
      digits = []
    }
    for (at, scalar) in scalars.enumerated() {
      let folded = Folding.fold(String(scalar))
      if let first = folded.first, folded.count == 1, Folding.isDigit(first) {
        digits.append(at)
      } else if scalar != " " && scalar != "-" && scalar != "　" && scalar != "－" {
        close()
      }
    }
    close()
    return Folding.string(out)
  }
}
