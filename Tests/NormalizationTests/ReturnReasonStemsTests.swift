import DocumentModel
import Normalization
import Testing

@Suite struct ReturnReasonStemsTests {
  @Test("The words of stamps and slips tell the reason, and other words tell none")
  func reasons() {
    let rows = CorpusTable.rows("return-reason")
    #expect(rows.count > 20)
    for (line, columns) in rows {
      let code = ReturnReasonStems.code(columns[0])?.rawValue ?? "none"
      #expect(code == columns[1], "return-reason.tsv:\(line): \(columns[0])")
    }
  }
}
