internal import DocumentModel
internal import Normalization

/// A sentence that announces the last four digits and breaks off before them: …マイナンバーの下4桁は, and the masked digits
/// begin the next row, or stand in a piece of its own row.
enum OpenSentence {
  /// Whether a line speaks of the digits and ends before them, perhaps with the first signs of their mask.
  static func announcesDigits(_ line: ReadLine) -> Bool {
    let glyphs = line.reading.glyphs[...]
    let words = glyphs.dropLast(
      glyphs.reversed().prefix {
        MaskSigns.isMask($0) || MaskSigns.isFiller($0.text) || "[［【".contains($0.text)
      }.count)
    let text = Folding.string(words.flatMap { Folding.fold($0.text) }.filter { $0 != " " })
    return subjects.contains { subject in openings.contains { text.hasSuffix(subject + $0) } }
  }

  private static let subjects = [
    "下4桁", "下四桁", "末尾4桁", "下4桁の数字", "下4桁の番号", "個人番号", "マイナンバー", "個人番号)", "マイナンバー)", "下4桁)",
  ]
  private static let openings = ["は", "は、", "が", "が、", "は「", "は、「", "が「", "を", "を「"]

  /// Where it goes on: the piece right of it in its row, else the row below from the margin on.
  static func rest(of line: ReadLine, in rows: TextRows) -> ReadLine? {
    if let right = rows.rightOf(line), right.box.x0 - line.box.x1 < 5 * line.box.height {
      return right.labels.isEmpty ? right : nil
    }
    return rows.rowStarts(below: line, within: 2).filter(\.labels.isEmpty)
      .min { $0.box.y0 < $1.box.y0 }
  }
}
