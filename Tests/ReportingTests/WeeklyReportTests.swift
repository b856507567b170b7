import Foundation
import RecordLinkage
import Reporting
import Testing

@Suite struct WeeklyReportTests {
  private static func html(reveals: Bool) throws -> String {
    let items = (Sample.lines(.mismatch, digits: "8417") + Sample.lines(.match)).map {
      WeeklyReport.Item(line: $0, picture: Data([1, 2, 3]))
    }
    return try WeeklyReport(week: "2026-W47", items: items, madeAt: "now", reveals: reveals).html()
  }

  @Test("The page counts, names the week, and needs nothing from elsewhere")
  func page() throws {
    let html = try Self.html(reveals: false)
    #expect(html.contains("2026-W47"))
    #expect(html.contains("みほん工業健康保険組合"))
    #expect(html.contains("data:image/png;base64,AQID"))
    #expect(!html.contains("http"))
    #expect(!html.contains("{{"))
  }

  @Test("Digits are masked unless they are asked for")
  func digits() throws {
    #expect(try !Self.html(reveals: false).contains("8417"))
    #expect(try Self.html(reveals: true).contains("8417"))
  }

  @Test("Text from a scan cannot become markup")
  func escaping() throws {
    let html = try Self.html(reveals: false)
    #expect(html.contains("山本 &lt;恵子&gt;"))
  }

  @Test("The table has a row for each mismatch and no other")
  func table() {
    let rows = MismatchTable.rows(Sample.lines(.mismatch) + Sample.lines(.match), reveals: false)
    #expect(rows.count == 2)
    #expect(rows[1].contains("****"))
  }
}
