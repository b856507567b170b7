@testable import FieldExtraction
import Testing

@Suite struct FarOffTests {
  @Test(
    "The first leads where it is further from the second than the others are from each other",
    arguments: [
      ([0.21, 0.114, 0.114, 0.112, 0.1], true), ([0.18, 0.129, 0.125, 0.104, 0.076], false),
      ([0.15, 0.114, 0.114, 0.112], false), ([0.3, 0.1, 0.1], false),
    ])
  func leads(weights: [Double], leads: Bool) {
    #expect(FarOff.leads(weights, by: 0.05) == leads)
  }
}
