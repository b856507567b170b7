internal import Foundation
internal import Glibc

/// Standard error for people, standard output for results.
enum Console {
  static let isOutputTerminal = isatty(1) == 1
  static let isErrorTerminal = isatty(2) == 1

  static func say(_ text: String) {
    show(text + "\n")
  }

  /// Writes to standard error as it is; that nobody reads it is no reason to stop.
  static func show(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }

  static func print(_ text: String) {
    let bytes = Array((text + "\n").utf8)
    var done = 0
    while done < bytes.count {
      let count = bytes[done...].withUnsafeBytes { write(1, $0.baseAddress, $0.count) }
      if count >= 0 {
        done += count
      } else if errno == EPIPE {
        // The reader has gone (`| head`): end as a Unix program does. Workers end with their pipe.
        signal(SIGPIPE, SIG_DFL)
        raise(SIGPIPE)
      } else if errno != EINTR {
        say("totsugo: 結果を書き出せません: \(String(cString: strerror(errno)))")
        exit(74)
      }
    }
  }

  /// Width of the terminal; wide where results go elsewhere.
  static let columns: Int = {
    var size = winsize()
    guard isOutputTerminal, ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return 160
    }
    return Int(size.ws_col)
  }()

  /// Columns that a text takes on a terminal: two for fullwidth characters.
  static func width(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { total, s in
      switch s.value {
      case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
        0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
        total + 2
      case 0x300...0x36F, 0xFE00...0xFE0F, 0xE0100...0xE01EF, 0x3099...0x309A, 0x200B...0x200F:
        total
      default: total + 1
      }
    }
  }

  /// Cut or filled to exactly `columns`.
  static func fit(_ text: String, _ columns: Int) -> String {
    var out = ""
    var used = 0
    if width(text) <= columns { return text + String(repeating: " ", count: columns - width(text)) }
    for character in text {
      let next = width(String(character))
      if used + next > columns - 1 { break }
      out.append(character)
      used += next
    }
    return out + "…" + String(repeating: " ", count: max(0, columns - used - 1))
  }
}
