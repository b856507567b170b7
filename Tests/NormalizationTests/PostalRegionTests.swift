import Normalization
import Testing

@Suite struct PostalRegionTests {
  @Test(
    "A code of another region contradicts a prefecture that is named",
    arguments: [
      ("0010010", "北海道札幌市", false), ("1020093", "東京都千代田区", false), ("1020093", "北海道札幌市", true),
      ("4980000", "三重県桑名郡", true), ("1020093", "千代田区", false), ("102", "北海道", false),
    ])
  func regions(code: String, address: String, contradicts: Bool) {
    #expect(PostalRegion.contradicts(code: code, address: address) == contradicts)
  }
}
