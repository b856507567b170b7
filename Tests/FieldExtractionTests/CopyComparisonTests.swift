import DocumentModel
@testable import FieldExtraction
import Testing

@Suite struct CopyComparisonTests {
  private static func copies(_ field: FieldName, _ values: [String?]) -> [FieldCopy] {
    values.map { value in
      FieldCopy(
        field: field, agreed: value, first: value, flags: [], reason: .readersDisagree,
        evidence: Evidence(
          page: 1, box: BoundingBox(0, 0, 10, 10), raw: value ?? "", readers: ["ppocr-v6"],
          confidence: 1))
    }
  }

  @Test(
    "Equal copies confirm each other; a copy that lost thin strokes or the given name is none against the whole one",
    arguments: [
      (["浜田治", "浜田治"], false), (["浜田", "浜田治"], false), (["健", "健一"], false),
      (["浜田治", "浜田修"], true),
      (["浜", "浜田治"], true), (["田治", "浜田治"], true),
    ])
  func names(values: [String], differs: Bool) throws {
    let outcome = try #require(CopyComparison.outcome(Self.copies(.name, values)))
    #expect(outcome.differs == differs)
  }

  @Test(
    "Digits that stand on two places have to be read on both, and alike",
    arguments: [
      (["1234", "1234"], true), (["1234", nil], false), (["1234", "1235"], false),
    ] as [([String?], Bool)])
  func digits(values: [String?], isRead: Bool) throws {
    let outcome = try #require(
      CopyComparison.outcome(Self.copies(.individualNumberLastFour, values)))
    #expect((outcome.0.value != nil) == isRead)
  }

  @Test(
    "A stroke through one of two copies leaves it seen: alike it confirms, otherwise nothing is read",
    arguments: [
      ("1234", "1234", "1234", nil), (nil, "1234", nil, "1234"), ("1234", "1284", nil, nil),
      (nil, "1284", nil, nil),
    ] as [(String?, String, String?, String?)])
  func struck(read: String?, seen: String, value: String?, apparent: String?) throws {
    func copy(_ agreed: String?, _ raw: String) -> FieldCopy {
      FieldCopy(
        field: .individualNumberLastFour, agreed: agreed, first: agreed, flags: [],
        reason: agreed == nil ? .apparent : .readersDisagree,
        evidence: Evidence(
          page: 1, box: BoundingBox(0, 0, 10, 10), raw: raw, readers: ["ppocr-v6", "ppocr-v5"],
          confidence: 1))
    }
    let outcome = try #require(
      CopyComparison.outcome([copy(read, "1234"), copy(nil, seen)]))
    #expect(outcome.0.value == value)
    #expect(outcome.0.apparentDigits == apparent)
  }
}
