import DocumentModel
import Testing

@testable import FieldExtraction

@Suite struct PrintedScreenTests {
  @Test(
    "The path of a web page is words and signs that point on; a label's arrow and a heading that lists are none",
    arguments: [
      ("マイナポータル＞健康保険証＞資格情報", true), ("ホーム ＞ 各種手続き ＞ 保険証", true), ("＞健康保険証＞資格情報", true),
      ("記号＞１２３４", false), ("記号＞1234＞00", false), ("トップ＞資格", false), ("資格情報のお知らせ", false),
      ("各位＞加入者＞資格情報のお知らせ", false), ("＞＞＞", false),
    ])
  func path(text: String, isPath: Bool) {
    #expect(PrintedScreen.isWebPage([.printed(text)]) == isPath)
  }

  @Test("Such a page is another paper without the digits; with them a person looks")
  func page() {
    let texts = [
      "マイナポータル＞健康保険証＞資格情報", "記号 1234", "番号 1234567", "枝番 00", "氏名 山本恵子", "生年月日 昭和40年10月1日",
    ]
    let lines = texts.enumerated().map { at, text in
      ReadLine.printed(text, id: at, y: 50 + 30 * Double(at))
    }
    let anchors: Set<FieldName> = [.insurerNumber, .number, .branchNumber, .name, .birthDate]
    #expect(DocumentCues(lines).isPlainlyAnother(anchors, hasDigits: false))
    #expect(!DocumentCues(lines).isPlainlyAnother(anchors, hasDigits: true))
  }
}
