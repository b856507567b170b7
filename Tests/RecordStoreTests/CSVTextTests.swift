import Foundation
import RecordStore
import Testing

@Suite struct CSVTextTests {
  @Test("Fields are quoted, quotes doubled, and the file begins with a byte order mark")
  func quoting() {
    let data = CSVText.data([["a\"b", "山,田"], ["", "x"]])
    #expect(data.prefix(3) == Data([0xEF, 0xBB, 0xBF]))
    #expect(
      String(decoding: data.dropFirst(3), as: UTF8.self) == "\"a\"\"b\",\"山,田\"\r\n\"\",\"x\"\r\n")
  }
}
