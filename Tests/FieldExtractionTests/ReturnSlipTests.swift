import DocumentModel
@testable import FieldExtraction
import Testing

/// A slip of six reasons, ten points high, twenty apart, its words beginning at 100.
@Suite struct ReturnSlipTests {
  private static let reasons = [
    "あて所に尋ねあたりません", "転居先不明", "転送期間経過", "住所不完全のため", "受取拒否", "保管期間満了",
  ]

  /// Ink before the words of each row, and what is read where no line was found.
  private struct Slip: WeighingReader {
    let weights: [Double]
    var hidden: [Int: String] = [:]

    private func row(_ region: Region) -> Int { Int(((region.box.midY - 105) / 20).rounded()) }

    func readings(of region: Region, as grammar: Grammar, voices: Int) -> [Reading] {
      guard let text = hidden[row(region)] else { return [] }
      return [
        Reading(
          reader: "ppocr-v6",
          glyphs: text.map { Glyph(text: String($0), x: region.box.x0, confidence: 1) })
      ]
    }
    func weight(of region: Region) -> Double? {
      weights.indices.contains(row(region)) ? weights[row(region)] : 0
    }
  }

  private static func lines(_ texts: [String?]) -> [ReadLine] {
    texts.enumerated().compactMap { at, text in
      text.map { ReadLine.printed($0, id: at, x: 100, y: 100 + 20 * Double(at)) }
    }
  }

  private static let page = RecordedReader([[(5, "個人番号")]]).page

  @Test(
    "The reason with more ink before its words than the others is the one that holds",
    arguments: [
      ([0.3, 0.3, 0.6, 0.3, 0.28, 0.3], ReturnReasonCode.forwardExpired),
      ([0.5, 0.3, 0.3, 0.3, 0.28, 0.3], .unknownAtAddress),
      ([0.3, 0.3, 0.3, 0.3, 0.28, 0.41], .unclaimed),
      // A cross in a small box.
      ([0.3, 0.31, 0.38, 0.3, 0.3, 0.29], .forwardExpired),
      ([0.3, 0.31, 0.36, 0.3, 0.3, 0.29], nil), ([0.26, 0.31, 0.4, 0.28, 0.33, 0.29], nil),
      // Nothing is marked, or two are.
      ([0.3, 0.3, 0.3, 0.32, 0.28, 0.3], nil), ([0.3, 0.5, 0.3, 0.3, 0.5, 0.3], nil),
      // Digits differ by as much of themselves.
      ([0.1, 0.2, 0.25, 0.2, 0.28, 0.34], nil),
    ])
  func marked(weights: [Double], code: ReturnReasonCode?) throws {
    let slip = try #require(ReturnSlip(Self.lines(Self.reasons)))
    #expect(slip.marked(Slip(weights: weights), on: Self.page)?.code == code)
  }

  @Test(
    "A reason amid lines as high that begin where it does is one of a list, whatever these say",
    arguments: [
      ([0.3, 0.3, 0.6], ReturnReasonCode?.none), ([0.3, 0.6, 0.3], .movedUnknown),
      ([0.3, 0.3, 0.3], nil),
    ])
  func strangers(weights: [Double], code: ReturnReasonCode?) throws {
    let slip = try #require(ReturnSlip(Self.lines(["家屋の解体", "転居先不明", "宿舎からの退去"])))
    #expect(!slip.lines.isEmpty)
    #expect(slip.marked(Slip(weights: weights), on: Self.page)?.code == code)
    // Who returns it and when are no reasons.
    #expect(ReturnSlip(Self.lines(["例示郵便局", "転居先不明", "差出人に返送します"])) == nil)
  }

