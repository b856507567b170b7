import DocumentModel
@testable import FieldExtraction
import Testing

@Suite struct PageFactsTests {
  @Test(
    "Words of leaflets settle nothing beside the digits and labels of a person, one of them nothing on a page that can hardly be read",
    arguments: [
      (["新しいカードを交付します"], [], false, true, false),
      (["新しいカードを交付します"], [], false, false, true),
      (["新しいカードを交付します"], [.name, .number], false, true, true),
      (["新しいカードを交付します", "皆さまへ", "が届いたら"], [.name, .number, .birthDate], false, true, false),
      (["新しいカードを交付します", "皆さまへ", "が届いたら"], [.name, .number, .birthDate], true, true, true),
      (["新しいカードを交付します", "（見本）"], [.name, .number, .birthDate], true, true, false),
    ] as [([String], Set<FieldName>, Bool, Bool, Bool)])
  func letters(
    texts: [String], anchors: Set<FieldName>, hasDigits: Bool, isLegible: Bool, mayBe: Bool
  ) {
    let lines = texts.enumerated().map { ReadLine.printed($1, id: $0, y: 50 + 30 * Double($0)) }
    let facts = PageFacts(
      page: RecordedReader([]).page, people: [], cues: DocumentCues(lines), returnReason: nil,
      issuer: nil, isSpecimen: false, anchors: anchors, hasDigits: hasDigits,
      lineCount: lines.count, isPlainlyNone: false,
      showsSpecimen: DocumentCues.showsSpecimen(lines), isLegible: isLegible, isSeen: true,
      namesNobody: false, isReturnSlip: false)
    #expect(facts.mayBeLetter == mayBe)
  }
}
