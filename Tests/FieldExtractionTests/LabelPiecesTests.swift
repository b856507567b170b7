import DocumentModel
@testable import FieldExtraction
import Testing

@Suite struct LabelPiecesTests {
  /// What pieces a letter's width apart in their row are put together to.
  private static func joined(_ texts: [String]) -> [String] {
    var x = 50.0
    let lines = texts.enumerated().map { id, text in
      defer { x += Double(text.count) * 10 + 11 }
      return ReadLine.printed(text, id: id, x: x, y: 100)
    }
    return WrappedLabels.joined(lines, cells: []).map(\.plain)
  }

  @Test("A label whose bracket the next pieces of its row close is one with them")
  func closed() {
    #expect(Self.joined(["生年月日（", "西暦・和暦）"]) == ["生年月日(西暦・和暦)"])
    #expect(Self.joined(["番号（", "個人", "ごと）"]) == ["番号(個人ごと)"])
    #expect(Self.joined(["番号（", "12345）"]) == ["番号(", "12345)"])
    #expect(Self.joined(["氏名（", "佐藤太郎）"]) == ["氏名(", "佐藤太郎)"])
    #expect(Self.joined(["氏名（被保険者", "被扶養者）"]) == ["氏名(被保険者被扶養者)"])
    #expect(Self.joined(["資格記号（数字", "漢字）"]) == ["資格記号(数字漢字)"])
    #expect(Self.joined(["保険者番号（8桁", "6桁）"]) == ["保険者番号(8桁6桁)"])
  }

  @Test("月日 beside 生年 is the rest of the label, not its value")
  func halves() {
    #expect(Self.joined(["生年", "月日"]) == ["生年月日"])
    #expect(Self.joined(["資格取得年", "月日"]) == ["資格取得年月日"])
    #expect(Self.joined(["生年", "昭和40年1月2日"]) == ["生年", "昭和40年1月2日"])
    #expect(Self.joined(["氏名", "月日"]) == ["氏名", "月日"])
  }

  @Test(
    "What fills a row of a cell is one label, though its brackets stand apart and it begins with another"
  )
  func bracketed() {
    func joined(_ texts: [String], cells: [BoundingBox]) -> [String] {
      let lines = texts.enumerated().map {
        ReadLine.printed($1, id: $0, x: 50 + Double($0) * 45, y: 100)
      }
      return WrappedLabels.joined(lines, cells: cells).map(\.plain)
    }
    let cell = [BoundingBox(40, 90, 240, 120)]
    #expect(joined(["氏名", "C", "カナ", ")"], cells: cell) == ["氏名(カナ)"])
    #expect(joined(["氏名", "C", "カナ", ")"], cells: []).count == 4)
    #expect(joined(["氏名", "佐藤", "カナ", ")"], cells: cell).count == 4)
    #expect(joined(["性", "別"], cells: cell) == ["性別"])
    #expect(joined(["宛名", "C", "氏名", ")"], cells: cell) == ["宛名(氏名)"])
    #expect(joined(["お名前", "のカナ"], cells: cell) == ["お名前のカナ"])
    #expect(joined(["マイナ", "ンバー", "下4", "ケタ"], cells: cell) == ["マイナンバー下4ケタ"])
    #expect(joined(["記号", "番号"], cells: cell) == ["記号", "番号"])
  }

  @Test("A label that a crease parted is one where its halves touch")
  func torn() {
    func joined(_ gap: Double) -> [String] {
      let left = ReadLine.printed("マイナンバ", id: 0, x: 50, y: 100)
      let right = ReadLine.printed("ー下4桁", id: 1, x: left.box.x1 + gap, y: 100)
      return WrappedLabels.joined([left, right], cells: []).map(\.plain)
    }
    #expect(joined(-2) == ["マイナンバー下4桁"])
    #expect(joined(20) == ["マイナンバ", "ー下4桁"])
    func spread(_ texts: [String]) -> [String] {
      let lines = texts.enumerated().map {
        ReadLine.printed($1, id: $0, x: $0 == 0 ? 50 : 66 + Double(texts[0].count) * 10, y: 100)
      }
      return WrappedLabels.joined(lines, cells: []).map(\.plain)
    }
    #expect(spread(["生年月", "日"]) == ["生年月日"])
    #expect(spread(["氏", "名"]) == ["氏名"])
    #expect(spread(["東", "日"]) == ["東", "日"])
  }

