internal import DocumentModel
internal import Normalization

/// What the machine-readable codes of a page say about an address: a second source beside the print.
///
/// A 郵便カスタマバーコード whose check digit holds is surer than print, and stands for the addressee alone; a QR
/// code may hold anybody's address, so it only confirms. Neither decides whom a sheet is about.
struct CodeEvidence {
  private static let barcode = "customer-barcode"

  private let content: CustomerBarcode.Content?
  private let box: BoundingBox
  private let qrTexts: [String]
  private let page: Page

  init(_ page: Page) {
    self.page = page
    let decoded = page.codes.filter { $0.kind == .customerBarcode }.compactMap { code in
      // Turned by half, the bars run backwards and upside down.
      (CustomerBarcode.decode(code.text) ?? CustomerBarcode.decode(CodeEvidence.turned(code.text)))
        .map { (content: $0, box: code.box) }
    }
    content = decoded.first?.content
    box = page.toScan.apply(decoded.first?.box ?? BoundingBox(0, 0, 0, 0))
    qrTexts = page.codes.filter { $0.kind == .qr }.map(\.text)
  }

  private static func turned(_ bars: String) -> String {
    String(bars.reversed().map { $0 == "2" ? "3" : $0 == "3" ? "2" : $0 })
  }

  /// The fields with what the codes add, and a note where a barcode contradicts the print.
  ///
  /// - Parameter lines: All lines of the sheet; another postal code on it may be the sender's.
  func applied(to fields: [FieldName: FieldOutcome], _ lines: [ReadLine]) -> (
    fields: [FieldName: FieldOutcome], findings: [Finding]
  ) {
    var out = fields
    var findings: [Finding] = []
    if let code = content?.postalCode {
      let printed = fields[.postalCode]
      let isShown = lines.contains { line in
        line.plain.filter(\.isDecimalDigit).hasSuffix(code)
          || line.plain.filter(\.isDecimalDigit).hasPrefix(code)
      }
      if printed?.value == nil || printed?.value == code || isShown {
        let readers = printed?.value == code ? printed?.evidence.readers ?? [] : []
        out[.postalCode] = .read(
          code, flags: [],
          Evidence(
            page: page.number, box: printed?.value == code ? printed?.evidence.box ?? box : box,
            raw: code, readers: (readers + [Self.barcode]).sorted(), confidence: 1))
      } else {
        findings.append(Finding(.postalAddressConflict, field: .postalCode))
      }
    }
    if let number = content?.addressNumber, !number.isEmpty, let address = out[.address]?.value,
      AddressKey.normalize(address).value?.contains(number) ?? false
    {
      out[.address] = out[.address].map { Self.confirmed($0, by: Self.barcode) }
    }
    if let code = out[.postalCode]?.value, qrTexts.contains(where: { Self.holds($0, code) }) {
      out[.postalCode] = out[.postalCode].map { Self.confirmed($0, by: "qr") }
    }
    return (out, findings)
  }

  private static func confirmed(_ outcome: FieldOutcome, by reader: String) -> FieldOutcome {
    guard case .read(let value, let flags, let evidence) = outcome else { return outcome }
    return .read(
      value, flags: flags,
      Evidence(
        page: evidence.page, box: evidence.box, raw: evidence.raw,
        readers: (evidence.readers + [reader]).sorted(), confidence: evidence.confidence))
  }

  /// Whether a text holds a postal code as a number of its own, with its hyphen or without.
  private static func holds(_ text: String, _ code: String) -> Bool {
    let plain = text.split { !$0.isDecimalDigit && $0 != "-" }.map { $0.filter(\.isDecimalDigit) }
    return plain.contains(code)
  }
}
