internal import DocumentModel
internal import Normalization

/// A line of a slip that lists the reasons of return.
struct SlipEntry {
  /// `nil` where a line has to be that was not found as one: a tick ties it to its neighbours.
  let line: ReadLine?
  let box: BoundingBox
  let code: ReturnReasonCode?
  /// Where the words begin behind box, tick or number, upright points.
  let start: Double
  /// Whether the number before the words was read as one in a ring, a box as one with a tick, or a pen's own sign.
  let hasSign: Bool

  /// The next line of a list: below, its words about as far left and as high.
  func goesOn(to lower: SlipEntry) -> Bool {
    let (a, b) = (box, lower.box)
    let (low, high) = (min(a.height, b.height), max(a.height, b.height))
    return b.midY - a.midY < 10 * high && abs(start - lower.start) < 2.5 * high && high < 1.8 * low
  }

  /// How high its print is if it leans, points.
  func height(_ lean: Double) -> Double {
    max(box.height / 2, box.height - abs(lean) * box.width)
  }

  /// The height at which its words begin, upright points.
  func top(_ lean: Double) -> Double { box.midY - lean * (start - box.midX) }

  /// How far right the words of the list begin for every point further down; 0 where the slip lies straight.
  static func lean(_ list: [SlipEntry]) -> Double {
    var leans: [Double] = []
    for (at, a) in list.enumerated() {
      for b in list[(at + 1)...] where b.box.midY > a.box.midY {
        leans.append((b.start - a.start) / (b.box.midY - a.box.midY))
      }
    }
    let sorted = leans.sorted()
    return list.count > 2 && !sorted.isEmpty ? sorted[sorted.count / 2] : 0
  }

  /// A lean as the lines themselves show it where the places that they begin at do not agree with them: of dots and boxes before the
  /// words some are read and some are not. A line that leans is higher the longer it is.
  static func tilted(_ lean: Double, _ list: [SlipEntry]) -> Double {
    guard let tilt = tilt(list) else { return lean }
    return abs(abs(lean) - tilt) > 0.05 ? (lean < 0 ? -tilt : tilt) : lean
  }

  /// How far a list leans, to whichever side, as its lines show it; `nil` where they are too few or as long as each other.
  static func tilt(_ list: [SlipEntry]) -> Double? {
    let widths = list.map(\.box.width)
    let (usual, high) = (
      widths.reduce(0, +) / Double(max(1, list.count)),
      list.map(\.box.height).reduce(0, +) / Double(max(1, list.count))
    )
    let spread = widths.map { ($0 - usual) * ($0 - usual) }.reduce(0, +)
    guard list.count > 2, let widest = widths.max(), let narrowest = widths.min(),
      widest > 1.3 * narrowest
    else { return nil }
    let shared = list.map { ($0.box.width - usual) * ($0.box.height - high) }.reduce(0, +)
    return max(0, shared / spread)
  }

  /// The same by the rows of a list in columns, which lead further than the few lines of each; `nil` where fewer than two are
  /// level with one beside them.
  static func lean(of columns: [[SlipEntry]]) -> Double? {
    var leans: [Double] = []
    for (at, column) in columns.enumerated() {
      for other in columns[(at + 1)...] {
        for a in column {
          guard
            let b = other.min(by: { abs($0.box.midY - a.box.midY) < abs($1.box.midY - a.box.midY) }
            ),
            abs(b.box.midX - a.box.midX) > 4 * a.box.height,
            abs(b.box.midY - a.box.midY) < a.box.height
          else { continue }
          leans.append((a.box.midY - b.box.midY) / (b.box.midX - a.box.midX))
        }
      }
    }
    return leans.count < 2 ? nil : leans.sorted()[leans.count / 2]
  }

  /// Lines with what goes on right behind them: 表札なし・尋ね当たらず is found in two.
  static func whole(_ lines: [ReadLine]) -> [ReadLine] {
    var out: [ReadLine] = []
    for line in lines.sorted(by: { $0.box.x0 < $1.box.x0 }) {
      let before = out.firstIndex { other in
        let gap = line.box.x0 - other.box.x1
        return other.labels.isEmpty && other.rows.isEmpty && gap > -2
          && gap < 0.7 * line.box.height && other.box.height < 1.4 * line.box.height
          && other.box.height > 0.6 * line.box.height
          && other.box.verticalOverlap(line.box) > 0.6 * min(other.box.height, line.box.height)
      }
      if let before, line.labels.isEmpty, line.rows.isEmpty {
        out[before] = out[before].joined(line)
      } else {
        out.append(line)
      }
    }
    return out
  }

  /// A reason with at least two lines above and below it that are as high, begin where it does and follow each other in equal
  /// steps: a list in words of which one is known.
  static func amongStrangers(_ known: [SlipEntry], _ all: [SlipEntry]) -> [SlipEntry]? {
    guard let first = known.first, known.count == 1 else { return nil }
    let height = first.box.height
    let others = all.filter { entry in
      entry.code == nil && entry.box.height > 0.75 * height && entry.box.height < 1.35 * height
        && (entry.line.map { $0.labels.isEmpty && ReturnReasonStems.mayBeReason($0.plain) } ?? false)
    }
    func next(_ entry: SlipEntry, isBelow: Bool) -> SlipEntry? {
      others.filter { other in
        let step = (other.box.midY - entry.box.midY) * (isBelow ? 1 : -1)
        return step > 0.9 * height && step < 2.6 * height
          && abs(other.start - entry.start) < 0.8 * height
      }.min { abs($0.box.midY - entry.box.midY) < abs($1.box.midY - entry.box.midY) }
    }
    var chain = [first]
    while let last = chain.last, let below = next(last, isBelow: true) { chain.append(below) }
    while let above = next(chain[0], isBelow: false) { chain.insert(above, at: 0) }
    let steps = zip(chain.dropFirst(), chain).map { $0.box.midY - $1.box.midY }
    guard chain.count >= 3, let least = steps.min(), let most = steps.max(), most < 1.35 * least
    else { return nil }
    return chain
  }
}

extension SlipEntry {
  /// A line whose words begin behind a box, a tick, a ring, a number and what readers make of them; `nil` where no words do.
  init?(_ line: ReadLine) {
    let glyphs = line.reading.glyphs
    func words(from at: Int) -> Int? {
      glyphs[at...].firstIndex { glyph in
        glyph.text.unicodeScalars.contains {
          !SlipEntry.signs.contains($0) && !SlipEntry.ringed.contains($0)
        }
      }
    }
    let code = ReturnReasonStems.code(line.plain)
    guard var first = words(from: 0) else { return nil }
    // オ 受取拒否: a letter that counts the lines is no word of them.
    if code != nil, SlipEntry.letters.contains(glyphs[first].text),
      let next = words(from: first + 1),
      ReturnReasonStems.code(glyphs[next...].map(\.text).joined()) == code
    {
      first = next
    }
    self.init(
      line: line, box: line.box, code: code, start: glyphs[first].x,
      hasSign: glyphs[..<first].contains {
        $0.text.unicodeScalars.contains(where: SlipEntry.ringed.contains)
      })
  }

  private static let signs = Set(
    "□■レＶVv口ロ日●◉・.．,、，)）(（[]［］|｜ 　0123456789０１２３４５６７８９".unicodeScalars)
  /// Letters that count lines, and what they are read as.
  private static let letters = Set("アイウエオカキク工才力ABCDEFGHabcdefgh".map(String.init))
  private static let ringed = Set("☑☒✓✔✗①②③④⑤⑥⑦⑧⑨⑩〇○◯◎✕✖×*＊※★☆✱∗".unicodeScalars)
}
