import DocumentModel
import Testing

@Suite struct CalendarDateTests {
  @Test(
    "Only days that exist are dates",
    arguments: [
      (2024, 2, 29, true), (2023, 2, 29, false), (1900, 2, 29, false), (2000, 2, 29, true),
      (2024, 4, 31, false), (2024, 13, 1, false), (2024, 0, 1, false), (2024, 1, 0, false),
    ])
  func existence(year: Int, month: Int, day: Int, exists: Bool) {
    #expect((CalendarDate(year: year, month: month, day: day) != nil) == exists)
  }

  @Test("A date prints as ISO 8601 and orders by day")
  func iso() throws {
    let early = try #require(CalendarDate(year: 873, month: 1, day: 2))
    let late = try #require(CalendarDate(year: 2024, month: 12, day: 2))
    #expect(early.iso == "0873-01-02")
    #expect(late.iso == "2024-12-02")
    #expect(early < late)
  }
}
