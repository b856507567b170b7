import DocumentModel
import Foundation
import RecordLinkage
import Reporting
import Testing

enum Sample {
  static func lines(_ decision: Decision, digits: String = "1234") -> [ReportLine] {
    func evidence(_ raw: String) -> Evidence {
      Evidence(
        page: 1, box: BoundingBox(1, 2, 3, 4), raw: raw, readers: ["ppocr-v5", "ppocr-v6"],
        confidence: 0.99)
    }
    let person = PersonReading(
      fields: [
        .symbol: .read("2778", flags: [], evidence("2778")),
        .name: .read("山本 <恵子>", flags: [], evidence("山本")),
        .insurerNumber: .read("06139992", flags: [], evidence("06139992")),
        .individualNumberLastFour: .read(digits, flags: [], evidence("********\(digits)")),
        .number: .unreadable(.readersDisagree, evidence("823")),
      ], findings: [])
    let notice = NoticeReading(
      pages: [1], documentKind: .eligibilityNotice, form: "kenpo-notice", issuer: "みほん工業健康保険組合",
      returnReason: nil, people: [person])
    return ReportLine.lines(
      file: "a.pdf", sha256: "00", notice: notice,
      results: [
        MatchResult(
          decision: decision, registry: nil, findings: [Finding(.nameVariant, field: .name)])
      ])
  }
}

@Suite struct ReportLineTests {
  @Test("A masked line holds the digits nowhere")
  func masked() throws {
    let line = try #require(Sample.lines(.mismatch, digits: "8417").first)
    let data = try JSONEncoder().encode(line.masked())
    #expect(!String(decoding: data, as: UTF8.self).contains("8417"))
    #expect(line.record?.value(.individualNumberLastFour) == "8417")
  }

  @Test("A line survives its own JSON")
  func roundTrip() throws {
    let line = try #require(Sample.lines(.match).first)
    let again = try JSONDecoder().decode(ReportLine.self, from: JSONEncoder().encode(line))
    #expect(again.record?.fields == line.record?.fields)
    #expect(again.decision == .match && again.schema == 1)
  }

  @Test("Every line of a check has the keys of schema 1, null where there is nothing")
  func keys() throws {
    let line = try #require(Sample.lines(.match).first)
    let object = try #require(
      JSONSerialization.jsonObject(with: JSONEncoder().encode(line)) as? [String: Any])
    #expect(
      Set(object.keys) == [
        "schema", "file", "sha256", "pages", "documentKind", "form", "issuer", "returnReason",
        "record", "decision", "registry", "findings", "error",
      ])
    #expect(object["returnReason"] is NSNull && object["registry"] is NSNull)
  }

  @Test("An unreadable field is written with null and a reason")
  func unreadable() throws {
    let line = try #require(Sample.lines(.review).first)
    let object = try #require(
      JSONSerialization.jsonObject(with: JSONEncoder().encode(line)) as? [String: Any])
    let record = try #require(object["record"] as? [String: Any])
    let fields = try #require(record["fields"] as? [String: Any])
    let number = try #require(fields["number"] as? [String: Any])
    #expect(number["value"] is NSNull)
    #expect(number["reason"] as? String == "readersDisagree")
  }

  @Test("A document without people is one line, and not a notice")
  func leaflet() {
    let notice = NoticeReading(
      pages: [1, 2], documentKind: .leaflet, form: nil, issuer: nil, returnReason: nil, people: [])
    let lines = ReportLine.lines(file: "l.pdf", sha256: "", notice: notice, results: [])
    #expect(lines.count == 1)
    #expect(lines.first?.decision == .notANotice)
    #expect(lines.first?.record == nil)
  }
}
