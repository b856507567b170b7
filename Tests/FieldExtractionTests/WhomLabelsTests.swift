import DocumentModel
@testable import FieldExtraction
import Testing

@Suite struct WhomLabelsTests {
  private static func names(_ rows: [[String]]) -> [String] {
    let lines = rows.enumerated().flatMap { at, row in
      row.enumerated().map { column, text in
        ReadLine.printed(
          text, id: at * 2 + column, x: 40 + Double(column) * 200, y: 100 + Double(at) * 14)
      }
    }
    return WhomLabels.places(lines, cells: []).map { $0.place.raw }
  }

  @Test(
    "Words that say whom a sheet is about label the name: beside it, with a note, or below it as a caption"
  )
  func whom() {
    #expect(Self.names([["ご加入の方", "稲垣敏子"]]) == ["稲垣敏子"])
    #expect(Self.names([["ご加入の方3", "稲垣敏子"]]) == ["稲垣敏子"])
    #expect(Self.names([["■ ご加入の方", "稲垣敏子"]]) == ["稲垣敏子"])
    #expect(Self.names([["資格のある方", "（稲垣敏子）"]]) == ["稲垣敏子"])
    #expect(Self.names([["資格のある方", "（架空市）"]]).isEmpty)
    #expect(
      Self.names([
        ["89-0062", "974512"], ["（記号）", "（番号）"], [], ["稲垣敏子", "01"], ["（ご加入の方）", "（枝番）"], [],
        ["昭和27年6月2日", "男"], ["（生年月日）", "（性別）"], [],
      ]) == ["稲垣敏子"])
  }

  @Test("As the head of a column such words are a label where nothing else is one of the name")
  func told() {
    func roles(_ heads: [String]) -> [LabelRole] {
      let lines = heads.enumerated().map {
        ReadLine.printed($1, id: $0, x: 40 + Double($0) * 120, y: 100)
      }
      return WhomLabels.told(lines).flatMap { $0.labels.map(\.role) }
    }
    #expect(roles(["ご加入の方", "生年月日"]) == [.field(.name), .field(.birthDate)])
    #expect(roles(["ご加入の方", "氏名"]) == [.field(.name)])
  }

  @Test("Between the values of one line such words have the name up to the next label")
  func insideLine() {
    #expect(
      Self.names([["記号 70-0436 枝番 00 ご加入の方 稲垣 敏子 フリガナ イナガキ トシコ"]]) == ["稲垣 敏子"])
    #expect(Self.names([["記号 70-0436 枝番 00 ご加入の方 稲垣 敏子"]]) == ["稲垣 敏子"])
    #expect(Self.names([["記号 70-0436 枝番 00 ご加入の方 架空市見本町 1-2"]]).isEmpty)
    #expect(Self.names([["ご加入の方 稲垣敏子／健康保険記号 70-0436"]]) == ["稲垣敏子"])
    #expect(Self.names([["対象となる加入者 大塚 梅子"]]) == ["大塚 梅子"])
    #expect(Self.names([["対象となる加入者 40歳以上の方"]]).isEmpty)
    #expect(Self.names([["対象となる加入者 大塚 梅子 架空市"]]).isEmpty)
    #expect(Self.names([["ご加入の方へ大切なお知らせです"]]).isEmpty)
    #expect(Self.names([["氏名カナ：サンペイタイゾウ、対象の方：三瓶泰三"]]) == ["三瓶泰三"])
    #expect(Self.names([["氏名カナ：サンペイタイゾウ、対象の方：三瓶 泰三、性別：男"]]) == ["三瓶 泰三"])
    #expect(Self.names([["-お知らせするご本人-天野小春"]]) == ["天野小春"])
    #expect(Self.names([["お知らせするご本人-天野小春"]]).isEmpty)
    #expect(Self.names([["氏名カナ：ミウラケンイチ、対象の方：三浦健一"]]) == ["三浦健一"])
  }

  @Test("Such words in brackets behind a name label it; a remark labels nothing")
  func beforeBrackets() {
    #expect(Self.names([["LI 沙織（対象の方）"]]) == ["LI 沙織"])
    #expect(Self.names([["稲垣 敏子（旧姓あり）"]]).isEmpty)
    #expect(Self.names([["架空市（対象の方）"]]).isEmpty)
    #expect(Self.names([["稲垣 敏子（対象の方）", "稲垣 一（対象の方）"]]).isEmpty)
  }

  @Test("Two such lines, a place and words of other things name nobody")
  func nobody() {
    #expect(Self.names([["ご加入の方", "稲垣敏子"], ["対象の方", "稲垣敏子"]]).isEmpty)
    #expect(Self.names([["ご加入の方", "架空市見本町"]]).isEmpty)
    #expect(Self.names([["お問い合わせ", "稲垣敏子"]]).isEmpty)
  }
}
