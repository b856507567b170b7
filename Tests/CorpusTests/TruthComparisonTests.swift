import CorpusSupport
import DocumentModel
import Foundation
import RecordLinkage
import Reporting
import Testing

@Suite struct TruthComparisonTests {
  private static func line(_ decision: Decision, symbol: String = "1") -> ReportLine {
    let evidence = Evidence(
      page: 1, box: BoundingBox(0, 0, 1, 1), raw: "", readers: [], confidence: 1)
    let notice = NoticeReading(
      pages: [1], documentKind: .eligibilityNotice, form: nil, issuer: nil, returnReason: nil,
      people: [PersonReading(fields: [.symbol: .read(symbol, flags: [], evidence)], findings: [])])
    return ReportLine.lines(
      file: "/x/a.pdf", sha256: "", notice: notice,
      results: [MatchResult(decision: decision, registry: nil, findings: [])])[0]
  }

  private static func truth(_ decision: String) throws -> TruthRow {
    let json = """
      {"file":"a.pdf","pages":[1],"documentKind":"eligibilityNotice","decision":"\(decision)",
       "record":{"symbol":"1"},"returnReason":null}
      """
    return try JSONDecoder().decode(TruthRow.self, from: Data(json.utf8))
  }

  @Test(
    "A certain decision is right or wrong, a review is a review",
    arguments: [
      (Decision.match, "match", TruthVerdict.Kind.right), (.review, "match", .review),
      (.mismatch, "match", .wrong), (.review, "review", .right), (.match, "review", .wrong),
    ])
  func verdict(actual: Decision, expected: String, kind: TruthVerdict.Kind) throws {
    let verdicts = TruthComparison.verdicts([Self.line(actual)], [try Self.truth(expected)])
    #expect(verdicts.map(\.kind) == [kind])
  }

  @Test("A paper of nobody beside people takes none of them")
  func besidePeople() throws {
    let nobody = try JSONDecoder().decode(
      TruthRow.self,
      from: Data(
        """
        {"file":"a.pdf","pages":[1],"documentKind":"other","decision":"notANotice","record":null,"returnReason":null}
        """.utf8))
    let verdicts = TruthComparison.verdicts(
      [Self.line(.match)], [nobody, try Self.truth("match")])
    #expect(verdicts.map(\.kind) == [.missing, .right])
  }

  @Test("A wrong value is named, a person nobody expects is wrong, a lost one is missing")
  func strays() throws {
    let wrong = TruthComparison.verdicts(
      [Self.line(.match, symbol: "2")], [try Self.truth("match")])
    #expect(wrong.first?.wrongFields == [.symbol])
    #expect(TruthComparison.verdicts([Self.line(.match)], []).map(\.kind) == [.wrong])
    #expect(TruthComparison.verdicts([], [try Self.truth("match")]).map(\.kind) == [.missing])
  }

  @Test("Who is lost on a sheet that nobody looks at is lost silently")
  func lostSilently() throws {
    let nothing = ReportLine.lines(
      file: "/x/a.pdf", sha256: "",
      notice: NoticeReading(
        pages: [1], documentKind: .leaflet, form: nil, issuer: nil, returnReason: nil, people: [],
        findings: []), results: [])
    #expect(TruthComparison.verdicts(nothing, [try Self.truth("match")]).map(\.kind) == [.wrong])
    let two = [try Self.truth("match"), try Self.truth("match")]
    #expect(
      TruthComparison.verdicts([Self.line(.match)], two).map(\.kind).sorted {
        $0.rawValue < $1.rawValue
      }
        == [.right, .wrong])
    #expect(
      TruthComparison.verdicts([Self.line(.review)], two).map(\.kind).sorted {
        $0.rawValue < $1.rawValue
      }
        == [.missing, .review])
  }
}
