import DocumentModel
@testable import FieldExtraction
import Testing

@Suite struct SlipEntryTests {
  @Test(
    "The words of a line begin behind its box, tick, number or letter",
    arguments: [
      ("□転居先不明", 60.0, false), ("①転居先不明", 60, true), ("3 転居先不明", 70, false),
      ("(  )転居先不明", 90, false),
      ("オ転居先不明", 60, false), ("転居先不明", 50, false), ("☑ 受取拒絶", 70, true), ("(○)受取拒絶", 80, true),
    ])
  func start(text: String, start: Double, hasSign: Bool) throws {
    let entry = try #require(SlipEntry(.printed(text)))
    #expect(entry.start == start)
    #expect(entry.hasSign == hasSign)
  }

  @Test("A line without words is none")
  func signs() {
    #expect(SlipEntry(.printed("□ 12")) == nil)
  }

  @Test("A line that was found in two pieces is one; the other column of a list is not")
  func whole() {
    let first = ReadLine.printed("表札なし", id: 0, x: 50)
    func joined(at x: Double) -> [String] {
      SlipEntry.whole([first, .printed("・尋ね当たらず", id: 1, x: x)]).map(\.plain)
    }
    #expect(joined(at: 94) == ["表札なし・尋ね当たらず"])
    #expect(joined(at: 110) == ["表札なし", "・尋ね当たらず"])
  }

  @Test(
    "A list in two columns leans as its rows say, though the words of a column begin unevenly",
    arguments: [(0.0, 0.0), (4.8, -0.04)])
  func leanOfColumns(drop: Double, lean: Double) throws {
    func column(_ x: Double, _ y: Double, _ words: [String]) throws -> [SlipEntry] {
      try words.enumerated().map { at, word in
        try #require(
          SlipEntry(.printed(word, id: at, x: x + Double(at), y: y + 20 * Double(at))))
      }
    }
    let left = try column(50, 100, ["受取拒絶", "転送不要", "料金不足"])
    let right = try column(
      170, 100 + drop, ["あて名不明", "保管期間", "転居先不明"].map { String($0.prefix(4)) })
    let found = try #require(SlipEntry.lean(of: [left, right]))
    #expect(abs(found - lean) < 0.001)
    #expect(SlipEntry.lean(of: [left]) == nil)
  }

  @Test(
    "Where lines are no higher for being longer they do not lean, wherever they begin",
    arguments: [(0.0, 0.2, 0.0), (0.1, 0.2, 0.1), (0.1, -0.2, -0.1), (0.1, 0.12, 0.12)])
  func tilted(tilt: Double, told: Double, lean: Double) throws {
    let list = try ["受取拒絶", "あて所に尋ねあたりません", "転居先不明", "保管期間経過のため"].enumerated().map {
      at, word -> SlipEntry in
      let width = 10 * Double(word.count)
      let box = BoundingBox(
        50, 100 + 20 * Double(at), 50 + width, 110 + 20 * Double(at) + tilt * width)
      return try #require(SlipEntry(.printed(word, id: at, in: box)))
    }
    #expect(abs(SlipEntry.tilted(told, list) - lean) < 0.001)
  }
}
