import RecordStore
import Testing

@Suite struct ExportEncodingTests {
  @Test(
    "CP932 holds 髙 under two codes, and the rows of NEC and IBM",
    arguments: [
      ([0xFB, 0xFC], "髙"), ([0xEE, 0xE0], "髙"), ([0xFA, 0xB1], "﨑"), ([0x87, 0x40], "①"),
      ([0x87, 0x8A], "㈱"), ([0x87, 0x7E], "㍻"), ([0x81, 0x60], "\u{FF5E}"),
      ([0x81, 0x7C], "\u{FF0D}"),
      ([0x5C], "\\"), ([0x7E], "~"), ([0xB6, 0xDE], "ｶﾞ"),
    ] as [([UInt8], String)])
  func cp932(bytes: [UInt8], text: String) throws {
    let decoded = try ExportEncoding.cp932.decoded(bytes)
    #expect(Array(decoded.unicodeScalars) == Array(text.unicodeScalars))
  }

  struct Refusal: Sendable {
    let encoding: ExportEncoding
    let bytes: [UInt8]
    let reason: ExportEncoding.Failure.Reason
    let position: Int
  }

  @Test(
    "A bad byte and a character of the user-defined area are refused with their place",
    arguments: [
      Refusal(encoding: .cp932, bytes: [0x41, 0x81], reason: .badBytes, position: 2),
      Refusal(encoding: .cp932, bytes: [0x8B, 0xB4, 0x81, 0xFF], reason: .badBytes, position: 3),
      Refusal(
        encoding: .cp932, bytes: [0x8B, 0xB4, 0xF0, 0x40], reason: .userDefined, position: 3),
      Refusal(encoding: .utf8, bytes: [0x61, 0x62, 0xFF], reason: .badBytes, position: 3),
      Refusal(
        encoding: .utf8, bytes: [0xE9, 0xAB, 0x99, 0xE9, 0xAB], reason: .badBytes, position: 4),
      Refusal(encoding: .utf8, bytes: [0xED, 0xA0, 0x80], reason: .badBytes, position: 1),
    ])
  func refused(_ row: Refusal) {
    let expected = ExportEncoding.Failure(reason: row.reason, position: row.position)
    #expect(throws: expected) { try row.encoding.decoded(row.bytes) }
  }
}
