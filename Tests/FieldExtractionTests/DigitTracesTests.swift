import DocumentModel
@testable import FieldExtraction
import Testing

@Suite struct DigitTracesTests {
  @Test(
    "What is left of 個人番号 under a stamp or a label, and signs of a mask, tell that digits stood there",
    arguments: [
      ("個人番号（下4桁）", true), ("当組合で把握している個人乗只のてィ", true), ("当個", true), ("****", true),
      ("下4--001", true), ("配逢でまんバーの下4けた**…319", true), ("まんほ**…319", true), ("本館**305号", false),
      ("末尾4 0091", true), ("下記のとおり", false),
      ("個人", true), ("マイナンバー1234", true), ("くイナノハーのト4Uた（照合用川不不不不不不不不5ソ4", true),
      ("ーーーーーーーー", false), ("ああああ", false), ("お問い合わせ・・・・・・・・8", false),
      ("個人情報の取扱い", false), ("枝番（個人別）", false), ("マイナンバーカード", false),
      ("■被保険者等記号●番号●枝番", false), ("法人番号", false),
      ("個人番号の登録がない方には下4桁の記載がありません。", false),
      ("マイナンバーはこの書面には印字しておりません。", false), ("個人番号の印刷はしておりません。", false),
      ("個人番号が記載したものと異なる方はご連絡が要りません。", true), ("個人番号（全桁は表示しておりません）****1234", true),
      ("個人番号の上8桁は印字していません。下4桁は1234", true),
      ("マイナンバーは印字しておりません。当組合の保険者番号は143321", false),
    ])
  func announcements(text: String, expected: Bool) {
    #expect(DigitTraces.announce([.printed(text)]) == expected)
  }

  @Test(
    "A sliver of a line over the edge of a cover was not read, whatever was made of it",
    arguments: [(4.0, 0.77, true), (4, 0.97, false), (10, 0.77, false), (10, 0.5, true)])
  func sliver(height: Double, confidence: Double, isUnread: Bool) {
    func line(_ text: String, _ id: Int, height: Double, _ confidence: Double) -> ReadLine {
      ReadLine(
        line: TextLine(id: id, box: BoundingBox(50, 100, 110, 100 + height)),
        reading: Reading(
          reader: "ppocr-v6",
          glyphs: text.enumerated().map {
            Glyph(text: String($1), x: 50 + Double($0) * 10, confidence: confidence)
          }))
    }
    let lines =
      (0..<4).map { line("保険者番号", $0, height: 10, 1) }
      + [line("登斜佃采号下", 9, height: height, confidence)]
    #expect(DigitTraces.hasUnreadLines(lines.map(\.line), read: lines) == isUnread)
  }

  @Test(
    "A box of two rows and more, read as one line with more letters than fit it, is a stamp over print where the reading is doubtful",
    arguments: [
      ("法期前を過えています", 30.0, 162.0, 0.69, true), ("法期前を過えています", 30, 162, 0.95, false),
      ("資格情報のお知らせ", 18, 162, 0.69, false), ("誠格情報のお知らせ", 50, 162, 0.69, false),
      ("被保険者番号", 10, 42, 0.69, false), ("2", 24, 6, 0.2, false),
    ])
  func tangle(text: String, height: Double, width: Double, confidence: Double, isUnread: Bool) {
    let usual = (0..<5).map { at in
      let y = 100 + 20 * Double(at)
      return ReadLine.printed("被保険者番号", id: at, in: BoundingBox(50, y, 120, y + 10))
    }
    let line = ReadLine(
      line: TextLine(id: 9, box: BoundingBox(50, 300, 50 + width, 300 + height)),
      reading: Reading(
        reader: "ppocr-v6",
        glyphs: text.enumerated().map {
          Glyph(text: String($1), x: 50 + Double($0) * 10, confidence: confidence)
        }))
    let lines = usual + [line]
    #expect(DigitTraces.hasUnreadLines(lines.map(\.line), read: lines) == isUnread)
  }

