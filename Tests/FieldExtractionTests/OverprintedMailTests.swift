import DocumentModel
@testable import FieldExtraction
import Testing

/// Facts in rows from 140 to 240 points, a stamp among them or far below.
@Suite struct OverprintedMailTests {
  private static let page = RecordedReader([[(5, "個人番号")]]).page
  private static let facts = [
    ReadLine.printed("保険者番号", id: 0, in: BoundingBox(68, 143, 134, 151)),
    ReadLine.printed("生年月日", id: 1, in: BoundingBox(68, 236, 106, 244)),
  ]

  private static func printed(_ text: String, _ id: Int, y: Double, confidence: Double = 1)
    -> ReadLine
  {
    let box = BoundingBox(303, y, 303 + 9 * Double(text.count), y + 9)
    return ReadLine(
      line: TextLine(id: id, box: box, text: nil, glyphBoxes: []),
      reading: Reading(
        reader: "ppocr-v6",
        glyphs: text.enumerated().map { at, letter in
          Glyph(text: String(letter), x: box.x0 + 9 * Double(at), confidence: confidence)
        }))
  }

  @Test(
    "Print between the words of a stamp that is none of its own, or words that are hardly read, tell that the stamp hides something"
  )
  func hidden() {
    let stamp = [
      Self.printed("番地のご記入がありません", 2, y: 132), Self.printed("差出人に返送します", 4, y: 153),
    ]
    let under = Self.printed("番地のと品六分", 3, y: 142, confidence: 0.68)
    #expect(OverprintedMail.covers(Self.facts + stamp + [under], [], on: Self.page))
    #expect(!OverprintedMail.covers(Self.facts + stamp, [], on: Self.page))
    let faint = Self.printed("番地のご記入がありません", 2, y: 132, confidence: 0.8)
    #expect(OverprintedMail.covers(Self.facts + [faint], [], on: Self.page))
  }

  @Test(
    "A slip below the facts hides none of them; nor do reasons in words nobody knows between others"
  )
  func besides() {
    let far = [
      Self.printed("番地のご記入がありません", 2, y: 600), Self.printed("何かの印字", 3, y: 604, confidence: 0.5),
    ]
    #expect(!OverprintedMail.covers(Self.facts + far, [], on: Self.page))
    let list = [
      Self.printed("転居先不明", 2, y: 150), Self.printed("新しい言い方です", 3, y: 164),
      Self.printed("受取拒絶", 4, y: 178),
    ]
    #expect(!OverprintedMail.covers(Self.facts + list, [], on: Self.page))
  }

  @Test("Digits within a coloured stamp that the stamp does not have are the sheet's")
  func coloured() {
    let stamp = Stamp(
      text: "転居届による転送期間が終了しています", box: BoundingBox(300, 150, 560, 175), reader: "ppocr-v6",
      confidence: 1)
    let mingled = Self.printed("不転唐に2014転送期間が終了しています", 2, y: 158)
    let clean = Self.printed("転居届による転送期間が終了しています", 2, y: 158)
    #expect(OverprintedMail.covers(Self.facts + [mingled], [stamp], on: Self.page))
    #expect(!OverprintedMail.covers(Self.facts + [clean], [stamp], on: Self.page))
  }
}
