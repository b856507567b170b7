import DocumentModel
@testable import FieldExtraction
@testable import Normalization
import Testing

@Suite struct CodeEvidenceTests {
  private static func page(_ codes: [PrintedCode]) -> Page {
    Page(
      number: 1, width: 595, height: 842, source: .pixels, lines: [], cells: [],
      toScan: .identity, quality: PageQuality(dpi: 300, turn: 0, skew: 0, inkShare: 0.05),
      codes: codes)
  }

  private static func barcode(_ postal: String, _ number: String) throws -> PrintedCode {
    PrintedCode(
      kind: .customerBarcode,
      text: try #require(
        CustomerBarcode.encode(.init(postalCode: postal, addressNumber: number))),
      box: BoundingBox(40, 110, 270, 120))
  }

  private static func read(_ value: String) -> FieldOutcome {
    .read(
      value, flags: [],
      Evidence(
        page: 1, box: BoundingBox(0, 0, 1, 1), raw: value, readers: ["ppocr-v6"], confidence: 1))
  }

  @Test("A barcode gives the postal code that was not read, and confirms one that was")
  func barcode() throws {
    let evidence = CodeEvidence(Self.page([try Self.barcode("1000013", "1-3-2")]))
    let alone = evidence.applied(to: [:], [])
    #expect(alone.fields[.postalCode]?.value == "1000013")
    #expect(alone.fields[.postalCode]?.evidence.readers == ["customer-barcode"])
    let both = evidence.applied(
      to: [.postalCode: Self.read("1000013"), .address: Self.read("架空市見本町1-3-2")], [])
    #expect(both.fields[.postalCode]?.evidence.readers == ["customer-barcode", "ppocr-v6"])
    #expect(both.fields[.address]?.evidence.readers == ["customer-barcode", "ppocr-v6"])
    #expect(both.findings.isEmpty)
  }

  @Test(
    "A barcode that contradicts the print is noted and changes nothing; a broken one says nothing")
  func contradiction() throws {
    let code = try Self.barcode("1000013", "")
    let other = CodeEvidence(Self.page([code])).applied(
      to: [.postalCode: Self.read("6713980")], [])
    #expect(other.fields[.postalCode]?.value == "6713980")
    #expect(other.findings == [Finding(.postalAddressConflict, field: .postalCode)])
    let flipped = (code.text.first == "1" ? "2" : "1") + code.text.dropFirst()
    let broken = PrintedCode(kind: .customerBarcode, text: flipped, box: code.box)
    #expect(CodeEvidence(Self.page([broken])).applied(to: [:], []).fields.isEmpty)
  }

  @Test("Bars that were scanned upside down say the same")
  func halfTurn() throws {
    let code = try Self.barcode("2730102", "3-20-5B604")
    let turned = String(code.text.reversed().map { $0 == "2" ? "3" : $0 == "3" ? "2" : $0 })
    let page = Self.page([PrintedCode(kind: .customerBarcode, text: turned, box: code.box)])
    #expect(CodeEvidence(page).applied(to: [:], []).fields[.postalCode]?.value == "2730102")
  }

  @Test(
    "A QR code confirms a postal code that it holds by itself, and never gives one",
    arguments: [
      ("https://example.jp/?zip=100-0013", true), ("〒1000013 架空市", true),
      ("https://example.jp/91000013", false), ("", false),
    ])
  func qr(text: String, isConfirmed: Bool) {
    let evidence = CodeEvidence(
      Self.page([PrintedCode(kind: .qr, text: text, box: BoundingBox(0, 0, 60, 60))]))
    #expect(evidence.applied(to: [:], []).fields.isEmpty)
    let readers = evidence.applied(to: [.postalCode: Self.read("1000013")], []).fields[.postalCode]?
      .evidence.readers
    #expect(readers == (isConfirmed ? ["ppocr-v6", "qr"] : ["ppocr-v6"]))
  }
}
