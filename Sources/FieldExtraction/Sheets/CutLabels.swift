internal import DocumentModel
internal import Normalization

/// Labels of which something that lies over the sheet left the first letters alone: マイ, 保険 below 生年月日.
///
/// What they announced lies under it, so that "the sheet carries no digits" may not be said.
enum CutLabels {
  /// Whether one of the lines is the beginning of a label, in a column of three whole ones of its size.
  static func stand(in lines: [ReadLine]) -> Bool {
    let whole = lines.filter { $0.wholeLabel != nil }.map(\.box)
    return lines.contains { line in
      let text = Folding.fold(line.plain)
      guard line.labels.isEmpty, (1...4).contains(text.count), isBeginning(text),
        !headsSomebody(line, text, lines)
      else { return false }
      let height = line.box.height
      let column = whole.filter { box in
        abs(box.x0 - line.box.x0) < 0.6 * height
          && (0.75...1.35).contains(box.height / max(height, 1))
      }
      return column.count >= 3
    }
  }

  /// 被保険者 beside a name: a word that says who it is, whole as it stands.
  private static func headsSomebody(
    _ line: ReadLine, _ text: [Unicode.Scalar], _ lines: [ReadLine]
  ) -> Bool {
    LabelGrammar.isWhom(text)
      && lines.contains { other in
        other.box.x0 > line.box.x1 && other.labels.isEmpty
          && other.box.verticalOverlap(line.box) > 0.5 * line.box.height
      }
  }

  /// Of labels of four letters and more; a letter alone counts for those of the digits.
  private static func isBeginning(_ text: [Unicode.Scalar]) -> Bool {
    LabelLexicon.entries.contains { entry in
      guard case .field(let field) = entry.role, entry.scalars.count > text.count,
        entry.scalars.count >= 4, entry.scalars.starts(with: text)
      else { return false }
      return text.count > 1 || field == .individualNumberLastFour
    }
  }
}
