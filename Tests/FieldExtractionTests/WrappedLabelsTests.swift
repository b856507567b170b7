import DocumentModel
@testable import FieldExtraction
import Testing

@Suite struct WrappedLabelsTests {
  private static let cell = BoundingBox(40, 90, 140, 160)

  /// Lines of one cell, one below the other.
  private static func stack(_ texts: [String]) -> [ReadLine] {
    texts.enumerated().map { ReadLine.printed($1, id: $0, y: 100 + Double($0) * 16) }
  }

  @Test(
    "Lines that are a label only together are one; labels of their own, values and words stay apart",
    arguments: [
      (["個人番号", "（下4桁）"], ["個人番号（下4桁）"]), (["生年", "月日"], ["生年月日"]),
      (["健康保", "険の番", "号"], ["健康保険の番号"]),
      (["氏名(カ", "ナ)"], ["氏名(カナ)"]), (["氏名", "フリガナ"], ["氏名", "フリガナ"]),
      (["鈴木大輔", "スズキダイスケ"], ["鈴木大輔", "スズキダイスケ"]),
      (["番号は", "次のとおり"], ["番号は", "次のとおり"]),
      (["保険者番号", "(番号)"], ["保険者番号(番号)"]), (["保険者の番号(証の", "番号)"], ["保険者の番号(証の番号)"]),
      (["氏名", "(フリガナ)"], ["氏名", "(フリガナ)"]),
      (["保険証の記号・", "番号"], ["保険証の記号・番号"]),
      (["健康保険組合の保険者", "番号"], ["健康保険組合の保険者番号"]), (["記号", "番号"], ["記号", "番号"]),
    ])
  func joined(texts: [String], expected: [String]) {
    let lines = WrappedLabels.joined(Self.stack(texts), cells: [Self.cell])
    #expect(lines.map(\.reading.text) == expected)
  }

  @Test("Without a cell only the short rest of a label below it is joined to it")
  func noCell() {
    func joined(_ texts: [String]) -> [String] {
      WrappedLabels.joined(Self.stack(texts), cells: []).map(\.reading.text)
    }
    #expect(joined(["登録マイナン", "バー"]) == ["登録マイナンバー"])
    #expect(joined(["氏名(フリガ", "ナ)", "ミナミテツヤ"]) == ["氏名(フリガナ)", "ミナミテツヤ"])
    #expect(joined(["氏名", "フリガナ"]) == ["氏名", "フリガナ"])
    #expect(joined(["保険者が把握するマイナ", "ンバー下4桁"]) == ["保険者が把握するマイナンバー下4桁"])
    #expect(joined(["加入されている方の", "氏名"]) == ["加入されている方の氏名"])
    #expect(joined(["登録済個人番号（マイナン", "バー)下4桁"]) == ["登録済個人番号（マイナンバー)下4桁"])
    #expect(joined(["ご加入の健康保険の", "番号"]) == ["ご加入の健康保険の番号"])
    #expect(joined(["証の記号・番号", "（健保）"]) == ["証の記号・番号（健保）"])
    #expect(joined(["お名前", "（カナ）"]) == ["お名前", "（カナ）"])
    #expect(joined(["加入者証の記号・", "番号"]) == ["加入者証の記号・番号"])
    #expect(joined(["あなたの個人番号", "(下4桁)"]) == ["あなたの個人番号(下4桁)"])
    #expect(joined(["届出済みマイナ", "ンバー(下4", "桁)"]) == ["届出済みマイナンバー(下4桁)"])
    #expect(joined(["あなたの個人", "番号(下4", "桁)"]) == ["あなたの個人番号(下4桁)"])
    #expect(joined(["資格をお持ちの方のお", "名前"]) == ["資格をお持ちの方のお名前"])
    #expect(joined(["鈴木大輔", "東京都", "港区"]) == ["鈴木大輔", "東京都", "港区"])
    #expect(joined(["【資格確認用の", "番号】"]) == ["【資格確認用の番号】"])
    #expect(joined(["お生まれの年", "月日"]) == ["お生まれの年月日"])
    #expect(joined(["保険者番号", "(数字8桁)"]) == ["保険者番号(数字8桁)"])
    #expect(joined(["番", "号"]) == ["番号"])
    #expect(joined(["対象となる方", "(氏名)"]) == ["対象となる方(氏名)"])
    #expect(joined(["生年月日", "昭和", "氏名"]) == ["生年月日", "昭和", "氏名"])
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
}
