import Normalization
import Testing

@Suite struct CustomerBarcodeTests {
  @Test("Bars say what is written, or nothing")
  func vectors() throws {
    let rows = CorpusTable.rows("customer-barcode")
    #expect(rows.count >= 8)
    for (line, columns) in rows {
      let content = CustomerBarcode.decode(columns[0])
      let text = content.map { "\($0.postalCode) \($0.addressNumber)" } ?? "none"
      #expect(text == columns[1], "customer-barcode.tsv:\(line)")
      if let content { #expect(CustomerBarcode.encode(content) == columns[0]) }
    }
  }

  @Test("Every change of a single bar is caught (domain vector 73)")
  func singleBar() throws {
    let rows = CorpusTable.rows("customer-barcode").filter { $0.columns[1] != "none" }
    for (_, columns) in rows {
      let bars = Array(columns[0])
      for at in bars.indices {
        for other in "1234" where other != bars[at] {
          var broken = bars
          broken[at] = other
          #expect(CustomerBarcode.decode(String(broken)) == nil)
        }
      }
    }
  }
}
