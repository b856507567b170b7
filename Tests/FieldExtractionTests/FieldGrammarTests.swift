import DocumentModel
@testable import FieldExtraction
import Normalization
import Testing

@Suite struct FieldGrammarTests {
  @Test(
    "Words of labels are no part of a symbol, a number holds no words, a name no label",
    arguments: [
      (FieldName.symbol, "205加入者", "205"), (.symbol, "架空", "架空"), (.symbol, "架59", "架59"),
      (.symbol, "被保険者", nil), (.symbol, "部分", nil), (.number, "津田千春", nil), (.number, "子8515", nil),
      (.number, "8515", "8515"), (.name, "ノフリガナ", nil), (.name, "宮本 環", "宮本 環"),
    ] as [(FieldName, String, String?)])
  func words(field: FieldName, text: String, value: String?) {
    #expect(FieldGrammar(isKyokai: false).normalize(text, as: field).value == value)
  }
}
