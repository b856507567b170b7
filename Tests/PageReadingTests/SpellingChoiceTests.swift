@testable import PageReading
import Testing

@Suite struct SpellingChoiceTests {
  private static func choice(_ first: Float, _ second: Float, best: Int) -> Int {
    let choice = SpellingChoice(reader: "ppocr-v6", classes: ["", "真", "眞", "本"])
    let row: [Float] = [0, first, second, 0]
    return row.withUnsafeBufferPointer { choice.choice(best, $0) }
  }

  @Test("真 has to lead 眞 by the measured odds; what has no other spelling stays")
  func odds() {
    #expect(Self.choice(0.99, 0.0001, best: 1) == 1)
    #expect(Self.choice(0.7, 0.29, best: 1) == 2)
    #expect(Self.choice(0.2, 0.7, best: 2) == 2)
    #expect(Self.choice(0, 0, best: 3) == 3)
  }

  @Test("Each row of the table names a reader, two spellings and a number")
  func table() {
    for row in SpellingThresholds.rows {
      let cells = row.split(separator: "\t")
      #expect(cells.count == 4 && Float(cells[3]) != nil, "\(row)")
      #expect(cells.count < 3 || cells[1] != cells[2], "\(row)")
    }
  }
}
