import DocumentModel
@testable import FieldExtraction
import Testing

@Suite struct ValueBelowTests {
  @Test("A centred value of two pieces below its label begins at the left one")
  func centred() throws {
    let label = ReadLine.printed("フリガナ", id: 0, in: BoundingBox(282, 100, 312, 107))
    let left = ReadLine.printed("モリ", id: 1, in: BoundingBox(259, 117, 280, 127))
    let right = ReadLine.printed("キヨシ", id: 2, in: BoundingBox(299, 117, 334, 127))
    let locator = ValueLocator(lines: [label, left, right], cells: [])
    let place = try #require(
      locator.place(of: label.labels[0], in: label, mayBeBelow: false, isSpread: true))
    #expect(place.raw.filter { $0 != " " } == "モリキヨシ")
  }

  @Test(
    "A value right below its label belongs to it where a streak took the rules of its own cell alone",
    arguments: [(152.0, 149.0, true), (190, 149, false), (152, 160, false)])
  func unframed(x: Double, y: Double, isValue: Bool) {
    let label = ReadLine.printed("番号", id: 0, in: BoundingBox(153, 127, 168, 136))
    let value = ReadLine.printed("176", id: 1, in: BoundingBox(x, y, x + 13, y + 8))
    let cells = [BoundingBox(147, 120, 448, 142)]
    let place = ValueLocator(lines: [label, value], cells: cells)
      .place(of: label.labels[0], in: label, mayBeBelow: false, isSpread: false)
    #expect(place?.raw == (isValue ? "176" : nil))
  }

  @Test("Where the rule between two heads is broken, each has the box below it alone")
  func brokenHeads() {
    let heads = ["枝番", "氏名(カナ)"].enumerated().map {
      ReadLine.printed($1, id: $0, x: 190 + 60 * Double($0))
    }
    let values = ["00", "片桐徹"].enumerated().map {
      ReadLine.printed($1, id: 2 + $0, x: 190 + 60 * Double($0), y: 124)
    }
    let cells = [
      BoundingBox(184, 92, 340, 116), BoundingBox(184, 118, 242, 140),
      BoundingBox(244, 118, 340, 140),
    ]
    let locator = ValueLocator(lines: heads + values, cells: cells)
    let found = heads.map {
      locator.place(of: $0.labels[0], in: $0, mayBeBelow: false, isSpread: true)?.raw
    }
    #expect(found == ["00", "片桐徹"])
  }

  @Test("A box below several labels, whose inner rules are broken, holds the value of each")
  func sharedBox() {
    let labels = ["番号", "枝番"].enumerated().map {
      ReadLine.printed($1, id: $0, x: 190 + 90 * Double($0))
    }
    let values = ["1532", "00"].enumerated().map {
      ReadLine.printed($1, id: 2 + $0, x: 190 + 90 * Double($0), y: 121)
    }
    let locator = ValueLocator(lines: labels + values, cells: [BoundingBox(184, 116, 400, 136)])
    let found = labels.map {
      locator.place(of: $0.labels[0], in: $0, mayBeBelow: false, isSpread: false)?.raw
    }
    #expect(found == ["1532", "00"])
  }

  @Test(
    "In a list of wide rows the next line of a label's column is its value, unless another label stands between"
  )
  func wideRows() {
    func value(_ rows: [String]) -> String? {
      let lines = rows.enumerated().map { ReadLine.printed($1, id: $0, y: 100 + Double($0) * 32) }
      return ValueLocator(lines: lines, cells: [])
        .place(of: lines[0].labels[0], in: lines[0], mayBeBelow: false, isSpread: false)?.raw
    }
    #expect(value(["番号", "8556742", "生年月日"]) == "8556742")
    #expect(value(["番号", "生年月日", "8556742"]) == nil)
  }

  @Test(
    "Below a label without rules what can be its value, before the next label of its row begins, is its value",
    arguments: [
      (["番号", "生年月日"], "8556742", 110.0, true), (["番号", "生年月日"], "8556742", 250, false),
      (["番号", "生年月日"], "竹内千代", 110, false), (["番号"], "8556742", 180, true),
    ])
  func centredBelow(labels: [String], text: String, x: Double, isValue: Bool) {
    let lines =
      labels.enumerated().map { ReadLine.printed($1, id: $0, x: 50 + 180 * Double($0)) }
      + [ReadLine.printed(text, id: 9, x: x, y: 114)]
    let place = ValueLocator(lines: lines, cells: [])
      .place(of: lines[0].labels[0], in: lines[0], mayBeBelow: false, isSpread: false)
    #expect((place?.raw == text) == isValue)
  }

  @Test(
    "Below the bar that a label fills, at its left, stands its value, a letter or two further in",
    arguments: [(59.0, true), (53, true), (120, false)])
  func underBar(x: Double, isValue: Bool) {
    let label = ReadLine.printed("番号", id: 0, in: BoundingBox(53, 158, 73, 166))
    let value = ReadLine.printed("770037", id: 1, in: BoundingBox(x, 177, x + 40, 186))
    let place = ValueLocator(lines: [label, value], cells: [BoundingBox(46, 154, 373, 169)])
      .place(of: label.labels[0], in: label, mayBeBelow: false, isSpread: false)
    #expect((place?.raw == "770037") == isValue)
  }

  @Test("A value below its label does not reach back under the label of the column before")
  func columnBefore() {
    let labels = [("発行保険者", 225.0), ("氏名", 381)].enumerated().map {
      ReadLine.printed($1.0, id: $0, in: BoundingBox($1.1, 100, $1.1 + 36, 107))
    }
    let values = [
      ReadLine.printed("例示府後期高齢者医療広域連合", id: 2, in: BoundingBox(224, 112, 362, 122)),
      .printed("金城ふみ", id: 3, in: BoundingBox(381, 112, 430, 122)),
    ]
    let locator = ValueLocator(lines: labels + values, cells: [])
    let name = locator.place(
      of: labels[1].labels[0], in: labels[1], mayBeBelow: true, isSpread: true)
    #expect(name?.raw == "金城ふみ")
  }

  @Test("Digits in boxes below their label are one number, though no rule was found")
  func boxed() {
    let label = ReadLine.printed("被保険者番号", id: 0, in: BoundingBox(46, 79, 116, 90))
    let values = [("3", 53.0, 59.0), ("34724", 74, 163), ("6", 178, 184)].enumerated().map {
      ReadLine.printed($1.0, id: 1 + $0, in: BoundingBox($1.1, 100, $1.2, 109))
    }
    let locator = ValueLocator(lines: [label] + values, cells: [])
    let number = locator.place(of: label.labels[0], in: label, mayBeBelow: true, isSpread: false)
    #expect(number?.raw.filter { $0 != " " } == "3347246")
  }

  @Test(
    "A row of nothing but labels stands over a row of as many values that fit them, wherever rules were lost",
    arguments: [
      (["8290574", "1148", "00"], ["8290574", "1148", "00"]), (["8290574", "1148"], []),
      (["8290574", "番号", "00"], []), (["8290574", "架空市", "00"], []),
      (["8290574", "1148 (枝番)00", "00"], ["8290574", "1148", "00"]),
    ])
  func rowOfHeads(values: [String], expected: [String]) {
    let heads = ["記号", "番号", "枝番"].enumerated().map {
      ReadLine.printed($1, id: $0, x: 122 + 168 * Double($0), y: 92)
    }
    let below = values.enumerated().map {
      ReadLine.printed($1, id: 10 + $0, x: 100 + 170 * Double($0), y: 112)
    }
    let cells = [
      BoundingBox(47, 87, 381, 104), BoundingBox(383, 87, 549, 104), BoundingBox(47, 106, 549, 127),
    ]
    let locator = ValueLocator(lines: heads + below, cells: cells)
    let found = heads.map { head in
      locator.place(of: head.labels[0], in: head, mayBeBelow: false, isSpread: false)?.raw
    }
    #expect(found.compactMap { $0 } == expected || expected.isEmpty && found.contains(nil))
  }

  @Test("A symbol below its label may have the number's label and the number behind it in its line")
  func symbolBeforeLabel() {
    let label = ReadLine.printed("記号", id: 0, x: 50, y: 100)
    let line = ReadLine.printed("架97 被保険者の番号4720768", id: 1, x: 50, y: 114)
    let locator = ValueLocator(lines: [label, line], cells: [])
    let place = locator.place(of: label.labels[0], in: label, mayBeBelow: false, isSpread: false)
    #expect(place?.raw == "架97")
  }

  @Test(
    "What stands alone with its label in a cell is its value, however far to the right it is set")
  func farInItsCell() {
    let label = ReadLine.printed("証番号", id: 0, in: BoundingBox(219, 150, 238, 156))
    let value = ReadLine.printed("5885895", id: 1, in: BoundingBox(320, 160, 376, 170))
    let next = ReadLine.printed("男・女の別", id: 2, in: BoundingBox(219, 183, 246, 189))
    let cells = [BoundingBox(214, 146, 380, 176), BoundingBox(214, 178, 380, 208)]
    let locator = ValueLocator(lines: [label, value, next], cells: cells)
    let place = locator.place(of: label.labels[0], in: label, mayBeBelow: false, isSpread: false)
    #expect(place?.raw == "5885895")
  }
}
