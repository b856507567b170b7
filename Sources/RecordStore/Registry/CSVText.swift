internal import CCSV
public import Foundation

/// CSV for spreadsheets: UTF-8 with a byte order mark, every field quoted by libcsv.
public enum CSVText {
  public static func data(_ rows: [[String]]) -> Data {
    var out = Data([0xEF, 0xBB, 0xBF])
    for row in rows {
      for (at, field) in row.enumerated() {
        if at > 0 { out.append(UInt8(ascii: ",")) }
        out.append(quoted(field))
      }
      out.append(contentsOf: [0x0D, 0x0A])
    }
    return out
  }

  private static func quoted(_ field: String) -> Data {
    let bytes = Array(field.utf8)
    var buffer = [UInt8](repeating: 0, count: bytes.count * 2 + 2)
    let count = csv_write(&buffer, buffer.count, bytes, bytes.count)
    return Data(buffer.prefix(count))
  }
}
