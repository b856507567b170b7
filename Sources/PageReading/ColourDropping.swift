/// What was dropped from a page for its colour.
struct ColourMarks: Sendable {
  /// The coloured marks alone, dark on white, row by row.
  let pixels: [UInt8]
  /// Whether there is enough for a stamp or a slip; less is a pen stroke or a speck.
  let isStamp: Bool
}

/// Which inks a page has, by a sixteenth of its pixels.
private struct Inks {
  /// Which of the colours are marks: all that are none of black, or those of one side where the print itself is of the other.
  enum Dropped { case any, warm, cold }

  private var counts = (black: 0, warm: 0, cold: 0)
  /// Where each stands, in squares of a thirtieth of the width: a stamp on a sheet of few words has as much ink
  /// as they, but stands in one place.
  private var places = (black: 0, warm: 0, cold: 0, coloured: 0)
  /// How many of the pixels looked at make five letters of a stamp, at whatever resolution a sheet was scanned.
  let stamp: Int

  init(
    _ data: UnsafePointer<UInt32>, width: Int, height: Int, wordsPerRow: Int,
    shifts: ColourDropping.Shifts
  ) {
    stamp = width * height / 58_000
    let side = max(8, width / 30)
    let columns = width / side + 1
    // A bit for each of the inks.
    var squares = [UInt8](repeating: 0, count: columns * (height / side + 1))
    for y in stride(from: 0, to: height, by: 4) {
      let row = data + y * wordsPerRow
      for x in stride(from: 0, to: width, by: 4) {
        let word = row[x]
        let (low, high) = ColourDropping.extremes(word, shifts)
        guard low < 130 else { continue }
        let square = y / side * columns + x / side
        if high - low < 60 {
          counts.black += 1
          squares[square] |= 1
        } else if word >> shifts.r & 0xFF == high {
          counts.warm += 1
          squares[square] |= 2
        } else {
          counts.cold += 1
          squares[square] |= 4
        }
      }
    }
    places = (
      black: squares.count { $0 & 1 != 0 }, warm: squares.count { $0 & 2 != 0 },
      cold: squares.count { $0 & 4 != 0 }, coloured: squares.count { $0 & 6 != 0 }
    )
  }

  var coloured: Int { counts.warm + counts.cold }

  func count(_ dropped: Dropped) -> Int {
    switch dropped {
    case .any: coloured
    case .warm: counts.warm
    case .cold: counts.cold
    }
  }

  /// `nil` where the print itself is in colour, and nothing in another lies over it.
  var dropped: Dropped? {
    func isLess(_ marks: Int, _ print: Int, _ of: Int, _ places: Int) -> Bool {
      marks * 2 < print || of * 3 < places * 2
    }
    if isLess(coloured, counts.black, places.coloured, places.black) { return .any }
    let isCold = counts.cold > counts.warm
    let (marks, print) = isCold ? (counts.warm, counts.cold) : (counts.cold, counts.warm)
    let (of, all) = isCold ? (places.warm, places.cold) : (places.cold, places.warm)
    // Around print in one colour a few pixels of a JPEG have another.
    return marks > stamp && isLess(marks, print, of, all) ? (isCold ? .warm : .cold) : nil
  }
}

/// Turns colour into gray so that coloured stamps and pens disappear.
enum ColourDropping {
  /// - Parameter shifts: Bit positions of red, green and blue in a 32-bit word.
  /// - Returns: The print without the coloured marks, and the marks alone.
  static func layers(
    _ data: UnsafePointer<UInt32>, width: Int, height: Int, wordsPerRow: Int,
    shifts: (r: UInt32, g: UInt32, b: UInt32)
  ) -> (gray: [UInt8], marks: ColourMarks?) {
    let inks = Inks(data, width: width, height: height, wordsPerRow: wordsPerRow, shifts: shifts)
    let dropped = inks.dropped
    let coloured = dropped.map(inks.count) ?? inks.coloured
    let hasMarks = dropped != nil && coloured >= 8
    var marks = [UInt8](repeating: 255, count: hasMarks ? width * height : 0)
    var out = [UInt8](repeating: 255, count: width * height)
    out.withUnsafeMutableBufferPointer { out in
      marks.withUnsafeMutableBufferPointer { marks in
        for y in 0..<height {
          let row = UnsafeBufferPointer(start: data + y * wordsPerRow, count: width)
          let line = y * width..<(y + 1) * width
          let print = UnsafeMutableBufferPointer(rebasing: out[line])
          switch dropped {
          case nil: weigh(row, shifts, print)
          case .any where !hasMarks: brighten(row, shifts, print)
          case .any:
            part(row, shifts, print, UnsafeMutableBufferPointer(rebasing: marks[line]))
          case .warm, .cold:
            if hasMarks {
              let marks = UnsafeMutableBufferPointer(rebasing: marks[line])
              part(row, shifts, print, marks, isWarm: dropped == .warm)
            } else {
              weigh(row, shifts, print)
            }
          }
        }
      }
    }
    let isStamp = coloured > inks.stamp
    return (out, hasMarks ? ColourMarks(pixels: marks, isStamp: isStamp) : nil)
  }

  // One loop for each case and no other question in it: so they run on many pixels at once.

  fileprivate typealias Shifts = (r: UInt32, g: UInt32, b: UInt32)

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

  /// A row of print in one colour that lies under marks in another: by how bright its colours look, but for those of the marks, and
  /// how far these are from the colour of the print.
  private static func part(
    _ row: UnsafeBufferPointer<UInt32>, _ shifts: Shifts, _ out: UnsafeMutableBufferPointer<UInt8>,
    _ marks: UnsafeMutableBufferPointer<UInt8>, isWarm: Bool
  ) {
    for x in 0..<row.count {
      let word = row[x]
      let r = Int32(word >> shifts.r & 0xFF)
      let g = Int32(word >> shifts.g & 0xFF)
      let b = Int32(word >> shifts.b & 0xFF)
      let bright = (r &* 77 &+ g &* 151 &+ b &* 28) >> 8
      let cold = max(g, b)
      let lead = max(0, isWarm ? r &- cold : cold &- r)
      let high = max(r, cold)
      out[x] = UInt8(truncatingIfNeeded: bright &+ (high &- bright) &* min(60, lead) / 60)
      marks[x] = UInt8(truncatingIfNeeded: 255 &- min(255, lead &* 3 / 2))
    }
  }

  @inline(__always)
  fileprivate static func extremes(_ word: UInt32, _ shifts: Shifts) -> (low: UInt32, high: UInt32)
  {
    let r = word >> shifts.r & 0xFF
    let g = word >> shifts.g & 0xFF
    let b = word >> shifts.b & 0xFF
    return (min(r, min(g, b)), max(r, max(g, b)))
  }
}
