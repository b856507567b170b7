internal import CIconv

/// The encodings of files that offices exchange. Plain Shift_JIS is never used: it lacks 髙 and ①.
public enum ExportEncoding: String, Sendable, CaseIterable {
  case utf8 = "utf-8"
  case cp932

  /// Why bytes are no text.
  public struct Failure: Error, Sendable, Equatable {
    public enum Reason: String, Sendable {
      /// Not of the encoding.
      case badBytes
      /// The user-defined area (外字): somebody's own glyph, unknown here.
      case userDefined
    }

    public let reason: Reason
    /// 1-based place of the offending byte.
    public let position: Int

    public init(reason: Reason, position: Int) {
      self.reason = reason
      self.position = position
    }
  }

  /// Decodes bytes; never makes a replacement character.
  ///
  /// - Throws: `Failure` with the place of the first byte that is not of the encoding, or of a
  ///   character of the user-defined area.
  public func decoded(_ bytes: some Collection<UInt8>) throws(Failure) -> String {
    switch self {
    case .utf8:
      guard let text = String(validating: bytes, as: UTF8.self) else {
        throw Failure(reason: .badBytes, position: ExportEncoding.validPrefix(bytes) + 1)
      }
      return text
    case .cp932: return try CP932.decoded(Array(bytes))
    }
  }

  /// How many bytes at the start are UTF-8.
  private static func validPrefix(_ bytes: some Collection<UInt8>) -> Int {
    var decoder = UTF8()
    var input = bytes.makeIterator()
    var count = 0
    while case .scalarValue(let scalar) = decoder.decode(&input) {
      count += UTF8.width(scalar)
    }
    return count
  }
}

private enum CP932 {
  static func decoded(_ bytes: [UInt8]) throws(ExportEncoding.Failure) -> String {
    if bytes.allSatisfy({ $0 < 0x80 }) { return String(decoding: bytes, as: UTF8.self) }
    if let at = userDefined(bytes) {
      throw ExportEncoding.Failure(reason: .userDefined, position: at + 1)
    }
    guard let converter = iconv_open("UTF-8", "CP932"), converter != iconv_t(bitPattern: -1) else {
      throw ExportEncoding.Failure(reason: .badBytes, position: 1)
    }
    defer { iconv_close(converter) }
    var input = bytes.map { CChar(bitPattern: $0) }
    var output = [UInt8](repeating: 0, count: bytes.count * 4 + 4)
    var left = input.count
    var room = output.count
    let status = input.withUnsafeMutableBufferPointer { source in
      output.withUnsafeMutableBytes { target in
        var from = source.baseAddress
        var to = target.bindMemory(to: CChar.self).baseAddress
        return iconv(converter, &from, &left, &to, &room)
      }
    }
    guard status != .max, left == 0,
      let text = String(validating: output[..<(output.count - room)], as: UTF8.self)
    else {
      throw ExportEncoding.Failure(reason: .badBytes, position: bytes.count - left + 1)
    }
    return text
  }

  /// The first byte of a character F040-F9FC.
  private static func userDefined(_ bytes: [UInt8]) -> Int? {
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      if (0xF0...0xF9).contains(byte), at + 1 < bytes.count { return at }
      at += (0x81...0x9F).contains(byte) || (0xE0...0xFC).contains(byte) ? 2 : 1
    }
    return nil
  }
}
