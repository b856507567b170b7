/// Which column of an export holds what.
struct RegistryColumns {
  static let names = [
    "保険者番号", "記号", "番号", "枝番", "氏名", "カナ氏名", "性別", "生年月日", "資格取得年月日", "資格喪失年月日", "郵便番号", "住所",
    "個人番号",
  ]
  private static let required = ["保険者番号", "記号", "番号", "氏名", "カナ氏名", "生年月日", "個人番号"]

  let index: [String: Int]
  let encoding: ExportEncoding

  /// Finds the columns by their headers, and the encoding by which of the two makes sense of them.
  ///
  /// - Parameter aliases: Other header names, mapped to the standard ones.
  init(header: [[UInt8]], aliases: [String: String]) throws {
    var header = header
    if header.first?.starts(with: [0xEF, 0xBB, 0xBF]) == true { header[0].removeFirst(3) }
    var best: (index: [String: Int], encoding: ExportEncoding) = ([:], .utf8)
    for encoding in [ExportEncoding.utf8, .cp932] {
      var index: [String: Int] = [:]
      for (at, bytes) in header.enumerated() {
        guard let text = try? encoding.decoded(bytes) else { continue }
        let name = text.filter { $0 != " " && $0 != "　" }
        let standard = aliases[name] ?? name
        if Self.names.contains(standard), index[standard] == nil { index[standard] = at }
      }
      if index.count > best.index.count { best = (index, encoding) }
    }
    let missing = Self.required.filter { best.index[$0] == nil }
    guard missing.isEmpty else { throw RegistryProblem.headerMissing(columns: missing) }
    index = best.index
    encoding = best.encoding
  }
}
