import DocumentModel
@testable import FieldExtraction
import Testing

@Suite struct LabelledKeyTests {
  private static func places(_ lines: [ReadLine]) -> [FieldName: String] {
    let places = LabelledPlaces(lines: lines, cells: []).places()
    return Dictionary(places.map { ($0.field, $0.place.raw) }) { first, _ in first }
  }

  @Test(
    "The parts of a key whose dots were lost stand far apart; two digits end a key only where its label says so",
    arguments: [
      ("記号・番号・枝番", ["8788", "95102", "01"], ["8788", "95102", "01"]),
      ("記号・番号", ["8788", "95102"], ["8788", "95102", nil]),
      ("記号・番号・枝番", ["架空", "0564938", "01"], ["架空", "0564938", "01"]),
      ("記号・番号", ["8788", "955"], ["8788", "955", nil]),
      ("記号・番号", ["8788", "01"], [nil, nil, nil]),
      ("記号・番号・枝番", ["8788", "男"], [nil, nil, nil]),
      ("記号・番号・枝番", ["8328/3989"], [nil, nil, nil]),
    ] as [(String, [String], [String?])])
  func wideKey(label: String, parts: [String], expected: [String?]) {
    let values = parts.enumerated().map { at, text in
      ReadLine.printed(text, id: at + 1, x: 50 + Double(at) * 75, y: 115)
    }
    let found = Self.places([ReadLine.printed(label)] + values)
    #expect([found[.symbol], found[.number], found[.branchNumber]] == expected)
  }

  @Test(
    "Digits set wide, of which the first steps a little further, are no key where more digits follow"
  )
  func wideDigits() {
    let xs = [50.0, 68, 80, 92]
    let first = ReadLine(
      line: TextLine(id: 1, box: BoundingBox(50, 115, 102, 125)),
      reading: Reading(
        reader: "ppocr-v6",
        glyphs: zip("4059", xs).map { Glyph(text: String($0), x: $1, confidence: 1) }))
    let rest = ReadLine.printed("76708", id: 2, x: 130, y: 115)
    let found = Self.places([ReadLine.printed("記号・番号"), first, rest])
    #expect(found[.symbol] == "4059")
    #expect(found[.number] == "76708")
  }

  @Test(
    "記号・番号 torn from 枝番 by a wide dot announces three parts; as two labels they have two values")
  func tornBranch() {
    let labels = [
      ReadLine.printed("記号・番号", id: 0), ReadLine.printed("枝番", id: 1, x: 115),
    ]
    let one = labels + [ReadLine.printed("8788・95102・01", id: 2, y: 115)]
    #expect(Self.places(one)[.number] == "95102")
    #expect(Self.places(one)[.branchNumber] == "01")
    let two =
      labels + [
        ReadLine.printed("87-951", id: 2, y: 115), ReadLine.printed("01", id: 3, x: 115, y: 115),
      ]
    #expect(Self.places(two)[.number] == "951")
  }

  @Test("記号・番号（枝番） has two parts where 枝番 has a label of its own elsewhere")
  func ownBranch() {
    let key = [
      ReadLine.printed("記号・番号（枝番）", id: 0), ReadLine.printed("8407948-678", id: 1, x: 250),
    ]
    #expect(Self.places(key)[.number] == nil)
    let branch = [
      ReadLine.printed("枝番号", id: 2, y: 130), ReadLine.printed("05", id: 3, x: 250, y: 130),
    ]
    #expect(Self.places(key + branch)[.number] == "678")
  }
}