  @Test(
    "A tall box of which two signs were read may be a label over its value; the mark of where to cut is print that was read",
    arguments: [
      ("05", 15.0, 42.0, true), ("正", 120, 180, true), ("印", 50, 50, false), ("O", 15, 42, false),
      ("資格情報のお知らせ", 15, 135, false), ("05", 15, 20, false),
      ("ーきりとりー", 7, 220, false),
      ("ー見本ー", 7, 220, true),
    ])
  func twoRows(text: String, height: Double, width: Double, isUnread: Bool) {
    let usual = (0..<5).map { at in
      let y = 100 + 20 * Double(at)
      return ReadLine.printed("被保険者番号", id: at, in: BoundingBox(50, y, 92, y + 7))
    }
    let line = ReadLine.printed(text, id: 9, in: BoundingBox(50, 300, 50 + width, 300 + height))
    let lines = usual + [line]
    #expect(DigitTraces.hasUnreadLines(lines.map(\.line), read: lines) == isUnread)
  }

  @Test(
    "An announcement that a narrow column wraps over lines is one",
    arguments: [
      (["届出済みマイナ", "ンバー(下4", "桁)"], true), (["個人番", "号の下", "4桁"], true),
      (["保険者", "番号", "下記"], false),
    ])
  func wrapped(texts: [String], isAnnounced: Bool) {
    let lines = texts.enumerated().map { ReadLine.printed($1, id: $0, y: 100 + Double($0) * 15) }
    #expect(DigitTraces.announce(lines) == isAnnounced)
  }

  @Test(
    "A page is legible only where lines enough were read: the specks that a copy keeps of a sheet are not another paper",
    arguments: [(0, 0, false), (2, 0, false), (3, 0, true), (6, 3, true), (6, 4, false)])
  func legible(read: Int, lost: Int, isLegible: Bool) {
    let lines = (0..<(read + lost)).map {
      ReadLine.printed("資格情報のお知らせ", id: $0, y: 100 + Double($0) * 20)
    }
    #expect(
      DigitTraces.isLegible(lines.map(\.line), read: Array(lines.prefix(read))) == isLegible)
  }

  @Test(
    "Print on its side falls into single signs: however surely these are read, the page is not legible"
  )
  func onSide() {
    let columns = (0..<6).flatMap { at in
      [
        ReadLine.printed("号号潘名十日別日", id: 2 * at, x: 50, y: 100 + 30 * Double(at)),
        ReadLine.printed("書", id: 2 * at + 1, x: 200, y: 100 + 30 * Double(at)),
      ]
    }
    #expect(!DigitTraces.isLegible(columns.map(\.line), read: columns))
    let level = columns.filter { $0.plain.count > 1 }
    #expect(DigitTraces.isLegible(level.map(\.line), read: level))
  }

  @Test(
    "Four digits alone that belong to no value may be the digits, one more or less, and a dot of the mask",
    arguments: [
      ("2718", ["31-0583", "098964"], true), ("0583", ["31-0583"], false), ("２７１８", ["98"], true),
      (".8939", [], true), ("27180", [], true), ("271", [], true), ("271", ["12714"], false),
      ("27", [], false), ("A718", [], false), ("098964", [], false), ("6月10日", [], false),
      ("661・00", ["1900369・661・00"], false), ("661・01", ["1900369・661・00"], true),
      ("6.12.4", [], false), ("6.13.4", [], true), ("6.124", [], true),
    ])
  func loose(text: String, values: [String], isLoose: Bool) {
    #expect(DigitTraces.areLoose([.printed(text)], besides: values) == isLoose)
  }

  @Test(
    "Digits right behind a label that says whose they are belong to it",
    arguments: [("社員番号", 130.0, false), ("社員番号", 300, true), ("見本商会", 130, true)])
  func others(label: String, x: Double, isLoose: Bool) {
    let lines = [ReadLine.printed(label, id: 0, x: 60), .printed("8805", id: 1, x: x)]
    #expect(DigitTraces.areLoose(lines, besides: []) == isLoose)
  }
}
