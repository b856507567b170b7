import DocumentModel
import Normalization
import Testing

@Suite struct ReturnReasonStemsTests {
  @Test("The words of stamps and slips tell the reason, and other words tell none")
  func reasons() {
    let rows = CorpusTable.rows("return-reason")
    #expect(rows.count > 20)
    for (line, columns) in rows {
      let code = ReturnReasonStems.code(columns[0])?.rawValue ?? "none"
      #expect(code == columns[1], "return-reason.tsv:\(line): \(columns[0])")
    }
  }

  @Test(
    "What a black stamp leaves over print tells its reason, unless two are possible",
    arguments: [
      ("名燮敢拒絶工業健康保険組合", ReturnReasonCode.refused), ("番最送期簡が経過した27", .forwardExpired),
      ("り転送不要お知らせします。", .doNotForward),
      ("転送不要郵便でお送りしています。", nil),
      ("保管期間を過ぎた場合は返送されます", nil), ("転送不要", .doNotForward),
      ("保険者番号", nil), ("料金不足か拒絶", nil),
    ] as [(String, ReturnReasonCode?)])
  func remains(text: String, code: ReturnReasonCode?) {
    #expect(ReturnReasonStems.remains(in: text) == code)
  }

  @Test(
    "The slip's own line says that the mail goes back",
    arguments: [("差出人に返送します 架空郵便局", true), ("返信用封筒でご返送ください", false)])
  func returned(text: String, isSaid: Bool) {
    #expect(ReturnReasonStems.saysReturned(text) == isSaid)
  }

  @Test(
    "What the sender says of how it sends, or of what may come to pass, is no reason",
    arguments: [
      ("転送不要", ReturnReasonCode.doNotForward), ("転送不要郵便物のため", .doNotForward),
      ("転送不要郵便でお送りしています。", nil), ("転送不要郵使での送りしていよ9。", nil),
      ("保管期間が経過したため返送します", .unclaimed), ("保管期限経過のため返送", .unclaimed), ("保管期限", nil),
      ("保管期間を過ぎた場合は返送されます", nil),
    ] as [(String, ReturnReasonCode?)])
  func sender(text: String, code: ReturnReasonCode?) {
    #expect(ReturnReasonStems.code(text) == code)
  }
}
