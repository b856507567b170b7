import DocumentModel
@testable import FieldExtraction
import Testing

@Suite struct LastFourPlacesTests {
  /// The last four glyphs of each candidate, of lines side by side: where they begin, what stands there.
  private static func candidates(_ row: [(x: Double, text: String)]) -> [String] {
    let reader = RecordedReader([[(5, "個人番号下4桁")]])
    let lines = row.enumerated().map { at, piece in
      let width = piece.text == "C" ? 3 : Double(piece.text.count) * 10
      return ReadLine(
        line: TextLine(id: at, box: BoundingBox(piece.x, 100, piece.x + width, 110)),
        reading: Reading(
          reader: "ppocr-v6",
          glyphs: piece.text.enumerated().map {
            Glyph(text: String($1), x: piece.x + Double($0) * 10, confidence: 1)
          }))
    }
    let finder = LastFourFinder(page: reader.page, reader: reader)
    return LastFourPlaces(finder: finder, lines: lines, cells: []).candidates(besides: [])
      .map { String($0.line.plain.suffix(4)) }
  }

  @Test(
    "Digits far behind signs or a bracket are theirs; words, a number of other length and what is further off are not",
    arguments: [
      ("**", 240.0, "8095", ["8095"]), ("C", 240, "8400", ["8400"]), ("(.", 240, "4619)", ["4619"]),
      ("**", 400, "8095", []),
      ("**", 240, "80951", []), ("記載", 240, "8095", []), ("*冰**", 200, "**3048", ["3048"]),
      ("*記載*", 240, "8095", []),
    ])
  func reaching(first: String, x: Double, second: String, expected: [String]) {
    #expect(
      Self.candidates([(20, "個人番号下4桁"), (140, first), (x, second)]) == expected)
  }

  @Test(
    "Beside a label in two rows masked digits stand half a row away; another label's value does not",
    arguments: [
      ("*2350", "当組合に登録された", ["2350"]), ("-0305", "当組合に登録された", ["0305"]), ("2350", "当組合に登録された", []),
      ("*2350", "住所", []),
    ])
  func halfARow(text: String, above: String, expected: [String]) {
    let reader = RecordedReader([[(5, "個人番号下4桁")]])
    let lines = [
      ReadLine.printed(above, id: 0, x: 40, y: 92), .printed("個人番号下4桁】", id: 1, x: 40, y: 108),
      .printed(text, id: 2, x: 160, y: above == "住所" ? 94 : 100),
    ]
    let finder = LastFourFinder(page: reader.page, reader: reader)
    let found = LastFourPlaces(finder: finder, lines: lines, cells: []).candidates(besides: [])
    #expect(found.map { String($0.line.plain.suffix(4)) } == expected)
  }

  @Test(
    "Digits in the cell right below their label's are its, though a head nobody listed stands beside it",
    arguments: [("6427", 0.0, ["6427"]), ("6427", 40, []), ("届出なし", 0, [])])
  func underHead(text: String, shift: Double, expected: [String]) {
    let reader = RecordedReader([[(5, "個人番号下4桁")]])
    let lines = [
      ReadLine.printed("個人番号下4桁", id: 0, x: 60, y: 100),
      ReadLine.printed("確認日", id: 1, x: 260, y: 100),
      ReadLine.printed(text, id: 2, x: 80 + shift, y: 122),
      ReadLine.printed("令和6年9月2日", id: 3, x: 240, y: 122),
    ]
    let cells = [
      BoundingBox(50, 95, 200, 115), BoundingBox(200, 95, 400, 115),
      BoundingBox(50 + shift, 115, 200 + shift, 137), BoundingBox(200 + shift, 115, 400, 137),
    ]
    let finder = LastFourFinder(page: reader.page, reader: reader)
    let found = LastFourPlaces(finder: finder, lines: lines, cells: cells).candidates(besides: [])
    #expect(found.map { String($0.line.plain.suffix(4)) } == expected)
  }

  @Test(
    "Signs behind their label in one line have the digits beside it too",
    arguments: [
      ("個人番号下4桁********", "6823", ["6823"]), ("個人番号下4桁****記", "6823", []),
      ("個人番号下4桁--", "-4342", ["4342"]), ("個人番号下4桁--", "-434", []),
      ("番号********", "6823", []), ("個人番号の末尾4桁2", "1720", ["1720"]),
      ("個人番号（下4附）", "2085", ["2085"]), ("個人番号（記号）", "2085", ["2085"]),
    ])
  func labelledSigns(first: String, second: String, expected: [String]) {
    #expect(Self.candidates([(20, first), (190, second)]) == expected)
  }

  @Test(
    "下4桁 alone announces the digits beside it where nothing else does; in brackets it is a remark",
    arguments: [("下4桁", ["1976"]), ("末尾4ケタ", ["1976"]), ("(下4桁)", []), ("下4桁は", [])])
  func wordsAlone(label: String, expected: [String]) {
    #expect(Self.candidates([(20, label), (140, "1976")]) == expected)
  }

  @Test("下4桁 below a heading that says of what announces the digits beside it")
  func heading() {
    let reader = RecordedReader([[(5, "個人番号下4桁")]])
    let lines = [
      ReadLine.printed("登録されている個人番号", id: 0, x: 54, y: 100),
      ReadLine.printed("下4桁", id: 1, x: 46, y: 122),
      ReadLine.printed("3724", id: 2, x: 500, y: 122),
      ReadLine.printed("保険者番号", id: 3, x: 46, y: 160),
    ]
    let finder = LastFourFinder(page: reader.page, reader: reader)
    let found = LastFourPlaces(
      finder: finder, lines: lines, cells: [BoundingBox(40, 95, 560, 115)]
    ).candidates(besides: [])
    #expect(found.map(\.line.plain) == ["3724"])
  }

  @Test(
    "下4桁 has the digits behind it in its line, announced once more or not; behind other words it announces nothing",
    arguments: [
      ("下4桁 1976", ["1976"]), ("下4桁：1976", ["1976"]), ("下4桁 末尾：1976", ["1976"]),
      ("下4桁（下4桁）1976", ["1976"]), ("内線下4桁末尾 1976", []),
    ])
  func oneLine(text: String, expected: [String]) {
    #expect(Self.candidates([(20, text)]) == expected)
  }

  @Test(
    "Digits below a mask in its cell are its own; a number below it, and digits of the next cell, are not",
    arguments: [("4470", 135.0, ["4470"]), ("44705", 135, []), ("4470", 112, [])])
  func wrapped(below: String, bottom: Double, expected: [String]) {
    let reader = RecordedReader([[(5, "個人番号下4桁")]])
    let label = ReadLine.printed("個人番号下4桁", id: 0, x: 20, y: 100)
    let mask = ReadLine.printed("********（下4桁）", id: 1, x: 140, y: 100)
    let rest = ReadLine.printed(below, id: 2, x: 140, y: 116)
    let cells = [
      BoundingBox(10, 90, 130, 135), BoundingBox(132, 90, 300, bottom),
      BoundingBox(132, bottom + 1, 300, bottom + 24),
    ]
    let finder = LastFourFinder(page: reader.page, reader: reader)
    let found = LastFourPlaces(finder: finder, lines: [label, mask, rest], cells: cells)
      .candidates(besides: []).filter { $0.line.plain == below }
    #expect(found.map(\.line.plain) == expected)
  }

  @Test("Rings over their digits, read as zeros, are the mask of those and no digits")
  func rings() {
    let reader = RecordedReader([[(5, "個人番号下4桁")]])
    let lines = [
      ReadLine.printed("個人番号下4桁", id: 0, x: 20, y: 100),
      .printed("O00O0000", id: 1, x: 140, y: 100), .printed("5608", id: 2, x: 140, y: 116),
    ]
    let finder = LastFourFinder(page: reader.page, reader: reader)
    let cells = [BoundingBox(10, 90, 130, 135), BoundingBox(132, 90, 300, 135)]
    let found = LastFourPlaces(finder: finder, lines: lines, cells: cells).candidates(besides: [])
    #expect(found.map(\.line.plain) == ["5608"])
  }

  @Test(
    "Digits before another label in their line are the ones announced, though that label's value is a key"
  )
  func beforeLabel() {
    let reader = RecordedReader([[(5, "個人番号下4桁")]])
    let label = ReadLine.printed("個人番号下4桁", id: 0, x: 20, y: 100)
    let value = ReadLine.printed("********8900、保険者番号01270016", id: 1, x: 140, y: 100)
    let key = value.labels.map {
      ValuePlace(line: value, start: $0.end, end: value.reading.glyphs.count, label: $0)
    }
    let finder = LastFourFinder(page: reader.page, reader: reader)
    let found = LastFourPlaces(finder: finder, lines: [label, value], cells: [])
      .candidates(besides: key.map { (.insurerNumber, $0) })
    #expect(key.count == 1)
    #expect(found.map { String($0.line.plain.filter(\.isNumber)) } == ["8900"])
  }
}
