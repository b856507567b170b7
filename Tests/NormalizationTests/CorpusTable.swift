import Foundation

/// A table of `Corpus/normalization`: tab-separated rows, comments left out.
enum CorpusTable {
  static func rows(_ name: String) -> [(line: Int, columns: [String])] {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Corpus/normalization/\(name).tsv")
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return [] }
    return text.components(separatedBy: "\n").enumerated().compactMap { at, line in
      if line.isEmpty || line.hasPrefix("#") { return nil }
      return (at + 1, line.components(separatedBy: "\t").map(unescaped))
    }
  }

  /// `\u{FEFF}` as the scalar itself.
  private static func unescaped(_ text: String) -> String {
    text.replacing(/\\u\{([0-9A-F]+)\}/) { match in
      UInt32(match.1, radix: 16).flatMap(Unicode.Scalar.init).map { String(Character($0)) } ?? ""
    }
  }
}
