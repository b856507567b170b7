internal import Foundation
internal import Normalization

/// Undoes what readers write for the marks of voiced kana: quotes and circles behind a letter.
enum KanaSlips {
  static func repaired(_ text: String) -> String {
    var out: [Unicode.Scalar] = []
    for s in Folding.fold(text) {
      let mark: Unicode.Scalar? =
        "“”\"゛\u{3099}″〃".unicodeScalars.contains(s)
        ? "\u{3099}" : "゜°。\u{309A}º".unicodeScalars.contains(s) ? "\u{309A}" : nil
      guard let mark else {
        out.append(s)
        continue
      }
      // A mark belongs to a letter that has a voiced form; anywhere else it is a speck.
      guard let last = out.last else { continue }
      let joined = (String(last) + String(mark)).precomposedStringWithCanonicalMapping
        .unicodeScalars
      if joined.count == 1, let letter = joined.first { out[out.count - 1] = letter }
    }
    return Folding.string(out)
  }
}
