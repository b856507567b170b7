import DocumentModel
@testable import FieldExtraction
import Testing

@Suite struct SheetConsistencyTests {
  private static func codes(_ values: [FieldName: String], _ unread: [FieldName: UnreadableReason])
    -> [Finding.Code]
  {
    let evidence = Evidence(
      page: 1, box: BoundingBox(0, 0, 1, 1), raw: "", readers: [], confidence: 1)
    var outcomes: [FieldName: FieldOutcome] = values.mapValues { .read($0, flags: [], evidence) }
    for (field, reason) in unread { outcomes[field] = .unreadable(reason, evidence) }
    return SheetConsistency.findings(outcomes).map(\.code)
  }

  @Test("The branch that is named and the number that is printed have to be one insurer")
  func insurer() {
    let name = "全国健康保険協会 宮城支部"
    #expect(Self.codes([.insurerName: name, .insurerNumber: "01040013"], [:]) == [])
    #expect(
      Self.codes([.insurerName: name, .insurerNumber: "01010016"], [:]) == [.insurerNameDiffers])
  }

  @Test(
    "Six digits beside the name of an insurer with eight are cut off; 国民健康保険 has six",
    arguments: [
      ("見本化学健康保険組合", "061499", true), ("見本化学健康保険組合", "06149967", false),
      ("架空医師国民健康保険組合", "273995", false),
      ("架空市", "139998", false), ("全国健康保険協会", "010400", true),
    ])
  func cutOff(name: String, number: String, isCut: Bool) {
    let codes = Self.codes([.insurerName: name, .insurerNumber: number], [:])
    #expect(codes.contains(.copiesDiffer) == isCut)
  }

  @Test("An insurer number that breaks its own check digit is said to be invalid")
  func invalid() {
    #expect(Self.codes([:], [.insurerNumber: .invalid]) == [.insurerNumberInvalid])
    #expect(Self.codes([:], [.insurerNumber: .readersDisagree]) == [])
  }

  @Test("A postal code of another region contradicts the address")
  func postal() {
    #expect(
      Self.codes([.postalCode: "1020093", .address: "北海道札幌市"], [:]) == [.postalAddressConflict])
    #expect(Self.codes([.postalCode: "0010010", .address: "北海道札幌市"], [:]) == [])
    #expect(Self.codes([.postalCode: "1020093", .address: "架空市"], [:]) == [])
  }
}
