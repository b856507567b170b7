internal import CCSV
internal import Foundation

/// Streams the rows of a CSV file through libcsv, as raw bytes: CP932 trail bytes never collide with
/// a comma or a quote.
final class CSVRows {
  typealias Row = [[UInt8]]

  private var fields: Row = []
  private var line = 1
  private var handler: ((Row, Int) throws -> Void)?
  private var failure: (any Error)?

  /// Calls `handler` with each row and the line it begins at.
  func read(_ file: FileHandle, _ handler: @escaping (Row, Int) throws -> Void) throws {
    self.handler = handler
    var parser = csv_parser()
    guard csv_init(&parser, 0) == 0 else { throw RegistryProblem.notCSV }
    defer { csv_free(&parser) }
    let context = Unmanaged.passUnretained(self).toOpaque()
    while let chunk = try file.read(upToCount: 1 << 20), !chunk.isEmpty {
      let parsed = chunk.withUnsafeBytes {
        csv_parse(&parser, $0.baseAddress, $0.count, Self.onField, Self.onRow, context)
      }
      if let failure { throw failure }
      guard parsed == chunk.count else { throw RegistryProblem.notCSV }
    }
    csv_fini(&parser, Self.onField, Self.onRow, context)
    if let failure { throw failure }
  }

  private static let onField:
    @convention(c) (UnsafeMutableRawPointer?, Int, UnsafeMutableRawPointer?) -> Void = {
      data, count, context in
      guard let context else { return }
      let rows = Unmanaged<CSVRows>.fromOpaque(context).takeUnretainedValue()
      guard let data, count > 0 else { return rows.fields.append([]) }
      rows.fields.append(Array(UnsafeRawBufferPointer(start: data, count: count)))
    }

  private static let onRow: @convention(c) (Int32, UnsafeMutableRawPointer?) -> Void = {
    _, context in
    guard let context else { return }
    Unmanaged<CSVRows>.fromOpaque(context).takeUnretainedValue().endRow()
  }

  private func endRow() {
    let row = fields
    fields = []
    let start = line
    line += 1 + row.reduce(0) { $0 + $1.filter { $0 == 0x0A }.count }
    guard failure == nil else { return }
    do { try handler?(row, start) } catch { failure = error }
  }
}
