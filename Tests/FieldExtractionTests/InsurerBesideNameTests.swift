import DocumentModel
@testable import FieldExtraction
import Testing

@Suite struct InsurerBesideNameTests {
  @Test(
    "A number whose check digit holds stands by the insurer's name: in brackets, before it, before a town's",
    arguments: [
      ("みほん工業健康保険組合（06139992）", "06139992"), ("06139992 みほん工業健康保険組合", "06139992"),
      ("139998 架空市", "139998"), ("保険者 139998 架空市", "139998"), ("139997 架空市", nil),
      ("139998 架空市見本町に住む人", nil), ("139998 たな", nil),
    ] as [(String, String?)])
  func places(text: String, number: String?) {
    let places = InsurerBesideName.places([.printed(text)])
    #expect(places.first?.place.raw.trimmed == number)
  }
}

extension String {
  fileprivate var trimmed: String { filter { $0 != " " } }
}
