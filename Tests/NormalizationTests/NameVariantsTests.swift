import Normalization
import Testing

@Suite struct NameVariantsTests {
  @Test("Two names agree at the level that is written, both ways round")
  func levels() {
    let names: [NameVariants.Level: String] = [
      .identical: "L0", .sameCharacter: "L1", .glyphVariant: "L2", .oldAndNew: "L3", .family: "L4",
    ]
    let rows = CorpusTable.rows("name-levels")
    #expect(rows.count > 40)
    for (line, columns) in rows {
      for (a, b) in [(columns[0], columns[1]), (columns[1], columns[0])] {
        let level = NameVariants.level(a, b).flatMap { names[$0] } ?? "none"
        #expect(level == columns[2], "name-levels.tsv:\(line): \(a) \(b)")
      }
    }
  }
}
