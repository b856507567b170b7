import DocumentModel
import RecordLinkage
import Testing

private struct ArrayRegistry: RegistryLookup {
  let rows: [RegistryRecord]

  func records(insurerNumber: String?, symbol: String, number: String) -> [RegistryRecord] {
    rows.filter {
      $0.symbol == symbol && $0.number == number
        && (insurerNumber == nil || $0.insurerNumber == insurerNumber)
    }
  }

  func records(insurerNumber: String?, birthDate: String) -> [RegistryRecord] {
    rows.filter {
      $0.birthDate == birthDate && (insurerNumber == nil || $0.insurerNumber == insurerNumber)
    }
  }
}

@Suite struct MatcherTests {
  private static func record(
    branch: String = "00", name: String = "髙橋 恵子", kana: String = "タカハシ ケイコ",
    birth: String = "1965-10-01", lastFour: String? = "1234"
  ) -> RegistryRecord {
    RegistryRecord(
      insurerNumber: "06139992", symbol: "2778", number: "82373", branchNumber: branch, name: name,
      nameKana: kana, birthDate: birth, disqualificationDate: nil, lastFour: lastFour)
  }

  private static func person(
    _ changes: [FieldName: String?] = [:], readers: [String] = ["ppocr-v6", "ppocr-v5"],
    findings: [Finding] = []
  ) -> PersonReading {
    var values: [FieldName: String] = [
      .insurerNumber: "06139992", .symbol: "2778", .number: "82373", .branchNumber: "00",
      .name: "髙橋 恵子", .nameKana: "タカハシ ケイコ", .birthDate: "1965-10-01",
      .individualNumberLastFour: "1234",
    ]
    for (field, value) in changes { values[field] = value }
    let evidence = Evidence(
      page: 1, box: BoundingBox(0, 0, 1, 1), raw: "", readers: readers, confidence: 1)
    return PersonReading(
      fields: values.mapValues { .read($0, flags: [], evidence) }, findings: findings)
  }

  /// Digits that are seen under a stroke and not read for certain.
  private static func struck(_ digits: String) -> PersonReading {
    let read = person()
    let evidence = Evidence(
      page: 1, box: BoundingBox(0, 0, 1, 1), raw: digits, readers: ["ppocr-v6", "ppocr-v5"],
      confidence: 1)
    return PersonReading(
      fields: read.fields.merging(
        [.individualNumberLastFour: .unreadable(.apparent, evidence)], uniquingKeysWith: { $1 }),
      findings: [Finding(.apparentDigits, field: .individualNumberLastFour)])
  }

  /// One field that stands on the sheet and cannot be read: something lies over it.
  private static func hidden(_ field: FieldName) -> PersonReading {
    let read = person()
    let evidence = Evidence(
      page: 1, box: BoundingBox(0, 0, 1, 1), raw: "平成 28", readers: ["ppocr-v6"], confidence: 1)
    return PersonReading(
      fields: read.fields.merging(
        [field: .unreadable(.malformed, evidence)], uniquingKeysWith: { $1 }),
      findings: [])
  }

  /// 後期高齢者医療 prints no 記号 and registers none.
  private static func withoutSymbol(_ insurer: String, _ changes: [FieldName: String?] = [:])
    -> PersonReading
  {
    let base = person(changes.merging([.insurerNumber: insurer]) { $1 })
    return PersonReading(
      fields: base.fields.filter { $0.key != .symbol && $0.key != .branchNumber }, findings: [])
  }

  private static let recordWithoutSymbol = RegistryRecord(
    insurerNumber: "39139993", symbol: "", number: "82373", branchNumber: "", name: "髙橋 恵子",
    nameKana: "タカハシ ケイコ", birthDate: "1965-10-01", disqualificationDate: nil, lastFour: "1234")

  private static func decide(_ person: PersonReading, _ rows: [RegistryRecord]) throws
    -> MatchResult
  {
    try Matcher().match(person, in: ArrayRegistry(rows: rows))
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let person: PersonReading
    let rows: [RegistryRecord]
    let decision: Decision
    var testDescription: String { name }
  }

