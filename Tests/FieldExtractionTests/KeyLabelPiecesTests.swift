import DocumentModel
@testable import FieldExtraction
import Testing

@Suite struct KeyLabelPiecesTests {
  @Test(
    "記号, 番号 and 枝番 a dot apart are one label of a key; columns, values between and other words are none",
    arguments: [
      (["記号", "番号", "枝番"], 15.0, true), (["C号", "番号", "枝番"], 15, true),
      (["記号", "番号・枝番"], 15, true), (["2記号", "番号・枝番"], 15, true),
      (["記号", "番号", "枝番"], 60, false), (["記号", "12", "番号", "枝番"], 15, false),
      (["記号・番号", "枝番"], 15, true), (["記号・番号", "番号"], 15, false), (["信号", "番号"], 15, false),
      (["氏名", "番号", "枝番"], 15, false),
    ])
  func joined(words: [String], gap: Double, isOne: Bool) {
    var x = 50.0
    let lines = words.enumerated().map { id, text in
      defer { x += Double(text.count) * 10 + gap }
      return ReadLine.printed(text, id: id, x: x)
    }
    let out = KeyLabelPieces.joined(lines, cells: [])
    #expect((out.count == 1) == isOne)
    if isOne { #expect(out[0].wholeLabel?.role == .combinedKey && out[0].plain.hasSuffix("枝番")) }
  }

  @Test("The key may stand behind the last of the words, in one line with them")
  func withKey() {
    let words = [ReadLine.printed("2記号", id: 0), .printed("番号・枝番7134・55114・05", id: 1, x: 92)]
    let out = KeyLabelPieces.joined(words, cells: [])
    #expect(out.map(\.plain) == ["記号・番号・枝番7134・55114・05"])
    #expect(out.first?.labels.map(\.role) == [.combinedKey])
    let number = [ReadLine.printed("記号", id: 0), .printed("番号55114", id: 1, x: 92)]
    #expect(KeyLabelPieces.joined(number, cells: []).count == 2)
  }

  @Test(
    "枝番 below 記号番号 in one cell belongs to it, unless a value stands beside it",
    arguments: [("75 0523252 05", 104.0, true), ("05", 114, false)])
  func below(value: String, y: Double, isOne: Bool) {
    let lines = [
      ReadLine.printed("記号番号", id: 0, x: 50, y: 100), .printed("枝番", id: 1, x: 50, y: 114),
      .printed(value, id: 2, x: 150, y: y),
    ]
    let cell = BoundingBox(45, 95, 140, 130)
    let out = KeyLabelPieces.stacked(lines, cells: [cell])
    #expect((out.first { $0.plain.hasSuffix("枝番") }?.wholeLabel?.role == .combinedKey) == isOne)
    #expect(KeyLabelPieces.stacked(lines, cells: []).count == 3)
  }
}
