@testable import FieldExtraction
import Testing

@Suite struct NobodyNamedTests {
  @Test(
    "Days, amounts and telephone numbers are no number of a person",
    arguments: [
      ("2024年12月2日 健康保険証はマイナ保険証へ移行します", false), ("個人番号の下4桁", false), ("お問い合わせ 0570-000-000", false),
      ("電話 03(1234)5678", false), ("総務課(内線2417)へご連絡ください", false), ("有効期限は5年です", false),
      ("70歳以上の方", false), ("資格確認書", false),
      ("記号 1234", true), ("1234・56789", true), ("********1234", true), ("06139992", true),
      ("12-345", true), ("6.10.15", false), ("6.10.1$", false), ("6.10.1500", true),
      ("還付例示郵便局6.11.20", false), ("例示郵便局123-4567890", true), ("例示1234郵便局6.11.20", true),
      // The digits of an example are nobody's.
      ("お手元の保険証と同じですか。例)記号1234番号567枝番01", false), ("例:記号 1234", false),
      ("記号 1234 例)番号567", true), ("例示市 1234", true),
      ("例)********1234", false), ("個人番号(下4桁) ********0000 のように表示します", false),
      ("(例)マイナンバーが123456789012の方→********9012", false),
      ("例)1234-56789", false), ("表示例個人番号********1234", false),
    ])
  func numbers(text: String, expected: Bool) {
    #expect(NobodyNamed.holdsNumber(text) == expected)
  }

  @Test(
    "In a sentence digits that a letter follows are counted things; at its end they may be a number",
    arguments: [("1日8000歩を目標に歩きましょう", false), ("番号は12345", true)])
  func sentences(text: String, expected: Bool) {
    #expect(NobodyNamed.holdsNumber(text, isSentence: true) == expected)
  }

  @Test(
    "The heads of all fields in a row over a sentence are what a leaflet counts up; over nothing their values were lost",
    arguments: [
      (["この5つを必ずお確かめください"], 119.0, true), (["この5つを必ずお確かめください"], 140, false), ([], 119, false),
      (["お電話のときにお聞きすること"], 84, true),
    ])
  func enumerated(below: [String], y: Double, isNobody: Bool) {
    let heads = ["記号", "番号", "氏名", "生年月日", "個人番号(下4桁)"].enumerated().map {
      ReadLine.printed($1, id: $0, x: 50 + Double($0) * 100, y: 100)
    }
    let words = ["保険証は新しく発行されません", "マイナンバーカードで受診してください", "すぐにご連絡ください"].enumerated().map {
      ReadLine.printed($1, id: 5 + $0, y: 20 + Double($0) * 20)
    }
    let last = below.map { ReadLine.printed($0, id: 9, x: 150, y: y) }
    let read = heads + words + last
    #expect(NobodyNamed.holds(read.map(\.line), read: read) == isNobody)
    let title = ReadLine.printed("資格情報のお知らせ", id: 10, y: 5)
    #expect(!NobodyNamed.holds((read + [title]).map(\.line), read: read + [title]))
  }

  @Test("An example in brackets may go on in the row below, up to the bracket that closes it")
  func wrappedExample() {
    func holds(_ below: String) -> Bool {
      let read =
        ["保険証は新しく発行されません", "マイナンバーカードで受診してください", "末尾4桁と見比べます（例"].enumerated().map {
          ReadLine.printed($1, id: $0, y: 20 + Double($0) * 14)
        } + [
          .printed("1234 5678 9012 →", id: 3, x: 220, y: 48), .printed(below, id: 4, y: 62),
          .printed("すぐにご連絡ください", id: 5, y: 80),
        ]
      return NobodyNamed.holds(read.map(\.line), read: read)
    }
    #expect(holds("9012）"))
    #expect(!holds("9012"))
    #expect(!holds("番号9012）"))
  }
}
