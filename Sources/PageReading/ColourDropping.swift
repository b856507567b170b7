/// What was dropped from a page for its colour.
struct ColourMarks: Sendable {
  /// The coloured marks alone, dark on white, row by row.
  let pixels: [UInt8]
  /// Whether there is enough for a stamp or a slip; less is a pen stroke or a speck.
  let isStamp: Bool
}

/// Turns colour into gray so that coloured stamps and pens disappear.
enum ColourDropping {
  /// - Parameter shifts: Bit positions of red, green and blue in a 32-bit word.
  /// - Returns: The print without the coloured marks, and the marks alone.
  static func layers(
    _ data: UnsafePointer<UInt32>, width: Int, height: Int, wordsPerRow: Int,
    shifts: (r: UInt32, g: UInt32, b: UInt32)
  ) -> (gray: [UInt8], marks: ColourMarks?) {
    var black = 0
    var coloured = 0
    // Where each stands, in squares of a thirtieth of the width: a stamp on a sheet of few words has as much ink
    // as they, but stands in one place.
    let side = max(8, width / 30)
    let columns = width / side + 1
    var blackSquares = [Bool](repeating: false, count: columns * (height / side + 1))
    var colouredSquares = blackSquares
    for y in stride(from: 0, to: height, by: 4) {
      let row = data + y * wordsPerRow
      for x in stride(from: 0, to: width, by: 4) {
        let (low, high) = extremes(row[x], shifts)
        guard low < 130 else { continue }
        let square = y / side * columns + x / side
        if high - low >= 60 {
          coloured += 1
          colouredSquares[square] = true
        } else {
          black += 1
          blackSquares[square] = true
        }
      }
    }
    let places = (
      black: blackSquares.filter { $0 }.count, coloured: colouredSquares.filter { $0 }.count
    )
    let dropsColour = coloured * 2 < black || places.coloured * 3 < places.black * 2
    let hasMarks = dropsColour && coloured >= 8
    var marks = [UInt8](repeating: 255, count: hasMarks ? width * height : 0)
    var out = [UInt8](repeating: 255, count: width * height)
    out.withUnsafeMutableBufferPointer { out in
      marks.withUnsafeMutableBufferPointer { marks in
        for y in 0..<height {
          let row = UnsafeBufferPointer(start: data + y * wordsPerRow, count: width)
          let line = y * width..<(y + 1) * width
          let print = UnsafeMutableBufferPointer(rebasing: out[line])
          if !dropsColour {
            weigh(row, shifts, print)
          } else if hasMarks {
            part(row, shifts, print, UnsafeMutableBufferPointer(rebasing: marks[line]))
          } else {
            brighten(row, shifts, print)
          }
        }
      }
    }
    // Five letters of a stamp: of every sixteen pixels one was counted, at whatever resolution a sheet was scanned.
    let isStamp = coloured > width * height / 58_000
    return (out, hasMarks ? ColourMarks(pixels: marks, isStamp: isStamp) : nil)
  }

  // One loop for each case and no other question in it: so they run on many pixels at once.

  private typealias Shifts = (r: UInt32, g: UInt32, b: UInt32)

  /// A row by how bright its colours look.
  private static func weigh(
    _ row: UnsafeBufferPointer<UInt32>, _ shifts: Shifts, _ out: UnsafeMutableBufferPointer<UInt8>
  ) {
    for x in 0..<row.count {
      let word = row[x]
      let r = word >> shifts.r & 0xFF
      let g = word >> shifts.g & 0xFF
      let b = word >> shifts.b & 0xFF
      out[x] = UInt8(truncatingIfNeeded: (r &* 77 &+ g &* 151 &+ b &* 28) >> 8)
    }
  }

  /// A row by its brightest channel.
  private static func brighten(
    _ row: UnsafeBufferPointer<UInt32>, _ shifts: Shifts, _ out: UnsafeMutableBufferPointer<UInt8>
  ) {
    for x in 0..<row.count { out[x] = UInt8(truncatingIfNeeded: extremes(row[x], shifts).high) }
  }

  /// A row by its brightest channel, and how far its channels are apart.
  private static func part(
    _ row: UnsafeBufferPointer<UInt32>, _ shifts: Shifts, _ out: UnsafeMutableBufferPointer<UInt8>,
    _ marks: UnsafeMutableBufferPointer<UInt8>
  ) {
    for x in 0..<row.count {
      let (low, high) = extremes(row[x], shifts)
      out[x] = UInt8(truncatingIfNeeded: high)
      marks[x] = UInt8(truncatingIfNeeded: 255 &- min(255, (high &- low) &* 3 / 2))
    }
  }

  @inline(__always)
  private static func extremes(_ word: UInt32, _ shifts: Shifts) -> (low: UInt32, high: UInt32) {
    let r = word >> shifts.r & 0xFF
    let g = word >> shifts.g & 0xFF
    let b = word >> shifts.b & 0xFF
    return (min(r, min(g, b)), max(r, max(g, b)))
  }
}
