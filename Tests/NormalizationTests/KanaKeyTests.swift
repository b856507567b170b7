import Normalization
import Testing

@Suite struct KanaKeyTests {
  @Test("Kana agree at the key that is written, and never at a safer one")
  func keys() {
    let rows = CorpusTable.rows("kana-keys")
    #expect(rows.count > 8)
    for (line, columns) in rows {
      let (a, b) = (columns[0], columns[1])
      let key =
        KanaNormalizer.key1(a) == KanaNormalizer.key1(b)
        ? "key1" : KanaNormalizer.key2(a) == KanaNormalizer.key2(b) ? "key2" : "none"
      #expect(key == columns[2], "kana-keys.tsv:\(line)")
    }
  }
}