  static let cases: [Case] = [
    Case(name: "all agrees", person: person(), rows: [record()], decision: .match),
    Case(
      name: "two digits differ, two looks: an accusation needs one more",
      person: person([.individualNumberLastFour: "1243"]), rows: [record()], decision: .review),
    Case(
      name: "two digits differ, seen in the whole line as well: no third engine",
      person: person(
        [.individualNumberLastFour: "1243"], readers: ["ppocr-v6", "ppocr-v5", "line"]),
      rows: [record()], decision: .review),
    Case(
      name: "two digits differ, three engines",
      person: person(
        [.individualNumberLastFour: "1243"], readers: ["ppocr-v6", "ppocr-v5", "tesseract-eng"]),
      rows: [record()], decision: .mismatch),
    Case(
      name: "two digits differ, printed twice",
      person: person(
        [.individualNumberLastFour: "1243"], readers: ["copy", "ppocr-v6", "ppocr-v5"]),
      rows: [record()], decision: .mismatch),
    Case(
      name: "one look-alike digit: the whole line is no third engine",
      person: person(
        [.individualNumberLastFour: "7234"], readers: ["ppocr-v6", "ppocr-v5", "line"]),
      rows: [record()], decision: .review),
    Case(
      name: "digits under a stroke, as registered", person: struck("1234"), rows: [record()],
      decision: .match),
    Case(
      name: "digits under a stroke differ: they accuse nobody", person: struck("5678"),
      rows: [record()], decision: .review),
    Case(
      name: "digits under a stroke, one look-alike digit", person: struck("7234"),
      rows: [record()], decision: .review),
    Case(
      name: "digits under a stroke, none registered", person: struck("1234"),
      rows: [record(lastFour: nil)], decision: .notRegistered),
    Case(
      name: "nobody there, birth date unread, number printed once",
      person: person([.birthDate: nil as String?]), rows: [], decision: .review),
    Case(
      name: "number unread, kana with a slip, name and 枝番 certain",
      person: person([.number: nil as String?, .nameKana: "タカバシ ケイコ"]), rows: [record()],
      decision: .match),
    Case(
      name: "number and 枝番 unread, kana with a slip",
      person: person([
        .number: nil as String?, .branchNumber: nil as String?, .nameKana: "タカバシ ケイコ",
      ]), rows: [record()], decision: .review),
    Case(
      name: "number unread, kana with a slip, another name",
      person: person([.number: nil as String?, .nameKana: "タカバシ ケイコ", .name: "髙橋 圭子"]),
      rows: [record()], decision: .review),
    Case(
      name: "an insurer without 記号",
      person: withoutSymbol("39139993"), rows: [recordWithoutSymbol], decision: .match),
    Case(
      name: "an insurer without 記号, kana of half width badly read, all else agrees",
      person: withoutSymbol("39139993", [.nameKana: "チタキ"]), rows: [recordWithoutSymbol],
      decision: .match),
    Case(
      name: "an insurer without 記号, kana badly read, birth date unread",
      person: withoutSymbol("39139993", [.nameKana: "チタキ", .birthDate: nil as String?]),
      rows: [recordWithoutSymbol], decision: .review),
    Case(
      name: "one look-alike digit, two readers",
      person: person([.individualNumberLastFour: "7234"]),
      rows: [record()], decision: .review),
    Case(
      name: "one look-alike digit, three readers",
      person: person(
        [.individualNumberLastFour: "7234"], readers: ["ppocr-v6", "ppocr-v5", "tesseract-eng"]),
      rows: [record()], decision: .mismatch),
    Case(
      name: "nothing printed", person: person([.individualNumberLastFour: nil as String?]),
      rows: [record()], decision: .notPrinted),
    Case(
      name: "nothing printed, but announced",
      person: person(
        [.individualNumberLastFour: nil as String?],
        findings: [Finding(.lastFourExpected, field: .individualNumberLastFour)]),
      rows: [record()], decision: .review),
    Case(
      name: "nothing registered", person: person(), rows: [record(lastFour: nil)],
      decision: .notRegistered),
    Case(
      name: "nonsense registered", person: person(), rows: [record(lastFour: "")], decision: .review
    ),
    Case(name: "nobody there", person: person(), rows: [], decision: .noCandidate),
    Case(
      name: "nobody there, by two models of one engine",
      person: person(readers: ["tesseract-jpn", "tesseract-script", "line"]), rows: [],
      decision: .review),
    Case(
      name: "nobody there, a label lies over a date and perhaps the number",
      person: hidden(.qualificationDate),
      rows: [], decision: .review),
    Case(
      name: "nobody there, the branch number hidden", person: hidden(.branchNumber), rows: [],
      decision: .review),
    Case(
      name: "nobody there, the digits are expected and hidden",
      person: person(
        [.individualNumberLastFour: nil as String?],
        findings: [Finding(.lastFourExpected, field: .individualNumberLastFour)]), rows: [],
      decision: .review),
    Case(
      name: "number and name cut off by a stamp, somebody of that birth date begins like this",
      person: person([.number: "8", .symbol: "5", .name: "髙橋", .nameKana: "タカ"]), rows: [record()],
      decision: .review),
    Case(
      name:
        "the last digits of the insurer's number covered: the same person under another insurer",
      person: person([.insurerNumber: "061399"]), rows: [record()], decision: .review),
    Case(
      name: "the same key at another insurer is somebody else's",
      person: person([.insurerNumber: "061399"]),
      rows: [record(name: "佐藤 一郎", kana: "サトウ イチロウ", birth: "1970-01-01")],
      decision: .noCandidate),
    Case(
      name: "another name of that birth date", person: person([.number: "8", .symbol: "5"]),
      rows: [record(name: "佐藤 一郎", kana: "サトウ イチロウ")], decision: .noCandidate),
    Case(
      name:
        "the symbol read wrongly by all, the name as well: number and birth date are somebody's",
      person: person([.symbol: "一5", .name: "一髙橋", .nameKana: nil as String?]),
      rows: [record()], decision: .review),
    Case(
      name: "nobody there, key unread", person: person([.symbol: nil as String?]), rows: [],
      decision: .review),
    Case(
      name: "nobody there, name unread",
      person: person([.name: nil as String?, .nameKana: nil as String?]), rows: [],
      decision: .review),
    Case(
      name: "other person under the same keys", person: person(),
      rows: [record(name: "佐藤 一郎", kana: "サトウ イチロウ", birth: "1990-01-01")], decision: .review),
    Case(
      name: "branch differs, same person", person: person(), rows: [record(branch: "01")],
      decision: .review),
    Case(
      name: "twins: name differs, birth date agrees", person: person(),
      rows: [record(name: "髙橋 由美", kana: "タカハシ ユミ")], decision: .review),
    Case(
      name: "branch not printed, kana and birth date agree",
      person: person([.branchNumber: nil as String?]), rows: [record()], decision: .match),
    Case(
      name: "symbol damaged, everything else agrees", person: person([.symbol: nil as String?]),
      rows: [record()], decision: .match),
    Case(
      name: "symbol damaged, kana unread",
      person: person([.symbol: nil as String?, .nameKana: nil as String?]), rows: [record()],
      decision: .review),
    Case(
      name: "name in a variant glyph", person: person([.name: "高橋 恵子"]), rows: [record()],
      decision: .match),
    Case(
      name: "copies differ in the name",
      person: person(findings: [Finding(.copiesDiffer, field: .name)]), rows: [record()],
      decision: .review),
    Case(
      name: "copies differ in an address",
      person: person(findings: [Finding(.copiesDiffer, field: .address)]),
      rows: [record()], decision: .match),
    Case(
      name: "two rows of the same key", person: person([.branchNumber: nil as String?]),
      rows: [record(), record(branch: "01")], decision: .review),
  ]

  @Test(
    "The decision follows from what was read and what is registered; what a person has to look at says why",
    arguments: cases)
  func decision(_ row: Case) throws {
    let result = try Self.decide(row.person, row.rows)
    #expect(result.decision == row.decision)
    #expect(result.decision != .review || !result.findings.isEmpty)
  }

  @Test("One unread decisive field never makes a certain statement out of an uncertain one")
  func unreadNeverHelps() throws {
    let rows = [Self.record(name: "佐藤 一郎", kana: "サトウ イチロウ", birth: "1990-01-01")]
    for field in [FieldName.name, .nameKana, .birthDate, .branchNumber] {
      let result = try Self.decide(Self.person([field: nil as String?]), rows)
      #expect(result.decision == .review, "\(field)")
    }
  }

  @Test("A variant is noted, a lapse too")
  func notes() throws {
    let result = try Self.decide(Self.person([.name: "高橋 恵子"]), [Self.record()])
    #expect(result.findings.contains { $0.code == .nameVariant })
  }
}
