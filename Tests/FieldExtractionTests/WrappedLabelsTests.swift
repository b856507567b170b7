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
      (["保険証の記号・", "番号"], ["保険証の記号・番号"]), (["カナ氏名", "（姓名）"], ["カナ氏名（姓名）"]),
      (["フリガナ", "（氏名）"], ["フリガナ", "（氏名）"]), (["お知らせ対象", "者］"], ["お知らせ対象者］"]),
      (["お手持ちの保険証", "の番号"], ["お手持ちの保険証の番号"]),
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
    #expect(joined(["健康保険の記", "号・番号"]) == ["健康保険の記号・番号"])
    #expect(joined(["氏名(フリガ", "ナ)", "ミナミテツヤ"]) == ["氏名(フリガナ)", "ミナミテツヤ"])
    #expect(joined(["氏名", "フリガナ"]) == ["氏名", "フリガナ"])
    #expect(joined(["保険者が把握するマイナ", "ンバー下4桁"]) == ["保険者が把握するマイナンバー下4桁"])
    #expect(joined(["加入されている方の", "氏名"]) == ["加入されている方の氏名"])
    #expect(joined(["被保険者(被扶養者)", "氏名"]) == ["被保険者(被扶養者)氏名"])
    #expect(joined(["登録済個人番号（マイナン", "バー)下4桁"]) == ["登録済個人番号（マイナンバー)下4桁"])
    #expect(joined(["ご加入の健康保険の", "番号"]) == ["ご加入の健康保険の番号"])
    #expect(joined(["証の記号・番号", "（健保）"]) == ["証の記号・番号（健保）"])
    #expect(joined(["お名前", "（カナ）"]) == ["お名前", "（カナ）"])
    #expect(joined(["加入者証の記号・", "番号"]) == ["加入者証の記号・番号"])
    #expect(joined(["あなたの個人番号", "(下4桁)"]) == ["あなたの個人番号(下4桁)"])
    #expect(joined(["マイナンバー(個人", "番号)末尾4桁"]) == ["マイナンバー(個人番号)末尾4桁"])
    #expect(joined(["届出済みマイナ", "ンバー(下4", "桁)"]) == ["届出済みマイナンバー(下4桁)"])
    #expect(joined(["あなたの個人", "番号(下4", "桁)"]) == ["あなたの個人番号(下4桁)"])
    #expect(joined(["資格をお持ちの方のお", "名前"]) == ["資格をお持ちの方のお名前"])
    #expect(joined(["鈴木大輔", "東京都", "港区"]) == ["鈴木大輔", "東京都", "港区"])
    #expect(joined(["【資格確認用の", "番号】"]) == ["【資格確認用の番号】"])
    #expect(joined(["お生まれの年", "月日"]) == ["お生まれの年月日"])
    #expect(joined(["保険者番号", "(数字8桁)"]) == ["保険者番号(数字8桁)"])
    #expect(joined(["番", "号"]) == ["番号"])
    #expect(joined(["登録マイナン", "バーの末尾4桁"]) == ["登録マイナンバーの末尾4桁"])
    #expect(joined(["対象となる方", "(氏名)"]) == ["対象となる方(氏名)"])
    #expect(joined(["生年月日", "昭和", "氏名"]) == ["生年月日", "昭和", "氏名"])
  }

  @Test("記号 with dots that lead to its value, over 番号 with a value of its own, are two labels")
  func leaders() {
    let labels = [ReadLine.printed("保険証等の記号・", id: 0, y: 100), .printed("番号", id: 1, y: 116)]
    let values = [
      ReadLine.printed("2645", id: 2, x: 300, y: 100), .printed("18954", id: 3, x: 300, y: 116),
    ]
    #expect(WrappedLabels.joined(labels + values, cells: []).count == 4)
    let one = [ReadLine.printed("2645-18954", id: 2, x: 300, y: 108)]
    #expect(WrappedLabels.joined(labels + one, cells: []).count == 2)
  }

  @Test("下4桁 below a label that says so already is a word before the digits")
  func maskWord() {
    let label = ReadLine.printed("個人番号(下4桁)", id: 0, y: 100)
    let word = ReadLine.printed("下4桁", id: 1, y: 113)
    #expect(WrappedLabels.joined([label, word], cells: []).count == 2)
    let open = ReadLine.printed("登録している個人番号", id: 0, y: 100)
    let rest = ReadLine.printed("(下4桁)", id: 1, y: 113)
    #expect(WrappedLabels.joined([open, rest], cells: []).count == 1)
  }

  @Test("What is a part of a label of three rows is no label with the last of them")
  func threeRows() {
    let lines = WrappedLabels.joined(
      Self.stack(["登録マイ", "ナンバー下", "4桁"]), cells: [Self.cell])
    #expect(lines.map(\.plain) == ["登録マイナンバー下4桁"])
  }
}
