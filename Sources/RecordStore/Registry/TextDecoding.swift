internal import CIconv

/// The two encodings of a registry export. Plain Shift_JIS is never used: it lacks 髙 and ①.
enum ExportEncoding {
  case utf8
  case cp932

  /// Decodes one field.
  ///
  /// - Returns: `nil` where a byte is not of the encoding; never a replacement character.
  func decode(_ bytes: [UInt8]) -> String? {
    switch self {
    case .utf8: return String(validating: bytes, as: UTF8.self)
    case .cp932: return CP932.decode(bytes)
    }
  }
}

private enum CP932 {
  static func decode(_ bytes: [UInt8]) -> String? {
    if bytes.allSatisfy({ $0 < 0x80 }) { return String(decoding: bytes, as: UTF8.self) }
    guard let converter = iconv_open("UTF-8", "CP932"), converter != iconv_t(bitPattern: -1) else {
      return nil
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
    guard status != .max, left == 0 else { return nil }
    // The user-defined area maps to private use: somebody's own glyph, unknown here.
    return String(validating: output[..<(output.count - room)], as: UTF8.self)
  }
}