  @Test(
    "Words set so wide that they fill their cell are one label; values and two labels are not",
    arguments: [
      (["生", "年", "月", "日"], ["生年月日"]), (["氏", "名"], ["氏名"]), (["被保険", "者番", "号"], ["被保険者番号"]),
      (["山", "本"], ["山", "本"]), (["氏名", "番号"], ["氏名", "番号"]),
    ])
  func scattered(words: [String], expected: [String]) {
    let lines = words.enumerated().map {
      ReadLine.printed($1, id: $0, x: 50 + Double($0) * 90, y: 100)
    }
    let cell = BoundingBox(40, 90, 400, 120)
    #expect(LabelPieces.scattered(lines, cells: [cell]).map(\.plain) == expected)
    #expect(LabelPieces.scattered(lines, cells: []).map(\.plain) == words)
  }

  @Test("Two labels of a key in one bracket are one where the dot between them was lost")
  func keyInBrackets() {
    func told(_ words: [String]) -> [String] {
      LabelPieces.closed(
        words.enumerated().map { ReadLine.printed($1, id: $0, x: 50 + Double($0) * 45, y: 100) }
      ).map(\.plain)
    }
    #expect(told(["(記号", "番号)"]) == ["(記号番号)"])
    #expect(told(["(氏名", "番号)"]) == ["(氏名", "番号)"])
    #expect(told(["記号", "番号"]) == ["記号", "番号"])
  }

  @Test(
    "Brackets behind a label in its cell belong to it, though they are a label too",
    arguments: [
      (["氏名", "(フリガナ表記)"], 1, LabelRole.field(.nameKana)),
      (["記号", "(健康保険証)"], 1, .field(.symbol)), (["氏名", "番号"], 2, .field(.name)),
    ])
  func filling(words: [String], count: Int, role: LabelRole) {
    let lines = words.enumerated().map {
      ReadLine.printed($1, id: $0, x: 50 + Double($0) * 90, y: 100)
    }
    let told = LabelPieces.filling(lines, cells: [BoundingBox(40, 90, 400, 120)])
    #expect(told.count == count)
    #expect(told.first?.wholeLabel?.role == role)
  }

  @Test(
    "The half of a label that stands alone is joined with the line that begins with its other half")
  func spread() {
    let lines = [("氏", 50.0), ("名 塚本虎太郎", 95), ("番", 50), ("12345", 95)].enumerated().map {
      at, item in
      let (text, x) = item
      let y = 100 + Double(at / 2) * 20
      return ReadLine(
        line: TextLine(id: at, box: BoundingBox(x, y, x + Double(text.count) * 10, y + 10)),
        reading: Reading(
          reader: "ppocr-v6",
          glyphs: text.enumerated().map {
            Glyph(text: String($1), x: x + Double($0) * 10, confidence: 1)
          }))
    }
    let joined = WrappedLabels.joined(lines, cells: [])
    #expect(joined.map(\.plain) == ["氏名塚本虎太郎", "番", "12345"])
    #expect(joined[0].labels.map(\.role) == [.field(.name)])
  }

  @Test(
    "The first half of a spread label goes to its second half, from behind a bullet or a value; what ends a word stays",
    arguments: [
      (["●氏", "名海老原泰三"], ["●氏名海老原泰三"]), (["記号5668番", "号：13555"], ["記号5668", "番号:13555"]),
      (["８６５８、番", "号：４３"], ["8658、", "番号:43"]), (["記号5668番", "氏名"], ["記号5668番", "氏名"]),
      (["山本氏", "名古屋"], ["山本氏", "名古屋"]),
    ])
  func spread(texts: [String], expected: [String]) {
    var x = 50.0
    let lines = texts.enumerated().map { id, text in
      defer { x += Double(text.count) * 10 + 25 }
      return ReadLine.printed(text, id: id, x: x)
    }
    #expect(WrappedLabels.joined(lines, cells: []).map(\.plain) == expected)
  }
}