  @Test("Print of the sheet that was read with a line of the slip is no mark before its words")
  func printBefore() throws {
    let first = ReadLine.printed("0613975その方はお住まいではありません", id: 0, x: 30, y: 100)
    let lines = [first] + Self.lines([nil] + Self.reasons.dropFirst().map { $0 })
    let slip = try #require(ReturnSlip(lines))
    let weights = [0.6, 0.3, 0.3, 0.3, 0.28, 0.3]
    #expect(slip.entries.count == 6)
    #expect(slip.marked(Slip(weights: weights), on: Self.page) == nil)
    let alone = try #require(
      ReturnSlip(Self.lines(["その方はお住まいではありません"] + Self.reasons.dropFirst())))
    #expect(alone.marked(Slip(weights: weights), on: Self.page)?.code == .unknownAtAddress)
  }

  @Test("A slip that was set straight does not lean, however high the ring makes its last line")
  func level() throws {
    let starts = [100.0, 98, 101, 103, 105, 108]
    let lines = Self.reasons.enumerated().map { at, text in
      ReadLine.printed(text, id: at, x: starts[at], y: 100 + 20 * Double(at))
    }
    let weights = [0.3, 0.3, 0.3, 0.3, 0.28, 0.6]
    let slip = try #require(ReturnSlip(lines, isLevel: true))
    #expect(slip.marked(Slip(weights: weights), on: Self.page)?.code == .unclaimed)
  }

  @Test("A ring in a column of its own is looked for further left, in rows further apart")
  func column() throws {
    struct Column: WeighingReader {
      func weight(of region: Region) -> Double? {
        region.box.x0 < 65 && abs(region.box.midY - 125) < 5 ? 0.6 : 0.3
      }
    }
    let slip = try #require(ReturnSlip(Self.lines(Self.reasons)))
    #expect(slip.marked(Column(), on: Self.page)?.code == .movedUnknown)
  }

  @Test(
    "A tick behind the words marks its row on a slip that was set straight; what stands beside all rows is the frame",
    arguments: [([2], ReturnReasonCode.forwardExpired), ([2, 4], nil), ([], nil)])
  func behind(ticked: [Int], code: ReturnReasonCode?) throws {
    struct Behind: WeighingReader {
      let ticked: [Int]
      func weight(of region: Region) -> Double? {
        if region.box.x1 > 300 { return 0.2 }
        let row = Int(((region.box.midY - 105) / 20).rounded())
        return region.box.x0 > 235 && region.box.x0 < 265 && ticked.contains(row) ? 0.1 : 0
      }
    }
    let reader = Behind(ticked: ticked)
    let slip = try #require(ReturnSlip(Self.lines(Self.reasons), isLevel: true))
    #expect(slip.marked(reader, on: Self.page)?.code == code)
    let leaning = try #require(ReturnSlip(Self.lines(Self.reasons)))
    #expect(leaning.marked(reader, on: Self.page) == nil)
  }

  @Test("A slip that asks for the letter of a reason is decided by that letter alone")
  func asked() {
    let rows = ["ア あて所に尋ねあたりません", "イ 転居先不明", "ウ 転送期間経過", "エ 受取拒否"]
    func reason(_ head: String) -> ReturnReasonCode? {
      ReturnReasonFinder.reason(
        in: Self.lines([head] + rows), [], Self.page, Slip(weights: [0, 0.3, 0.3, 0.6, 0.3]))?.code
    }
    #expect(reason("返送理由の記号") == nil)
    #expect(reason("返送の理由") == .forwardExpired)
  }

  @Test("A row that its tick ties to the next is read again where it has to stand")
  func hidden() throws {
    var texts: [String?] = Self.reasons
    texts[3] = nil
    let slip = try #require(ReturnSlip(Self.lines(texts)))
    let reader = Slip(weights: [0.3, 0.3, 0.3, 0.6, 0.3, 0.3], hidden: [3: "住所不完全のため"])
    #expect(slip.marked(reader, on: Self.page)?.code == .incompleteAddress)
    let blank = Slip(weights: [0.3, 0.3, 0.3, 0.6, 0.3, 0.3])
    #expect(slip.marked(blank, on: Self.page) == nil)
  }

  @Test("The first row is looked for too, where its ring hid it")
  func first() throws {
    let texts = [nil] + Self.reasons.dropFirst().map { Optional($0) }
    let slip = try #require(ReturnSlip(Self.lines(texts)))
    let weights = [0.7, 0.3, 0.3, 0.3, 0.28, 0.41]
    let reader = Slip(weights: weights, hidden: [0: "あて所に尋ねあたりません"])
    #expect(slip.marked(reader, on: Self.page)?.code == .unknownAtAddress)
    // The heading of the list stands there.
    let heading = Slip(weights: weights, hidden: [0: "次の理由により返還します"])
    #expect(slip.marked(heading, on: Self.page)?.code == .unclaimed)
  }

  @Test(
    "Of a list of which one line was made out nothing is said; a reason behind its label is one")
  func headed() {
    func reason(_ texts: [String]) -> ReturnReasonCode? {
      ReturnReasonFinder.reason(in: Self.lines(texts), [], Self.page, Slip(weights: []))?.code
    }
    #expect(reason(["次の理由により返還します", "その他の者", "受取拒否", "宛名の文字"]) == nil)
    #expect(reason(["返戻理由", "受取拒否", "見本局"]) == .refused)
    #expect(reason(["受取拒否"]) == .refused)
  }

  @Test(
    "Below a heading a block that nobody read is the rest of a list; a line with a label is the sheet's own"
  )
  func unread() {
    let block = Page(
      number: 1, width: 595, height: 842, source: .pixels,
      lines: [TextLine(id: 9, box: BoundingBox(100, 140, 220, 190))], cells: [], toScan: .identity,
      quality: Self.page.quality)
    func reason(_ texts: [String], on page: Page) -> ReturnReasonCode? {
      ReturnReasonFinder.reason(in: Self.lines(texts), [], page, Slip(weights: []))?.code
    }
    #expect(reason(["次の理由により返還します", "受取拒否"], on: block) == nil)
    #expect(reason(["受取拒否"], on: block) == .refused)
    #expect(reason(["次の理由により返還します", "記号 1234 保管期間経過"], on: Self.page) == nil)
    #expect(reason(["記号 1234 保管期間経過"], on: Self.page) == .unclaimed)
  }

  @Test(
    "Letters that count the lines are no words of them: the ring around one stands before the words"
  )
  func letters() throws {
    let lettered = zip(["ア", "イ", "ウ", "工", "オ", "力"], Self.reasons).map { $0 + $1 }
    let lines = lettered.enumerated().map { at, text in
      ReadLine.printed(text, id: at, x: 90, y: 100 + 20 * Double(at))
    }
    let slip = try #require(ReturnSlip(lines))
    let weights = [0.3, 0.3, 0.3, 0.3, 0.6, 0.28]
    #expect(slip.marked(Slip(weights: weights), on: Self.page)?.code == .refused)
  }

  @Test("Of a list in two columns the marked reason may stand in either")
  func columns() throws {
    /// Ink before the words of one place.
    struct Ring: RegionReader {
      let x: Double
      let y: Double
      func weight(of region: Region) -> Double? {
        region.box.contains(x: x, y: y) ? 0.6 : 0.3
      }
      func readings(of region: Region, as grammar: Grammar, voices: Int) -> [Reading] { [] }
      func ink(in region: Region) -> InkReport? { nil }
      func gaps(in region: Region) -> [ClosedRange<Double>] { [] }
      func cut(_ region: Region, rightOf x: Double) -> Region { region }
    }
    let lines = Self.reasons.enumerated().map { at, text in
      ReadLine.printed(
        text, id: at, x: at < 3 ? 100 : 300, y: 100 + 20 * Double(at % 3))
    }
    let slip = try #require(ReturnSlip(lines))
    for (at, code) in [
      ReturnReasonCode.unknownAtAddress, .movedUnknown, .forwardExpired, .incompleteAddress,
      .refused, .unclaimed,
    ].enumerated() {
      let ring = Ring(x: (at < 3 ? 100 : 300) - 10, y: 105 + 20 * Double(at % 3))
      #expect(slip.marked(ring, on: Self.page)?.code == code)
    }
    #expect(slip.marked(Ring(x: 0, y: 0), on: Self.page) == nil)
  }

  @Test("The last row is looked for too")
  func last() throws {
    let slip = try #require(ReturnSlip(Self.lines(Array(Self.reasons.prefix(5)))))
    let reader = Slip(weights: [0.3, 0.3, 0.3, 0.3, 0.3, 0.6], hidden: [5: "保管期間満了"])
    #expect(slip.marked(reader, on: Self.page)?.code == .unclaimed)
  }

  @Test("A row in words that no stem knows may be the marked one")
  func stranger() throws {
    var texts: [String?] = Self.reasons
    texts[2] = "その他の事由"
    let slip = try #require(ReturnSlip(Self.lines(texts)))
    let reader = Slip(weights: [0.3, 0.3, 0.6, 0.3, 0.3, 0.3])
    #expect(slip.marked(reader, on: Self.page) == nil)
  }

  @Test("A number that is read as one in a ring marks its row, where no ink stands out")
  func sign() throws {
    let texts = Self.reasons.enumerated().map { "\($0 == 1 ? "②" : "\($0 + 1)")\($1)" }
    let slip = try #require(
      ReturnSlip(
        texts.enumerated().map { ReadLine.printed($1, id: $0, x: 90, y: 100 + 20 * Double($0)) }))
    let reader = Slip(weights: [0.2, 0.3, 0.3, 0.3, 0.25, 0.3])
    #expect(slip.marked(reader, on: Self.page)?.code == .movedUnknown)
  }

  @Test(
    "One reason, or two far apart, are no list",
    arguments: [
      [(0, "転居先不明")], [(0, "転居先不明"), (30, "あて所に尋ねあたりません")],
      [(0, "転居先不明"), (1, "転居先不明で配達できません")],
    ])
  func single(rows: [(Int, String)]) {
    let lines = rows.enumerated().map {
      ReadLine.printed($1.1, id: $0, x: 100, y: 100 + 20 * Double($1.0))
    }
    #expect(ReturnSlip(lines) == nil)
  }

  @Test("What only stands in a list is no reason")
  func unmarked() {
    let lines = Self.lines(Self.reasons)
    let reader = Slip(weights: Self.reasons.map { _ in 0.3 })
    #expect(ReturnReasonFinder.reason(in: lines, [], Self.page, reader) == nil)
  }

  @Test("A stamp that is set in two lines is read as one")
  func wrapped() {
    let lines = [
      ReadLine.printed("あて所に尋", id: 0, x: 100, y: 100),
      ReadLine.printed("ねあたりません", id: 1, x: 95, y: 114),
    ]
    let reader = Slip(weights: [])
    #expect(
      ReturnReasonFinder.reason(in: lines, [], Self.page, reader)?.code == .unknownAtAddress)
    let stamps = ["保管期", "間満了"].enumerated().map {
      Stamp(
        text: $1, box: BoundingBox(0, Double($0) * 12, 30, Double($0) * 12 + 10),
        reader: "ppocr-v6", confidence: 1)
    }
    #expect(ReturnReasonFinder.reason(in: [], stamps, Self.page, reader)?.code == .unclaimed)
  }

  @Test(
    "Of a list in colour the line that a ring makes higher holds; without a ring none does, whatever the print below keeps of it",
    arguments: [
      ([10.4, 15.8, 8.8], ReturnReasonCode.movedUnknown), ([19.2, 12.5, 12.4], .unknownAtAddress),
      ([10.4, 10.8, 9.9], nil), ([nil, nil, nil], nil),
    ])
  func ringed(heights: [Double?], code: ReturnReasonCode?) {
    let texts = ["あて所に尋ねあたらず", "転居先不明で配達不能", "受取辞退"]
    let stamps = zip(texts, heights).enumerated().map { at, stamp in
      Stamp(
        text: stamp.0, box: BoundingBox(0, Double(at) * 20, 100, Double(at) * 20 + 12),
        reader: "ppocr-v6", confidence: 1, height: stamp.1)
    }
    let found = ReturnReasonFinder.reason(
      in: [ReadLine.printed("転居先不明で配達不能", id: 0)], stamps, Self.page, Slip(weights: []))
    #expect(found?.code == code)
  }

  @Test("What the sender prints of how it sends gives way to what a stamp says")
  func besidePrint() {
    let stamps = ["転送不要", "転居先不明"].enumerated().map {
      Stamp(
        text: $1, box: BoundingBox(0, Double($0) * 90, 60, Double($0) * 90 + 10),
        reader: "ppocr-v6", confidence: 1, height: 10)
    }
    let reader = Slip(weights: [])
    #expect(ReturnReasonFinder.reason(in: [], stamps, Self.page, reader)?.code == .movedUnknown)
  }
}
