import DocumentModel
import Normalization
import Testing

@testable import FieldExtraction

@Suite struct OneLookTests {
  @Test(arguments: [
    // What no decision rests on, read with confidence.
    (FieldName.insurerName, "例示健康保険組合", false, true),
    (.issueDate, "2024-12-02", true, true), (.issueDate, "2024-12-02", false, false),
    (.copaymentRatio, "0.3", true, true), (.copaymentRatio, "0.3", false, false),
    (.postalCode, "1698539", true, true), (.inquiryNumber, "1234567", false, false),
    // A number of eight digits proves itself; six may be what is left of eight.
    (.insurerNumber, "01130012", true, true), (.insurerNumber, "01130012", false, false),
    (.insurerNumber, "138057", true, false),
    // Whom a sheet belongs to is always read twice.
    (.symbol, "7130", true, false), (.number, "215", true, false),
    (.branchNumber, "00", true, false),
    (.name, "例示 太郎", true, false), (.nameKana, "レイジ タロウ", true, false),
    (.birthDate, "1960-04-01", true, false), (.qualificationDate, "2010-04-01", true, false),
    (.individualNumberLastFour, "1234", true, false),
  ])
  func aValue(field: FieldName, value: String, isSteady: Bool, isEnough: Bool) {
    #expect(OneLook.isEnough(for: field, Normalized(value), isSteady: isSteady) == isEnough)
  }

  @Test func whatIsNoDateOfTheSheetIsNotLookedAtAgain() {
    let nothing = Normalized(error: .malformed)
    #expect(OneLook.isEnough(for: .asOfDate, nothing, isSteady: false))
    #expect(!OneLook.isEnough(for: .postalCode, nothing, isSteady: true))
  }

  @Test func aRepairedNumberIsReadTwice() {
    let repaired = Normalized("01130012", flags: [.repaired])
    #expect(!OneLook.isEnough(for: .insurerNumber, repaired, isSteady: true))
  }
}
