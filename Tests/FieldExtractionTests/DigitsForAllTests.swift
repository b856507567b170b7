import DocumentModel
@testable import FieldExtraction
import Testing

@Suite struct DigitsForAllTests {
  private static func person(digits: FieldOutcome?, findings: [Finding] = []) -> PersonReading {
    PersonReading(
      fields: digits.map { [.individualNumberLastFour: $0] } ?? [:], findings: findings)
  }

  private static let evidence = Evidence(
    page: 1, box: BoundingBox(0, 0, 40, 10), raw: "1234", readers: ["ppocr-v6"], confidence: 1)

  private static func areExpected(_ people: [PersonReading]) -> [Int] {
    DigitsForAll.expected(of: people).map { person in
      person.findings.count { $0.code == .lastFourExpected }
    }
  }

  @Test(
    "Who has no digits on a sheet where another has is expected to have some, once; read or not")
  func others() {
    let read = Self.person(digits: .read("1234", flags: [], Self.evidence))
    let unread = Self.person(digits: .unreadable(.readersDisagree, Self.evidence))
    let none = Self.person(digits: nil)
    let told = Self.person(
      digits: nil, findings: [Finding(.lastFourExpected, field: .individualNumberLastFour)])
    #expect(Self.areExpected([read, none]) == [0, 1])
    #expect(Self.areExpected([unread, none, told]) == [0, 1, 1])
    #expect(Self.areExpected([none, none]) == [0, 0])
    #expect(Self.areExpected([read, unread]) == [0, 0])
  }
}
