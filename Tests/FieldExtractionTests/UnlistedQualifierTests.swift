import DocumentModel
@testable import FieldExtraction
import Testing

@Suite struct UnlistedQualifierTests {
  private static func roles(_ text: String) -> [LabelRole] {
    ReadLine.printed(text).labels.map(\.role)
  }

  @Test(
    "Words nobody listed before a label of the key leave it what it is",
    arguments: [
      ("お手持ちの保険証の番号", [LabelRole.field(.number)]), ("お手持ちの保険証の記号 8527", [.field(.symbol)]),
      ("窓口提示用の被保険者証の記号・番号", [.combinedKey]), ("お手持ちの保険証の番号78780", [.field(.number)]),
      ("記号 59 お手持ちの保険証の番号：7608480", [.field(.symbol), .field(.number)]),
    ])
  func qualified(text: String, roles: [LabelRole]) {
    #expect(Self.roles(text) == roles)
  }

  @Test(
    "A number that is nobody's key, another's key, a name and a sentence are none",
    arguments: [
      "お手持ちの電話の番号", "医療機関の保険証の番号", "奥様と子の保険証の番号", "お手持ちの保険証の氏名",
      "窓口では、お手持ちの保険証の番号をご確認ください",
    ])
  func others(text: String) {
    #expect(!Self.roles(text).contains(.field(.number)))
  }
}
